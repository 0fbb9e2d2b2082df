package model

import (
	"testing"
	"time"
)

func TestDifferences(t *testing.T) {
	at := time.Unix(0, 0)
	g := NewGroup("Circle", at)
	same, here, there := NewSheet("connect", "same", at), NewSheet("connect", "here", at), NewSheet("connect", "there", at)
	both, changed := NewSheet("connect", "both", at), NewSheet("connect", "both", at)
	changed.ID, changed.Notes = both.ID, []*Note{NewNote("new", ColourA, Rect{W: 10, H: 10})}
	h, o := *g, *g
	h.Sheets, o.Sheets = []*Sheet{same, here, both}, []*Sheet{changed, there, same}
	o.Changed = at.Add(time.Hour)
	d := DifferencesOf(&h, &o)
	if len(d.OnlyHere) != 1 || d.OnlyHere[0] != here || len(d.OnlyThere) != 1 || d.OnlyThere[0] != there || len(d.Changed) != 1 || d.Changed[0] != changed {
		t.Errorf("%+v", d)
	}
	if d.Else || d.None() {
		t.Errorf("beside sheets: %v; none: %v", d.Else, d.None())
	}
	o.Sheets = h.Sheets
	if d := DifferencesOf(&h, &o); !d.None() {
		t.Errorf("alike but for the time: %+v", d)
	}
	o.Todos = []*Todo{{ID: NewID(), Text: "chairs"}}
	if d := DifferencesOf(&h, &o); !d.Else || d.None() {
		t.Error("another thing to do is no difference")
	}
}
