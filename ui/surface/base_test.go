package surface

import (
	"errors"
	"fmt"
	"testing"

	"commonground/model"
	"commonground/ui/trial"
)

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
		b, told := NewBase(h, c.refused), ""
		b.OnStatus = func(text string) { told = text }
		if failed := b.Failed(c.err); failed != (c.err != nil) || told != c.want {
			t.Errorf("%v: failed = %v, told %q, want %q", c.err, failed, told, c.want)
		}
	}
}

func TestASurfaceThatNobodyListensToTellsNothing(t *testing.T) {
	h := trial.NewHost(t, 1, &model.Group{})
	b := NewBase(h, OfNotes())
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
