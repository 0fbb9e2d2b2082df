package ui

import (
	"testing"

	"commonground/model"
	"commonground/ui/control"
	"commonground/ui/sheet"
	"commonground/ui/surfaces/form"
	"commonground/ui/surfaces/venue"
)

// TestFindLeadsToTheRightPartOfASheet: to the details of a venue, to its checklist, and to the
// question of a form, with the keyboard on what was found.
func TestFindLeadsToTheRightPartOfASheet(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	b.OpenActivity("venue")
	b.settle()
	hall := b.screen.(*sheet.Sheet).ID
	b.OpenActivity("leadership")
	b.settle()
	lead := b.screen.(*sheet.Sheet).ID
	doc := b.open.doc
	for _, err := range []error{
		doc.SetAnswer(hall, "address", "14 Mill Lane"),
		doc.SetRemark(hall, "quiet-space", "the lane side"),
		doc.SetAnswer(lead, "pay"+model.ThoughtsEnd, "ask in Mill Lane"),
	} {
		if err != nil {
			t.Fatal(err)
		}
	}
	find := func(words string) {
		b.GoTo("overview")
		b.settle()
		b.do("seek")
		b.fields()[0].SetText(words)
		b.settle()
		b.press(words)
		b.settle()
	}
	written := func() string {
		switch at := b.win.Canvas().Focused().(type) {
		case *control.Entry:
			return at.Text
		case *control.Area:
			return at.Text
		}
		return ""
	}
	for _, c := range []struct{ words, part string }{{"14 Mill Lane", "details"}, {"the lane side", "checklist"}} {
		find(c.words)
		v := b.screen.(*sheet.Sheet).Surface.(*venue.Surface)
		if v.Part() != c.part || written() != c.words {
			t.Errorf("%q leads to the %s, the keyboard is on %q", c.words, v.Part(), written())
		}
	}
	find("ask in Mill Lane")
	if _, ok := b.screen.(*sheet.Sheet).Surface.(*form.Form); !ok || written() != "ask in Mill Lane" {
		t.Errorf("the keyboard is on %q", written())
	}
}
