package maker

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// zoneShape is a shape of zones and the key of its words.
type zoneShape struct {
	shape model.ZoneShape
	key   string
}

// shapes are those of zones that can be added, in the order in which they are offered.
var shapes = [...]zoneShape{
	{model.ShapeCircle, "own.zone.circle"}, {model.ShapeRing, "own.zone.ring"}, {model.ShapeColumn, "own.zone.column"}, {model.ShapeBox, "own.zone.box"},
}

// holes are how wide the hole of a ring can be made in the list, as a share of its size.
var holes = [...]float64{0.25, 0.4, 0.5, 0.6, 0.75}

// board is the part about the zones: the board as it will be, on which they are dragged,
// and the same zones as a list.
func (m *Maker) board() fyne.CanvasObject {
	m.canvas = newCanvas(m)
	l := listOf(m, "zones", listSteps{model.StepAddZone, model.StepOrderZones, model.StepDeleteZone}, model.MaxZones,
		func(a *model.Activity) *[]model.Zone { return &a.Zones })
	l.drop = func(a *model.Activity, i int) {
		m.evenly(func(a *model.Activity) { a.RemoveZone(a.Zones[i].ID) })(a)
	}
	l.shape = func(a *model.Activity) string { return zoneShapes(a) }
	l.asks = func(a *model.Activity, i int) string {
		return m.used("own.used.notes", func(s *model.Sheet) int { return notesIn(a, s, a.Zones[i].ID) })
	}
	l.build = func(a *model.Activity, i int) part { return m.zone(a.Zones[i].ID) }
	m.zones = l
	var adders []*control.Button
	for _, s := range shapes {
		adders = append(adders, control.NewButton(m.text(s.key), "add", func() { m.addZone(s.shape) }))
	}
	meet := control.NewButton(m.text("own.zone.overlap"), "add", m.addOverlap)
	adders = append(adders, meet)
	hint := look.NewText(look.Small, m.text("own.zones.keys"))
	out := l.finish(layout.Column(look.Gap, l.bar(adders...), m.canvas, hint))
	m.follow = append(m.follow, func(a *model.Activity) {
		m.canvas.load()
		_, ok := overlapOf(a)
		meet.SetEnabled(ok && len(a.Zones) < model.MaxZones)
		meet.Hint = m.text("own.zone.overlap-hint")
	})
	return out
}

// places is the part about zones of what is no board. Those that stand beside each other
// can be others; where they do is settled for them. Any else stay as they are, since the
// surface is made for them; what they are called can be changed.
func (m *Maker) places() fyne.CanvasObject {
	beside := m.now().PartsBeside()
	l := listOf(m, "places", listSteps{model.StepAddPart, model.StepMovePart, model.StepDeletePart}, model.MaxParts,
		func(a *model.Activity) *[]model.Zone { return &a.Zones })
	l.fixed = !beside
	l.build = func(_ *model.Activity, i int) part { return m.place(l, i) }
	if !beside {
		return l.finish(nil)
	}
	move, drop := l.move, l.drop
	l.move = func(a *model.Activity, from, to int) { move(a, from, to); a.LayParts() }
	l.drop = func(a *model.Activity, i int) { drop(a, i); a.LayParts() }
	l.fresh = func(a *model.Activity, i int) { a.AddPart(i, "") }
	l.asks = func(a *model.Activity, i int) string { return kindOf(a).written(m, a, a.Zones[i].ID) }
	return l.finish(nil, l.adder(m.text("own.places.add"), "add", func(a *model.Activity) { l.fresh(a, len(a.Zones)) }))
}

// place is a part of the sheet in the list: what it is called.
func (m *Maker) place(l *list, i int) part {
	f, show := m.area("", 1, "zone "+m.now().Zones[i].ID, func(a *model.Activity) *string {
		if z := at(a.Zones, i); z != nil {
			return &z.Title
		}
		return nil
	})
	if !l.fixed {
		l.keys(f.Area, i)
	}
	return part{content: f.Box, first: f.Area, bare: true, show: show}
}

