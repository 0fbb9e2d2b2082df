package outline

import (
	"slices"
	"strconv"
	"strings"

	"commonground/assets/words"
	"commonground/model"
	"commonground/printables"
	"commonground/printables/wording"
	"commonground/ui/carry"
	"commonground/ui/rows"
)

// headPrefix begins the IDs of headings; the ID of a note's row is the note's own.
const headPrefix = "zone:"

// source is what the rows of an outline are made from.
type source struct {
	activity *model.Activity
	said     wording.Activity
	words    *words.Book
	palette  printables.Palette
	notes    []*model.Note
	sent     carry.Marks // which of them were sent on
	// fresh is a note that is being written and not on the board yet; nil is none.
	fresh *model.Note
}

// fetch makes the rows: every zone with its notes, those not placed last.
func (s source) fetch() []rows.Row {
	var out []rows.Row
	freshZone := (*model.Zone)(nil)
	if s.fresh != nil {
		freshZone = s.activity.ZoneOf(s.fresh)
	}
	for _, part := range s.activity.Outline(s.notes) {
		notes := part.Notes
		if s.fresh != nil && freshZone == part.Zone {
			notes = append(slices.Clone(notes), s.fresh)
		}
		out = append(out, s.heading(part.Zone, len(part.Notes)))
		for _, n := range notes {
			out = append(out, s.row(n))
		}
	}
	return out
}

func (s source) heading(z *model.Zone, notes int) rows.Row {
	r := rows.Row{ID: headID(z), Heading: true, Fixed: true, Text: s.zoneName(z), Badge: s.zoneKey(z)}
	r.Detail = s.words.Text("outline.nothing")
	if notes > 0 {
		r.Detail = s.words.Count("outline.notes", notes)
	}
	return r
}

func (s source) row(n *model.Note) rows.Row {
	return rows.Row{
		ID: n.ID.String(), Badge: string(n.Colour), Paper: s.palette.Note(n.Colour), Icon: n.Icon,
		Text: n.Text, Instead: s.words.Text("board.note.empty"), Below: s.below(n),
	}
}

// below is what a note carries, and a line for each list that it was sent to.
func (s source) below(n *model.Note) string {
	return strings.TrimSpace(strings.Join(append([]string{s.carried(n)}, s.sent.Lines(s.words, n.ID)...), "\n"))
}

// carried is what a note carries beside its text, as far as its board shows that: a line
// for the fields that are not private, and one for its flags, by name.
func (s source) carried(n *model.Note) string {
	bare := *n
	bare.Text = ""
	says := strings.TrimSpace(printables.NoteWords(s.activity, &bare))
	var flags []string
	for _, flag := range s.activity.NoteFlags {
		if n.Flagged(flag) {
			flags = append(flags, s.said.Flag(flag))
		}
	}
	return strings.TrimSpace(says + "\n" + strings.Join(flags, " · "))
}

// zoneName is what a zone is called; nil is where notes lie that are in none.
func (s source) zoneName(z *model.Zone) string {
	switch {
	case z != nil:
		return s.said.Zone(z.ID)
	case len(s.activity.Zones) == 0:
		return s.words.Text("outline.all")
	}
	return s.words.Text("outline.unplaced")
}

// zoneKey is the number key that sends a note to a zone; empty where there is none.
func (s source) zoneKey(z *model.Zone) string {
	if len(s.activity.Zones) == 0 {
		return ""
	}
	if z == nil {
		return "0"
	}
	i := zoneIndex(s.activity, z)
	if i >= 9 {
		return ""
	}
	return strconv.Itoa(i + 1)
}

// zoneIndex is a zone's place in reading order; that of nil, not placed, comes after all.
func zoneIndex(a *model.Activity, z *model.Zone) int {
	for i := range a.Zones {
		if &a.Zones[i] == z {
			return i
		}
	}
	return len(a.Zones)
}

// zoneAt is the zone of that place in reading order, nil for not placed.
func zoneAt(a *model.Activity, i int) *model.Zone {
	if i < 0 || i >= len(a.Zones) {
		return nil
	}
	return &a.Zones[i]
}

func headID(z *model.Zone) string {
	if z == nil {
		return headPrefix
	}
	return headPrefix + z.ID
}
