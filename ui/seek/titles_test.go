package seek_test

import (
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"commonground/model"
	"commonground/ui/seek"
	"commonground/ui/trial"
)

// TestAGameIsNoDanger: who looks for a game by a part of its name, also with a slip or its number
// as a figure, is led to it, and a danger to a child is found at once all the same.
func TestAGameIsNoDanger(t *testing.T) {
	h := &host{Host: trial.NewHost(t, 1, model.NewGroup("Circle", time.Now()))}
	for typed, want := range map[string]string{
		"jelly baby": "ice-sweets", "jely baby": "ice-sweets", "jelly babies": "ice-sweets", "10 things": "ice-ten",
		"baby is hurt": "safeguarding", "she shook her baby": "safeguarding", "left the baby alone": "safeguarding",
		"is the baby safe": "safeguarding", "hitting her baby": "safeguarding",
	} {
		h.found = nil
		seek.InGroup(h)
		field := h.Window().Canvas().Focused()
		test.Type(field, typed)
		field.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
		if len(h.found) != 1 || h.found[0].Part != want && h.found[0].Activity != want {
			t.Errorf("%q leads to %+v, not to %s", typed, h.found, want)
		}
	}
}