func (m *Maker) suggestionsIn(a *model.Activity, zone string) string {
	return m.used("own.used.suggestions", func(s *model.Sheet) int { return notesIn(a, s, zone) })
}

func (m *Maker) peopleIn(_ *model.Activity, zone string) string {
	return m.used("own.used.people", func(s *model.Sheet) int {
		n := 0
		for _, p := range s.People {
			if !p.Box(zone).Empty() {
				n++
			}
		}
		return n
	})
}

func zoneShapes(a *model.Activity) string {
	var b strings.Builder
	for _, z := range a.Zones {
		b.WriteString(z.ID + " " + string(z.Shape) + "\n")
	}
	return b.String()
}

// notesIn is how many notes of a sheet lie in a zone.
func notesIn(a *model.Activity, s *model.Sheet, zone string) int {
	n := 0
	for _, note := range s.Notes {
		if z := a.ZoneOf(note); z != nil && z.ID == zone {
			n++
		}
	}
	return n
}

func (m *Maker) addZone(shape model.ZoneShape) {
	m.addFresh(func(a *model.Activity) (model.Zone, bool) { return a.NewZone(shape, ""), true })
}

// addOverlap adds a zone where two circles meet that have none there yet.
func (m *Maker) addOverlap() { m.addFresh(overlapOf) }

func overlapOf(a *model.Activity) (model.Zone, bool) {
	for i, x := range a.Zones {
		for _, y := range a.Zones[i+1:] {
			if z, ok := a.NewOverlap(x.ID, y.ID, ""); ok {
				return z, true
			}
		}
	}
	return model.Zone{}, false
}

// addFresh adds a zone, selects it, and lets it be named at once.
func (m *Maker) addFresh(fresh func(*model.Activity) (model.Zone, bool)) {
	id := ""
	m.zones.add(len(m.now().Zones), m.evenly(func(a *model.Activity) {
		if z, ok := fresh(a); ok {
			id, a.Zones = z.ID, append(a.Zones, z)
		}
	}))
	if m.now().Zone(id) != nil {
		m.canvas.choose(id)
	}
}

// evenly lets columns that stand evenly do so after an edit, too, as long as nothing lies on them.
func (m *Maker) evenly(edit func(*model.Activity)) func(*model.Activity) {
	return func(a *model.Activity) {
		even := a.EvenColumns() && len(m.host.Document().Group().SheetsOf(a.ID)) == 0
		if edit(a); even {
			a.LayColumns()
		}
	}
}

// zone is one zone in the list: its name, its shape and tone, where it lies.
func (m *Maker) zone(id string) part {
	name, show := m.area(m.text("own.zone.name"), 1, "zone "+id, func(a *model.Activity) *string {
		if z := a.Zone(id); z != nil {
			return &z.Title
		}
		return nil
	})
	name.Area.OnKey = onEnter(func() { m.host.Window().Canvas().Focus(m.canvas) }) // where Enter came from
	came := name.Area.OnCame
	name.Area.OnCame = func() { m.canvas.choose(id); came() }
	r, controls := newPieces(name, show), layout.Wrap(look.Gap)
	r.column.Add(controls)
	of := func(show func(*model.Zone)) {
		r.follow(func(a *model.Activity) { show(a.Zone(id)) })
	}
	tone := m.choice(namesOf(model.Tones[:], func(t model.Tone) string { return m.text("own.tone." + string(t)) }), func(k int) {
		m.change(model.StepToneZone, id, func(z *model.Zone) { z.Tone = model.Tones[k] })
	})
	of(func(z *model.Zone) { tone.Set(max(0, slices.Index(model.Tones[:], z.Tone))) })
	controls.Add(tone)
	if m.now().Zone(id).Shape == model.ShapeOverlap {
		controls.Add(look.NewText(look.Small, m.text("own.zone.overlap")))
	} else {
		shape := m.shapeChoice(id, of)
		r.ends.kind = shape
		controls.Add(shape)
		where := control.NewPlain(m.text("own.zone.where"), "fit", func() { m.askWhere(id) })
		where.SetEnabled(!m.locked())
		where.OnFocus = func() { m.page.Reveal(where) }
		controls.Add(where)
	}
	if m.now().Zone(id).Shape == model.ShapeRing {
		controls.Add(m.holeChoice(id, of))
	}
	return r.part(func(a *model.Activity) bool { return a.Zone(id) != nil })
}

