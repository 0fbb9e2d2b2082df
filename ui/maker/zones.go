package maker

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/look"
)

// shapes are those of zones that can be added, in the order in which they are offered.
var shapes = [...]struct {
	shape model.ZoneShape
	key   string
}{
	{model.ShapeCircle, "own.zone.circle"}, {model.ShapeRing, "own.zone.ring"}, {model.ShapeColumn, "own.zone.column"}, {model.ShapeBox, "own.zone.box"},
}

var tones = [...]model.Tone{model.ToneTeal, model.ToneSand, model.ToneRose}

// holes are how wide the hole of a ring can be made in the list, as a share of its size.
var holes = [...]float64{0.25, 0.4, 0.5, 0.6, 0.75}

// board is the part about the zones: the board as it will be, on which they are dragged,
// and the same zones as a list.
func (m *Maker) board() fyne.CanvasObject {
	m.canvas = newCanvas(m)
	l := listOf(m, "zones", listSteps{model.StepAddZone, model.StepOrderZones, model.StepDeleteZone}, model.MaxZones,
		func(a *model.Activity) *[]model.Zone { return &a.Zones })
	l.drop = func(a *model.Activity, i int) { a.RemoveZone(a.Zones[i].ID) }
	l.shape = func(a *model.Activity) string { return zoneShapes(a) }
	l.asks = func(a *model.Activity, i int) string { return m.notesIn(a, a.Zones[i].ID) }
	l.build = func(a *model.Activity, i int) part { return m.zone(a.Zones[i].ID) }
	m.zones = l
	var adders []*look.Button
	for _, s := range shapes {
		adders = append(adders, look.NewButton(m.text(s.key), "add", func() { m.addZone(s.shape) }))
	}
	meet := look.NewButton(m.text("own.zone.overlap"), "add", m.addOverlap)
	adders = append(adders, meet)
	hint := look.NewText(look.Small, m.text("own.zones.keys"))
	out := l.finish(look.Column(look.Gap, l.bar(adders...), m.canvas, hint))
	m.follow = append(m.follow, func(a *model.Activity) {
		m.canvas.load()
		_, ok := overlapOf(a)
		meet.SetEnabled(ok && len(a.Zones) < model.MaxZones)
		meet.Hint = m.text("own.zone.overlap-hint")
	})
	return out
}

// places is the part about zones of what is no board: which there are and where stays as
// it is, since the surface is made for them; what they are called can be changed.
func (m *Maker) places() fyne.CanvasObject {
	l := listOf(m, "places", listSteps{}, model.MaxZones, func(a *model.Activity) *[]model.Zone { return &a.Zones })
	l.fixed = true
	l.build = func(a *model.Activity, i int) part {
		f, show := m.area("", 1, "zone "+a.Zones[i].ID, func(a *model.Activity) *string {
			if z := at(a.Zones, i); z != nil {
				return &z.Title
			}
			return nil
		})
		return part{content: f.Box, first: f.Area, show: show}
	}
	return l.finish(nil)
}

func zoneShapes(a *model.Activity) string {
	var b strings.Builder
	for _, z := range a.Zones {
		b.WriteString(z.ID + " " + string(z.Shape) + "\n")
	}
	return b.String()
}

