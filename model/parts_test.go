package model

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"
	"time"
)

// fullSheet has something in every part.
func fullSheet() *Sheet {
	s := NewSheet("test", "Full", time.Unix(0, 0))
	n := NewNote("kind words", ColourA, Rect{10, 10, 100, 80})
	way := &Way{ID: NewID(), Text: "a quiet corner"}
	s.Notes = []*Note{n}
	s.Answers = map[string]string{"phone": "none"}
	s.Venue = &Venue{
		Features: []*Feature{{ID: "ramps", Have: HaveYes}},
		Plan:     []*Shape{{ID: NewID(), Kind: ShapeWall, Rect: Rect{500, 500, -100, 0}}},
	}
	s.Agreement = &Agreement{
		Rules:   []*Rule{{ID: NewID(), Text: "be kind", From: []ID{n.ID}}},
		Through: []*Through{{ID: NewID(), Name: "Q."}},
		Earlier: []*EarlierAgreement{{ID: NewID(), Rules: []*Rule{{ID: NewID(), Text: "older"}}}},
	}
	s.Portraits = []*Portrait{{ID: NewID(), Name: "Q.", Doodle: Doodle{{{1, 2}, {3, 4}}}}}
	s.Wall = &Wall{[]*Barrier{{ID: NewID(), Text: "noise", Ways: []ID{way.ID}}}, []*Way{way}}
	s.People = []*Person{{ID: NewID(), Boxes: map[string]*Entry{"gp": {Script: []*Said{{"Me", "Hello"}}}}}}
	s.Roles = []*Role{{ID: NewID(), Role: "keys"}}
	s.Votes = []*Vote{{ID: NewID(), Kind: VoteDots, Date: "2026-03-03", People: 3, Each: 2, Options: []*VoteOption{{Text: "tea", Counts: []int{4}}}}}
	s.Joined = []*Joined{{Zone: "enjoy", Texts: []string{"Tea", "Coffee"}}}
	return s
}

// idsIn lists every UUID in a sheet's JSON but the names of fields.
func idsIn(t *testing.T, s *Sheet) map[string]bool {
	t.Helper()
	b, err := json.Marshal(s)
	must(t, err)
	out := map[string]bool{}
	for _, word := range strings.Split(string(b), `"`) {
		if len(word) == 36 && strings.Count(word, "-") == 4 {
			out[word] = true
		}
	}
	return out
}

func TestCopyRenewsEveryIDAndKeepsReferences(t *testing.T) {
	s := fullSheet()
	c := s.Copy("Copy", time.Unix(60, 0))
	was, is := idsIn(t, s), idsIn(t, c)
	if len(was) != len(is) || len(is) < 11 {
		t.Errorf("%d IDs in the sheet, %d in its copy", len(was), len(is))
	}
	for id := range is {
		if was[id] {
			t.Errorf("the copy has the ID %s of the sheet", id)
		}
	}
	if c.Agreement.Rules[0].From[0] != c.Notes[0].ID || c.Wall.Barriers[0].Ways[0] != c.Wall.Ways[0].ID {
		t.Error("a reference inside of the copy leads elsewhere")
	}
}

func TestStrokesAreReadable(t *testing.T) {
	b, err := json.Marshal(Doodle{{{0, 0}, {10, 1000}}})
	must(t, err)
	if string(b) != `["0,0 10,1000"]` {
		t.Errorf("written as %s", b)
	}
	var back Doodle
	must(t, json.Unmarshal(b, &back))
	if !reflect.DeepEqual(back, Doodle{{{0, 0}, {10, 1000}}}) {
		t.Errorf("read as %v", back)
	}
	for _, bad := range []string{"1", "1,", "-1,0", "1001,0", "x,y", "1,2,3"} {
		if err := new(Stroke).UnmarshalText([]byte(bad)); err == nil {
			t.Errorf("%q was read", bad)
		}
	}
}

func fullDocument() (*Document, ID) {
	g := NewGroup("Test", time.Unix(0, 0))
	s := fullSheet()
	g.Sheets = []*Sheet{s}
	return NewDocument(g), s.ID
}

