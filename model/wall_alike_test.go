package model

import (
	"slices"
	"testing"
)

// TestWhatIsAlikeOnAWall looks the same and is of the same kind; what says nothing is like nothing.
func TestWhatIsAlikeOnAWall(t *testing.T) {
	w := &Wall{
		Barriers: []*Barrier{{ID: NewID(), Text: "No bus"}, {ID: NewID(), Text: "no  BUS"}, {ID: NewID(), Text: " "}},
		Ways:     []*Way{{ID: NewID(), Text: "No bus"}, {ID: NewID(), Text: "Share a taxi"}},
	}
	if got := w.Alike(false, "NO BUS"); !slices.Equal(got, []ID{w.Barriers[0].ID, w.Barriers[1].ID}) {
		t.Errorf("of the barriers %v are alike", got)
	}
	if got := w.Alike(true, "NO BUS"); !slices.Equal(got, []ID{w.Ways[0].ID}) {
		t.Errorf("of the ways %v are alike", got)
	}
	if got := w.Alike(false, " "); got != nil {
		t.Errorf("like nothing are %v", got)
	}
}
