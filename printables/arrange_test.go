package printables

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"commonground/model"
	"commonground/model/catalogue"
	"commonground/printables/mark"
)

// boards are the activities of which notes are put in zones.
func boards() []*model.Activity {
	return slices.DeleteFunc(catalogue.All(), func(a *model.Activity) bool {
		return a.Kind != model.KindBoard && a.Kind != model.KindAgreement
	})
}

// Whatever number of notes of whatever length a zone is given: while they find room, none
// covers another or a title, all lie in the zone as a whole, they are read in the order in
// which they came, and the same notes come to lie the same way.
func TestNotesOfAZoneFindRoom(t *testing.T) {
	k, all, sizers := newTestKit(t), boards(), map[string]model.Sizer{}
	for _, a := range all {
		sizers[a.ID] = k.NoteSizer(a)
	}
	rapid.Check(t, func(t *rapid.T) {
		a := all[rapid.IntRange(0, len(all)-1).Draw(t, "board")]
		z := &a.Zones[rapid.IntRange(0, len(a.Zones)-1).Draw(t, "zone")]
		var notes []*model.Note
		for range rapid.IntRange(0, 60).Draw(t, "notes") {
			words := rapid.IntRange(1, 60).Draw(t, "words")
			n := model.NewNote(strings.TrimSpace(strings.Repeat("people ", words)), model.ColourA, model.Rect{})
			notes = append(notes, n)
		}
		size := sizers[a.ID]
		at, full := a.Room(nil, z, size, notes...)
		if again, _ := a.Room(nil, z, size, notes...); fmt.Sprint(again) != fmt.Sprint(at) {
			t.Fatal("the same notes lie another way")
		}
		if full {
			return
		}
		checkArranged(t, a, z, notes, at)
	})
}

func checkArranged(t interface{ Fatalf(string, ...any) }, a *model.Activity, z *model.Zone, notes []*model.Note, at map[model.ID]model.Rect) {
	var placed []*model.Note
	for _, n := range notes {
		m := *n
		m.Rect = at[n.ID]
		placed = append(placed, &m)
		for _, p := range []model.Point{m.Centre(), {X: m.X, Y: m.Y}, {X: m.X + m.W, Y: m.Y}, {X: m.X, Y: m.Y + m.H}, {X: m.X + m.W, Y: m.Y + m.H}} {
			if a.ZoneAt(p) != z {
				t.Fatalf("%s: a note at %v reaches out of %s", a.ID, m.Rect, z.ID)
			}
		}
		for _, o := range placed[:len(placed)-1] {
			if o.Overlaps(m.Rect) {
				t.Fatalf("%s, %s: notes at %v and %v", a.ID, z.ID, o.Rect, m.Rect)
			}
		}
	}
	for i, n := range model.ReadingOrder(placed) {
		if n.ID != notes[i].ID {
			t.Fatalf("%s, %s: note %d is read as number %d", a.ID, z.ID, slices.IndexFunc(notes, func(m *model.Note) bool { return m.ID == n.ID }), i)
		}
	}
}

// readAt is how large letters are at the least, in board units, with so many notes of five
// words in a zone: in the room view on a small laptop, which shows a board 0.72 as large, a 45th,
// a 60th and an 80th of the height of its screen.
var readAt = []struct {
	notes int
	text  float64
}{{12, 768 / 0.72 / 45}, {24, 768 / 0.72 / 60}, {40, 768 / 0.72 / 80}}

// suggestions are notes of five words.
func suggestions(count int) []*model.Note {
	texts := []string{
		"Anyone living in Eastfield now", "Carers of any age welcome", "Nurses and other hospital staff", "People who feel quite alone",
		"Young people from 18 up", "Not while very much drunk", "Somewhere warm to sit down", "Help with filling in forms",
	}
	var notes []*model.Note
	for i := range count {
		notes = append(notes, model.NewNote(texts[i%len(texts)], model.ColourA, model.Rect{}))
	}
	return notes
}

