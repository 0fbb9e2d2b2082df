package seek_test

import (
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"commonground/model"
	"commonground/model/guide"
	"commonground/printables/wording"
	"commonground/ui/control"
	"commonground/ui/seek"
	"commonground/ui/trial"
)

// TestAGameIsNoDanger: who looks for a game by a part of its name, also with a slip or its number
// as a figure, is led to it, and a danger to a child is found at once all the same.
func TestAGameIsNoDanger(t *testing.T) {
	h := &host{Host: trial.NewHost(t, 1, model.NewGroup("Circle", time.Now()))}
	for typed, want := range map[string]string{
		"jelly baby": "ice-sweets", "jely baby": "ice-sweets", "jelly babies": "ice-sweets", "10 things": "ice-ten", "stigma": "stigma",
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

// TestATitleLeadsWithSlips to where it leads as it is, before all that has the words somewhere.
func TestATitleLeadsWithSlips(t *testing.T) {
	h := &host{Host: trial.NewHost(t, 1, model.NewGroup("Circle", time.Now()))}
	first := func(typed string) (to seek.Target) {
		h.found = nil
		seek.InGroup(h)
		field := h.Window().Canvas().Focused()
		field.(*control.Entry).SetText(typed)
		field.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
		if len(h.found) == 0 {
			field.TypedKey(&fyne.KeyEvent{Name: fyne.KeyEscape})
			return to
		}
		to = h.found[0]
		to.Field = "" // what of it is shown
		return to
	}
	for typed, want := range map[string]string{
		"dominateing": "dominating", "silense": "silence", "confidentialty breach": "confidentiality", "agression": "aggression",
		"psychosis": "hearing", "hearing voices": "hearing", "panick attack": "hearing",
	} {
		if got := first(typed); got.Part != want {
			t.Errorf("%q leads to %+v, not to %s", typed, got, want)
		}
	}
	for i, g := range guide.All() {
		title := wording.OfGuide(h.Words(), g).Title
		all := trial.Slips(title)
		if len(all) == 0 {
			continue
		}
		if typed := all[i%len(all)]; first(typed) != first(title) {
			t.Errorf("%q leads to %+v, and not to %+v", typed, first(typed), first(title))
		}
	}
}
