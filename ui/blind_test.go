package ui

import (
	"fmt"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"commonground/model"
	"commonground/model/file"
	"commonground/ui/look"
	"commonground/ui/sheet"
	"commonground/ui/surface"
)

// TestNoLetterIsLostBetweenFields: somebody who doesn't look types a word wherever Tab leads
// on a sheet of fields, on buttons too, and finds all of them on the sheet.
func TestNoLetterIsLostBetweenFields(t *testing.T) {
	for _, activity := range []string{"venue", "act", "leadership", "interests", "membership-decision", "portrait"} {
		b, s := sized(t, activity, fyne.NewSize(1024, 768), 1)
		if activity == "act" || activity == "interests" {
			b.press(b.words.Text("people.empty.me"))
		}
		if activity == "portrait" {
			b.do("portrait.add")
			b.do("portrait.write")
		}
		var words []string
		buttons := 0
		for i := range 30 {
			now := b.win.Canvas().Focused()
			if at := paneOf(s.Panes(), now); at < 0 || s.Panes()[at].Area != fyne.CanvasObject(s.Surface) {
				break
			}
			if !takesKeyboard(now) {
				continue
			}
			if _, field := now.(selectable); !field {
				buttons++
			}
			word := fmt.Sprintf("word%dx", i)
			for _, r := range word {
				b.win.Canvas().Focused().TypedRune(r)
			}
			words = append(words, word)
			b.win.Canvas().FocusNext()
		}
		if len(words) < 5 || buttons == 0 && activity != "portrait" {
			t.Errorf("%s: Tab leads to %d places and %d buttons", activity, len(words), buttons)
		}
		kept := b.sheetText(s)
		for _, word := range words {
			if !strings.Contains(kept, word) {
				t.Errorf("%s: %q is lost", activity, word)
			}
		}
	}
}

// sheetText is all that a sheet holds, as it stands in a file.
func (b *bench) sheetText(s *sheet.Sheet) string {
	b.t.Helper()
	g := model.NewGroup("One", b.Now())
	g.Sheets = []*model.Sheet{b.open.doc.Group().Sheet(s.ID)}
	out, err := file.Encode(g)
	if err != nil {
		b.t.Fatal(err)
	}
	return string(out)
}

// TestKeysScrollWhatIsReadOut: what one person put down and has no room in the room view is
// reached without a mouse, though only the tabs take the keyboard.
func TestKeysScrollWhatIsReadOut(t *testing.T) {
	b, s := sized(t, "act", fyne.NewSize(1024, 768), 2)
	b.press(b.words.Text("people.empty.me"))
	who := b.open.doc.Group().Sheet(s.ID).People[0].ID
	for _, z := range s.Activity.Zones {
		if err := b.open.doc.WriteBox(s.ID, who, z.ID, strings.Repeat("I count the stops. ", 40)); err != nil {
			t.Fatal(err)
		}
	}
	b.ShowRoom(true)
	b.settle()
	page := s.Surface.(surface.Paged).Page()
	top := func() float32 {
		for _, o := range test.LaidOutObjects(page) {
			if text, ok := o.(*look.Text); ok && text.Role == look.Hero {
				return fyne.CurrentApp().Driver().AbsolutePositionForObject(text).Y
			}
		}
		t.Fatal("nobody is named")
		return 0
	}
	was := top()
	b.win.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: fyne.KeyPageDown})
	if now := top(); now >= was {
		t.Errorf("after Page Down the page stands at %v, before at %v", now, was)
	}
}

// TestLinesTypedWithoutLooking: somebody opens a sheet and types lines, each ended by Enter, and
// finds every character, also the letters that do something where no word could be meant.
func TestLinesTypedWithoutLooking(t *testing.T) {
	lines := []string{"Jo at the door", "nasreen", "N. and R.", "Old Tom", "1 to 7", "Zed"}
	for _, activity := range []string{"membership", "connect", "partners", "venue", "portrait", "barriers", "act", "leadership", "interests", "membership-decision"} {
		b, s := sized(t, activity, fyne.NewSize(1024, 768), 1)
		for _, line := range lines {
			for _, r := range line {
				b.win.Canvas().Focused().TypedRune(r)
			}
			b.win.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
		}
		kept := b.sheetText(s)
		for _, line := range lines {
			if !strings.Contains(kept, line) {
				t.Errorf("%s: %q is lost", activity, line)
			}
		}
	}
}

// TestRolesAreListedByEnter: who and what go on by Enter, which begins another role after the
// last, but none after one that says nothing.
func TestRolesAreListedByEnter(t *testing.T) {
	b, s := sized(t, "leadership", fyne.NewSize(1024, 768), 1)
	b.press(b.words.Text("form.role.add"))
	for _, line := range []string{"Opens the door", "R.", "Keys and kettle", "Sam", "", ""} {
		for _, r := range line {
			b.win.Canvas().Focused().TypedRune(r)
		}
		b.win.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	}
	var said []string
	for _, r := range b.open.doc.Group().Sheet(s.ID).Roles {
		said = append(said, r.Role+": "+r.Who)
	}
	if got := strings.Join(said, ", "); got != "Opens the door: R., Keys and kettle: Sam, : " {
		t.Errorf("the roles are %q", got)
	}
}