// TestForty: forty notes of five words find room in every zone, and can be read.
func TestForty(t *testing.T) {
	k := newTestKit(t)
	for _, a := range boards() {
		for i := range a.Zones {
			for _, c := range readAt {
				checkLegible(t, k, a, a.Zones[i].ID, suggestions(c.notes), c.text)
			}
		}
	}
}

// checkLegible puts notes into a zone of an empty board, all at once, and holds the letters
// to a size.
func checkLegible(t *testing.T, k *Kit, a *model.Activity, zone string, notes []*model.Note, least float64) {
	t.Helper()
	d, sheet := boardOf(t, a)
	full, err := d.AddToZone(model.StepPasteNotes, a, sheet, a.Zone(zone), k.NoteSizer(a), notes...)
	if err != nil || full {
		t.Errorf("%s: %s is full with %d notes (%v)", a.ID, zone, len(notes), err)
		return
	}
	s := d.Group().Sheet(sheet)
	b, at := a.In(s), map[model.ID]model.Rect{}
	for _, n := range s.Notes {
		at[n.ID] = n.Rect
	}
	checkArranged(t, b, b.Zone(zone), notes, at)
	if got := leastText(k, b, notes, at); got < least {
		t.Errorf("%s: of %d notes in %s one has letters of %.1f, less than %.1f", a.ID, len(notes), zone, got, least)
	}
}

// boardOf is a document with one empty sheet of an activity.
func boardOf(t *testing.T, a *model.Activity) (*model.Document, model.ID) {
	t.Helper()
	g := model.NewGroup("Tuesday Circle", time.Now())
	s := model.NewSheet(a.ID, "One", time.Now())
	g.Sheets = []*model.Sheet{s}
	return model.NewDocument(g), s.ID
}

// TestZonesGiveWay: typed one after the other into one zone, notes end as they do when they
// come at once; those of the other zones stay in theirs, and undo brings all back.
func TestZonesGiveWay(t *testing.T) {
	k := newTestKit(t)
	a, _ := catalogue.Find("partners")
	for i := range a.Zones {
		d, sheet := boardOf(t, a)
		for j := range a.Zones {
			if _, err := d.AddToZone(model.StepAddNote, a, sheet, &a.Zones[j], k.NoteSizer(a), suggestions(5)...); err != nil {
				t.Fatal(err)
			}
		}
		before := d.Group().Sheet(sheet)
		usual := suggestions(35)
		for _, n := range usual {
			if _, err := d.AddToZone(model.StepAddNote, a, sheet, &a.Zones[i], k.NoteSizer(a), n); err != nil {
				t.Fatal(err)
			}
			d.Break()
		}
		s := d.Group().Sheet(sheet)
		b, at := a.In(s), map[model.ID]model.Rect{}
		for _, n := range s.Notes {
			at[n.ID] = n.Rect
		}
		for _, part := range b.Outline(s.Notes) {
			want := 5
			switch {
			case part.Zone == nil:
				want = 0
			case part.Zone.ID == a.Zones[i].ID:
				want = 40
			}
			if len(part.Notes) != want {
				t.Errorf("%s is crowded: %d notes in %v, not %d", a.Zones[i].ID, len(part.Notes), part.Zone, want)
			}
			if part.Zone != nil {
				checkArranged(t, b, part.Zone, model.ReadingOrder(part.Notes), at)
			}
		}
		if got := leastText(k, b, s.Notes, at); got < model.BoardHeight/80 {
			t.Errorf("%s is crowded: letters of %.1f", a.Zones[i].ID, got)
		}
		for range usual {
			d.Undo()
		}
		if after := d.Group().Sheet(sheet); len(after.Frames) != len(before.Frames) || !reflect.DeepEqual(after.Notes, before.Notes) {
			t.Errorf("%s is crowded: undo leaves it so", a.Zones[i].ID)
		}
	}
}

