package printables

import (
	"slices"
	"strconv"

	"commonground/model"
	"commonground/printables/mark"
	"commonground/printables/text"
)

// ZoneTitles are the titles of a board's zones, in board units. They stand on the line of
// their zone, with the board's colour behind them, and above all notes.
func (k *Kit) ZoneTitles(a *model.Activity, pal Palette) []mark.Mark {
	var out []mark.Mark
	said := k.titleWords(a, false)
	size := k.titleLetters(a, said)
	for i, words := range said {
		if words != "" {
			out = append(out, titleMarks(k.usualTitle(a, &a.Zones[i], words, size, pal.Ink), pal.Board)...)
		}
	}
	return out
}

// titleWords are the titles of zones, with the numbers of their keys or without.
func (k *Kit) titleWords(a *model.Activity, keys bool) []string {
	out := make([]string, len(a.Zones))
	w := k.wordingOf(a)
	for i := range a.Zones {
		out[i] = w.Zone(a.Zones[i].ID)
		if keys && i < keyed && out[i] != "" {
			out[i] = strconv.Itoa(i+1) + " · " + out[i]
		}
	}
	return out
}

// uneven is how many times as large as the smallest title of a board the others may be.
const uneven = 1.25

// titleLetters is how large titles of a board are at the most.
func (k *Kit) titleLetters(a *model.Activity, said []string) float64 {
	least := float64(titleSize)
	for i, words := range said {
		if words != "" {
			least = min(least, k.usualTitle(a, &a.Zones[i], words, titleSize, mark.Paint{}).style.Size)
		}
	}
	return min(float64(titleSize), uneven*least)
}

// keyed is how many zones have a key of their own, from 1 on.
const keyed = 9

// Titling says how the titles of a board stand on screen.
type Titling struct {
	// To is the ID of the zone to which new notes go; empty is none.
	To string
	// Letters is how large they are where there is room for that, in board units; 0 is as usual.
	Letters float64
	// Notes are what they must not cover, where they are larger than usual.
	Notes []*model.Note
}

// KeyedTitles are ZoneTitles where keys send notes: with the number that does, and the zone to
// which new notes go with a plus on a ground of its own.
func (k *Kit) KeyedTitles(a *model.Activity, t Titling, pal Palette) []mark.Mark {
	var all []keyedTitle
	said := k.titleWords(a, true)
	size := k.titleLetters(a, said)
	for i, title := range said {
		z, ground, ink := &a.Zones[i], pal.Board, pal.Ink
		if title == "" {
			continue
		}
		if z.ID == t.To {
			title, ground, ink = "+ "+title, pal.Teal, pal.Board
		}
		all = append(all, keyedTitle{k.usualTitle(a, z, title, size, ink), z, title, ground})
	}
	if t.Letters > titleSize {
		k.enlarge(a, all, t)
	}
	var out []mark.Mark
	for _, title := range all {
		out = append(out, titleMarks(title.title, title.ground)...)
	}
	return out
}

// keyedTitle is the title of a zone as it is set, and what it says.
type keyedTitle struct {
	title
	zone   *model.Zone
	words  string
	ground mark.Paint
}

// title is the words of a zone as they are set.
type title struct {
	lines []mark.Line
	style text.Style
}

func (k *Kit) usualTitle(a *model.Activity, z *model.Zone, words string, size float64, ink mark.Paint) title {
	st := text.Style{Size: size, Bold: true, Paint: ink}
	fitted, lines, _ := k.fit(words, st, mark.Rect(a.TitleRoom(z)), titleLeast, text.Centre, text.Middle)
	return title{lines, fitted}
}

func titleMarks(t title, ground mark.Paint) []mark.Mark {
	back := mark.Shape{Path: mark.Box(t.behind(), boardCorner), Fill: ground}
	return append([]mark.Mark{back}, marks(t.lines)...)
}

// behind is the rectangle that lies behind a title.
func (t title) behind() mark.Rect {
	lines, st := t.lines, t.style
	if len(lines) == 0 {
		return mark.Rect{}
	}
	left, right := lines[0].X, lines[0].X
	for _, l := range lines {
		left, right = min(left, l.X), max(right, l.X+l.Width)
	}
	top, bottom := lines[0].Y-1.1*st.Size, lines[len(lines)-1].Y+0.45*st.Size
	return mark.Rect{X: left - titlePad, Y: top, W: right - left + 2*titlePad, H: bottom - top}
}

// lower moves a title down that reaches over the upper edge of the board by so much.
func (t title) lower(by float64) {
	for i := range t.lines {
		t.lines[i].Y += max(0, by)
	}
}

// enlarge sets titles as large as there is room for them, and never smaller than usual. Notes
// find room on a board whatever size of text a screen has, so a title takes what they and the
// other titles leave.
func (k *Kit) enlarge(a *model.Activity, all []keyedTitle, to Titling) {
	for i := range all {
		t := &all[i]
		free := func(at mark.Rect) bool {
			r := model.Rect(at)
			return r.Within(a.Bounds()) == r &&
				!slices.ContainsFunc(to.Notes, func(n *model.Note) bool { return n.Overlaps(r) }) &&
				!slices.ContainsFunc(all, func(o keyedTitle) bool { return o.zone != t.zone && r.Overlaps(model.Rect(o.behind())) })
		}
		const step = 1.5
		for size := to.Letters; size > t.style.Size+step; size -= step {
			st := t.style
			st.Size = size
			if larger, ok := k.largeTitle(a, t.zone, t.words, st, free); ok {
				t.title = larger
				break
			}
		}
	}
}

// largeTitle sets a title in letters of a size, in a line or two: round where it usually stands,
// or higher, out of its zone.
func (k *Kit) largeTitle(a *model.Activity, z *model.Zone, words string, st text.Style, free func(mark.Rect) bool) (title, bool) {
	usual := mark.Rect(a.TitleRoom(z))
	wide := min(max(usual.W*st.Size/titleSize, 0.94*a.Extent(z).W), a.Bounds().W) - 2*titlePad
	for lines := 1; lines <= 2; lines++ {
		high := k.Set.Height(lines, st)
		for _, y := range [...]float64{usual.Y + (usual.H-high)/2, usual.Y + usual.H - high - 0.2*st.Size} {
			box := mark.Rect{X: usual.X + (usual.W-wide)/2, Y: y, W: wide, H: high}
			fitted, set, ok := k.fit(words, st, box, st.Size, text.Centre, text.Middle)
			out := title{set, fitted}
			out.lower(a.Bounds().Y - out.behind().Y)
			if ok && fitted.Size >= st.Size && free(out.behind()) {
				return out, true
			}
		}
	}
	return title{}, false
}
