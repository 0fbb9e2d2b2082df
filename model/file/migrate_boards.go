package file

import (
	"cmp"
	"encoding/json"
	"fmt"
	"math"
	"slices"
)

// The second version moved the zones of four boards, so that each has room for a whole
// group. A note counts for the zone that it lies in, so those of older files go where their
// zone is now, in rows and in the order in which they were read. The figures are those of the
// two versions, and stay as they are.

// oldZone is a zone as it was, and the room for its notes as it is.
type oldZone struct {
	holds func(x, y float64) bool
	room  rect
	now   func(x, y float64) bool // of a zone that moved so little that its notes may stay
}

type rect struct{ x, y, w, h float64 }

// oldBoards are the zones of boards in the order in which a place counts for them.
func oldBoards() map[string][]oldZone {
	members, others := ellipse(rect{60, 50, 640, 600}, 0, 1), ellipse(rect{754, 50, 600, 600}, 0, 1)
	peer, friends := ellipse(rect{24, 44, 660, 610}, 0, 1), ellipse(rect{364, 44, 660, 610}, 0, 1)
	outer := rect{20, 24, 1374, 956}
	middle := outer.ringed(0.72)
	tomorrow := rect{20, 20, 1374, 960}
	today := tomorrow.ringed(0.745)
	near := today.ringed(0.54)
	return map[string][]oldZone{
		"membership": {
			{members, rect{110, 120, 500, 450}, ellipse(rect{20, 30, 682, 634}, 0, 1)},
			{others, rect{805, 120, 500, 450}, ellipse(rect{712, 30, 682, 634}, 0, 1)},
			{rect{60, 710, 1294, 250}.holds, rect{40, 740, 1330, 230}, rect{20, 702, 1374, 282}.holds},
		},
		"connect": {
			{func(x, y float64) bool { return peer(x, y) && friends(x, y) }, rect{500, 120, 415, 540}, nil},
			{ellipse(rect{1034, 640, 360, 350}, 0, 1), rect{40, 800, 1330, 175}, nil},
			{peer, rect{60, 120, 380, 540}, nil},
			{friends, rect{975, 120, 375, 540}, nil},
		},
		"facilitation": {
			{ellipse(middle.ringed(0.6), 0, 1), rect{260, 690, 890, 240}, nil},
			{ellipse(middle, 0.6, 1), rect{250, 390, 910, 195}, nil},
			{ellipse(outer, 0.72, 1), rect{250, 90, 910, 210}, nil},
		},
		"partners": {
			{ellipse(near.ringed(0.43), 0, 1), rect{470, 230, 470, 320}, nil},
			{ellipse(near, 0.43, 1), rect{456, 590, 500, 350}, nil},
			{half(ellipse(today, 0.54, 1), -1), rect{240, 130, 185, 850}, nil},
			{half(ellipse(today, 0.54, 1), 1), rect{990, 130, 185, 850}, nil},
			{half(ellipse(tomorrow, 0.745, 1), -1), rect{18, 80, 198, 900}, nil},
			{half(ellipse(tomorrow, 0.745, 1), 1), rect{1198, 80, 198, 900}, nil},
		},
	}
}

// oldTray is where notes lie that are in no zone, and oldMiddle halves the partner map.
var (
	oldTray   = rect{1452, 80, 300, 900}
	oldMiddle = 707.0
)

func (r rect) holds(x, y float64) bool { return x >= r.x && x <= r.x+r.w && y >= r.y && y <= r.y+r.h }

func (r rect) ringed(share float64) rect {
	return rect{r.x + r.w*(1-share)/2, r.y + r.h*(1-share)/2, r.w * share, r.h * share}
}

// ellipse holds what lies in r from one share of its size to another.
func ellipse(r rect, from, to float64) func(x, y float64) bool {
	return func(x, y float64) bool {
		out := math.Hypot((x-r.x-r.w/2)/(r.w/2), (y-r.y-r.h/2)/(r.h/2))
		return out >= from && out <= to
	}
}

// half is what of a figure lies left (-1) or right (1) of the middle.
func half(holds func(x, y float64) bool, side float64) func(x, y float64) bool {
	return func(x, y float64) bool { return holds(x, y) && (x-oldMiddle)*side >= 0 }
}

