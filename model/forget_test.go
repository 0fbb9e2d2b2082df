package model

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"
)

// withoutPortraits is what disposing of every portrait leaves of a group.
func withoutPortraits(g *Group) *Group {
	c := *g
	c.Sheets = nil
	found := false
	for _, s := range g.Sheets {
		t := *s
		found = found || len(t.Portraits) > 0
		t.Portraits = nil
		c.Sheets = append(c.Sheets, &t)
	}
	if !found {
		return g
	}
	return &c
}

func addSecret(ps []*Portrait) ([]*Portrait, error) {
	return append(ps, &Portrait{ID: NewID(), Name: "Secretname"}), nil
}

func TestForgetReachesTheWholeHistory(t *testing.T) {
	d, sheet := fullDocument()
	must(t, d.RenameSheet(sheet, "Renamed"))
	must(t, d.EditPortraits(Step{Name: "x"}, sheet, addSecret))
	must(t, d.EditPortraits(Step{Name: "x"}, sheet, addSecret))
	d.Undo()
	d.MarkSaved(d.Position())
	must(t, d.Forget(Step{Name: "edit.portrait.dispose"}, withoutPortraits))
	if !d.Unsaved() {
		t.Error("what was forgotten need not be saved")
	}
	for _, travel := range []func() (Step, bool){d.Undo, d.Redo} {
		if step, ok := travel(); ok {
			t.Errorf("%v can be reached", step)
		}
	}
	for _, g := range d.Ever() {
		if b, _ := json.Marshal(g); strings.Contains(string(b), "Secretname") {
			t.Fatal("the name is still there")
		}
	}
	if got := d.Group().Sheet(sheet).Title; got != "Renamed" {
		t.Errorf("the sheet is called %q", got)
	}
}

func TestAfterForgettingAnOldSaveCountsForNothing(t *testing.T) {
	d, sheet := fullDocument()
	must(t, d.EditPortraits(Step{Name: "x"}, sheet, addSecret))
	must(t, d.RenameSheet(sheet, "Renamed"))
	saved := d.Position()
	must(t, d.Forget(Step{}, withoutPortraits))
	d.MarkSaved(saved)
	if !d.Unsaved() {
		t.Error("a save of what was forgotten counts as saved")
	}
}

func TestForgetOfNothingChangesNothing(t *testing.T) {
	d, _, _ := newTestDocument(t, 1)
	before := d.Position()
	must(t, d.Forget(Step{}, withoutPortraits))
	if d.Position() != before || d.Unsaved() {
		t.Error("the position moved")
	}
	d.SetReadOnly(true)
	if err := d.Forget(Step{}, withoutPortraits); !errors.Is(err, ErrReadOnly) {
		t.Errorf("forgetting in a read-only group: %v", err)
	}
}