// TestWrittenNotesAreLikeTheOthers: a note that was written where many lie already is as small
// as they are, whether it lay on one of them meanwhile or not.
func TestWrittenNotesAreLikeTheOthers(t *testing.T) {
	k := newTestKit(t)
	for _, a := range boards() {
		for _, z := range []*model.Zone{nil, &a.Zones[0]} {
			d, sheet := boardOf(t, a)
			if _, err := d.AddToZone(model.StepPasteNotes, a, sheet, z, k.NoteSizer(a), suggestions(38)...); err != nil {
				t.Fatal(err)
			}
			for _, n := range suggestions(2) {
				if _, err := d.AddToZone(model.StepAddNote, a, sheet, z, k.NoteSizer(a), n); err != nil {
					t.Fatal(err)
				}
				at := d.Group().Sheet(sheet).Note(n.ID).Rect
				if err := d.WriteNote(sheet, n.ID, "Somewhere warm to sit", 1.6*at.W, 1.6*at.H); err != nil {
					t.Fatal(err)
				}
				if err := d.Settle(a, sheet, n.ID, k.NoteSizer(a)); err != nil {
					t.Fatal(err)
				}
				d.Break()
				s := d.Group().Sheet(sheet)
				usual, now := s.Notes[5].Rect, s.Note(n.ID).Rect
				if now.W > 1.3*usual.W || now.H > 1.5*usual.H {
					t.Errorf("%s, zone %v: it is %v, others are %v", a.ID, z, now, usual)
				}
			}
		}
	}
}

// TestManyAreDropped: wherever in a zone many notes from the tray are dropped at once, they lie
// in it as if they had been sent.
func TestManyAreDropped(t *testing.T) {
	k := newTestKit(t)
	for _, a := range boards() {
		for i := range a.Zones {
			z, notes := &a.Zones[i], suggestions(40)
			d, sheet := boardOf(t, a)
			if _, err := d.AddToZone(model.StepPasteNotes, a, sheet, nil, k.NoteSizer(a), notes...); err != nil {
				t.Fatal(err)
			}
			held := d.Group().Sheet(sheet).Notes[7]
			aim := inside(a, z)
			to := map[model.ID]model.Point{}
			for _, n := range d.Group().Sheet(sheet).Notes {
				to[n.ID] = model.Point{X: n.X + aim.X - held.Centre().X, Y: n.Y + aim.Y - held.Centre().Y}
			}
			full, err := d.DropNotes(a, sheet, to, held.ID, k.NoteSizer(a))
			if err != nil || full {
				t.Errorf("%s: %s is full (%v)", a.ID, z.ID, err)
			}
			s := d.Group().Sheet(sheet)
			b := a.In(s)
			for _, n := range s.Notes {
				if at := b.ZoneOf(n); at == nil || !b.Bounds().Contains(n.Centre()) {
					t.Errorf("%s: dropped on %s, %q lies in no zone", a.ID, z.ID, n.Text)
				}
				for _, o := range s.Notes {
					if o != n && o.Overlaps(n.Rect) {
						t.Errorf("%s: dropped on %s, notes at %v and %v", a.ID, z.ID, o.Rect, n.Rect)
					}
				}
			}
			if b.ZoneOf(s.Note(held.ID)).ID != z.ID {
				t.Errorf("%s: what was held over %s lies elsewhere", a.ID, z.ID)
			}
			if d.Undo(); d.Group().Sheet(sheet).Note(held.ID).Rect != held.Rect {
				t.Errorf("%s: undo leaves what was dropped", a.ID)
			}
		}
	}
}

// TestTheTrayTakesAll: however many notes wait beside a board, and whether they came all at
// once or were written after the others, none covers another, and all lie in the tray.
func TestTheTrayTakesAll(t *testing.T) {
	k := newTestKit(t)
	a := boards()[0]
	for _, many := range []int{150, 1000} {
		notes := make([]*model.Note, many)
		for i := range notes {
			notes[i] = model.NewNote(fmt.Sprintf("Somewhere warm to sit %d, and %s", i, strings.Repeat("more ", i%30)), model.ColourA, model.Rect{})
		}
		d, sheet := boardOf(t, a)
		full, err := d.AddToZone(model.StepPasteNotes, a, sheet, nil, k.NoteSizer(a), notes[:many-3]...)
		for _, n := range notes[many-3:] {
			if err == nil && !full {
				full, err = d.AddToZone(model.StepAddNote, a, sheet, nil, k.NoteSizer(a), n)
			}
		}
		if err != nil || full {
			t.Fatalf("%d notes: the tray is full: %v, %v", many, full, err)
		}
		s := d.Group().Sheet(sheet)
		for i, n := range s.Notes {
			if r, _ := a.Tray(); !a.InTray(n) || n.Rect.Within(r) != n.Rect {
				t.Fatalf("%d notes: one lies at %v, not in the tray", many, n.Rect)
			}
			for _, o := range s.Notes[:i] {
				if o.Overlaps(n.Rect) {
					t.Fatalf("%d notes: two lie at %v and %v", many, o.Rect, n.Rect)
				}
			}
		}
	}
}

