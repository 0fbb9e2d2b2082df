package choose

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
	"pgregory.net/rapid"

	"commonground/assets/words"
	"commonground/ui/background"
	"commonground/ui/control"
	"commonground/ui/look"
)

type host struct {
	book *words.Book
	win  fyne.Window
}

func (h *host) Words() *words.Book        { return h.book }
func (h *host) Window() fyne.Window       { return h.win }
func (h *host) Runner() background.Runner { return background.AtOnce() }

func newHost(t *testing.T) *host {
	t.Helper()
	a := test.NewTempApp(t)
	a.Settings().SetTheme(look.NewTheme(look.Light, 1))
	book, err := words.Load("en")
	if err != nil {
		t.Fatal(err)
	}
	w := test.NewTempWindow(t, control.NewRoot(look.NewText(look.Body, "")))
	w.Resize(fyne.NewSize(1000, 700))
	return &host{book, w}
}

// shelf is a folder with folders and files in it.
func shelf(t *testing.T) string {
	t.Helper()
	top := t.TempDir()
	for _, d := range []string{"Stick/Groups", "archive", ".hidden"} {
		if err := os.MkdirAll(filepath.Join(top, d), 0o700); err != nil {
			t.Fatal(err)
		}
	}
	for _, f := range []string{"Tuesday.json", "picture.png", "Stick/Garden.JSON", ".secret.json"} {
		if err := os.WriteFile(filepath.Join(top, f), nil, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return top
}

func (c *chooser) names() []string {
	var out []string
	for _, i := range c.items {
		out = append(out, i.Text)
	}
	return out
}

func (c *chooser) called(t *testing.T, name string) *control.NavItem {
	t.Helper()
	for _, i := range c.items {
		if i.Text == name {
			return i
		}
	}
	t.Fatalf("no %s in %q", name, c.names())
	return nil
}

func TestAFileIsChosen(t *testing.T) {
	got := ""
	top := shelf(t)
	c := newChooser(newHost(t), "Which?", top, ".json", func(path string) { got = path })
	c.open()
	if want := []string{"archive", "Stick", "Tuesday.json"}; !slices.Equal(c.names(), want) {
		t.Errorf("it shows %q, want %q", c.names(), want)
	}
	test.Tap(c.called(t, "Stick"))
	test.Tap(c.called(t, "Garden.JSON"))
	if got != filepath.Join(top, "Stick", "Garden.JSON") || control.TopDialog(c.host.Window().Canvas()) != nil {
		t.Errorf("chose %q", got)
	}
}

func TestAFolderIsChosenByKeys(t *testing.T) {
	got := ""
	top := shelf(t)
	c := newChooser(newHost(t), "Where?", top, "", func(path string) { got = path })
	c.open()
	if c.host.Window().Canvas().Focused() != fyne.Focusable(c.sought) {
		t.Fatal("the field does not have the keyboard")
	}
	test.Type(c.sought, "sti")
	c.sought.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	if c.at != filepath.Join(top, "Stick") || c.sought.Text != "" {
		t.Fatalf("it is at %s", c.at)
	}
	c.sought.TypedKey(&fyne.KeyEvent{Name: fyne.KeyDown})
	c.items[0].TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	if c.at != filepath.Join(top, "Stick", "Groups") {
		t.Fatalf("it is at %s", c.at)
	}
	test.Tap(c.up)
	c.use.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	if got != filepath.Join(top, "Stick") {
		t.Errorf("chose %q", got)
	}
}

func TestArrowsWalkThroughTheList(t *testing.T) {
	top := shelf(t)
	c := newChooser(newHost(t), "Which?", top, ".json", nil)
	c.open()
	focused := func() fyne.Focusable { return c.host.Window().Canvas().Focused() }
	c.sought.TypedKey(&fyne.KeyEvent{Name: fyne.KeyDown})
	for range 5 {
		focused().TypedKey(&fyne.KeyEvent{Name: fyne.KeyDown})
	}
	if focused() != fyne.Focusable(c.items[2]) {
		t.Error("down does not lead to the last")
	}
	for range 5 {
		focused().TypedKey(&fyne.KeyEvent{Name: fyne.KeyUp})
	}
	if focused() != fyne.Focusable(c.sought) {
		t.Error("up does not lead back to the field")
	}
	c.sought.TypedKey(&fyne.KeyEvent{Name: fyne.KeyDown})
	focused().TypedKey(&fyne.KeyEvent{Name: fyne.KeyBackspace})
	if c.at != filepath.Dir(top) {
		t.Errorf("backspace leads to %s", c.at)
	}
}

func TestANewFolderIsMade(t *testing.T) {
	top := shelf(t)
	c := newChooser(newHost(t), "Where?", top, "", nil)
	c.open()
	for _, bad := range []string{"", "a/b", "..", ".hidden", "what?"} {
		if plainName(bad) {
			t.Errorf("%q passes for a name", bad)
		}
	}
	c.askNew()
	name := c.host.Window().Canvas().Focused().(*control.Entry)
	name.SetText("archive")
	name.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	if control.TopDialog(c.host.Window().Canvas()) == c.dialog {
		t.Error("a folder that is there was made again")
	}
	name.SetText("Our groups")
	name.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	if c.at != filepath.Join(top, "Our groups") || !isFolder(c.at) {
		t.Errorf("it is at %s", c.at)
	}
}

func TestAFolderThatCannotBeReadSaysSo(t *testing.T) {
	top := shelf(t)
	c := newChooser(newHost(t), "Where?", top, "", nil)
	c.open()
	c.goTo(filepath.Join(top, "gone"))
	said, ok := c.list.Objects[0].(*look.Text)
	if !ok || !strings.Contains(said.Words, "can’t be opened") || !c.use.Disabled() {
		t.Error("it says nothing, or can be used")
	}
}

func TestLargeFoldersAreCutAndFound(t *testing.T) {
	top := t.TempDir()
	for i := range 300 {
		if err := os.Mkdir(filepath.Join(top, fmt.Sprintf("folder %03d", i)), 0o700); err != nil {
			t.Fatal(err)
		}
	}
	c := newChooser(newHost(t), "Where?", top, "", nil)
	c.open()
	if len(c.items) != shownMost || len(c.list.Objects) != shownMost+1 {
		t.Errorf("%d items", len(c.items))
	}
	c.sought.SetText("299")
	if len(c.items) != 1 {
		t.Errorf("%d found", len(c.items))
	}
}

// What is found holds every word, in the order of the list; an empty search finds all.
func TestMatching(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		names := rapid.SliceOf(rapid.StringMatching(`[A-Ca-c ]{0,6}`)).Draw(t, "names")
		sought := rapid.StringMatching(`[A-Ca-c ]{0,4}`).Draw(t, "sought")
		var entries []entry
		for _, n := range names {
			entries = append(entries, entry{name: n})
		}
		var want []entry
		for _, e := range entries {
			all := true
			for _, w := range strings.Fields(sought) {
				all = all && strings.Contains(strings.ToLower(e.name), strings.ToLower(w))
			}
			if all {
				want = append(want, e)
			}
		}
		if got := matching(entries, sought); !slices.Equal(got, want) {
			t.Fatalf("%v, want %v", got, want)
		}
	})
}

