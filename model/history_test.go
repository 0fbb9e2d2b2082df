package model

import (
	"errors"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"
)

// state is one of those that a group was in.
type state struct {
	group *Group
	text  string // of the group, when it came to be
	step  Step   // that led here; none leads to the first
	name  int    // no two states have the same
}

// history is a document beside the plain list of states that it should amount to.
type history struct {
	scene
	states  []state
	at      int // in states
	merging string
	saved   int // the name of a state
	named   int
	told    []Change
	last    func(*scene) error
}

func newHistory(t *rapid.T) *history {
	h := &history{scene: newScene()}
	h.states = []state{h.state(t, h.d.Group(), Step{})}
	h.saved = h.states[0].name
	h.d.Listen(func(c Change) { h.told = append(h.told, c) })
	return h
}

func (h *history) state(t *rapid.T, g *Group, step Step) state {
	h.named++
	return state{g, snapshot(t, g), step, h.named}
}

// TestHistoryIsAListOfStates: whatever is done in whatever order, undo and redo walk a
// plain list of states, and none of the states ever changes.
func TestHistoryIsAListOfStates(t *testing.T) {
	kinds := sortedKeys(edits)
	rapid.Check(t, func(t *rapid.T) {
		h := newHistory(t)
		draw := func(t *rapid.T) { h.text = rapid.StringN(0, 3, -1).Draw(t, "text") }
		again := func(t *rapid.T) { draw(t); h.edit(t) }
		t.Repeat(map[string]func(*rapid.T){
			"edit": func(t *rapid.T) {
				h.last = edits[rapid.SampledFrom(kinds).Draw(t, "kind")]
				h.n = rapid.IntRange(0, 3).Draw(t, "which")
				again(t)
			},
			"again":   again, // of the same kind on the same record, as while somebody types
			"type on": again,
			"undo":    h.undo,
			"redo":    h.redo,
			"break":   func(*rapid.T) { h.d.Break(); h.merging = "" },
			"save":    func(*rapid.T) { h.d.MarkSaved(h.d.Position()); h.saved = h.states[h.at].name },
			"refuse":  h.refuse,
			"":        h.check,
		})
		for _, s := range h.states {
			if snapshot(t, s.group) != s.text {
				t.Fatalf("a state that was reached by %v has changed since", s.step)
			}
		}
	})
}

func (h *history) edit(t *rapid.T) {
	if h.last == nil {
		return
	}
	before := h.d.Group()
	h.told = nil
	err := h.last(&h.scene)
	if err != nil && len(h.told) > 0 {
		t.Fatalf("an edit failed, and changed something: %v", err)
	}
	for _, c := range h.told {
		if c.Before != before {
			t.Fatalf("%v is told of another state than that before", c.Step)
		}
		before = c.After
		if was := h.states[h.at]; snapshot(t, was.group) != was.text {
			t.Fatalf("%v wrote into the state before", c.Step)
		}
		switch {
		case c.Forgets:
			h.forget(t)
		case c.Untold:
			h.untold(t, c)
		default:
			h.record(t, c)
		}
	}
	if h.d.Group() != before {
		t.Fatal("nobody was told of an edit")
	}
}

func (h *history) record(t *rapid.T, c Change) {
	h.states = h.states[:h.at+1]
	if grows := c.Step.Merge != "" && c.Step.Merge == h.merging && h.at > 0; grows {
		h.states[h.at] = h.state(t, c.After, h.states[h.at].step)
	} else {
		h.states = append(h.states, h.state(t, c.After, c.Step))
		h.at++
	}
	h.merging = c.Step.Merge
}

// forget leaves no state to go back or forth to.
func (h *history) forget(t *rapid.T) {
	h.states, h.at, h.merging = []state{h.state(t, h.d.Group(), Step{})}, 0, ""
	h.saved = 0 // what was saved holds what is gone
}

