package board

import (
	"errors"
	"strings"
	"unicode/utf8"

	"commonground/model"
)

// say tells the host what happened.
func (b *Board) say(key string, pairs ...any) {
	b.tell(b.host.Words().Text(key, pairs...))
}

func (b *Board) sayCount(key string, n int, pairs ...any) {
	b.tell(b.host.Words().Count(key, n, pairs...))
}

func (b *Board) tell(text string) {
	if b.OnStatus != nil {
		b.OnStatus(text)
	}
}

// tellWhere says what was done with the selected notes and, where they all count for one
// zone now, which: key.to is said with the zone's name, key.out outside of all zones.
func (b *Board) tellWhere(key string) {
	notes := b.chosen()
	if len(notes) == 0 {
		return
	}
	zone, one := b.zoneOfAll(notes)
	switch {
	case !one:
		b.sayCount(key+".about", len(notes))
	case zone == nil:
		b.sayCount(key+".out", len(notes))
	default:
		b.sayCount(key+".to", len(notes), "zone", b.words.Zone(zone.ID))
	}
}

// zoneOfAll returns the zone that all the notes count for; one is false where they count
// for several.
func (b *Board) zoneOfAll(notes []*model.Note) (zone *model.Zone, one bool) {
	for i, n := range notes {
		z := b.activity.ZoneOf(n)
		if i > 0 && z != zone {
			return nil, false
		}
		zone = z
	}
	return zone, true
}

// tellNote says what a note says, where it lies and where it was sent.
func (b *Board) tellNote(n *model.Note) {
	zone := b.host.Words().Text("board.zone.none")
	if z := b.activity.ZoneOf(n); z != nil {
		zone = b.words.Zone(z.ID)
	}
	said := b.host.Words().Text("board.status.at", "note", b.brief(n), "zone", zone)
	b.tell(b.scene.sent.After(b.host.Words(), said, n.ID))
}

// brief is the beginning of what a note says, in one line.
func (b *Board) brief(n *model.Note) string {
	const most = 60
	text := strings.Join(strings.Fields(n.Text), " ")
	if text == "" {
		return b.host.Words().Text("board.note.empty")
	}
	if utf8.RuneCountInString(text) > most {
		text = string([]rune(text)[:most]) + "…"
	}
	return text
}

// failed says why an edit was refused.
func (b *Board) failed(err error) {
	var long *model.TextTooLongError
	switch {
	case err == nil:
	case errors.Is(err, model.ErrReadOnly):
		b.say("board.status.read-only")
	case errors.As(err, &long):
		b.say("board.status.too-long", "most", model.MaxNoteText)
	default:
		b.say("board.status.gone")
	}
}
