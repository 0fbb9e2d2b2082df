package model

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"
)

// sendingDoc is a group with a board of two notes, and a document on it.
func sendingDoc() (*Document, *Sheet) {
	now := time.Date(2026, 3, 3, 10, 0, 0, 0, time.UTC)
	g := NewGroup("Tuesdays", now)
	s := NewSheet("connect", "How we connect", now)
	s.Notes = []*Note{
		NewNote("Say so ", ColourA, Rect{0, 0, 180, 135}),
		NewNote("Be kind", ColourA, Rect{200, 0, 180, 135}),
	}
	g.Sheets = []*Sheet{s}
	return NewDocument(g), s
}

func sendingOf(s *Sheet, i int) Sending {
	return Sending{s.Notes[i].Text, Origin{Sheet: s.ID, Note: s.Notes[i].ID}}
}

func todoTexts(d *Document) []string {
	var out []string
	for _, t := range d.Group().Todos {
		out = append(out, string(t.For)+": "+t.Text)
	}
	return out
}

func TestSendPutsThingsOnAListOnce(t *testing.T) {
	d, s := sendingDoc()
	one, two := sendingOf(s, 0), sendingOf(s, 1)
	for range 2 {
		if err := d.Send(TodoAgreement, one, two); err != nil {
			t.Fatal(err)
		}
	}
	if got := todoTexts(d); !slices.Equal(got, []string{"agreement: Say so", "agreement: Be kind"}) {
		t.Errorf("sent %q", got)
	}
	if !d.Group().Stands(TodoAgreement, one) || d.Group().Stands(TodoVenue, one) {
		t.Error("a note stands on the wrong list")
	}
	if got := d.Group().Todos[0].From; *got != one.From {
		t.Errorf("it came from %v", got)
	}
	if step, _ := d.Undo(); step.Name != StepSend || len(d.Group().Todos) != 0 {
		t.Errorf("undoing %q left %q", step.Name, todoTexts(d))
	}
	if _, ok := d.Undo(); ok {
		t.Error("sending what stands there already was a step")
	}
}

func TestSendTakesOverNewWordsUntilItIsDone(t *testing.T) {
	d, s := sendingDoc()
	thing := sendingOf(s, 0)
	_ = d.Send(TodoVenue, thing)
	id := d.Group().Todos[0].ID
	thing.Text = "Say so early"
	_ = d.Send(TodoVenue, thing)
	if got := todoTexts(d); !slices.Equal(got, []string{"venue: Say so early"}) || d.Group().Todos[0].ID != id {
		t.Errorf("reworded: %q", got)
	}
	_ = d.ChangeTodo(id, "", func(t *Todo) { t.Done = true })
	_ = d.Send(TodoVenue, thing)
	if len(d.Group().Todos) != 1 {
		t.Errorf("what is done was sent again in the same words: %q", todoTexts(d))
	}
	thing.Text = "Say so late"
	_ = d.Send(TodoVenue, thing)
	if got := todoTexts(d); len(got) != 2 || !d.Group().Todos[0].Done {
		t.Errorf("after it was done: %q", got)
	}
	if got := d.Group().Sent(thing.From, TodoVenue); got.Text != "Say so late" {
		t.Errorf("the newest is %q", got.Text)
	}
}

func TestSendTellsAnswersOfOneSheetApart(t *testing.T) {
	d, s := sendingDoc()
	for _, field := range []string{"peer.decision", "pay.decision"} {
		_ = d.Send(TodoAgreement, Sending{"Yes", Origin{Sheet: s.ID, Field: field}})
	}
	if got := len(d.Group().SentFrom(s.ID)); got != 2 {
		t.Errorf("%d of two decisions were sent", got)
	}
}

func TestSendRefuses(t *testing.T) {
	d, s := sendingDoc()
	long := &TextTooLongError{}
	if err := d.Send(TodoVenue, Sending{strings.Repeat("é", MaxNoteText+1), Origin{Sheet: s.ID}}); !errors.As(err, &long) {
		t.Errorf("too long: %v", err)
	}
	if err := d.Send(TodoVenue, Sending{"Yes", Origin{Sheet: NewID()}}); !errors.Is(err, ErrNotFound) {
		t.Errorf("from nowhere: %v", err)
	}
	if err := d.Send(TodoVenue, Sending{" \n", Origin{Sheet: s.ID}}); err != nil || len(d.Group().Todos) != 0 {
		t.Errorf("nothing: %v, %q", err, todoTexts(d))
	}
}

func TestSendingAWayTwiceIsOnce(t *testing.T) {
	d, s := sendingDoc()
	way := &Way{ID: NewID(), Text: "A buddy"}
	_ = d.EditWall(Step{Name: "x"}, s.ID, func(w *Wall) error {
		w.Ways = []*Way{way}
		w.Barriers = []*Barrier{{ID: NewID(), Ways: []ID{way.ID}}}
		return nil
	})
	for range 2 {
		if err := d.SendWay(s.ID, way.ID, TodoAgreement); err != nil {
			t.Fatal(err)
		}
	}
	if got := todoTexts(d); !slices.Equal(got, []string{"agreement: A buddy"}) {
		t.Errorf("sent %q", got)
	}
}

// TestWhatWasSentFirstIsNotSentTwice either.
func TestWhatWasSentFirstIsNotSentTwice(t *testing.T) {
	d, sheet := fullDocument()
	s := Sending{"tea", Origin{Sheet: sheet, Field: "phone"}}
	must(t, d.Send(TodoMeeting, s))
	g := *d.Group()
	was := g.Todos
	g.put(TodoMeeting, s)
	if len(g.Todos) != 1 || g.Todos[0] != was[0] {
		t.Errorf("%d things stand on the list", len(g.Todos))
	}
}
