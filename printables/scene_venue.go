package printables

import (
	"cmp"
	"slices"
	"strings"

	"commonground/model"
	"commonground/model/catalogue"
	"commonground/printables/mark"
	"commonground/printables/text"
)

// venueScene is the map where that is worked on, else what there is at the venue, item by item.
func (k *Kit) venueScene(_ *model.Group, a *model.Activity, s *model.Sheet, at string) *Scene {
	v := k.newVenuePage(a, s, Paper{W: 210, H: 297})
	if at == "map" {
		return v.mapScene()
	}
	var entries []sceneEntry
	for _, f := range v.features() {
		if at == "details" {
			break
		}
		entries = append(entries, sceneEntry{f.id, f.title, v.found(f.id, "")})
	}
	for _, f := range a.Fields {
		if at == "details" && !f.Private {
			entries = append(entries, sceneEntry{f.ID, v.words.Field(f.ID), strings.TrimSpace(v.words.Chosen(f, v.answer(f.ID), k.Words.Text("form.both")))})
		}
	}
	return k.entryScene(entries)
}

// found is what was found out about an item of the checklist, and what it is called on the map.
func (p *venuePage) found(feature, name string) string {
	f := p.venue().Feature(feature)
	if f == nil {
		return name
	}
	have := ""
	if f.Have != "" {
		have = p.said("venue.have." + string(f.Have))
	}
	return joined(": ", have, joined(", ", name, oneLine(f.Remark)))
}

// mapScene is the whole map, and its rooms one by one, with what is in each; what is in none
// comes last.
func (p *venuePage) mapScene() *Scene {
	plan := p.venue().Plan
	rooms := Level{ID: LevelRooms}
	for _, r := range roomsInOrder(plan) {
		if oneLine(r.Name) != "" || r.Ours || len(p.things(r)) > 0 {
			rooms.Parts = append(rooms.Parts, Part{ID: r.ID.String(), draw: p.largeRoom(r)})
		}
	}
	if len(p.things(nil)) > 0 {
		rooms.Parts = append(rooms.Parts, Part{ID: "outside", draw: func(page *scenePage) [][]mark.Mark {
			head, body := page.headed(p.said("wallwindow.outside"), text.Start)
			return page.within(body).withHead(head, p.listed(p.things(nil), 2))
		}})
	}
	return &Scene{Levels: withParts(rooms), whole: func(page *scenePage) [][]mark.Mark {
		page.fixed = true
		all := mark.Rect(model.PlanBounds())
		scale := min(page.body.W/all.W, page.body.H/all.H)
		view := PlanView{Letters: SceneLeast * page.h / scale}
		drawn := append(p.kit.PlanGround(view, page.pal), p.kit.PlanMarks(plan, view, page.pal)...)
		x, y := page.body.X+(page.body.W-scale*all.W)/2, page.body.Y+(page.body.H-scale*all.H)/2
		return [][]mark.Mark{mark.Moved(drawn, scale, x, y)}
	}}
}

// roomsInOrder are the rooms of a map from its top to its bottom, and from left to right.
func roomsInOrder(plan []*model.Shape) []*model.Shape {
	var out []*model.Shape
	for _, s := range plan {
		if s.Kind == model.ShapeRoom {
			out = append(out, s)
		}
	}
	slices.SortStableFunc(out, func(a, b *model.Shape) int { return cmp.Or(cmp.Compare(a.Y, b.Y), cmp.Compare(a.X, b.X)) })
	return out
}

// thing is something on a map in words: a sign with what was found out about it, a street, words.
type thing struct{ icon, title, says string }

// things are what is in a room, each once; nil is what is in none.
func (p *venuePage) things(room *model.Shape) []thing {
	var out []thing
	add := func(t thing) {
		if t.title != "" && !slices.Contains(out, t) {
			out = append(out, t)
		}
	}
	if room != nil && room.Ours {
		add(thing{"meet-here", p.said("icon.meet-here"), ""})
	}
	plan := p.venue().Plan
	for _, s := range plan {
		switch in := model.RoomAt(plan, s.Bounds().Centre()); {
		case s.Kind == model.ShapeSymbol && in == room:
			feature := cmp.Or(s.Feature, catalogue.FeatureOf(p.a, s.Icon))
			add(thing{s.Icon, SignName(p.kit.Words, p.words, s.Icon, feature), p.found(feature, oneLine(s.Name))})
		case s.Kind == model.ShapeLabel && in == room, s.Kind == model.ShapeStreet && room == nil:
			add(thing{title: oneLine(s.Name)})
		}
	}
	slices.SortStableFunc(out, func(a, b thing) int { return cmp.Compare(min(1, len(b.icon)), min(1, len(a.icon))) })
	return out
}

// listed sets things below each other, in so many columns at the most.
func (p *venuePage) listed(things []thing, columns int) scenePart {
	return func(page *scenePage) [][]mark.Mark {
		return page.filled(sceneMany, columns, page.paras(func(size float64) []para {
			var out []para
			for i, t := range things {
				out = append(out, inBlock(i+1, page.thing(t, size))...)
			}
			return out
		}))
	}
}

