package carry

import (
	"maps"
	"slices"

	"commonground/assets/words"
	"commonground/model"
)

// Marks say which notes and ways of a sheet were sent on, and on which of the group's
// lists each stands. They follow from the lists; nothing of it is kept with the notes.
type Marks map[model.ID][]model.TodoFor

// Sent returns what was sent on from a sheet, the lists in the order in which they are
// offered.
func Sent(g *model.Group, sheet model.ID) Marks {
	out := Marks{}
	sent := g.SentFrom(sheet)
	for _, on := range Lists {
		for _, t := range sent {
			note := t.From.Note
			if t.For == on && note != (model.ID{}) && !slices.Contains(out[note], on) {
				out[note] = append(out[note], on)
			}
		}
	}
	return out
}

// Equal reports whether the same notes stand on the same lists.
func (m Marks) Equal(o Marks) bool { return maps.EqualFunc(m, o, slices.Equal) }

// Has reports whether a note was sent on.
func (m Marks) Has(note model.ID) bool { return len(m[note]) > 0 }

// After is what is said about a note, followed by where it was sent.
func (m Marks) After(book *words.Book, said string, note model.ID) string {
	for _, line := range m.Lines(book, note) {
		said = book.Text("carry.mark.and", "said", said, "sent", line)
	}
	return said
}

// Lines say where a note was sent, a line for each list; none where it was not.
func (m Marks) Lines(book *words.Book, note model.ID) []string { return lines(book, m[note]) }

// Answered says where the answer to a question of a sheet was sent, in the words that it
// has now or had, a line for each list.
func Answered(book *words.Book, g *model.Group, sheet model.ID, field string) []string {
	var on []model.TodoFor
	for _, list := range Lists {
		if g.Sent(model.Origin{Sheet: sheet, Field: field}, list) != nil {
			on = append(on, list)
		}
	}
	return lines(book, on)
}

func lines(book *words.Book, on []model.TodoFor) []string {
	var out []string
	for _, list := range on {
		out = append(out, book.Text("carry.mark."+string(list)))
	}
	return out
}
