package surface

import (
	"errors"
	"fmt"
	"testing"

	"commonground/model"
	"commonground/ui/trial"
)

// newBase is that of the only sheet of a group, on whose board there is a strip.
func newBase(t *testing.T) Base {
	t.Helper()
	sheet := &model.Sheet{ID: model.NewID()}
	return NewBase(trial.NewHost(t, 1, &model.Group{Sheets: []*model.Sheet{sheet}}), stripped(), sheet.ID, OfNotes())
}

func stripped() *model.Activity {
	return &model.Activity{
		Own:    &model.OwnWords{},
		Zones:  []model.Zone{{ID: "left", Title: "Left", Shape: model.ShapeBox, Rect: model.Rect{X: 50, Y: 50, W: 600, H: 700}}},
		Strips: []model.Strip{{Zones: []string{"left"}, To: 1000}},
	}
}

func TestWhyAnEditDidNotHappenIsTold(t *testing.T) {
	h := trial.NewHost(t, 1, &model.Group{})
	own := Refusals{ReadOnly: "portraits.read-only", TooLong: "people.too-long"}
	for _, c := range []struct {
		err     error
		refused Refusals
		want    string
	}{
		{nil, OfNotes(), ""},
		{model.ErrReadOnly, OfNotes(), h.Book.Text("board.status.read-only")},
		{fmt.Errorf("writing: %w", &model.TextTooLongError{Runes: 9000}), OfNotes(), h.Book.Text("board.status.too-long", "most", model.MaxNoteText)},
		{model.ErrNotFound, OfNotes(), h.Book.Text("board.status.gone")},
		{model.ErrReadOnly, own, h.Book.Text("portraits.read-only")},
		{&model.TextTooLongError{}, own, h.Book.Text("people.too-long", "most", model.MaxNoteText)},
		{errors.New("anything else"), own, ""},
	} {
		b, told := NewBase(h, stripped(), model.ID{}, c.refused), ""
		b.OnStatus = func(text string) { told = text }
		if failed := b.Failed(c.err); failed != (c.err != nil) || told != c.want {
			t.Errorf("%v: failed = %v, told %q, want %q", c.err, failed, told, c.want)
		}
	}
}

func TestASurfaceThatNobodyListensToTellsNothing(t *testing.T) {
	h := trial.NewHost(t, 1, &model.Group{})
	b := NewBase(h, stripped(), model.ID{}, OfNotes())
	b.Changed()
	b.Say("board.status.gone")
	selected, counted := 0, ""
	b.OnSelection = func() { selected++ }
	b.OnStatus = func(text string) { counted = text }
	b.Changed()
	b.SayCount("board.status.deleted", 2)
	if selected != 1 || counted != h.Book.Count("board.status.deleted", 2) {
		t.Errorf("told %d times, and %q", selected, counted)
	}
	h.Doc.SetReadOnly(true)
	if b.Editable() {
		t.Error("a group that can only be read can be changed")
	}
}

func TestASurfaceFollowsItsSheetUntilItIsClosed(t *testing.T) {
	b := newBase(t)
	edits := 0
	b.Follow(func(model.Change) { edits++ })
	id := b.SheetID()
	if err := b.Doc().RenameSheet(id, "Spring"); err != nil || edits != 1 || b.Sheet().Title != "Spring" {
		t.Errorf("told %d times, the sheet is %+v: %v", edits, b.Sheet(), err)
	}
	b.Close()
	if err := b.Doc().DeleteSheet(id); err != nil || edits != 1 || b.Sheet() != nil {
		t.Errorf("told %d times, the sheet is %+v: %v", edits, b.Sheet(), err)
	}
}

func TestZonesAreWhereTheyLieOnTheSheet(t *testing.T) {
	b := newBase(t)
	usual, wide := b.Activity().Zones[0].Rect, model.Rect{X: 10, Y: 50, W: 900, H: 700}
	b.FitZones(&model.Sheet{Frames: map[string]model.Rect{"left": wide}})
	if got := b.Activity().Zones[0].Rect; got != wide {
		t.Errorf("the zone lies at %v, want %v", got, wide)
	}
	if b.FitZones(nil); b.Activity().Zones[0].Rect != wide {
		t.Error("a sheet that is gone moved a zone")
	}
	if b.FitZones(&model.Sheet{}); b.Activity().Zones[0].Rect != usual {
		t.Error("a zone does not go back")
	}
	if b.Wording().Zone("left") != "Left" {
		t.Errorf("the zone is called %q", b.Wording().Zone("left"))
	}
}
