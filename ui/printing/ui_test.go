package printing

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"commonground/assets/words"
	"commonground/model/whole"
	"commonground/printables"
	"commonground/printables/raster"
	"commonground/ui/background"
	"commonground/ui/control"
	"commonground/ui/look"
)

// testHost is an app with nothing but a window.
type testHost struct {
	t       *testing.T
	book    *words.Book
	window  fyne.Window
	kit     *printables.Kit
	painter *raster.Painter
	desk    *Desk
	run     background.Runner
	folder  string
	paper   string
	opened  *[]string
}

func (h *testHost) Words() *words.Book        { return h.book }
func (h *testHost) Window() fyne.Window       { return h.window }
func (h *testHost) Now() time.Time            { return time.Date(2025, 3, 5, 12, 0, 0, 0, time.Local) }
func (h *testHost) Kit() *printables.Kit      { return h.kit }
func (h *testHost) Painter() *raster.Painter  { return h.painter }
func (h *testHost) Desk() *Desk               { return h.desk }
func (h *testHost) Runner() background.Runner { return h.run }
func (h *testHost) PDFFolder() string         { return h.folder }
func (h *testHost) KeepPDFFolder(path string) { h.folder = path }
func (h *testHost) Paper() string             { return h.paper }
func (h *testHost) KeepPaper(id string)       { h.paper = id }

func newTestHost(t *testing.T) *testHost {
	t.Helper()
	app := test.NewTempApp(t)
	app.Settings().SetTheme(look.NewTheme(look.Light, 1))
	book, err := words.Load("en")
	if err != nil {
		t.Fatal(err)
	}
	d, opened := testDesk(t)
	h := &testHost{
		t: t, book: book, kit: printables.NewKit(book), desk: d, run: background.AtOnce(),
		folder: t.TempDir(), paper: "letter", opened: opened,
	}
	h.painter = raster.New(h.kit.Set)
	h.window = test.NewTempWindow(t, control.NewRoot(look.NewText(look.Body, "")))
	h.window.Resize(fyne.NewSize(1000, 700))
	return h
}

// title is what the dialog on top is called; empty where there is none.
func (h *testHost) title() string {
	if d := control.TopDialog(h.window.Canvas()); d != nil {
		return d.TitleWords()
	}
	return ""
}

// tap presses the button of those words in the dialog on top.
func (h *testHost) tap(key string) {
	h.t.Helper()
	want := h.book.Text("print." + key)
	for _, b := range buttons(h.window.Canvas().Overlays().Top()) {
		if b.Text == want || strings.HasPrefix(key, "=") && b.Text == key[1:] {
			if b.Disabled() {
				h.t.Fatalf("%q cannot be pressed", b.Text)
			}
			b.Tapped(nil)
			return
		}
	}
	h.t.Fatalf("no button %q in %q", want, h.title())
}

func (h *testHost) wantDialog(key string) {
	h.t.Helper()
	if want := h.book.Text("print." + key); h.title() != want {
		h.t.Fatalf("the dialog is %q, want %q", h.title(), want)
	}
}

func buttons(o fyne.CanvasObject) []*control.Button {
	var out []*control.Button
	switch o := o.(type) {
	case *control.Button:
		return []*control.Button{o}
	case *control.Choice:
		return []*control.Button{&o.Button}
	case *fyne.Container:
		for _, c := range o.Objects {
			out = append(out, buttons(c)...)
		}
	case fyne.Widget:
		for _, c := range test.WidgetRenderer(o).Objects() {
			out = append(out, buttons(c)...)
		}
	}
	return out
}

// saidIn are the texts of what is shown there.
func saidIn(o fyne.CanvasObject) string {
	var out []string
	switch o := o.(type) {
	case *look.Text:
		return o.Words
	case *fyne.Container:
		for _, c := range o.Objects {
			out = append(out, saidIn(c))
		}
	case fyne.Widget:
		for _, c := range test.WidgetRenderer(o).Objects() {
			out = append(out, saidIn(c))
		}
	}
	return strings.Join(out, "\n")
}

func TestSaving(t *testing.T) {
	h := newTestHost(t)
	Save(h, cards(h.desk.set, 2))
	h.wantDialog("save-pdf")
	h.tap("save")
	h.wantDialog("saved")
	h.tap("close")
	if got := inFolder(t, h.folder); len(got) != 1 || got[0] != "cards.pdf" || h.title() != "" {
		t.Errorf("the folder holds %v, dialog %q", got, h.title())
	}
}