// notesIn says how many notes lie in a zone, on all sheets, and what becomes of them;
// empty where there are none.
func (m *Maker) notesIn(a *model.Activity, zone string) string {
	n := 0
	for _, s := range m.doc.Group().SheetsOf(m.id) {
		for _, note := range s.Notes {
			if z := a.ZoneOf(note); z != nil && z.ID == zone {
				n++
			}
		}
	}
	if n == 0 {
		return ""
	}
	return m.host.Words().Count("own.used.notes", n)
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
	m.zones.add(len(m.now().Zones), func(a *model.Activity) {
		if z, ok := fresh(a); ok {
			id, a.Zones = z.ID, append(a.Zones, z)
		}
	})
	if m.now().Zone(id) != nil {
		m.canvas.choose(id)
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
	tone := m.choice(m.toneNames(), func(k int) {
		m.change(model.StepToneZone, id, func(z *model.Zone) { z.Tone = tones[k] })
	})
	controls := look.Wrap(look.Gap, tone)
	shows := []func(*model.Zone){func(z *model.Zone) { tone.Set(max(0, slices.Index(tones[:], z.Tone))) }}
	var end ends
	if m.now().Zone(id).Shape == model.ShapeOverlap {
		controls.Add(look.NewText(look.Small, m.text("own.zone.overlap")))
	} else {
		shape := m.shapeChoice(id, &shows)
		end.kind = shape
		controls.Add(shape)
		where := look.NewPlain(m.text("own.zone.where"), "fit", func() { m.askWhere(id) })
		where.SetEnabled(!m.locked())
		where.OnFocus = func() { m.page.Reveal(where) }
		controls.Add(where)
	}
	if m.now().Zone(id).Shape == model.ShapeRing {
		controls.Add(m.holeChoice(id, &shows))
	}
	return part{content: look.Column(look.Gap, name.Box, controls), first: name.Area, ends: end, show: func(a *model.Activity) {
		show(a)
		if z := a.Zone(id); z != nil {
			for _, show := range shows {
				show(z)
			}
		}
	}}
}

func (m *Maker) toneNames() []string {
	var out []string
	for _, t := range tones {
		out = append(out, m.text("own.tone."+string(t)))
	}
	return out
}

func (m *Maker) shapeChoice(id string, shows *[]func(*model.Zone)) *look.Choice {
	names := make([]string, len(shapes))
	for i, s := range shapes {
		names[i] = m.text(s.key)
	}
	c := m.choice(names, func(k int) {
		m.change(model.StepResizeZone, id, func(z *model.Zone) {
			z.Shape = shapes[k].shape
			z.Inner = 0
			if z.Shape == model.ShapeRing {
				z.Inner = 0.5
			}
		})
		m.zones.focusKind(slices.IndexFunc(m.now().Zones, func(z model.Zone) bool { return z.ID == id }))
	})
	*shows = append(*shows, func(z *model.Zone) {
		for i, s := range shapes {
			if s.shape == z.Shape {
				c.Set(i)
			}
		}
	})
	return c
}

func (m *Maker) holeChoice(id string, shows *[]func(*model.Zone)) fyne.CanvasObject {
	var names []string
	for _, h := range holes {
		names = append(names, m.text("own.zone.hole", "n", strconv.Itoa(int(h*100))))
	}
	c := m.choice(names, func(k int) { m.change(model.StepResizeZone, id, func(z *model.Zone) { z.Inner = holes[k] }) })
	*shows = append(*shows, func(z *model.Zone) {
		best := 0
		for i := range holes {
			if math.Abs(holes[i]-z.Inner) < math.Abs(holes[best]-z.Inner) {
				best = i
			}
		}
		c.Set(best)
		c.SetText(m.text("own.zone.hole", "n", strconv.Itoa(int(math.Round(z.Inner*100)))))
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
	var fields [4]*look.Field
	grid := look.Grid(180, look.Space, 2)
	for i, key := range keys {
		fields[i] = look.NewField(m.text(key))
		fields[i].Entry.SetText(strconv.Itoa(int(math.Round(values[i] * 100))))
		grid.Add(fields[i].Box)
	}
	var d *look.Dialog
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
	d = look.NewDialog(m.text("own.where.title"), grid,
		look.NewButton(m.text("frame.cancel"), "", func() { d.Cancel() }), look.NewPrimary(m.text("own.where.do"), "", do))
	d.Open(m.host.Window().Canvas(), fields[0].Entry)
}

// shares reads what was written as hundredths; ok is false where one is none, and that is
// said below its field.
func (m *Maker) shares(fields []*look.Field) (out [4]float64, ok bool) {
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