// inside is a place of a zone.
func inside(a *model.Activity, z *model.Zone) model.Point {
	r := a.Extent(z)
	for y := r.Y + 60; y < r.Y+r.H; y += 20 {
		for x := r.X + 20; x < r.X+r.W; x += 20 {
			if p := (model.Point{X: x, Y: y}); a.ZoneAt(p) == z {
				return p
			}
		}
	}
	return r.Centre()
}

// leastText is the size of the smallest letters on notes; 0 where one does not say all.
func leastText(k *Kit, a *model.Activity, notes []*model.Note, at map[model.ID]model.Rect) float64 {
	least := 1000.0
	for _, n := range notes {
		m := *n
		m.Rect = at[n.ID]
		says := noteSaid(a, &m)
		lines, whole := k.noteLines(says, k.noteLayout(mark.Rect(m.Rect), says, &m), mark.Paint{})
		if !whole {
			return 0
		}
		for _, l := range lines {
			least = min(least, l.Size)
		}
	}
	return least
}

// TestNotesWrittenOneAfterTheOtherAreAlike: what is caught as fast as people say it stands
// in letters of one size in the tray and in each zone, though every note begins empty.
func TestNotesWrittenOneAfterTheOtherAreAlike(t *testing.T) {
	k := newTestKit(t)
	for _, id := range []string{"ice-ten", "membership"} {
		a, _ := catalogue.Find(id)
		for i := -1; i < len(a.Zones); i++ {
			var zone *model.Zone
			if i >= 0 {
				zone = &a.Zones[i]
			}
			g := model.NewGroup("Tuesday Circle", time.Now())
			g.Sheets = []*model.Sheet{model.NewSheet(a.ID, "One", time.Now())}
			doc, sheet := model.NewDocument(g), g.Sheets[0].ID
			for count := range 24 {
				writeNote(t, k, doc, a, sheet, zone, fmt.Sprintf("we all like thing number %d", 10+count))
				wantAlike(t, fmt.Sprint(id, ", zone ", i), doc.Group().Sheet(sheet).Notes)
			}
		}
	}
}

// TestANoteOfAFullZoneIsWrittenOn: whatever is added to it, it counts for its zone all the while,
// and covers no other in the end.
func TestANoteOfAFullZoneIsWrittenOn(t *testing.T) {
	k := newTestKit(t)
	narrow, _ := catalogue.Find("run-strengths")
	for _, a := range append(boards(), narrow) {
		for i := range a.Zones {
			d, sheet := boardOf(t, a)
			if _, err := d.AddToZone(model.StepPasteNotes, a, sheet, &a.Zones[i], k.NoteSizer(a), suggestions(25)...); err != nil {
				t.Fatal(err)
			}
			for _, n := range d.Group().Sheet(sheet).Notes {
				writeOn(t, k, d, a, sheet, n, &a.Zones[i])
			}
		}
	}
}