// TestAnotherNameIsTypedOverTheSuggestedOne: nobody has to take that out first.
func TestAnotherNameIsTypedOverTheSuggestedOne(t *testing.T) {
	h := newTestHost(t)
	Save(h, cards(h.desk.set, 1))
	field := h.window.Canvas().Focused()
	test.Type(field, "for Tuesday")
	field.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	h.wantDialog("saved")
	if got := inFolder(t, h.folder); len(got) != 1 || got[0] != "for Tuesday.pdf" {
		t.Errorf("saved %v", got)
	}
}

func TestSavingOverAFile(t *testing.T) {
	for _, c := range []struct {
		button, name string
		pages        int
	}{{"keep-both", "cards 2.pdf", 1}, {"replace", "cards.pdf", 2}} {
		h := newTestHost(t)
		old := filepath.Join(h.folder, "cards.pdf")
		if err := os.WriteFile(old, []byte("old"), 0o600); err != nil {
			t.Fatal(err)
		}
		if day := h.Now().Add(-19*time.Hour + 4*time.Minute); os.Chtimes(old, day, day) != nil {
			t.Fatal("no date")
		}
		Save(h, cards(h.desk.set, 2))
		h.tap("save")
		h.wantDialog("save-pdf")
		wantText(t, old, "old")
		if said := saidIn(h.window.Canvas().Overlays().Top()); !strings.Contains(said, "It was last changed yesterday, 17:04.") {
			t.Errorf("the dialog says %q", said)
		}
		h.tap(c.button)
		h.wantDialog("saved")
		if n := pagesIn(t, filepath.Join(h.folder, c.name)); n != 2 {
			t.Errorf("%s: %d pages", c.button, n)
		}
		if c.button == "keep-both" {
			wantText(t, old, "old")
		}
	}
}

func TestTryingAgainElsewhere(t *testing.T) {
	h := newTestHost(t)
	good := h.folder
	gone := filepath.Join(t.TempDir(), "stick")
	s := newSaving(h, cards(h.desk.set, 1))
	s.dialog.Open(h.window.Canvas(), s.name.Entry)
	s.setFolder(gone)
	h.tap("save")
	h.wantDialog("save-pdf")
	if len(s.trouble.Objects) != 1 || h.folder != good {
		t.Fatal("nothing is said of a folder that is gone")
	}
	s.setFolder(good)
	if len(s.trouble.Objects) != 0 {
		t.Error("it is still said in another folder")
	}
	s.name.Entry.SetText(" ")
	h.tap("save")
	if s.name.Problem() == "" {
		t.Error("a file without a name")
	}
	s.name.Entry.SetText("my cards")
	h.tap("save")
	if got := inFolder(t, good); len(got) != 1 || got[0] != "my cards.pdf" {
		t.Errorf("saved %v", got)
	}
}

func TestLookingForAnotherFolder(t *testing.T) {
	h := newTestHost(t)
	s := newSaving(h, cards(h.desk.set, 1))
	s.dialog.Open(h.window.Canvas(), s.name.Entry)
	s.where.OnChosen(len(s.places))
	if len(h.window.Canvas().Overlays().List()) != 2 {
		t.Error("no dialog to look for a folder in")
	}
}

func TestOpening(t *testing.T) {
	h := newTestHost(t)
	Open(h, cards(h.desk.set, 1))
	if len(*h.opened) != 1 || h.title() != "" {
		t.Errorf("opened %v, dialog %q", *h.opened, h.title())
	}
}

func TestPrintingWithoutAPrinterGoesToTheViewer(t *testing.T) {
	h := newTestHost(t)
	t.Setenv("PATH", t.TempDir())
	Print(h, cards(h.desk.set, 1))
	h.wantDialog("viewer")
	if len(*h.opened) != 1 {
		t.Errorf("opened %v", *h.opened)
	}
}

func TestPrinting(t *testing.T) {
	h := newTestHost(t)
	dir := fakeSystem(t, map[string]string{"lp": `echo "$@" > said`, "lpstat": twoPrinters})
	Print(h, cards(h.desk.set, 3))
	h.wantDialog("print")
	h.tap("=" + h.book.Count("print.print-pages", 3))
	h.wantDialog("sent")
	said, _ := os.ReadFile(filepath.Join(dir, "said"))
	if !strings.Contains(string(said), "-n 1 -d Hall -o media=A4") {
		t.Errorf("lp was told %s", said)
	}
}