// untold does to the box of every state what was done to the one of now.
func (h *history) untold(t *rapid.T, c Change) {
	in := func(g *Group) func(*Suggestion) bool {
		return func(s *Suggestion) bool { return g.Suggestion(s.ID) != nil }
	}
	came := slices.DeleteFunc(slices.Clone(c.After.Suggestions), in(c.Before))
	gone := &Group{Suggestions: slices.DeleteFunc(slices.Clone(c.Before.Suggestions), in(c.After))}
	if len(gone.Suggestions) > 0 {
		h.states = h.states[:h.at+1]
	}
	for i, s := range h.states {
		g := *s.group
		g.Suggestions = sortedSuggestions(slices.DeleteFunc(slices.Concat(g.Suggestions, came), in(gone)))
		h.states[i] = h.state(t, &g, s.step)
	}
	h.merging, h.saved = "", 0
}

func (h *history) undo(t *rapid.T) {
	step, ok := h.d.Undo()
	if ok != (h.at > 0) || ok && step != h.states[h.at].step {
		t.Fatalf("undid %v, %v", step, ok)
	}
	if ok {
		h.at--
		h.merging = ""
	}
}

func (h *history) redo(t *rapid.T) {
	step, ok := h.d.Redo()
	if ok != (h.at+1 < len(h.states)) || ok && step != h.states[h.at+1].step {
		t.Fatalf("redid %v, %v", step, ok)
	}
	if ok {
		h.at++
		h.merging = ""
	}
}

// refuse tries everything on a group that is open for reading only.
func (h *history) refuse(t *rapid.T) {
	h.d.SetReadOnly(true)
	defer h.d.SetReadOnly(false)
	h.told = nil
	_, undone := h.d.Undo()
	_, redone := h.d.Redo()
	if h.last != nil {
		_ = h.last(&h.scene)
	}
	if undone || redone || len(h.told) != 0 {
		t.Fatal("a group for reading only was changed")
	}
}

// check holds the document against the list.
func (h *history) check(t *rapid.T) {
	now := h.states[h.at]
	if got := snapshot(t, h.d.Group()); got != now.text {
		t.Fatalf("the group is %s, want %s", got, now.text)
	}
	if step, ok := h.d.NextUndo(); ok != (h.at > 0) || ok && step != now.step {
		t.Fatalf("next to undo is %v, %v; want %v", step, ok, now.step)
	}
	if step, ok := h.d.NextRedo(); ok != (h.at+1 < len(h.states)) || ok && step != h.states[h.at+1].step {
		t.Fatalf("next to redo is %v, %v", step, ok)
	}
	if is := h.d.Unsaved(); is != (now.name != h.saved) {
		t.Fatalf("unsaved: %v", is)
	}
}

// noEdits are the methods of a document that change nothing in its group by themselves.
var noEdits = []string{
	"Break", "Ever", "Group", "Listen", "MarkSaved", "NextRedo", "NextUndo", "Position", "ReadOnly", "Redo",
	"SetClock", "SetReadOnly", "Undo", "Unsaved",
}

// TestEveryKindOfEditIsTried: one that is new to Document cannot be left out of edits.
func TestEveryKindOfEditIsTried(t *testing.T) {
	tried := map[string]bool{}
	for name := range edits {
		method, _, _ := strings.Cut(name, " ")
		tried[method] = true
	}
	document := reflect.TypeFor[*Document]()
	for i := range document.NumMethod() {
		name := document.Method(i).Name
		if tried[name] == slices.Contains(noEdits, name) {
			t.Errorf("Document.%s belongs either in edits (edits_test.go) or in noEdits", name)
		}
		delete(tried, name)
	}
	for name := range tried {
		t.Errorf("Document has no %s", name)
	}
}

