package printables

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"
	"unicode/utf8"

	"commonground/model"
	"commonground/printables/mark"
	"commonground/printables/picture"
	"commonground/printables/text"
	"commonground/printables/wording"
)

// PortraitHeading returns what stands above a written part of a portrait (Activity 4), as
// its activity calls it.
func (k *Kit) PortraitHeading(said wording.Activity, p *model.Portrait, part model.PortraitPart) string {
	if part != model.PortraitGestures {
		return said.Part("field." + string(part))
	}
	name := oneLine(p.Name)
	const nameless = "field.gestures-blank"
	if name == "" || utf8.RuneCountInString(name) > longName || said.PartReworded(nameless) {
		return said.Part(nameless)
	}
	return k.Words.Text("activity.portrait.field.gestures", "name", name)
}

// longName is how long a name may be to be used within a sentence.
const longName = 40

// portraitCard is a portrait laid out in a box. Lengths are millimetres.
type portraitCard struct {
	kit   *Kit
	said  wording.Activity
	p     *model.Portrait
	pal   Palette
	box   mark.Rect // with its frame
	body  mark.Rect // what is written on
	shows mark.Rect // the picture; no width where there is none
	size  float64   // of what is written
	marks []mark.Mark
	rest  []row // what there was no room for
}

// cardType is the type of a card: as large as usual, and the least that will do.
type cardType struct{ usual, least float64 }

// pictureSizes are how large the picture of a portrait may be, as a share of its usual size:
// it gives way before the words get smaller than wellRead, a share of theirs.
var pictureSizes = [...]float64{1, 0.8, 0.6}

const wellRead = 0.8

// newPortraitCard lays a portrait out; what is written is never cut short: what does not
// fit at the least size is left as rest.
func (k *Kit) newPortraitCard(said wording.Activity, p *model.Portrait, box mark.Rect, size cardType, pal Palette) *portraitCard {
	var best *portraitCard
	for _, pictured := range pictureSizes {
		c := &portraitCard{kit: k, said: said, p: p, pal: pal, box: box}
		c.lay(size, pictured)
		if best == nil || c.size > best.size || c.size == best.size && len(c.rest) < len(best.rest) {
			best = c
		}
		if len(c.rest) == 0 && c.size >= wellRead*size.usual || !p.Pictured() {
			break
		}
	}
	return best
}

// lay lays the card out with a picture of one of pictureSizes, in the largest type that fits.
func (c *portraitCard) lay(size cardType, pictured float64) {
	pad := within(c.box.W*0.05, 1.5, max(7, 0.4*size.usual))
	c.body = inset(c.box, pad, pad)
	c.marks = append(c.marks, c.frame())
	paras := c.layHead(size, pictured)
	var rows []row
	for s := size.usual; ; s *= 0.96 {
		c.size = max(s, size.least)
		rows = c.kit.rows(paras(c.size), c.body.W)
		if height(rows) <= c.body.H || s <= size.least {
			break
		}
	}
	c.rest = c.fill(rows)
}

func (c *portraitCard) frame() mark.Mark {
	return mark.Shape{
		Path:   mark.Box(c.box, within(c.box.W*0.04, 1, 4)),
		Stroke: mark.Stroke{Width: 0.35, Paint: c.pal.Line},
	}
}

// layHead places the picture, so large, and the name, takes their room from the body, and returns
// what makes the paragraphs below them in type of a size.
func (c *portraitCard) layHead(size cardType, pictured float64) func(float64) []para {
	named := oneLine(c.p.Name) != ""
	head := c.body
	side := min(c.body.W*0.38, c.body.H*0.42) * pictured
	if c.p.Pictured() {
		c.shows = mark.Rect{X: head.X, Y: head.Y, W: side, H: side}
		head.X += side + side*0.12
		head.W -= side * 1.12
	} else {
		side *= 0.5
	}
	head.H = side
	if !c.p.Pictured() && !named {
		return c.paras(false)
	}
	c.body.Y += side * 1.1
	c.body.H -= side * 1.1
	st := text.Style{Size: within(c.box.W*0.085, size.least, max(18, 1.8*size.usual)), Bold: true, Paint: c.pal.Ink, Leading: 1.1}
	_, lines, ok := c.kit.fit(oneLine(c.p.Name), st, head, max(size.least, st.Size*0.35), text.Start, text.Middle)
	if ok {
		c.marks = append(c.marks, marks(lines)...)
	}
	return c.paras(named && !ok)
}

