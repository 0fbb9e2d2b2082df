package model

import (
	"errors"
	"strings"
	"testing"
	"time"
)

// givens are what was given in a round, each saying one text in every part that a asks for.
func givens(a *Activity, texts ...string) []Given {
	out := make([]Given, len(texts))
	for i, text := range texts {
		out[i].Boxes = map[string]*Entry{}
		for _, part := range a.RoundParts() {
			out[i].Boxes[part] = &Entry{Text: text}
		}
	}
	return out
}

// roundOn begins a document with one empty sheet.
func roundOn() (*Document, ID) {
	s := NewSheet("x", "X", time.Unix(0, 0))
	d := NewDocument(&Group{Sheets: []*Sheet{s}})
	d.SetClock(func() time.Time { return time.Unix(9, 0) })
	return d, s.ID
}

// roundKinds are activities of the kinds that have rounds, and what their sheets say then.
var roundKinds = map[string]struct {
	a    *Activity
	said func(*Sheet) []string
}{
	"notes": {
		&Activity{Kind: KindBoard, Zones: []Zone{{ID: "left", Shape: ShapeBox, Rect: Rect{0, 0, 700, 1000}}}},
		func(s *Sheet) []string { return each(s.Notes, func(n *Note) string { return n.Text }) },
	},
	"barriers": {
		&Activity{Kind: KindWall},
		func(s *Sheet) []string {
			return each(s.Wall.clone().Barriers, func(b *Barrier) string { return b.Text })
		},
	},
	"people": {
		&Activity{Kind: KindPeople, Zones: []Zone{{ID: "enjoy"}, {ID: "dislike"}}},
		func(s *Sheet) []string {
			return each(s.People, func(p *Person) string { return p.Box("enjoy").Text })
		},
	},
	"portraits": {
		&Activity{Kind: KindPortraits},
		func(s *Sheet) []string { return each(s.Portraits, func(p *Portrait) string { return p.Share }) },
	},
}

func each[T any](in []*T, of func(*T) string) []string {
	var out []string
	for _, v := range in {
		out = append(out, of(v))
	}
	return out
}

// TestARevealIsOneStep: all comes in the order given, with one undo it is all gone, byte for
// byte, and what is typed next is a step of its own.
func TestARevealIsOneStep(t *testing.T) {
	for name, k := range roundKinds {
		d, id := roundOn()
		before := text(t, d.Group())
		if _, err := d.Reveal(k.a, id, "", nil, givens(k.a, "c", "a", "b")...); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		s := d.Group().Sheet(id)
		if got := strings.Join(k.said(s), ""); got != "cab" {
			t.Errorf("%s: it says %q", name, got)
		}
		for _, p := range s.People {
			if p.Name != "" {
				t.Errorf("%s: somebody is called %q", name, p.Name)
			}
		}
		if step, _ := d.NextUndo(); step.Name != StepReveal || step.Merge != "" {
			t.Errorf("%s: the step is %v", name, step)
		}
		if len(s.Notes) > 0 {
			if err := d.WriteNote(id, s.Notes[0].ID, "more", 100, 100); err != nil {
				t.Fatal(err)
			}
			d.Undo()
		}
		if d.Undo(); text(t, d.Group()) != before {
			t.Errorf("%s: after undo something is left", name)
		}
	}
}

// TestASingleRevealIsNotWrittenOn: what is typed on the one note of a round is another step,
// unlike on a note that somebody adds.
func TestASingleRevealIsNotWrittenOn(t *testing.T) {
	k := roundKinds["notes"]
	d, id := roundOn()
	if _, err := d.Reveal(k.a, id, "left", nil, givens(k.a, "alone")...); err != nil {
		t.Fatal(err)
	}
	n := d.Group().Sheet(id).Notes[0]
	if k.a.ZoneOf(n) == nil {
		t.Error("it is in no zone")
	}
	if err := d.WriteNote(id, n.ID, "alone?", n.W, n.H); err != nil {
		t.Fatal(err)
	}
	if d.Undo(); d.Group().Sheet(id).Notes[0].Text != "alone" {
		t.Error("the writing was no step of its own")
	}
}

