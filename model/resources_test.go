package model

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"
)

func withResources(names ...string) *Document {
	g := NewGroup("Circle", time.Unix(0, 0))
	for _, name := range names {
		g.Resources = append(g.Resources, NewResource(name))
	}
	return NewDocument(g)
}

func named(g *Group) string {
	var out []string
	for _, r := range g.Resources {
		out = append(out, r.Name)
	}
	return strings.Join(out, " ")
}

// TestResourcesAreMoved: each before each other and to the end; where one is already is no step.
func TestResourcesAreMoved(t *testing.T) {
	for _, c := range []struct {
		from, before int // 3 is the end
		want         string
	}{{0, 2, "b a c"}, {0, 3, "b c a"}, {2, 0, "c a b"}, {1, 0, "b a c"}, {1, 1, "a b c"}, {1, 2, "a b c"}, {2, 3, "a b c"}} {
		d := withResources("a", "b", "c")
		ids := []ID{d.Group().Resources[0].ID, d.Group().Resources[1].ID, d.Group().Resources[2].ID, {}}
		must(t, d.MoveResource(ids[c.from], ids[c.before]))
		_, moved := d.NextUndo()
		if got := named(d.Group()); got != c.want || moved != (c.want != "a b c") {
			t.Errorf("%d before %d: %s, a step: %v", c.from, c.before, got, moved)
		}
	}
	if err := withResources("a").MoveResource(NewID(), ID{}); !errors.Is(err, ErrNotFound) {
		t.Error(err)
	}
}

// TestAResourceIsCheckedAsLongAsItsDetailsStay: other words about it leave it checked, another
// number does not, and what is typed in a row is one step.
func TestAResourceIsCheckedAsLongAsItsDetailsStay(t *testing.T) {
	d := withResources("Clinic")
	id := d.Group().Resources[0].ID
	must(t, d.ChangeResource(StepWriteResource, id, func(r *Resource) { r.Checked = "2026-03-10" }))
	must(t, d.WriteResource(id, ResourceNotes, "ring first"))
	if d.Group().Resource(id).Checked == "" {
		t.Error("notes take the day away")
	}
	for _, contact := range []ResourceText{ResourcePhone, ResourceContact} {
		must(t, d.ChangeResource(StepWriteResource, id, func(r *Resource) { r.Checked = "2026-03-10" }))
		must(t, d.WriteResource(id, contact, "1"))
		must(t, d.WriteResource(id, contact, "12"))
		if d.Group().Resource(id).Checked != "" {
			t.Errorf("another %s leaves it checked", contact)
		}
		if d.Undo(); d.Group().Resource(id).Checked == "" || *d.Group().Resource(id).Text(contact) != "" {
			t.Errorf("what was typed is not one step: %+v", d.Group().Resource(id))
		}
	}
}

// TestOnCard: the urgent ones first, in the group's order, and none that says nothing.
func TestOnCard(t *testing.T) {
	d := withResources("a", "b", "c", "", "e")
	for i, r := range d.Group().Resources {
		r.Card = i != 1
		if i >= 2 {
			r.Category = ResourceUrgent
		}
	}
	var got []string
	for _, r := range d.Group().OnCard() {
		got = append(got, r.Name)
	}
	if want := []string{"c", "e", "a"}; !slices.Equal(got, want) {
		t.Errorf("on the card are %q, want %q", got, want)
	}
}

// TestResourcesHaveLimits: none is added that does not fit, and nothing changes then.
func TestResourcesHaveLimits(t *testing.T) {
	d := withResources("a")
	long := NewResource(strings.Repeat("é", ResourceName.Most()+1))
	var text *ResourceTextError
	if err := d.AddResources(StepAddResource, NewResource("b"), long); !errors.As(err, &text) || text.Text != ResourceName || text.Runes != 201 {
		t.Error(err)
	}
	if err := d.WriteResource(d.Group().Resources[0].ID, ResourceNotes, strings.Repeat("x", MaxNoteText+1)); !errors.As(err, &text) {
		t.Error(err)
	}
	more := make([]*Resource, MaxResources)
	for i := range more {
		more[i] = NewResource("x")
	}
	var many *TooManyResourcesError
	if err := d.AddResources(StepBringResources, more...); !errors.As(err, &many) || many.N != MaxResources+1 {
		t.Error(err)
	}
	if named(d.Group()) != "a" {
		t.Errorf("there are %d now", len(d.Group().Resources))
	}
	must(t, d.AddResources(StepBringResources, more[1:]...))
}

// TestNotYet: what looks the same or came from the same card is there already.
func TestNotYet(t *testing.T) {
	d := withResources("Millbrook Library", "Renamed since")
	card := &Origin{Sheet: NewID(), Note: NewID()}
	d.Group().Resources[1].From = card
	from, again := NewResource("Café"), NewResource("café ")
	from.From = &Origin{Sheet: card.Sheet, Note: card.Note}
	other := NewResource("millbrook  library")
	phone := NewResource("Millbrook Library")
	phone.Phone = "01632 960001"
	fresh := NewResource("Café")
	got := d.Group().NotYet([]*Resource{from, other, phone, fresh, again})
	if !slices.Equal(got, []*Resource{phone, fresh}) {
		t.Errorf("%d are new", len(got))
	}
}

// TestMergedNotesKeepTheirResource: what was taken from one comes from the note that took it up.
func TestMergedNotesKeepTheirResource(t *testing.T) {
	s := newScene()
	sheet := s.d.Group().Sheets[0]
	from, into := s.d.Group().Resources[0].From.Note, sheet.Notes[len(sheet.Notes)-1].ID
	must(t, s.d.MergeNotes(s.board(), sheet.ID, into, []ID{from}, nil))
	for _, r := range s.d.Group().Resources {
		if r.From.Note != into {
			t.Errorf("%s comes from a note that is gone", r.Name)
		}
	}
}
