package model

import "testing"

func TestDetailsAndFlagsAreStepsOfTheirOwn(t *testing.T) {
	d, _, sheet := newTestDocument(t, 2)
	ids := noteIDs(d.Group().Sheet(sheet))
	before := d.Group()
	wide := func(*Note) Rect { return Rect{W: 300, H: 200} }
	must(t, d.SetNoteDetail(sheet, ids[0], "offer", "a r", wide))
	must(t, d.SetNoteDetail(sheet, ids[0], "offer", "a room", wide))
	must(t, d.SetNoteDetail(sheet, ids[0], "contact", "ask at the desk", nil))
	must(t, d.FlagNotes(sheet, ids, "helpful", true))
	must(t, d.FlagNotes(sheet, ids, "helpful", true))
	n := d.Group().Sheet(sheet).Note(ids[0])
	if n.Details["offer"] != "a room" || n.Details["contact"] == "" || n.W != 300 || len(n.Flags) != 1 {
		t.Errorf("the note is %+v", n)
	}
	must(t, d.FlagNotes(sheet, ids[:1], "helpful", false))
	must(t, d.SetNoteDetail(sheet, ids[0], "contact", "", nil))
	n = d.Group().Sheet(sheet).Note(ids[0])
	if _, there := n.Details["contact"]; there || n.Flagged("helpful") {
		t.Errorf("taken off, the note is %+v", n)
	}
	for range 5 {
		d.Undo()
	}
	if d.Group() != before {
		t.Error("five steps back is not where it began")
	}
	if n := before.Sheet(sheet).Note(ids[0]); n.Details != nil || n.Flags != nil {
		t.Error("an edit wrote into a group that was handed out")
	}
}
