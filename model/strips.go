package model

import (
	"maps"
	"math"
	"slices"
	"unicode/utf8"
)

// Strip is a stretch of a board, beside or below others, in which the notes of zones lie. It
// gives way where others hold more notes than it does, and takes their room where it holds
// more: the edges of all zones move with it.
type Strip struct {
	// Zones are the IDs of those whose notes lie in the strip.
	Zones []string
	// Down says that the strips of the board that say so lie below each other. The others lie
	// side by side.
	Down bool
	// From and To are where it lies while no zone is crowded, in board units. The next strip
	// begins where it ends.
	From, To float64
	// Least is how narrow it may get, and Full how wide it is where it is crowded.
	Least, Full float64
}

// crowd is how many short notes a zone holds in its usual place, large enough to be read
// across a room.
const crowd = 8

// fill measures how much notes say: one for each that takes a line or two.
func fill(notes []*Note) int {
	const short = 40 // characters
	all := 0
	for _, n := range notes {
		all += 1 + utf8.RuneCountInString(n.Text)/short
	}
	return all
}

// In returns the activity as it lies on a sheet: a itself, or a copy whose zones have given
// way.
func (a *Activity) In(s *Sheet) *Activity {
	if s == nil {
		return a
	}
	return a.asUsual().framed(s.Frames)
}

// onSheet is the activity as it lies on a sheet, with its zone of that name.
func (a *Activity) onSheet(s *Sheet, zone *Zone) (*Activity, *Zone) {
	a = a.In(s)
	if zone != nil {
		zone = a.Zone(zone.ID)
	}
	return a, zone
}

func (a *Activity) framed(frames map[string]Rect) *Activity {
	if len(a.Strips) == 0 || len(frames) == 0 {
		return a
	}
	out := *a
	out.Usual, out.Zones = a.Zones, slices.Clone(a.Zones)
	for i := range out.Zones {
		z := &out.Zones[i]
		if r, ok := frames[z.ID]; ok {
			z.Rect = r
		}
	}
	return &out
}

// asUsual is the activity as it lies where no zone is crowded.
func (a *Activity) asUsual() *Activity {
	if a.Usual == nil {
		return a
	}
	out := *a
	out.Zones, out.Usual = a.Usual, nil
	return &out
}

// frames are where the zones lie that hold so much, by ID; nil where none is crowded.
func (a *Activity) frames(holds map[string]int) map[string]Rect {
	if !slices.ContainsFunc(a.Strips, func(s Strip) bool { return s.crowded(holds) }) {
		return nil
	}
	across, down := a.edges(false, holds), a.edges(true, holds)
	out := map[string]Rect{}
	for _, z := range a.asUsual().Zones {
		if z.Shape == ShapeOverlap { // it lies where those do whose overlap it is
			continue
		}
		x, y := across(z.X), down(z.Y)
		out[z.ID] = Rect{x, y, across(z.X+z.W) - x, down(z.Y+z.H) - y}
	}
	return out
}

func (s Strip) crowded(holds map[string]int) bool {
	return slices.ContainsFunc(s.Zones, func(id string) bool { return holds[id] > crowd })
}

// edges tells where an edge comes to lie that is at a place as usual, once the strips side by
// side, or those below each other, have shared their room.
func (a *Activity) edges(below bool, holds map[string]int) func(float64) float64 {
	strips := slices.DeleteFunc(slices.Clone(a.Strips), func(s Strip) bool { return s.Down != below })
	sizes := shared(strips, holds)
	return func(at float64) float64 {
		to := at
		for i, s := range strips {
			inside := math.Max(0, math.Min(at, s.To)-s.From)
			to += inside * (sizes[i]/(s.To-s.From) - 1)
		}
		return math.Round(to)
	}
}

// shared is how wide each strip is: the crowded ones as wide as they should be, as far as
// the others can give way.
func shared(strips []Strip, holds map[string]int) []float64 {
	sizes := make([]float64, len(strips))
	var over, give, full, left float64
	for i, s := range strips {
		sizes[i] = s.To - s.From
		left += sizes[i]
		if s.crowded(holds) {
			over += s.Full - sizes[i]
			full += s.Full
			sizes[i] = s.Full
		} else {
			give += sizes[i] - s.Least
		}
	}
	part := 0.0 // of what the others can give
	if give > 0 {
		part = math.Min(1, over/give)
	}
	for i, s := range strips {
		if !s.crowded(holds) {
			sizes[i] -= part * (sizes[i] - s.Least)
			left -= sizes[i]
		}
	}
	for i, s := range strips {
		if s.crowded(holds) {
			sizes[i] *= left / full
		}
	}
	return sizes
}

// placing is where notes come to lie by one edit, and where the zones are then.
type placing struct {
	at     map[ID]Rect
	frames map[string]Rect
	moves  bool // the zones; else they stay
	full   bool // not all can be seen
}

// makeRoom is Room where the zones of a board give way to each other: when the zone is crowded
// and narrower than it should be, all of them are laid out anew.
func (a *Activity) makeRoom(notes []*Note, zone *Zone, size Sizer, fresh ...*Note) placing {
	if p, ok := a.widened(notes, zone, size, fresh...); ok {
		return p
	}
	at, full := a.Room(notes, zone, size, fresh...)
	return placing{at: at, full: full}
}

// widened lays out all zones where one is crowded, with fresh notes, and gets more room by that.
func (a *Activity) widened(notes []*Note, zone *Zone, size Sizer, fresh ...*Note) (placing, bool) {
	if zone == nil || len(a.Strips) == 0 {
		return placing{}, false
	}
	parts := a.byZone(notes)
	parts[zone.ID] = append(parts[zone.ID], fresh...)
	if fill(parts[zone.ID]) <= crowd {
		return placing{}, false
	}
	p := a.givingWay(notes, parts, size)
	b := a.asUsual().framed(p.frames)
	return p, b.Zone(zone.ID).area(b) > zone.area(a)
}

// byZone are the notes of each zone, in reading order.
func (a *Activity) byZone(notes []*Note) map[string][]*Note {
	parts := map[string][]*Note{}
	for _, part := range a.Outline(notes) {
		if part.Zone != nil {
			parts[part.Zone.ID] = part.Notes
		}
	}
	return parts
}

// givingWay lays out all zones by what is to be in each.
func (a *Activity) givingWay(notes []*Note, parts map[string][]*Note, size Sizer) placing {
	holds := map[string]int{}
	for id, part := range parts {
		holds[id] = fill(part)
	}
	out := placing{at: map[ID]Rect{}, frames: a.frames(holds), moves: true}
	b := a.asUsual().framed(out.frames)
	strays := slices.DeleteFunc(slices.Clone(notes), func(n *Note) bool { return a.ZoneOf(n) != nil })
	for i := range b.Zones {
		z := &b.Zones[i]
		at, full := newFloor(b, z, strays).arranged(parts[z.ID], size, b.fitsIn(z))
		maps.Copy(out.at, at)
		out.full = out.full || full
	}
	return out
}