func TestARefusalOffersToSave(t *testing.T) {
	h := newTestHost(t)
	fakeSystem(t, map[string]string{"lp": `echo no paper >&2; exit 1`, "lpstat": twoPrinters})
	Print(h, cards(h.desk.set, 3))
	h.tap("=" + h.book.Count("print.print-pages", 3))
	h.wantDialog("trouble.printer.what")
	h.tap("save-pdf")
	h.wantDialog("save-pdf")
}

// later is a runner whose results wait until they are fetched, as the app's do.
type later struct{ posted chan func() }

func (l later) runner() background.Runner {
	return background.Runner{Go: func(f func()) { go f() }, Post: func(f func()) { l.posted <- f }}
}

func TestLongWorkIsShownAndCanBeEnded(t *testing.T) {
	h := newTestHost(t)
	l := later{make(chan func(), 1000)}
	h.run = l.runner()
	r := cards(h.desk.set, 1_000_000)
	var ended error
	over := false
	work(h, "Working", func(ctx context.Context, p Progress) error {
		return h.desk.save(ctx, r, filepath.Join(h.folder, "x.pdf"), whole.Options{}, p)
	}, func(err error) { ended, over = err, true })
	for f := range l.posted {
		f()
		if over {
			break
		}
		if h.title() == "Working" {
			h.tap("cancel")
		}
	}
	if troubleOf(ended) != Cancelled || h.title() != "" || len(inFolder(t, h.folder)) != 0 {
		t.Errorf("ended with %v, dialog %q, left %v", ended, h.title(), inFolder(t, h.folder))
	}
}

func TestThePrintDialog(t *testing.T) {
	h := newTestHost(t)
	var made []string
	choice := func(title string, pages int) Choice {
		return Choice{Title: title, File: title + ".pdf", Make: func(p printables.Paper) (printables.Job, error) {
			made = append(made, title+" "+p.ID)
			return cards(h.desk.set, pages).Job, nil
		}}
	}
	p := newPanel(h, "Print the board", []Choice{choice("Filled", 1), choice("Blank", 2)})
	p.open()
	if h.title() != "Print the board" || p.view.Painted() == nil || p.print.Text != h.book.Count("print.print-pages", 1) {
		t.Fatalf("%q shows %v, offers %q", h.title(), p.view.Painted() != nil, p.print.Text)
	}
	h.tap("=Blank")
	p.paper.OnChosen(2)
	if got := strings.Join(made, ", "); got != "Filled letter, Blank letter, Blank letter" || h.paper != "a3" {
		t.Errorf("made %s, kept paper %s", got, h.paper)
	}
	h.tap("save-pdf")
	h.tap("save")
	h.tap("close")
	if got := inFolder(t, h.folder); len(got) != 1 || got[0] != "Blank.pdf" {
		t.Errorf("saved %v", got)
	}
	h.tap("close")
	if h.title() != "" {
		t.Error("the dialog does not close")
	}
}

func TestPagesThatCannotBeMade(t *testing.T) {
	h := newTestHost(t)
	p := newPanel(h, "Print", []Choice{{Make: func(printables.Paper) (printables.Job, error) {
		return printables.Job{}, errors.New("too small")
	}}})
	p.open()
	if !p.print.Disabled() || p.view.Painted() != nil {
		t.Error("what could not be made can be printed")
	}
}

// TestThePageStaysInSight beside however many choices, each of which the keyboard brings into view.
func TestThePageStaysInSight(t *testing.T) {
	for _, size := range []fyne.Size{{Width: 1024, Height: 768}, {Width: 1366, Height: 768}} {
		h := newTestHost(t)
		h.window.Resize(size)
		var choices []Choice
		for i := range 14 {
			choices = append(choices, Choice{Title: strings.Repeat("A way ", 5) + string(rune('a'+i)), Make: func(printables.Paper) (printables.Job, error) {
				return cards(h.desk.set, 2).Job, nil
			}})
		}
		p := newPanel(h, "Print the board", choices)
		p.open()
		at := fyne.CurrentApp().Driver().AbsolutePositionForObject
		seen := func(o fyne.CanvasObject) bool {
			return at(o).Y >= 0 && at(o).Y+o.Size().Height <= at(p.print).Y
		}
		for _, b := range p.what {
			h.window.Canvas().Focus(b)
			if !seen(b) || !seen(p.view) {
				t.Errorf("%v: %q lies at %v, the page at %v, %v high; the foot at %v", size, b.Text, at(b), at(p.view), p.view.Size().Height, at(p.print))
			}
		}
		h.window.Canvas().Focus(p.paper)
		if !seen(p.paper) {
			t.Errorf("%v: the paper lies at %v", size, at(p.paper))
		}
	}
}