// thing is the sign of something with its title beside it, and below that what is said about it.
func (p *scenePage) thing(t thing, size float64) []para {
	side := 1.5 * size
	out := []para{{text: t.title, style: p.style(size, true), before: 0.7 * size, heading: t.says != ""}}
	if t.icon != "" {
		out[0].room, out[0].drawn = 1.3*side, iconMarks(t.icon, mark.Rect{Y: -0.1 * size, W: side, H: side}, p.pal.Teal)
	}
	if t.says != "" {
		out = append(out, para{text: t.says, style: p.style(size, false), room: 1.3 * side, before: 0.1 * size})
	}
	return out
}

// largeRoom is a room as large as the page has it, what lies round it dim, and beside it or
// below it in words what is in it.
func (p *venuePage) largeRoom(r *model.Shape) scenePart {
	return func(page *scenePage) [][]mark.Mark {
		title := oneLine(r.Name)
		if title == "" {
			title = p.said("venue.shape.room")
		}
		head, body := page.headed(title, text.Start)
		things := p.things(r)
		region := p.roundRoom(r)
		at, beside := roomPlace(region, body, len(things) > 0)
		head = append(head, p.roomMarks(r, region, at, page)...)
		if len(things) == 0 {
			page.fixed = true
			return [][]mark.Mark{head}
		}
		return page.within(beside).withHead(head, p.listed(things, 2))
	}
}

// roundRoom is what of the map is seen with a room: its doors stand open in it.
func (p *venuePage) roundRoom(room *model.Shape) model.Rect {
	const least, share = 24, 0.14
	out := room.Inset(-least - share*min(room.W, room.H))
	for _, s := range p.venue().Plan {
		if s.Kind == model.ShapeDoor && p.belongs(s, room) {
			out = out.Union(s.Swing().Inset(-planThick))
		}
	}
	return out
}

// roomPlace is where a part of a map is put on a body, and where words are: beside it, or below
// it where it is larger so.
func roomPlace(region model.Rect, body mark.Rect, words bool) (at, beside mark.Rect) {
	fits := func(in mark.Rect) float64 { return min(in.W/region.W, in.H/region.H) }
	if !words {
		return centred(region, body, fits(body)), mark.Rect{}
	}
	const share = 0.56
	gap := 0.05 * body.H
	left, above := body, body
	left.W, above.H = share*body.W, share*body.H
	if scale := fits(left); scale >= fits(above) {
		at = centred(region, left, scale)
		at.X = body.X
		beside = body
		beside.X += at.W + gap
		beside.W -= at.W + gap
		return at, beside
	}
	at = centred(region, above, fits(above))
	at.Y = body.Y
	beside = body
	beside.Y += at.H + gap
	beside.H -= at.H + gap
	return at, beside
}

// centred is a part of a map at a scale in the middle of a rectangle.
func centred(region model.Rect, in mark.Rect, scale float64) mark.Rect {
	w, h := scale*region.W, scale*region.H
	return mark.Rect{X: in.X + (in.W-w)/2, Y: in.Y + (in.H-h)/2, W: w, H: h}
}

// roomMarks draw a part of a map with a room in it: the room and what is in it as they are, all
// round them dim and without words.
func (p *venuePage) roomMarks(r *model.Shape, region model.Rect, at mark.Rect, page *scenePage) []mark.Mark {
	scale := at.W / region.W
	var around, own []*model.Shape
	for _, s := range p.venue().Plan {
		of, edge := &around, planThick
		if p.belongs(s, r) {
			of = &own
		}
		if s.Kind == model.ShapeStreet || s.Kind == model.ShapeRoute { // which are wide
			edge = planStreet / 2
		}
		if s = s.Cropped(region.Inset(edge)); s != nil {
			*of = append(*of, unsaid(s, r))
		}
	}
	ground := mark.Box(mark.Rect(region), 0)
	veil := page.pal.Paper
	veil.A = sceneVeil
	out := []mark.Mark{mark.Shape{Path: ground, Fill: page.pal.Board}}
	out = append(out, p.kit.PlanMarks(around, PlanView{Bare: true}, page.pal)...)
	out = append(out, mark.Shape{Path: ground, Fill: veil})
	out = append(out, p.kit.PlanMarks(own, PlanView{Letters: 1.2 * SceneLeast * page.h / scale, Cut: true}, page.pal)...)
	return mark.Moved(out, scale, at.X-scale*region.X, at.Y-scale*region.Y)
}

// sceneVeil is how much of what lies round something that is shown large is hidden, of 255.
const sceneVeil = 0xB4

// belongs reports whether a shape is drawn with a room: it is the room, lies in it, or in its
// walls, or leads into it.
func (p *venuePage) belongs(s, room *model.Shape) bool {
	switch s.Kind {
	case model.ShapeStreet:
		return false
	case model.ShapeRoom:
		return s.ID == room.ID || room.Contains(model.Point{X: s.X, Y: s.Y}) && room.Contains(model.Point{X: s.X + s.W, Y: s.Y + s.H})
	case model.ShapeRoute:
		return s.Cropped(room.Rect) != nil
	}
	return room.Inset(-planThick).Contains(s.Bounds().Centre())
}

// unsaid is a shape as it is drawn with a room whose name and signs are said in words beside it.
func unsaid(s, room *model.Shape) *model.Shape {
	if s.ID == room.ID || s.Kind == model.ShapeSymbol {
		s.Name = ""
	}
	return s
}
