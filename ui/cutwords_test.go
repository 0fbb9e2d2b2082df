package ui

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"

	"commonground/model/catalogue"
	"commonground/model/guide"
	"commonground/ui/control"
	"commonground/ui/remember"
	"commonground/ui/screen"
)

// cutWords are the words of buttons, items and links that reach out of them.
func cutWords(root fyne.CanvasObject) []string {
	var out []string
	tree(root, fyne.Position{}, func(o fyne.CanvasObject, _ fyne.Position) {
		w, ok := o.(fyne.Widget)
		if _, field := o.(*control.Entry); !ok || field || o.Size().Width == 0 {
			return
		}
		for _, part := range test.WidgetRenderer(w).Objects() {
			line, ok := part.(*canvas.Text)
			if !ok || !line.Visible() || line.Text == "" {
				continue
			}
			at, size := line.Position(), line.MinSize()
			if at.X < -1 || at.X+size.Width > w.Size().Width+1 || at.Y < -1 || at.Y+size.Height > w.Size().Height+1 {
				out = append(out, line.Text)
			}
		}
	})
	return out
}

// outOfHeaders are the words on headers that reach out of them.
func outOfHeaders(root fyne.CanvasObject) []string {
	var out []string
	tree(root, fyne.Position{}, func(o fyne.CanvasObject, _ fyne.Position) {
		header, ok := o.(*screen.Header)
		if !ok {
			return
		}
		tree(header, fyne.Position{}.Subtract(header.Position()), func(o fyne.CanvasObject, at fyne.Position) {
			if text, ok := o.(*canvas.Text); ok && (at.Y < 0 || at.Y+text.MinSize().Height > header.Size().Height) {
				out = append(out, text.Text)
			}
		})
	})
	return out
}

// TestNoWordsAreCut at twice the usual text in a small window: on no screen, on no sheet, on
// the desk and in the room view, and not where is chosen what to print.
func TestNoWordsAreCut(t *testing.T) {
	b := newBench(t)
	b.OpenExample()
	b.settle()
	b.prefs.Change(func(r *remember.Kept) { r.Text = 2 })
	b.changeLook()
	b.win.Resize(fyne.NewSize(1024, 768))
	b.settle()
	holds := func(where string) {
		t.Helper()
		b.settle()
		for _, words := range cutWords(b.front()) {
			t.Errorf("%s: %q is cut", where, words)
		}
		for _, words := range outOfHeaders(b.front()) {
			t.Errorf("%s: %q reaches out of the header", where, words)
		}
	}
	for _, where := range []screen.Where{screen.AtOverview, screen.AtActivities, screen.AtBingo, screen.AtResources, screen.AtGuides, screen.AtHard} {
		b.GoTo(where)
		holds(string(where))
	}
	for _, id := range []string{"settings", "keys"} {
		b.do(id)
		holds(id)
		control.TopDialog(b.win.Canvas()).Cancel()
		b.settle()
	}
	for _, shelf := range guide.Shelves() {
		b.OpenGuide(string(shelf))
		holds("shelf " + string(shelf))
		b.OpenGuide(guide.On(shelf)[0].ID)
		holds("guide " + guide.On(shelf)[0].ID)
	}
	seen := map[string]bool{}
	for _, s := range b.open.doc.Group().Sheets {
		if seen[s.Activity] {
			continue
		}
		seen[s.Activity] = true
		b.OpenSheet(s.ID)
		holds(s.Title)
		b.do("print")
		holds(s.Title + ", printing")
		control.TopDialog(b.win.Canvas()).Cancel()
		b.settle()
		b.ShowRoom(true)
		holds(s.Title + ", in the room view")
		b.ShowRoom(false)
		b.settle()
	}
	for _, a := range catalogue.All() {
		b.GoTo(screen.AtActivities)
		b.OpenActivity(a.ID)
		holds("sheets of " + a.ID)
	}
	b.AllGroups()
	holds("groups")
}
