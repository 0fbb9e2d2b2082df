package printables

import (
	"slices"

	"commonground/model"
	"commonground/printables/mark"
	"commonground/printables/text"
)

// Scene is a sheet as the group sees it on the wall window: large, and with nothing on it
// that is meant for the facilitator alone. It is drawn in pixels, on any goroutine.
type Scene struct {
	// Title is the sheet's, or the guide's.
	Title string
	// Board is the activity where all of the scene is a board, which who shows it draws, since
	// notes move on it; nil where Picture draws it.
	Board *model.Activity
	// Levels are the ways to show one thing after the other, each large.
	Levels []Level
	// Goal is how far the sheet is, where something is wanted in its zones.
	Goal model.Goal

	kit   *Kit
	whole scenePart
}

// Level is one way to go through a scene, such as question by question.
type Level struct {
	// ID names it: one of the Level constants.
	ID    string
	Parts []Part
}

// The levels of scenes.
const (
	LevelZones     = "zones"
	LevelNotes     = "notes"
	LevelRules     = "rules"
	LevelBarriers  = "barriers"
	LevelQuestions = "questions"
	LevelPeople    = "people"
	LevelPlaces    = "places"
	LevelItems     = "items"
	LevelSections  = "sections"
	LevelRooms     = "rooms"
)

// Part is one thing that is shown large.
type Part struct {
	// ID is the same for as long as the thing is there.
	ID string

	draw scenePart
}

// Picture is what a scene looks like in a size.
type Picture struct {
	Marks []mark.Mark
	// Pages are how many there are where one has no room for everything.
	Pages int
	// Least is the height of the smallest type on it, as a share of the picture's; 0 where
	// nothing is written.
	Least float64
	// Fixed says that what is shown fills the picture: it can be neither larger nor smaller.
	Fixed bool
	// Most says that what is shown cannot be larger than it is.
	Most bool
}

// SceneLeast is the height of type that can just be read from the back of a room, as a share
// of the picture's height.
const SceneLeast = 1.0 / 45

// scenePart draws something on as many pages as it takes, on the body of a page.
type scenePart func(*scenePage) [][]mark.Mark

// scenePage is the page that a scene is drawn on. Lengths are pixels.
type scenePage struct {
	kit    *Kit
	pal    Palette
	w, h   float64
	body   mark.Rect
	larger float64 // how many times as large as it would be type is wanted
	fixed  bool    // what is drawn has no regard to that
	most   bool    // it is as large as it can be
}

// ScenePart is the part of a sheet of a that a scene of it follows, of what its surface shows
// now: a map is another picture than what a venue has, and all else is one picture.
func ScenePart(a *model.Activity, shown string) string {
	if kindOf(a).parts {
		return shown
	}
	return ""
}

// Scene returns a sheet of g as the group sees it; at is the part of it that the desk shows,
// as its surface names it.
func (k *Kit) Scene(g *model.Group, a *model.Activity, s *model.Sheet, at string) *Scene {
	c := kindOf(a).scene(k, g, a, s, at)
	c.kit = k
	c.Title, c.Goal = titleOf(onItsOwn(g, s), k.wordingOf(a)), a.Goal(s)
	return c
}

// SceneSize is how a picture of a scene is wanted.
type SceneSize struct {
	// W and H are the picture's, in pixels.
	W, H float64
	// Larger is how many times as large type is as it would be; 1 is as large as all fits.
	Larger  float64
	Palette Palette
}

// SceneHead is how much of a picture's height its title takes.
const SceneHead = 0.085

// Picture draws a page, from 0, of the whole scene, or where part is not nil of that part. A
// page that there is not is the last.
func (c *Scene) Picture(part *Part, page int, size SceneSize) Picture {
	p := &scenePage{kit: c.kit, pal: size.Palette, w: size.W, h: size.H, larger: size.Larger}
	margin := 0.04 * p.h
	p.body = mark.Rect{X: margin, Y: (SceneHead + 0.015) * p.h, W: p.w - 2*margin, H: p.h*(0.985-SceneHead) - margin}
	draw := c.whole
	if part != nil {
		draw = part.draw
	}
	if draw == nil {
		draw = func(*scenePage) [][]mark.Mark { return nil }
	}
	pages := draw(p)
	out := Picture{Pages: max(1, len(pages))}
	if len(pages) > 0 {
		out.Marks = pages[min(max(page, 0), len(pages)-1)]
	}
	out.Least, out.Fixed = p.least(out.Marks), p.fixed
	out.Most = p.fixed || p.most
	of := ""
	if out.Pages > 1 {
		of = c.kit.Words.Text("wallwindow.page", "n", min(page, out.Pages-1)+1, "of", out.Pages)
	}
	out.Marks = append(p.head(c, of), out.Marks...)
	return out
}

// Head draws the title of a scene, where who shows it draws the rest.
func (c *Scene) Head(size SceneSize) []mark.Mark {
	p := &scenePage{kit: c.kit, pal: size.Palette, w: size.W, h: size.H}
	return p.head(c, "")
}

