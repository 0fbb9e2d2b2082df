package model

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"commonground/model/alike"
)

// newMergeDocument has a board with notes of those texts.
func newMergeDocument(t rapid.TB, texts ...string) (*Document, *Activity, *Sheet) {
	t.Helper()
	d, a, id := newTestDocument(t, 0)
	for i, text := range texts {
		must(t, d.AddNotes(StepAddNote, id, NewNote(text, ColourA, Rect{100, 100 * float64(i), 90, 60})))
	}
	return d, a, d.Group().Sheet(id)
}

func TestMergedNotesSayWhatAllSaid(t *testing.T) {
	for _, c := range []struct{ notes, want []string }{
		{[]string{"Carers", "carers "}, []string{"Carers"}},
		{[]string{"Caf\u00e9", "Cafe\u0301"}, []string{"Caf\u00e9"}},
		{[]string{"Carers", "People who care", "CARERS"}, []string{"Carers", "People who care"}},
		{[]string{"Carers\nNurses", "nurses"}, []string{"Carers", "Nurses"}},
		{[]string{"", "Nurses"}, []string{"Nurses"}},
		{[]string{"Nurses", " \u200b"}, []string{"Nurses"}},
	} {
		d, a, s := newMergeDocument(t, c.notes...)
		ids := noteIDs(s)
		must(t, d.MergeNotes(a, s.ID, ids[0], ids, nil))
		notes := d.Group().Sheet(s.ID).Notes
		if len(notes) != 1 || notes[0].ID != ids[0] || notes[0].Text != strings.Join(c.want, "\n") {
			t.Errorf("%q became %+v", c.notes, notes)
		}
		d.Undo()
		if got := len(d.Group().Sheet(s.ID).Notes); got != len(c.notes) {
			t.Errorf("after one undo there are %d notes of %d", got, len(c.notes))
		}
	}
}

func TestMergingKeepsWhatNotesCarry(t *testing.T) {
	d, a, s := newMergeDocument(t, "Library", "The library")
	a.NoteFields = []Field{{ID: "offer", Kind: FieldText}, {ID: "contact", Kind: FieldLine}}
	ids := noteIDs(s)
	set := func(note ID, field, detail string) { must(t, d.SetNoteDetail(s.ID, note, field, detail, nil)) }
	set(ids[0], "offer", "A room")
	set(ids[1], "offer", "Books")
	set(ids[0], "contact", "Ros")
	set(ids[1], "contact", "Dev")
	set(ids[1], "gone", "From a field that is not asked any more")
	must(t, d.FlagNotes(s.ID, ids[1:], "helpful", true))
	must(t, d.SetIcon(s.ID, ids[1:], "book", nil))
	must(t, d.Send(TodoMeeting, Sending{"The library", Origin{Sheet: s.ID, Note: ids[1]}}))
	must(t, d.MergeNotes(a, s.ID, ids[0], ids[1:], func(*Note) (w, h float64) { return 200, 150 }))

	n := d.Group().Sheet(s.ID).Note(ids[0])
	if n.Details["offer"] != "A room\nBooks" || n.Details["contact"] != "Ros, Dev" || n.Details["gone"] == "" {
		t.Errorf("the details are %q", n.Details)
	}
	if n.Icon != "book" || !n.Flagged("helpful") || n.W != 200 || n.H != 150 {
		t.Errorf("the note is %+v", n)
	}
	if d.Group().Sent(Origin{Sheet: s.ID, Note: ids[0]}, TodoMeeting) == nil {
		t.Error("what was sent on has lost the note it came from")
	}
}

func TestMergedSuggestionsKeepTheirRulesAndOneVerdict(t *testing.T) {
	d, a, s := newMergeDocument(t, "Be on time", "Come on time")
	a.Kind = KindAgreement
	ids := noteIDs(s)
	must(t, d.FlagNotes(s.ID, ids[:1], VerdictTalk, true))
	must(t, d.FlagNotes(s.ID, ids[1:], VerdictRule, true))
	must(t, d.EditAgreement(Step{Name: "rule"}, s.ID, func(g *Agreement) error {
		g.Rules = []*Rule{{ID: NewID(), Text: "Be on time", From: ids[1:]}}
		return nil
	}))
	must(t, d.MergeNotes(a, s.ID, ids[0], ids, nil))
	now := d.Group().Sheet(s.ID)
	n := now.Note(ids[0])
	if now.VerdictOn(n) != VerdictRule || !slices.Equal(n.Flags, []string{VerdictRule}) {
		t.Errorf("the verdict is %q, the flags are %q", now.VerdictOn(n), n.Flags)
	}
}

func TestMergingTooMuchChangesNothing(t *testing.T) {
	d, a, s := newMergeDocument(t, strings.Repeat("a", MaxNoteText), "b")
	before := d.Position()
	var long *TextTooLongError
	if err := d.MergeNotes(a, s.ID, s.Notes[0].ID, noteIDs(s), nil); !errors.As(err, &long) {
		t.Errorf("the error is %v", err)
	}
	if d.Position() != before {
		t.Error("something has changed")
	}
}

func TestDuplicatesAreFound(t *testing.T) {
	_, _, s := newMergeDocument(t, "Carers", "Nurses", "CARERS", "", "", "nurses\u200b", "Anyone")
	var got [][]string
	for _, group := range s.Duplicates() {
		var texts []string
		for _, n := range group {
			texts = append(texts, n.Text)
		}
		got = append(got, texts)
	}
	if len(got) != 2 || !slices.Equal(got[0], []string{"Carers", "CARERS"}) || !slices.Equal(got[1], []string{"Nurses", "nurses\u200b"}) {
		t.Errorf("duplicates: %q", got)
	}
	if found := s.Alike(" carers"); len(found) != 2 {
		t.Errorf("%d notes are like \"carers\"", len(found))
	}
	if len(s.Alike(" ")) != 0 {
		t.Error("a text that says nothing is like some note")
	}
}

// Whatever is joined, no word is lost, and one undo brings everything back.
func TestMergingLosesNoWord(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d, a, id := newTestDocument(t, 0)
		texts := rapid.SliceOfN(rapid.StringMatching(`[a-cA-C]{1,2}( [a-c])?(\n[a-c])?`), 2, 6).Draw(t, "texts")
		for _, text := range texts {
			if err := d.AddNotes(StepAddNote, id, NewNote(text, ColourA, Rect{100, 100, 90, 60})); err != nil {
				t.Fatal(err)
			}
		}
		before := snapshot(t, d.Group())
		ids := noteIDs(d.Group().Sheet(id))
		if err := d.MergeNotes(a, id, ids[0], ids, nil); err != nil {
			t.Fatal(err)
		}
		text := alike.Key(d.Group().Sheet(id).Notes[0].Text)
		for _, said := range texts {
			if !strings.Contains(text, alike.Key(said)) {
				t.Fatalf("%q is not in %q", said, text)
			}
		}
		d.Undo()
		if after := snapshot(t, d.Group()); after != before {
			t.Fatalf("undone: %s, was %s", after, before)
		}
	})
}
