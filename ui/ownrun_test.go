package ui

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"commonground/model"
	"commonground/model/catalogue"
	"commonground/printables/wording"
	"commonground/ui/screen"
	"commonground/ui/sheet"
)

// own adds an activity of the group's own.
func (b *bench) own(a *model.Activity) *model.Activity {
	b.t.Helper()
	if err := b.open.doc.AddActivity(a); err != nil {
		b.t.Fatal(err)
	}
	return a
}

// TestCopiesRunLikeTheirOriginals: a sheet of an activity that was made from one of the
// toolkit's opens on the same surface, with the group's title and words, and prints.
func TestCopiesRunLikeTheirOriginals(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	for _, a := range catalogue.All() {
		theirs := b.boardOf(a.ID)
		surface, commands := typeName(theirs.Surface), len(theirs.Surface.Commands())
		own := wording.Copy(b.words, a, "Ours of "+a.ID)
		own.Own.Purpose = "Why we do " + a.ID
		b.own(own)
		s := b.boardOf(own.ID)
		if typeName(s.Surface) != surface || len(s.Surface.Commands()) != commands {
			t.Errorf("%s runs on %s with %d commands, its copy on %s with %d", a.ID, surface, commands, typeName(s.Surface), len(s.Surface.Commands()))
		}
		b.wantSaid("Why we do " + a.ID)
		b.wantSaid("Made from “" + wording.Of(b.words, a).Title + "” of the toolkit")
		if b.says("Activity 0") {
			t.Errorf("the copy of %s has a number", a.ID)
		}
	}
	b.GoTo(screen.AtActivities)
	b.settle()
	b.wantSaid("Ours of connect")
	if g := b.saved(); len(g.Activities) != 12 {
		t.Errorf("%d activities are saved", len(g.Activities))
	}
}

// TestBareActivitiesRun: one in which nothing stands yet can be opened, written on, listed
// and printed, whatever its kind; the guide shows no headings above nothing.
func TestBareActivitiesRun(t *testing.T) {
	for _, kind := range []model.Kind{
		model.KindBoard, model.KindForm, model.KindVenue, model.KindAgreement, model.KindPortraits, model.KindWall, model.KindPeople,
	} {
		b := newBench(t)
		b.in("Tuesday Circle")
		a := b.own(model.NewActivity(kind, "Bare"))
		b.GoTo(screen.AtActivities)
		b.settle()
		b.wantSaid("Not started")
		if b.says("· 0 min") {
			t.Errorf("%s takes no time", kind)
		}
		s := b.boardOf(a.ID)
		for _, heading := range []string{"sheet.steps", "sheet.talk", "sheet.about"} {
			if b.says(b.words.Text(heading)) {
				t.Errorf("%s: %q stands above nothing", kind, b.words.Text(heading))
			}
		}
		pressAll(b, s)
		for _, id := range []string{"show-list", "print"} {
			if b.has(id) {
				b.do(id)
			}
		}
	}
}

// pressAll presses keys that mean something on one surface or another.
func pressAll(b *bench, s *sheet.Sheet) {
	canvas := b.win.Canvas()
	if f, ok := s.Surface.(fyne.Focusable); ok {
		canvas.Focus(f)
	}
	for _, r := range "n129" {
		if f := canvas.Focused(); f != nil {
			test.Type(f, string(r))
		}
		b.settle()
	}
	for _, key := range []fyne.KeyName{fyne.KeyEscape, fyne.KeyTab, fyne.KeyDown, fyne.KeyReturn, fyne.KeyEscape} {
		if f := canvas.Focused(); f != nil {
			f.TypedKey(&fyne.KeyEvent{Name: key})
		}
		b.settle()
	}
}

// has reports whether a command of the menu can be run now.
func (b *bench) has(id string) bool {
	for _, commands := range b.menu.commands {
		for _, c := range commands {
			if c.ID == id {
				return c.On()
			}
		}
	}
	return false
}