// writeOn adds words to a note as an editor does, and takes it all back.
func writeOn(t *testing.T, k *Kit, d *model.Document, a *model.Activity, sheet model.ID, n *model.Note, zone *model.Zone) {
	t.Helper()
	s := d.Group().Sheet(sheet)
	size := a.SizeLikeOthers(n, s, k.NoteSizer(a), func(n *model.Note) (w, h float64) { return k.NoteSize(a, n, n.W, n.H) })
	for _, word := range []string{" and", " somewhere", " to", " sit", " in peace and quiet"} {
		now := *d.Group().Sheet(sheet).Note(n.ID)
		next := now
		next.Text += word
		w, h := size(&next)
		if err := d.WriteNoteAt(sheet, n.ID, next.Text, a.In(s).Grown(&now, w, h)); err != nil {
			t.Fatal(err)
		}
		if got := a.In(s).ZoneOf(d.Group().Sheet(sheet).Note(n.ID)); got == nil || got.ID != zone.ID {
			t.Fatalf("%s: with %q a note has left %s", a.ID, next.Text, zone.ID)
		}
	}
	if err := d.Settle(a, sheet, n.ID, k.NoteSizer(a)); err != nil {
		t.Fatal(err)
	}
	done := d.Group().Sheet(sheet)
	if got := a.In(done).ZoneOf(done.Note(n.ID)); got == nil || got.ID != zone.ID {
		t.Errorf("%s: settled, a note has left %s", a.ID, zone.ID)
	}
	for _, o := range done.Notes {
		if m := done.Note(n.ID); o.ID != n.ID && o.Overlaps(m.Rect) {
			t.Errorf("%s: in %s the note at %v lies on one", a.ID, zone.ID, m.Rect)
		}
	}
	d.Undo()
	d.Break()
}

// writeNote writes a note as an editor over the board does: where an empty one finds room,
// then as large as its words make it, then settled.
func writeNote(t *testing.T, k *Kit, doc *model.Document, a *model.Activity, sheet model.ID, zone *model.Zone, words string) {
	t.Helper()
	n := model.NewNote("", model.ColourA, model.Rect{})
	at, _ := a.Room(doc.Group().Sheet(sheet).Notes, zone, k.NoteSizer(a), n)
	n.Rect, n.Text = at[n.ID], words
	s := doc.Group().Sheet(sheet)
	size := a.SizeWhileWritten(n, s, k.NoteSizer(a), func(n *model.Note) (w, h float64) {
		return k.NoteSize(a, n, model.NoteWidth, model.NoteHeight)
	})
	w, h := size(n)
	n.Rect = a.In(s).Grown(n, w, h)
	if err := doc.AddNotes(model.StepAddNote, sheet, n); err != nil {
		t.Fatal(err)
	}
	if err := doc.Settle(a, sheet, n.ID, k.NoteSizer(a)); err != nil {
		t.Fatal(err)
	}
}

// wantAlike wants notes that say as much to be as large.
func wantAlike(t *testing.T, where string, notes []*model.Note) {
	t.Helper()
	first := notes[0]
	for _, n := range notes {
		if n.W != first.W || n.H < 0.8*first.H || n.H > first.H/0.8 {
			t.Fatalf("%s: of %d notes one is %v large, one %v", where, len(notes), first.Rect, n.Rect)
		}
	}
}