func TestARevealBesideABarrier(t *testing.T) {
	a := &Activity{Kind: KindWall}
	d, id := roundOn()
	barrier := &Barrier{ID: NewID(), Text: "Money"}
	if err := d.EditWall(Step{Name: "x"}, id, func(w *Wall) error { w.Barriers = []*Barrier{barrier}; return nil }); err != nil {
		t.Fatal(err)
	}
	if _, err := d.Reveal(a, id, barrier.ID.String(), nil, givens(a, "share", "save")...); err != nil {
		t.Fatal(err)
	}
	w := d.Group().Sheet(id).Wall
	if len(w.Barriers) != 1 || len(w.Ways) != 2 || w.Way(w.Barriers[0].Ways[0]).Text != "share" {
		t.Errorf("the wall is %s", text(t, d.Group()))
	}
	if _, err := d.Reveal(a, id, NewID().String(), nil, givens(a, "lost")...); !errors.Is(err, ErrNotFound) {
		t.Errorf("beside a barrier that is gone: %v", err)
	}
}

func TestAPickedStarterLooksLikeOne(t *testing.T) {
	a := &Activity{Kind: KindBoard, Starters: []Starter{{ID: "tea", Colour: ColourC, Icon: "cup"}}}
	d, id := roundOn()
	given := givens(a, "Tea", "Tea", "Other")
	given[0].Starter, given[1].Starter, given[1].Icon, given[2].Starter = "tea", "tea", "sun", "gone"
	if _, err := d.Reveal(a, id, "", nil, given...); err != nil {
		t.Fatal(err)
	}
	n := d.Group().Sheet(id).Notes
	if n[0].Starter != "tea" || n[0].Colour != ColourC || n[0].Icon != "cup" || n[1].Icon != "sun" || n[2].Starter != "" || n[2].Colour != ColourA {
		t.Errorf("they are %s", text(t, d.Group()))
	}
}

func TestADrawnPortraitHasNoIcon(t *testing.T) {
	a := &Activity{Kind: KindPortraits}
	d, id := roundOn()
	given := givens(a, "")
	given[0].Icon, given[0].Boxes[RoundPicture] = "cup", &Entry{Doodle: Doodle{{{1, 2}}}}
	if _, err := d.Reveal(a, id, "", nil, given...); err != nil {
		t.Fatal(err)
	}
	if p := d.Group().Sheet(id).Portraits[0]; p.Icon != "" || len(p.Doodle) != 1 || p.Name != "" {
		t.Errorf("it is %+v", p)
	}
}

// TestWhatCannotBeRevealedChangesNothing.
func TestWhatCannotBeRevealedChangesNothing(t *testing.T) {
	board := roundKinds["notes"].a
	long := givens(board, strings.Repeat("é", MaxNoteText+1))
	portraits := &Activity{Kind: KindPortraits}
	for name, try := range map[string]func(*Document, ID) error{
		"too long": func(d *Document, id ID) error { _, err := d.Reveal(board, id, "", nil, long...); return err },
		"no sheet": func(d *Document, _ ID) error {
			_, err := d.Reveal(board, NewID(), "", nil, givens(board, "x")...)
			return err
		},
		"no rounds": func(d *Document, id ID) error {
			_, err := d.Reveal(&Activity{Kind: KindForm}, id, "", nil, givens(board, "x")...)
			return err
		},
		"too many": func(d *Document, id ID) error {
			_, err := d.Reveal(portraits, id, "", nil, givens(portraits, make([]string, MaxPortraits+1)...)...)
			return err
		},
		"to be read": func(d *Document, id ID) error {
			d.SetReadOnly(true)
			_, err := d.Reveal(board, id, "", nil, givens(board, "x")...)
			return err
		},
		"nothing yet": func(d *Document, id ID) error { _, err := d.Reveal(board, id, "", nil); return err },
	} {
		d, id := roundOn()
		before := d.Group()
		if err := try(d, id); (err == nil) != (name == "nothing yet") || d.Group() != before {
			t.Errorf("%s: %v, the group changed = %v", name, err, d.Group() != before)
		}
	}
}

func TestWhatARoundAsksFor(t *testing.T) {
	for _, k := range Kinds() {
		a := &Activity{Kind: k, Zones: []Zone{{ID: "one"}, {ID: "two"}}}
		want := map[Gathers]string{GathersPeople: "one two", GathersPortraits: "likes share gestures"}[a.Gathers()]
		if want == "" {
			want = RoundPart
		}
		if got := strings.Join(a.RoundParts(), " "); got != want {
			t.Errorf("%s asks for %q", k, got)
		}
		if (a.Gathers() == "") != (k == KindForm || k == KindVenue) {
			t.Errorf("%s gathers %q", k, a.Gathers())
		}
	}
}
