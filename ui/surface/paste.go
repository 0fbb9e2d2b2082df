package surface

import (
	"strings"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/model/pasted"
	"commonground/ui/letters"
)

// mostPasted is how many notes one paste makes at the most.
const mostPasted = 300

// mostQuoted is how much is told of what was left out.
const mostQuoted = 40

// Pasting is what the clipboard holds for a surface that consists of notes.
type Pasting struct {
	// Texts are those of the notes to make: a line each, and no longer than a note may be.
	Texts []string
	left  []string // lines that are too many
	lost  []string // ends of lines that are too long
}

// FromClipboard reads the clipboard as notes.
func FromClipboard() Pasting { return pastingOf(fyne.CurrentApp().Clipboard().Content()) }

func pastingOf(text string) Pasting {
	p := Pasting{Texts: pasted.Lines(text)}
	if len(p.Texts) > mostPasted {
		p.Texts, p.left = p.Texts[:mostPasted], p.Texts[mostPasted:]
	}
	for i, line := range p.Texts {
		first, rest := letters.Cut(line, model.MaxNoteText)
		if p.Texts[i] = first; rest != "" {
			p.lost = append(p.lost, rest)
		}
	}
	return p
}

// Whole reports whether all that was on the clipboard became notes.
func (p Pasting) Whole() bool { return len(p.left)+len(p.lost) == 0 }

// SayPasted tells by the key of the words how many notes or the like were made, and from which
// words on what was left out.
func (b *Base) SayPasted(key string, p Pasting) {
	said, lost := b.Count(key, len(p.Texts)), []string{}
	if len(p.lost) > 0 {
		lost = append(lost, b.Count("board.status.pasted-short", len(p.lost), "most", model.MaxNoteText, "from", letters.Brief(p.lost[0], mostQuoted)))
	}
	if len(p.left) > 0 {
		lost = append(lost, b.Count("board.status.pasted-some", len(p.left), "from", letters.Brief(p.left[0], mostQuoted)))
	}
	if p.Whole() {
		b.Tell(said)
		return
	}
	b.LeftOut(said + ". " + strings.Join(lost, " "))
}