// paras are the written parts; the name is one where it is too long for the head.
func (c *portraitCard) paras(name bool) func(size float64) []para {
	return func(size float64) []para {
		var out []para
		for _, part := range model.PortraitParts {
			said := strings.TrimSpace(*c.p.Text(part))
			if said == "" || part == model.PortraitName && !name {
				continue
			}
			head := text.Style{Size: max(size*0.9, min(size, legible)), Bold: true, Paint: c.pal.Teal}
			out = append(out,
				para{text: c.kit.PortraitHeading(c.said, c.p, part), style: head, before: size * 0.9, heading: true},
				para{text: said, style: text.Style{Size: size, Paint: c.pal.Ink}, before: size * 0.15})
		}
		return out
	}
}

// fill writes rows on the body as far as it reaches and returns those that are left.
func (c *portraitCard) fill(rows []row) []row {
	y := c.body.Y
	for i, r := range rows {
		if i > 0 {
			y += r.before
		}
		if i > 0 && y+headed(rows[i:]) > c.body.Y+c.body.H+0.01 {
			return rows[i:]
		}
		c.marks = moved(c.marks, r.lines, c.body.X, y)
		y += r.high
	}
	return nil
}

// goOn is a card that goes on with what another had no room for.
func (c *portraitCard) goOn() *portraitCard {
	next := &portraitCard{kit: c.kit, said: c.said, p: &model.Portrait{Name: c.p.Name}, pal: c.pal, box: c.box, size: c.size}
	pad := within(c.box.W*0.05, 1.5, max(7, 0.4*c.size))
	next.body = inset(c.box, pad, pad)
	next.marks = append(next.marks, next.frame())
	st := text.Style{Size: within(c.box.W*0.045, 2, max(5, 0.8*c.size)), Bold: true, Paint: c.pal.Quiet}
	band := mark.Rect{X: next.body.X, Y: next.body.Y, W: next.body.W, H: c.kit.Set.Height(1, st)}
	name := c.kit.Words.Text("printable.portrait.more", "name", oneLine(c.p.Name))
	if utf8.RuneCountInString(c.p.Name) > longName || oneLine(c.p.Name) == "" {
		name = c.kit.Words.Text("printable.portrait.more-blank")
	}
	_, lines, _ := c.kit.fit(name, st, band, st.Size/3, text.Start, text.Middle)
	next.marks = append(next.marks, marks(lines)...)
	next.body.Y += band.H * 1.4
	next.body.H -= band.H * 1.4
	next.rest = next.fill(c.rest)
	return next
}

// drawn is everything on the card, moved. The picture is unpacked here, so that only
// those of the page that is looked at take room.
func (c *portraitCard) drawn(dx, dy float64) []mark.Mark {
	return mark.Moved(append(c.kit.PortraitPicture(c.p, c.shows, c.pal), c.marks...), 1, dx, dy)
}

// dots is how many pixels a millimetre of a printed picture has: 300 an inch.
const dots = 300 / 25.4

// PortraitPicture shows the picture of a portrait whole in a square box: a photograph, a
// drawing or an icon.
func (k *Kit) PortraitPicture(p *model.Portrait, box mark.Rect, pal Palette) []mark.Mark {
	if box.W <= 0 {
		return nil
	}
	if len(p.Picture) > 0 {
		return photoMarks(p.Picture, box, int(box.W*dots))
	}
	ground := mark.Shape{Path: mark.Box(box, box.W*0.08), Fill: pal.Zone(model.ToneTeal).Fill}
	if len(p.Doodle) > 0 {
		ground.Fill, ground.Stroke = mark.Paint{}, mark.Stroke{Width: box.W * 0.008, Paint: pal.Line}
		return append([]mark.Mark{ground}, DoodleMarks(p.Doodle, inset(box, box.W*0.04, box.H*0.04), pal.Ink)...)
	}
	return append([]mark.Mark{ground}, iconMarks(p.Icon, inset(box, box.W*0.17, box.H*0.17), pal.Teal)...)
}

// photoMarks shows a picture as large as it fits a box, with so many pixels at the most.
func photoMarks(content []byte, box mark.Rect, pixels int) []mark.Mark {
	img := picture.Show(content, pixels)
	if img == nil {
		return nil
	}
	w, h := float64(img.Bounds().Dx()), float64(img.Bounds().Dy())
	scale := min(box.W/w, box.H/h)
	r := mark.Rect{W: w * scale, H: h * scale}
	r.X, r.Y = box.X+(box.W-r.W)/2, box.Y+(box.H-r.H)/2
	sum := sha256.Sum256(content)
	key := "portrait " + hex.EncodeToString(sum[:]) + " " + itoa(img.Bounds().Dx())
	return []mark.Mark{mark.Image{Rect: r, Picture: img, Key: key}}
}
