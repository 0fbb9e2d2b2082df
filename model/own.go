package model

import (
	"maps"
	"math"
	"slices"
)

// NewActivity returns an empty activity of a group's own: a KindBoard without zones or a
// KindForm without fields, to begin with.
func NewActivity(kind Kind, title string) *Activity {
	return &Activity{ID: NewActivityID(), Kind: kind, Own: &OwnWords{Title: title}}
}

// NewActivityID returns a fresh ID for an activity of a group's own; no activity of the
// catalogue has one like it.
func NewActivityID() string { return "own-" + NewID().String() }

// Like reports whether a is the activity of the toolkit of that ID, or made from it. Nothing is
// like no activity: what a group made from scratch has no Base, either.
func (a *Activity) Like(id string) bool { return id != "" && (a.ID == id || a.Base == id) }

// Clone returns a copy of a that shares nothing with it, under the same ID.
func (a *Activity) Clone() *Activity {
	c := *a
	c.Zones, c.Usual = cloneZones(a.Zones), cloneZones(a.Usual)
	c.Strips = slices.Clone(a.Strips)
	for i := range c.Strips {
		c.Strips[i].Zones = slices.Clone(c.Strips[i].Zones)
	}
	c.Fields, c.NoteFields = cloneFields(a.Fields), cloneFields(a.NoteFields)
	c.NoteFlags, c.Leads, c.Starters = slices.Clone(a.NoteFlags), slices.Clone(a.Leads), slices.Clone(a.Starters)
	c.FlagIcons, c.FlagTitles = maps.Clone(a.FlagIcons), maps.Clone(a.FlagTitles)
	if a.Beside != nil {
		b := *a.Beside
		c.Beside = &b
	}
	c.Features, c.Headings = slices.Clone(a.Features), slices.Clone(a.Headings)
	if a.Own != nil {
		o := *a.Own
		o.Steps, o.Questions, o.Parts = slices.Clone(o.Steps), slices.Clone(o.Questions), maps.Clone(o.Parts)
		c.Own = &o
	}
	return &c
}

func cloneZones(in []Zone) []Zone {
	out := slices.Clone(in)
	for i := range out {
		out[i].Of = slices.Clone(out[i].Of)
	}
	return out
}

func cloneFields(in []Field) []Field {
	out := slices.Clone(in)
	for i := range out {
		f := &out[i]
		f.Choices, f.Sides, f.Words = slices.Clone(f.Choices), slices.Clone(f.Sides), maps.Clone(f.Words)
		f.Points = maps.Clone(f.Points)
		for side, points := range f.Points {
			f.Points[side] = slices.Clone(points)
		}
	}
	return out
}

// NewZone returns a zone of that shape with a fresh ID, at a free place of the board and in
// the tone that comes next. An overlap takes its place from two circles; see NewOverlap.
func (a *Activity) NewZone(shape ZoneShape, title string) Zone {
	tones := []Tone{ToneTeal, ToneSand, ToneRose}
	z := Zone{ID: NewID().String(), Shape: shape, Title: title, Tone: tones[len(a.Zones)%len(tones)]}
	w, h := 400.0, 400.0
	switch shape {
	case ShapeRing:
		w, h, z.Inner = 600, 600, 0.5
	case ShapeColumn:
		w, h = 320, 900
	case ShapeBox:
		w, h = 440, 300
	}
	z.Rect = a.free(w, h)
	return z
}

// free returns a rectangle of the board that no zone touches, of that size or, where the
// board is too full for it, a smaller one. On a full board zones lie on top of each other.
func (a *Activity) free(w, h float64) Rect {
	for size := 1.0; w*size >= 2*ZoneLeast && h*size >= 1.5*ZoneLeast; size *= 0.8 {
		if r, ok := a.gap(math.Round(w*size), math.Round(h*size)); ok {
			return r
		}
	}
	c, off := a.Bounds().Centre(), float64(len(a.Zones)%5)*2*PlanGrid
	return Rect{c.X - w/4 + off, c.Y - h/4 + off, w / 2, h / 2}.Within(a.Bounds())
}

