package maker

import (
	"slices"
	"strconv"
	"strings"

	"fyne.io/fyne/v2"

	"commonground/assets/icons"
	"commonground/model"
	"commonground/model/catalogue"
	"commonground/printables/wording"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
	"commonground/ui/surfaces/board"
)

// itemSteps are what is done to the lists of items.
var itemSteps = listSteps{model.StepAddItem, model.StepMoveItem, model.StepDeleteItem}

// features is the checklist of a venue: what there is to look for, and the sign that stands
// for it on the map.
func (m *Maker) features() fyne.CanvasObject {
	of := func(a *model.Activity) *[]model.Item { return &a.Features }
	l := m.items("features", model.MaxFeatures, of)
	l.asks = func(a *model.Activity, i int) string { return m.tickedOn(a.Features[i].ID) }
	l.build = func(_ *model.Activity, i int) part {
		r, sign := m.itemPieces(l, i, of), m.pictureButton("own.features.sign")
		sign.OnTapped = func() { m.askSign(i) }
		r.column.Add(layout.Wrap(look.Gap, sign))
		r.follow(func(a *model.Activity) { m.showPicture(sign, "own.features.sign", a.Features[i].Icon) })
		return r.part(func(a *model.Activity) bool { return i < len(a.Features) })
	}
	return l.box
}

func (m *Maker) askSign(i int) {
	some := m.now().Features[i].Icon != ""
	board.AskForOneOf(icons.VenueNames(), m.host.Words(), m.host.Window().Canvas(), some, func(icon string) {
		m.act(model.StepItemLook, func(a *model.Activity) { a.Features[i].Icon = icon })
	})
}

// tickedOn says that sheets have an answer to an item, and what becomes of it; empty where
// none has.
func (m *Maker) tickedOn(feature string) string {
	return m.used("own.used.answers", func(s *model.Sheet) int {
		if f := s.Venue.Feature(feature); f != nil && (f.Have != "" || f.Remark != "") {
			return 1
		}
		return 0
	})
}

// used says in words of a key how often sheets use something; empty where none does.
func (m *Maker) used(key string, on func(*model.Sheet) int) string {
	n := 0
	for _, s := range m.doc.Group().SheetsOf(m.id) {
		n += on(s)
	}
	if n == 0 {
		return ""
	}
	return m.host.Words().Count(key, n)
}

// headings is what the rules of an agreement stand under.
func (m *Maker) headings() fyne.CanvasObject {
	l := m.items("headings", model.MaxHeadings, func(a *model.Activity) *[]model.Item { return &a.Headings })
	l.asks = func(a *model.Activity, i int) string {
		id := a.Headings[i].ID
		return m.used("own.used.rules", func(s *model.Sheet) int {
			if s.Agreement == nil {
				return 0
			}
			n := 0
			for _, r := range s.Agreement.Rules {
				if r.Heading == id {
					n++
				}
			}
			return n
		})
	}
	return l.box
}

// items is a list of items that have a name each.
func (m *Maker) items(name string, most int, of func(*model.Activity) *[]model.Item) *list {
	l := listOf(m, name, itemSteps, most, of)
	l.fresh = func(a *model.Activity, i int) { s := of(a); *s = slices.Insert(*s, i, model.NewItem("")) }
	l.build = func(_ *model.Activity, i int) part {
		return m.itemPieces(l, i, of).part(func(a *model.Activity) bool { return i < len(*of(a)) })
	}
	l.finish(nil, l.adder(m.text("own."+name+".add"), "add", func(a *model.Activity) { l.fresh(a, l.n(a)) }))
	return l
}

// itemPieces begin a row with the name of an item.
func (m *Maker) itemPieces(l *list, i int, of func(*model.Activity) *[]model.Item) *pieces {
	f, show := m.area("", 1, l.name+strconv.Itoa(i), func(a *model.Activity) *string {
		if item := at(*of(a), i); item != nil {
			return &item.Title
		}
		return nil
	})
	l.keys(f.Area, i)
	r := newPieces(f, show)
	r.bare = true
	return r
}

// headingChoice lets people say which heading a rule to start from stands under.
func (m *Maker) headingChoice(i int) (c *control.Choice, show func(*model.Activity)) {
	c = m.choice(nil, func(k int) {
		m.act(model.StepStarterLook, func(a *model.Activity) {
			a.Starters[i].Heading = ""
			if k > 0 && k <= len(a.Headings) {
				a.Starters[i].Heading = a.Headings[k-1].ID
			}
		})
	})
	return c, func(a *model.Activity) {
		c.Options = []string{m.text("agreement.rules.none")}
		for _, h := range a.Headings {
			said := strings.TrimSpace(h.Title)
			if said == "" {
				said = m.text("agreement.rules.untitled")
			}
			c.Options = append(c.Options, said)
		}
		c.Set(1 + slices.Index(a.HeadingIDs(), a.Starters[i].Heading))
	}
}

// wayChoice lets people say whether what to start from is a barrier or a way past one.
func (m *Maker) wayChoice(i int) (c *control.Choice, show func(*model.Activity)) {
	c = m.choice(nil, func(k int) {
		m.act(model.StepStarterLook, func(a *model.Activity) { a.Starters[i].Way = k == 1 })
	})
	return c, func(a *model.Activity) {
		said := wording.Of(m.host.Words(), a)
		c.Options = []string{said.Part("zone.barrier"), said.Part("zone.way")}
		at := 0
		if a.Starters[i].Way {
			at = 1
		}
		c.Set(at)
	}
}

// parts is what every sheet of the kind has: what it is called can be changed. Where nothing
// is written, the toolkit's words stand in grey, and are used.
func (m *Maker) parts() fyne.CanvasObject {
	all := catalogue.PartsOf(m.now())
	l := listOf(m, "parts", listSteps{}, len(all), func(*model.Activity) *[]string { return &all })
	l.fixed = true
	l.build = func(_ *model.Activity, i int) part {
		key := all[i]
		p := m.named("part "+key, m.usually(key), func(a *model.Activity) string { return a.Own.Parts[key] },
			func(a *model.Activity, text string) { a.Own.SayPart(key, text) })
		p.content, p.bare = layout.Column(4, look.NewText(look.Small, m.text("own.part."+key)), p.content), false
		return p
	}
	return l.finish(nil)
}

// usually is what a part is called where the group does not say.
func (m *Maker) usually(key string) string {
	bare := m.now().Clone()
	bare.Own.Parts = nil
	if said := wording.Of(m.host.Words(), bare).Part(key); said != "" {
		return said
	}
	return m.text(strings.Replace(key, "field.", "form.", 1))
}