func (m *Maker) shapeChoice(id string, follow func(func(*model.Zone))) *control.Choice {
	c := m.choice(namesOf(shapes[:], func(s zoneShape) string { return m.text(s.key) }), func(k int) {
		m.change(model.StepResizeZone, id, func(z *model.Zone) {
			z.Shape = shapes[k].shape
			z.Inner = 0
			if z.Shape == model.ShapeRing {
				z.Inner = 0.5
			}
		})
		m.zones.focusKind(slices.IndexFunc(m.now().Zones, func(z model.Zone) bool { return z.ID == id }))
	})
	follow(func(z *model.Zone) {
		for i, s := range shapes {
			if s.shape == z.Shape {
				c.Set(i)
			}
		}
	})
	return c
}

func (m *Maker) holeChoice(id string, follow func(func(*model.Zone))) fyne.CanvasObject {
	percent := func(h float64) string { return m.text("own.zone.hole", "n", strconv.Itoa(int(math.Round(h*100)))) }
	c := m.choice(namesOf(holes[:], percent), func(k int) { m.change(model.StepResizeZone, id, func(z *model.Zone) { z.Inner = holes[k] }) })
	follow(func(z *model.Zone) {
		best := 0
		for i := range holes {
			if math.Abs(holes[i]-z.Inner) < math.Abs(holes[best]-z.Inner) {
				best = i
			}
		}
		c.Set(best)
		c.SetText(percent(z.Inner))
	})
	return c
}

// change alters one zone as one step.
func (m *Maker) change(step, id string, alter func(*model.Zone)) {
	m.act(step, func(a *model.Activity) {
		if z := a.Zone(id); z != nil {
			alter(z)
		}
	})
}

// askWhere asks in numbers where a zone lies and how large it is, in hundredths of the
// board's width and height: for those who do not drag.
func (m *Maker) askWhere(id string) {
	z, b := m.now().Zone(id), m.now().Bounds()
	if z == nil {
		return
	}
	keys := [...]string{"own.where.left", "own.where.top", "own.where.wide", "own.where.high"}
	values := [...]float64{z.X / b.W, z.Y / b.H, z.W / b.W, z.H / b.H}
	var fields [4]*control.Field
	grid := layout.Grid(180, look.Space, 2)
	for i, key := range keys {
		fields[i] = control.NewField(m.text(key))
		fields[i].Entry.SetText(strconv.Itoa(int(math.Round(values[i] * 100))))
		grid.Add(fields[i].Box)
	}
	var d *control.Dialog
	do := func() {
		share, ok := m.shares(fields[:])
		if !ok {
			d.Reflow()
			return
		}
		d.Close()
		m.change(model.StepResizeZone, id, func(z *model.Zone) {
			z.Rect = model.Rect{X: share[0] * b.W, Y: share[1] * b.H, W: share[2] * b.W, H: share[3] * b.H}
		})
	}
	for _, f := range fields {
		f.Entry.OnSubmitted = func(string) { do() }
	}
	d = control.NewDialog(m.text("own.where.title"), grid,
		control.NewButton(m.text("frame.cancel"), "", func() { d.Cancel() }), control.NewPrimary(m.text("own.where.do"), "", do))
	d.Open(m.host.Window().Canvas(), fields[0].Entry)
}

// shares reads what was written as hundredths; ok is false where one is none, and that is
// said below its field.
func (m *Maker) shares(fields []*control.Field) (out [4]float64, ok bool) {
	ok = true
	for i, f := range fields {
		n, err := strconv.Atoi(strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(f.Entry.Text), "%")))
		f.SetProblem("")
		if err != nil || n < 0 || n > 100 {
			f.SetProblem(m.text("own.where.wrong"))
			ok = false
		}
		out[i] = float64(n) / 100
	}
	return out, ok
}