// head is the title of a scene, with how far it is and the page at the right.
func (p *scenePage) head(c *Scene, page string) []mark.Mark {
	margin := 0.04 * p.h
	band := mark.Rect{X: margin, Y: 0.012 * p.h, W: p.w - 2*margin, H: (SceneHead - 0.018) * p.h}
	out := p.goalMarks(c.Goal, &band)
	if page != "" {
		lines := p.kit.Set.Block(page, text.Style{Size: 0.03 * p.h, Paint: p.pal.Quiet}, band, text.Start, text.Middle)
		out = marks(flushed(lines, band))
		band.W -= widest(lines) + margin
	}
	_, lines, _ := p.kit.fit(c.Title, text.Style{Size: 0.042 * p.h, Bold: true, Paint: p.pal.Teal}, band, SceneLeast*p.h, text.Start, text.Middle)
	return append(out, marks(lines)...)
}

// least is the height of the smallest type among marks, as a share of the page's.
func (p *scenePage) least(all []mark.Mark) float64 {
	least := 0.0
	for _, m := range all {
		if l, ok := m.(mark.Line); ok && (least == 0 || l.Size/p.h < least) {
			least = l.Size / p.h
		}
	}
	return least
}

// The largest type of pages that hold several things, and of those that hold one, as shares
// of the page's height.
const (
	sceneMany = 1.0 / 16
	sceneOne  = 1.0 / 9
)

// filled sets rows in type as large as all of it fits one page, in so many columns at the
// most, between largest and the least that can be read; what does not fit then goes over
// several pages. rows makes them in type of a size for a width.
func (p *scenePage) filled(largest float64, columns int, rows func(size, width float64) []row) [][]mark.Mark {
	largest *= p.h
	var best [][]mark.Mark
	for size := largest; size >= 0.999*SceneLeast*p.h && best == nil; size *= 0.94 {
		best = p.onePage(size, columns, rows)
		if best != nil && p.larger != 1 && p.larger > 0 {
			size = max(SceneLeast*p.h, size*p.larger)
			if best = p.onePage(size, columns, rows); best == nil {
				return p.overPages(size, 1, rows)
			}
		}
	}
	if best != nil {
		return best
	}
	return p.overPages(SceneLeast*p.h*max(1.2, p.larger), columns, rows)
}

// onePage sets rows on one page, in the fewest columns in which they fit; nil where they fit
// in none.
func (p *scenePage) onePage(size float64, columns int, rows func(size, width float64) []row) [][]mark.Mark {
	for n := 1; n <= columns; n++ {
		into := inColumns(p.body, n, 1.8*size)
		const readable = 9 // ems that a line must be wide at least
		if n > 1 && into[0].W < readable*size {
			break
		}
		set := rows(size, into[0].W)
		if len(set) == 0 {
			return [][]mark.Mark{nil}
		}
		high := height(set)
		if n == 1 && high <= p.body.H {
			into[0].Y += (p.body.H - high) * 0.35 // a little is in the middle, as the eye has it
			return pour(set, into)
		}
		if high > float64(n)*p.body.H {
			continue
		}
		even := inColumns(p.body, n, 1.8*size)
		for i := range even {
			even[i].H = min(p.body.H, 1.02*evenly(set, n, p.body.H))
		}
		for _, columns := range [...][]mark.Rect{even, into} {
			if pages := pour(set, columns); len(pages) == 1 && p.inside(pages[0]) {
				return pages
			}
		}
	}
	return nil
}

func (p *scenePage) overPages(size float64, columns int, rows func(size, width float64) []row) [][]mark.Mark {
	into := inColumns(p.body, columns, 1.8*size)
	for len(into) > 1 && into[0].W < 14*size {
		into = inColumns(p.body, len(into)-1, 1.8*size)
	}
	return pour(rows(size, into[0].W), into)
}

// inside reports whether nothing reaches out of the page.
func (p *scenePage) inside(all []mark.Mark) bool {
	for _, m := range all {
		if b := m.Bounds(); b.Y+b.H > p.h {
			return false
		}
	}
	return true
}

// paras makes what sets paragraphs in rows for filled.
func (p *scenePage) paras(of func(size float64) []para) func(size, width float64) []row {
	return func(size, width float64) []row { return p.kit.rows(of(size), width) }
}

func (p *scenePage) style(size float64, bold bool) text.Style {
	return text.Style{Size: size, Bold: bold, Paint: p.pal.Ink}
}

// within is the page with another body.
func (p *scenePage) within(body mark.Rect) *scenePage {
	out := *p
	out.body = body
	return &out
}

// withHead draws a part, and on each of its pages head before it.
func (p *scenePage) withHead(head []mark.Mark, part scenePart) [][]mark.Mark {
	out := part(p)
	for i := range out {
		out[i] = append(slices.Clone(head), out[i]...)
	}
	return out
}