// TestEveryKindOfEditIsOneStep: each of them changes the group at once, says the same when it
// is taken back and done again, and stamps the group and what it changed.
func TestEveryKindOfEditIsOneStep(t *testing.T) {
	for _, name := range sortedKeys(edits) {
		t.Run(name, func(t *testing.T) {
			s := newScene()
			s.text = "new"
			s.d.SetReadOnly(true)
			if err := edits[name](&s); !errors.Is(err, ErrReadOnly) {
				t.Errorf("for reading only: %v", err)
			}
			s.d.SetReadOnly(false)
			later := time.Unix(60, 0).UTC()
			s.d.SetClock(func() time.Time { return later })
			var told []Change
			s.d.Listen(func(c Change) { told = append(told, c) })
			before := s.d.Group()
			was := text(t, before)
			must(t, edits[name](&s))
			after := s.d.Group()
			is := text(t, after)
			if is == was || len(told) == 0 || told[0].Before != before || told[len(told)-1].After != after {
				t.Fatalf("told of %d changes; changed %v", len(told), is != was)
			}
			if told[0].Forgets {
				return
			}
			if told[0].Untold {
				if !after.Changed.Equal(before.Changed) {
					t.Error("the group says when it was")
				}
				if _, ok := s.d.NextUndo(); ok {
					t.Error("it is a step")
				}
				return
			}
			if !after.Changed.Equal(later) {
				t.Errorf("the group says that it was changed at %v", after.Changed)
			}
			stamped(t, before, after, later)
			if s.d.Undo(); s.d.Group() != before || text(t, before) != was {
				t.Error("undo leads elsewhere")
			}
			if s.d.Redo(); s.d.Group() != after || text(t, after) != is {
				t.Error("redo leads elsewhere")
			}
		})
	}
}

// stamped checks that the sheets which an edit changed, and no others, say when.
func stamped(t *testing.T, before, after *Group, now time.Time) {
	t.Helper()
	for _, s := range after.Sheets {
		was := before.Sheet(s.ID)
		if was == nil {
			continue
		}
		same := *s
		same.Changed = was.Changed
		if changed := !reflect.DeepEqual(&same, was); changed && !s.Changed.Equal(now) || !changed && s != was {
			t.Errorf("sheet %q, changed %v, says %v", s.Title, changed, s.Changed)
		}
	}
}

// TestHistoryIsAsLongAsItSays: of more steps than that the oldest cannot be undone, and
// nothing else is lost.
func TestHistoryIsAsLongAsItSays(t *testing.T) {
	d, _, sheet := newTestDocument(t, 0)
	const more = 3
	var groups []*Group
	for range MaxHistory + more {
		groups = append(groups, d.Group())
		must(t, d.AddNotes(StepAddNote, sheet, NewNote("", ColourA, Rect{0, 0, NoteWidth, NoteHeight})))
	}
	undone := 0
	for _, ok := d.Undo(); ok; _, ok = d.Undo() {
		undone++
	}
	if undone != MaxHistory || d.Group() != groups[more] {
		t.Errorf("%d steps were undone, to %d notes", undone, len(d.Group().Sheet(sheet).Notes))
	}
	for _, ok := d.Redo(); ok; _, ok = d.Redo() {
		undone--
	}
	if undone != 0 {
		t.Errorf("%d steps could not be redone", undone)
	}
}

// TestPastingIsAStepOfItsOwn: what is pasted while somebody types is no part of the typing,
// before or after it.
func TestPastingIsAStepOfItsOwn(t *testing.T) {
	at := Rect{0, 0, NoteWidth, NoteHeight}
	d, _, sheet := newTestDocument(t, 1)
	typed := d.Group().Sheet(sheet).Notes[0].ID
	var want []string
	do := func(step string, err error) {
		t.Helper()
		must(t, err)
		want = append(want, step)
	}
	pasted := []*Note{NewNote("a", ColourA, at), NewNote("b", ColourA, at)}
	do(StepWriteNote, d.WriteNoteAt(sheet, typed, "b", at))
	do(StepPasteNotes, d.AddNotes(StepPasteNotes, sheet, pasted...))
	do(StepWriteNote, d.WriteNoteAt(sheet, pasted[0].ID, "ab", at))
	do(StepPasteNotes, d.AddNotes(StepPasteNotes, sheet, NewNote("c", ColourA, at)))
	do(StepPasteNotes, d.AddNotes(StepPasteNotes, sheet, NewNote("c", ColourA, at)))
	do(StepWriteNote, d.WriteNoteAt(sheet, typed, "by", at))
	for _, name := range slices.Backward(want) {
		if step, _ := d.Undo(); step.Name != name {
			t.Errorf("undid %s, want %s", step.Name, name)
		}
	}
	if _, ok := d.Undo(); ok {
		t.Error("there was one step more")
	}
}

