package model

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"
)

// wallToMerge is a wall of three barriers, of which two say the same, and a task that was sent
// on from a way past the second.
func wallToMerge(t *testing.T) (d *Document, sheet ID, w *Wall) {
	t.Helper()
	way := func(text string) *Way { return &Way{ID: NewID(), Text: text} }
	ways := []*Way{way("go early"), way("Go early"), way("share a car"), way("sit at the back")}
	ways[1].Chosen = true
	barrier := func(text string, on ...*Way) *Barrier {
		b := &Barrier{ID: NewID(), Text: text}
		for _, v := range on {
			b.Ways = append(b.Ways, v.ID)
		}
		return b
	}
	s := NewSheet("barriers", "", time.Unix(0, 0))
	s.Wall = &Wall{
		Barriers: []*Barrier{barrier("noise", ways[0], ways[3]), barrier("cost", ways[2]), barrier("Noise ", ways[1], ways[2])},
		Ways:     ways,
	}
	g := NewGroup("Circle", time.Unix(0, 0))
	g.Sheets = []*Sheet{s}
	g.Todos = []*Todo{{ID: NewID(), Text: "go early", For: TodoMeeting, From: &Origin{Sheet: s.ID, Note: ways[1].ID}}}
	d = NewDocument(g)
	return d, s.ID, s.Wall
}

// wallLines is what a wall says, a line a barrier.
func wallLines(d *Document, sheet ID) []string {
	w := d.Group().Sheet(sheet).Wall
	var out []string
	for _, b := range w.Barriers {
		line := b.Text
		for _, id := range b.Ways {
			line += " | " + w.Way(id).Text
		}
		out = append(out, line)
	}
	return out
}

func wantWall(t *testing.T, d *Document, sheet ID, want ...string) {
	t.Helper()
	if got := wallLines(d, sheet); !slices.Equal(got, want) {
		t.Errorf("the wall says %q, want %q", got, want)
	}
}

func TestBarriersAreJoinedWithTheirWays(t *testing.T) {
	d, sheet, w := wallToMerge(t)
	before := wallLines(d, sheet)
	must(t, d.MergeOnWall(sheet, w.Barriers[0].ID, []ID{w.Barriers[2].ID}))
	wantWall(t, d, sheet, "noise | go early | sit at the back | share a car", "cost | share a car")
	now := d.Group().Sheet(sheet).Wall
	if v := now.Way(w.Ways[0].ID); v == nil || !v.Chosen {
		t.Error("a way that was chosen beside one of the barriers is not any more")
	}
	if from := d.Group().Todos[0].From; from.Note != w.Ways[0].ID {
		t.Error("a task does not lead back to the way that it came from")
	}
	d.Undo()
	wantWall(t, d, sheet, before...)
	if d.Group().Todos[0].From.Note != w.Ways[1].ID {
		t.Error("undone, a task leads to another way")
	}

	must(t, d.MergeOnWall(sheet, w.Barriers[0].ID, []ID{w.Barriers[1].ID, w.Barriers[2].ID}))
	wantWall(t, d, sheet, "noise\ncost | go early | sit at the back | share a car")
}

func TestWaysAreJoinedForAllTheirBarriers(t *testing.T) {
	d, sheet, w := wallToMerge(t)
	must(t, d.MergeOnWall(sheet, w.Ways[3].ID, []ID{w.Ways[2].ID, w.Ways[0].ID}))
	wantWall(t, d, sheet, "noise | sit at the back\ngo early\nshare a car", "cost | sit at the back\ngo early\nshare a car",
		"Noise  | Go early | sit at the back\ngo early\nshare a car")
}

func TestWhatHasNoRoomIsNotJoined(t *testing.T) {
	d, sheet, w := wallToMerge(t)
	must(t, d.EditWall(Step{Name: "x"}, sheet, func(w *Wall) error {
		w.Barriers[1].Text = strings.Repeat("x", MaxNoteText-3)
		return nil
	}))
	before := wallLines(d, sheet)
	var long *TextTooLongError
	if err := d.MergeOnWall(sheet, w.Barriers[0].ID, []ID{w.Barriers[1].ID}); !errors.As(err, &long) {
		t.Errorf("the error is %v", err)
	}
	if err := d.MergeOnWall(sheet, NewID(), []ID{w.Barriers[1].ID}); !errors.Is(err, ErrNotFound) {
		t.Errorf("the error is %v", err)
	}
	wantWall(t, d, sheet, before...)
}