func TestEditsOfPartsLeaveEarlierGroupsAlone(t *testing.T) {
	d, sheet := fullDocument()
	first := d.Group()
	was, err := json.Marshal(first)
	must(t, err)
	step := Step{Name: "x"}
	must(t, d.EditVenue(step, sheet, func(v *Venue) error {
		v.Tick("ramps", HaveNo)
		v.Tick("parking", HaveYes)
		v.Plan[0].X++
		return nil
	}))
	must(t, d.EditAgreement(step, sheet, func(a *Agreement) error {
		a.Renew()
		a.Rules[0].Text = "be kinder"
		return nil
	}))
	must(t, d.EditPortraits(step, sheet, func(p []*Portrait) ([]*Portrait, error) {
		p[0].Name = "R."
		return append(p, &Portrait{ID: NewID()}), nil
	}))
	must(t, d.EditWall(step, sheet, func(w *Wall) error {
		w.Ways[0].Chosen = true
		w.Barriers[0].Ways = append(w.Barriers[0].Ways, NewID())
		return nil
	}))
	must(t, d.EditPeople(step, sheet, func(p []*Person) ([]*Person, error) {
		p[0].Boxes["gp"].Script[0].Words = "Bye"
		p[0].Boxes["here"] = &Entry{Text: "at ease"}
		return p, nil
	}))
	must(t, d.EditRoles(step, sheet, func(r []*Role) []*Role { r[0].Who = "Q."; return r }))
	if got := d.Group().Sheet(sheet).Agreement.Earlier[1].Rules[0].Text; got != "be kind" {
		t.Errorf("the agreement that was kept says %q", got)
	}
	for range 6 {
		d.Undo()
	}
	is, err := json.Marshal(first)
	must(t, err)
	if string(is) != string(was) || d.Group() != first {
		t.Error("an edit wrote into a group that was handed out")
	}
}

func TestAWayThatServesNobodyIsDropped(t *testing.T) {
	d, sheet := fullDocument()
	wall := func() *Wall { return d.Group().Sheet(sheet).Wall }
	way, first := wall().Ways[0].ID, wall().Barriers[0].ID
	second := NewID()
	must(t, d.EditWall(Step{Name: "x"}, sheet, func(w *Wall) error {
		w.Barriers = append(w.Barriers, &Barrier{ID: second, Text: "language"})
		w.Serve(way, second, nil)
		return nil
	}))
	if len(wall().Barriers[0].Ways) != 1 || len(wall().Barriers[1].Ways) != 1 {
		t.Error("the way does not serve both")
	}
	must(t, d.EditWall(Step{Name: "x"}, sheet, func(w *Wall) error {
		w.Serve(way, second, &first)
		w.MoveBarrier(second, 0)
		return nil
	}))
	if len(wall().Barriers[1].Ways) != 0 || wall().Barriers[0].ID != second {
		t.Error("the way was not moved, or the row not")
	}
	must(t, d.EditWall(Step{Name: "x"}, sheet, func(w *Wall) error {
		w.Barrier(second).Ways = nil
		return nil
	}))
	if wall().Way(way) != nil {
		t.Error("a way without a barrier stayed")
	}
}

func TestTodosAreKeptChangedAndDeleted(t *testing.T) {
	d, _ := fullDocument()
	todo := &Todo{ID: NewID(), Text: "ask for a ramp", For: TodoVenue}
	must(t, d.AddTodo(todo))
	must(t, d.ChangeTodo(todo.ID, "", func(t *Todo) { t.Done = true }))
	if todo.Done || !d.Group().Todos[0].Done {
		t.Error("the change went to the record that was handed out")
	}
	must(t, d.DeleteTodo(todo.ID))
	d.Undo()
	if len(d.Group().Todos) != 1 {
		t.Error("undo did not bring it back")
	}
}

func TestTheFirstBarrierMovesToo(t *testing.T) {
	w := &Wall{Barriers: []*Barrier{{ID: NewID(), Text: "a"}, {ID: NewID(), Text: "b"}}}
	w.MoveBarrier(w.Barriers[0].ID, 1)
	w.MoveBarrier(NewID(), 0)
	if w.Barriers[0].Text != "b" || w.Barriers[1].Text != "a" {
		t.Errorf("%s stands above %s", w.Barriers[0].Text, w.Barriers[1].Text)
	}
}