// TestWhatChangesNothingIsNoStep: saying the same once more leaves nothing to undo.
func TestWhatChangesNothingIsNoStep(t *testing.T) {
	for _, name := range []string{
		"ColourNotes", "DateSheet", "FlagNotes", "Judge", "MoveNotes", "NameFeature", "RenameSheet", "SetAnswer",
		"SetBroken", "SetDetails", "SetHave", "SetIcon", "SetNoteDetail", "SetRemark", "SetRuleIcon",
		"WriteNote", "WriteNoteAt", "WriteRule",
	} {
		s := newScene()
		s.text = "new"
		must(t, edits[name](&s))
		at := s.d.Position()
		must(t, edits[name](&s))
		if s.d.Position() != at {
			t.Errorf("%s made a step of nothing", name)
		}
		s.d.SetReadOnly(true)
		s.text, s.n = "other", 1
		if err := edits[name](&s); !errors.Is(err, ErrReadOnly) {
			t.Errorf("%s took a change for none: %v", name, err)
		}
	}
	s := newScene()
	must(t, s.d.SetRemark(s.id(), "parking", ""))
	for _, by := range [][2]float64{{-500, 0}, {0, -500}} {
		must(t, s.d.NudgeNotes(s.id(), s.notes(), by[0], by[1], s.board().Bounds()))
	}
	at := s.d.Position()
	must(t, s.d.NudgeNotes(s.id(), s.notes(), -5, -5, s.board().Bounds()))
	must(t, s.d.Settle(s.board(), s.id(), NewID(), nil))
	if s.d.Position() != at {
		t.Error("notes at the edge were moved past it")
	}
}

// TestEmptyWordsAreTakenOff: what is emptied leaves no trace in the file.
func TestEmptyWordsAreTakenOff(t *testing.T) {
	for _, name := range []string{"SetAnswer", "SetNoteDetail", "NameZone"} {
		s := newScene()
		s.text = "new"
		must(t, edits[name](&s))
		s.text = ""
		must(t, edits[name](&s))
		sheet := s.sheet()
		if len(sheet.Answers)+len(sheet.Notes[0].Details)+len(sheet.Titles) != 2 {
			t.Errorf("%s left %v, %v, %v", name, sheet.Answers, sheet.Notes[0].Details, sheet.Titles)
		}
	}
	d, _, sheet := newTestDocument(t, 0)
	must(t, d.SetAnswer(sheet, "phone", "none"))
	if got := d.Group().Sheet(sheet).Answers["phone"]; got != "none" {
		t.Errorf("the first answer of a sheet is %q", got)
	}
}

// TestANewSheetCanBeChangedInItsStep: what an edit adds it may change, too.
func TestANewSheetCanBeChangedInItsStep(t *testing.T) {
	d, _, first := newTestDocument(t, 1)
	fresh := NewSheet("test", "Fresh", time.Unix(0, 0))
	must(t, d.Edit(Step{Name: "x"}, func(draft *Draft) error {
		g := draft.Group()
		g.Sheets = slices.Insert(g.Sheets, 0, fresh)
		for _, id := range []ID{fresh.ID, first} {
			s, err := draft.Sheet(id)
			if err != nil {
				return err
			}
			s.Title += "!"
		}
		return nil
	}))
	if s := d.Group().Sheets; len(s) != 2 || s[0].Title != "Fresh!" || s[1].Title != "One!" || fresh.Title != "Fresh" {
		t.Errorf("%q, %q; what was given away says %q", s[0].Title, s[1].Title, fresh.Title)
	}
}