// TestACardStaysWhereItIsFilledIn: while somebody types what a partner offers, no card moves and
// all are read as they were; nor when the field is left, but for a zone that has no room, which
// is laid out anew in that order.
func TestACardStaysWhereItIsFilledIn(t *testing.T) {
	k := newTestKit(t)
	a, _ := catalogue.Find("partners")
	names := []string{"Millbrook food bank", "St Mark church hall", "Citizens Advice Millbrook", "Library on Mill Road", "Men in Sheds", "Walking for Health"}
	offers := []string{"Parcels, vouchers", "Room on Tuesdays, tea urn", "Advice on debt", "Free room, computers", "Tools, tea, a warm shed", "Led walks"}
	for _, zone := range append([]*model.Zone{nil}, a.Zone("partners"), a.Zone("close"), a.Zone("future-funders")) {
		for _, count := range []int{1, 3, 5, 6, 12} {
			d, sheet := boardOf(t, a)
			var ids []model.ID
			for i := range count {
				n := model.NewNote(names[i%len(names)], model.ColourA, model.Rect{})
				ids = append(ids, n.ID)
				if _, err := d.AddToZone(model.StepAddNote, a, sheet, zone, k.NoteSizer(a), n); err != nil {
					t.Fatal(err)
				}
			}
			moves := 0
			for i, id := range ids {
				before := d.Group().Sheet(sheet)
				order := read(before.Notes)
				size := a.SizeWhileWritten(before.Note(id), before, k.NoteSizer(a), func(n *model.Note) (w, h float64) { return k.NoteSize(a, n, model.NoteWidth, model.NoteHeight) })
				at := func(n *model.Note) model.Rect {
					w, h := size(n)
					return a.In(before).Grown(n, w, h)
				}
				said := offers[i%len(offers)]
				for j := range said {
					if err := d.SetNoteDetail(sheet, id, "offer", said[:j+1], at); err != nil {
						t.Fatal(err)
					}
					now := d.Group().Sheet(sheet)
					if !slices.Equal(read(now.Notes), order) || movedBut(before, now, id) > 0 {
						t.Fatalf("zone %v, %d cards: a card moves while card %d is filled in with %q", zone, count, i, said[:j+1])
					}
				}
				if err := d.Settle(a, sheet, id, k.NoteSizer(a)); err != nil {
					t.Fatal(err)
				}
				d.Break()
				now := d.Group().Sheet(sheet)
				if !slices.Equal(read(now.Notes), order) {
					t.Errorf("zone %v, %d cards: once card %d is filled in, they are read in another order", zone, count, i)
				}
				if movedBut(before, now, id) > 0 {
					moves++
				}
				for _, o := range now.Notes {
					if o.ID != id && o.Overlaps(now.Note(id).Rect) {
						t.Errorf("zone %v: card %d at %v lies on %v", zone, i, now.Note(id).Rect, o.Rect)
					}
				}
				if r, _ := a.Tray(); zone == nil && now.Note(id).Rect.Within(r) != now.Note(id).Rect {
					t.Errorf("card %d at %v hangs out of the tray", i, now.Note(id).Rect)
				}
			}
			if moves > max(0, count-5) {
				t.Errorf("zone %v: while %d cards were filled in, the others moved %d times", zone, count, moves)
			}
		}
	}
}

// read is the order in which notes are read.
func read(notes []*model.Note) []model.ID {
	var out []model.ID
	for _, n := range model.ReadingOrder(notes) {
		out = append(out, n.ID)
	}
	return out
}

// movedBut counts the notes that lie elsewhere than before, but for one.
func movedBut(before, now *model.Sheet, but model.ID) (count int) {
	for _, n := range now.Notes {
		if n.ID != but && n.Rect != before.Note(n.ID).Rect {
			count++
		}
	}
	return count
}

// TestOneLongTextMakesNoZoneSmall: in a zone that is no wider than a note, a long text makes one
// note higher, and not all of them small, while there is room below them.
func TestOneLongTextMakesNoZoneSmall(t *testing.T) {
	k := newTestKit(t)
	narrow, _ := catalogue.Find("run-strengths")
	for _, a := range append(boards(), narrow) {
		for i := range a.Zones {
			if a.Zones[i].Shape == model.ShapeOverlap {
				continue // too small for any
			}
			d, sheet := boardOf(t, a)
			var notes []*model.Note
			for _, said := range []string{
				"Lottery community fund\nUp to ten thousand", "Tesco community grants\nBlue tokens", "Rotary Club\nSpeakers and money",
				"Millbrook Youth and Families Partnership Consortium\nSmall grants for groups with families",
			} {
				n := model.NewNote(said, model.ColourA, model.Rect{})
				if name, offer, _ := strings.Cut(said, "\n"); len(a.NoteFields) > 0 {
					n.Text, n.Details = name, map[string]string{a.NoteFields[0].ID: offer}
				}
				notes = append(notes, n)
			}
			if _, err := d.AddToZone(model.StepPasteNotes, a, sheet, &a.Zones[i], k.NoteSizer(a), notes...); err != nil {
				t.Fatal(err)
			}
			if _, err := d.TidyZones(a, sheet, k.NoteSizer(a)); err != nil {
				t.Fatal(err)
			}
			now := d.Group().Sheet(sheet)
			if least := k.LeastOnNotes(a, now.Notes); least < 17.5 {
				t.Errorf("%s %s: letters of %.1f", a.ID, a.Zones[i].ID, least)
			}
		}
	}
}