// gap looks for a place from the top left, row by row.
func (a *Activity) gap(w, h float64) (Rect, bool) {
	const edge, apart = 50.0, 40.0 // titles stand on the upper edges
	b := a.Bounds()
	for y := edge; y+h+edge <= b.H; y += PlanGrid {
		for x := edge; x+w+edge <= b.W; x += PlanGrid {
			r := Rect{x, y, w, h}
			if !slices.ContainsFunc(a.Zones, func(z Zone) bool { return a.Extent(&z).Overlaps(r.Inset(-apart)) }) {
				return r, true
			}
		}
	}
	return Rect{}, false
}

// NewOverlap returns a zone for the shared part of two circles; ok is false where they are
// not two circles that share any, or have such a zone already.
func (a *Activity) NewOverlap(first, second, title string) (z Zone, ok bool) {
	x, y := a.Zone(first), a.Zone(second)
	if x == nil || y == nil || x == y || x.Shape != ShapeCircle || y.Shape != ShapeCircle || !x.Rect.Overlaps(y.Rect) {
		return Zone{}, false
	}
	for _, o := range a.Zones {
		if o.Shape == ShapeOverlap && slices.Contains(o.Of, first) && slices.Contains(o.Of, second) {
			return Zone{}, false
		}
	}
	return Zone{ID: NewID().String(), Shape: ShapeOverlap, Of: []string{first, second}, Title: title}, true
}

// RemoveZone takes a zone off, and with a circle the overlaps it had part in. Notes that
// lie there are not placed then; what was written under its ID stays in the sheets.
func (a *Activity) RemoveZone(id string) {
	a.Zones = slices.DeleteFunc(a.Zones, func(z Zone) bool { return z.ID == id || slices.Contains(z.Of, id) })
}

// NewField returns a question of that kind with a fresh ID. One to choose, to weigh or to
// place on a scale has two answers still to be named; that of a venue is yes, no or not
// sure.
func (a *Activity) NewField(kind FieldKind, title string) Field {
	f := Field{ID: NewID().String(), Kind: kind, Title: title}
	fixed := slices.Clone(a.kind().choices)
	switch {
	case kind == FieldChoice && fixed != nil:
		f.Choices = fixed
	case kind == FieldChoice:
		f.AddChoice("")
		f.AddChoice("")
	case kind == FieldScale || kind == FieldWeigh:
		f.AddSide("")
		f.AddSide("")
	}
	return f
}

// NewStarter returns a starter note with a fresh ID, in the colour of the last.
func (a *Activity) NewStarter(text string) Starter {
	s := Starter{ID: NewID().String(), Colour: ColourA, Text: text}
	if n := len(a.Starters); n > 0 && a.Starters[n-1].Colour != "" {
		s.Colour = a.Starters[n-1].Colour
	}
	return s
}

// NewItem returns one of the things to look for at a venue, or of the headings of rules,
// with a fresh ID that is none of those given on a sheet.
func NewItem(title string) Item { return Item{ID: newItemID(), Title: title} }

func newItemID() string { return "item-" + NewID().String() }

// SayPart gives a part of the sheet other words; with none it is called as in the toolkit.
func (o *OwnWords) SayPart(part, words string) {
	if words == "" {
		delete(o.Parts, part)
		return
	}
	if o.Parts == nil {
		o.Parts = map[string]string{}
	}
	o.Parts[part] = words
}

// AddChoice adds an answer to pick from and returns its ID.
func (f *Field) AddChoice(words string) string {
	id := NewID().String()
	f.Choices = append(f.Choices, id)
	f.Name(id, words)
	return id
}

// AddSide adds a side to choose, or an end of a scale, and returns its ID.
func (f *Field) AddSide(words string) string {
	id := NewID().String()
	f.Sides = append(f.Sides, id)
	f.Name(id, words)
	return id
}

// Name says what a choice or side is called.
func (f *Field) Name(id, words string) {
	if f.Words == nil {
		f.Words = map[string]string{}
	}
	f.Words[id] = words
}

// Drop takes a choice or side off, with its words. Sheets that answered it keep the answer.
func (f *Field) Drop(id string) {
	f.Choices = slices.DeleteFunc(f.Choices, func(c string) bool { return c == id })
	f.Sides = slices.DeleteFunc(f.Sides, func(s string) bool { return s == id })
	delete(f.Words, id)
	delete(f.Points, id)
}

// Argue says what speaks for a side, a point a line.
func (f *Field) Argue(side string, points []string) {
	if len(points) == 0 {
		delete(f.Points, side)
		return
	}
	if f.Points == nil {
		f.Points = map[string][]string{}
	}
	f.Points[side] = points
}