// TestTypingLooksForAName: wherever the keyboard is.
func TestTypingLooksForAName(t *testing.T) {
	c := newChooser(newHost(t), "", shelf(t), ".json", func(string) {})
	c.open()
	for _, o := range []fyne.Focusable{c.up, c.called(t, "archive"), c.sought} {
		c.sought.SetText("")
		c.focus(o)
		for _, r := range "tue" {
			c.host.Window().Canvas().Focused().TypedRune(r)
		}
		if got := c.names(); !slices.Equal(got, []string{"Tuesday.json"}) {
			t.Errorf("from %T typing finds %q", o, got)
		}
	}
}

// TestTypingAfterAFolderAbove: wherever that was pressed from, also where no folder is above it.
func TestTypingAfterAFolderAbove(t *testing.T) {
	c := newChooser(newHost(t), "", shelf(t), ".json", func(string) {})
	c.open()
	for range 40 {
		c.host.Window().Canvas().Unfocus()
		c.up.Tapped(nil)
		if c.host.Window().Canvas().Focused() != fyne.Focusable(c.sought) {
			t.Fatalf("in %s the keyboard is on %T", c.at, c.host.Window().Canvas().Focused())
		}
		if c.up.Disabled() {
			return
		}
	}
	t.Error("there is a folder above each")
}