// moveNotes is the step to version 2.
func moveNotes(tree map[string]any) error {
	boards := oldBoards()
	sheets, _ := tree["sheets"].([]any)
	for _, s := range sheets {
		sheet, _ := s.(map[string]any)
		activity, _ := sheet["activity"].(string)
		if zones, moved := boards[activity]; moved {
			if err := moveInto(zones, sheet); err != nil {
				return err
			}
		}
	}
	return nil
}

// oldNote is a note of a file with its rectangle.
type oldNote struct {
	fields map[string]any
	at     rect
}

func moveInto(zones []oldZone, sheet map[string]any) error {
	list, _ := sheet["notes"].([]any)
	parts := make([][]oldNote, len(zones)+1)
	for i := range list {
		n, err := readNote(list[i])
		if err != nil {
			return fmt.Errorf("note %d: %w", i, err)
		}
		x, y := n.at.x+n.at.w/2, n.at.y+n.at.h/2
		zone := slices.IndexFunc(zones, func(z oldZone) bool { return z.holds(x, y) })
		if zone < 0 {
			zone = len(zones)
		}
		parts[zone] = append(parts[zone], n)
	}
	for i, notes := range parts {
		room := oldTray
		if i < len(zones) {
			room = zones[i].room
			if stay(notes, zones[i].now) {
				continue
			}
		}
		layInRows(notes, room)
	}
	return nil
}

// stay reports whether notes lie in their zone as it is now, and none covers another.
func stay(notes []oldNote, zone func(x, y float64) bool) bool {
	if zone == nil {
		return false
	}
	for i, n := range notes {
		if !zone(n.at.x+n.at.w/2, n.at.y+n.at.h/2) || slices.ContainsFunc(notes[:i], n.covers) {
			return false
		}
	}
	return true
}

func (n oldNote) covers(o oldNote) bool {
	return n.at.x < o.at.x+o.at.w && o.at.x < n.at.x+n.at.w && n.at.y < o.at.y+o.at.h && o.at.y < n.at.y+n.at.h
}

func readNote(from any) (n oldNote, err error) {
	fields, ok := from.(map[string]any)
	if !ok {
		return n, fmt.Errorf("%v is no note", from)
	}
	for key, to := range map[string]*float64{"x": &n.at.x, "y": &n.at.y, "w": &n.at.w, "h": &n.at.h} {
		number, _ := fields[key].(json.Number)
		if *to, err = number.Float64(); err != nil {
			return n, fmt.Errorf("%s: %w", key, err)
		}
	}
	n.fields = fields
	return n, nil
}

// layInRows lays notes side by side into a room, no larger than they were and small enough
// that none covers another.
func layInRows(notes []oldNote, room rect) {
	if len(notes) == 0 {
		return
	}
	slices.SortStableFunc(notes, func(a, b oldNote) int {
		return cmp.Or(cmp.Compare(math.Floor(a.at.y/60), math.Floor(b.at.y/60)), cmp.Compare(a.at.x, b.at.x))
	})
	columns, best := 1, 0.0
	for c := 1; c <= len(notes); c++ {
		rows := math.Ceil(float64(len(notes)) / float64(c))
		if fits := math.Min(room.w/float64(c)/180, room.h/rows/130); fits > best {
			columns, best = c, fits
		}
	}
	const gap = 8
	rows := (len(notes) + columns - 1) / columns
	w, h := math.Min(room.w/float64(columns), 196), math.Min(room.h/float64(rows), 146)
	left := room.x + (room.w-w*float64(columns))/2
	for i, n := range notes {
		size := rect{w: math.Max(8, math.Min(n.at.w, w-gap)), h: math.Max(8, math.Min(n.at.h, h-gap))}
		n.put("x", left+w*float64(i%columns)+(w-size.w)/2)
		n.put("y", room.y+h*float64(i/columns)+(h-size.h)/2)
		n.put("w", size.w)
		n.put("h", size.h)
	}
}

func (n oldNote) put(key string, v float64) {
	n.fields[key] = json.Number(fmt.Sprintf("%.0f", v))
}
