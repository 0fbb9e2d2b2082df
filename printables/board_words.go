package printables

import (
	"slices"
	"strings"

	"commonground/model"
	"commonground/printables/mark"
	"commonground/printables/text"
)

// needsWords reports whether the board alone would not show everything that is written
// on it.
func (p *boardPage) needsWords(notes []*model.Note) bool {
	if slices.ContainsFunc(notes, p.a.InTray) {
		return true
	}
	board := p.whole(notes)
	scale := min(p.area.W/board.W, p.area.H/board.H)
	for i, n := range notes {
		lines, whole := p.written(n)
		if !whole {
			return true
		}
		for _, l := range lines {
			if l.Size*scale < legible || covered(l, notes[i+1:]) || p.underTitle(l) {
				return true
			}
		}
	}
	return false
}

// written returns the lines of a note's text, in board units, and whether they are all.
func (p *boardPage) written(n *model.Note) (lines []mark.Line, whole bool) {
	says := noteSaid(p.a, n)
	return p.kit.noteLines(says, p.kit.noteLayout(mark.Rect(n.Rect), says, n), p.pal.NoteInk)
}

// underTitle reports whether the title of a zone lies over the line.
func (p *boardPage) underTitle(l mark.Line) bool {
	return slices.ContainsFunc(p.a.Zones, func(z model.Zone) bool { return p.a.TitleRoom(&z).Overlaps(lineRoom(l)) })
}

// lineRoom is what the letters of a line take.
func lineRoom(l mark.Line) model.Rect {
	return model.Rect{X: l.X, Y: l.Y - 0.72*l.Size, W: l.Width, H: 0.92 * l.Size}
}

// covered reports whether one of the notes on top lies over the line.
func covered(l mark.Line, above []*model.Note) bool {
	for _, n := range above {
		if n.Overlaps(lineRoom(l)) {
			return true
		}
	}
	return false
}

// notesInWords lists the notes zone by zone, in three columns.
func (p *boardPage) notesInWords(notes []*model.Note) [][]mark.Mark {
	columns := inColumns(p.area, 3, 8*p.unit)
	return grown(columns, func(times float64) []row {
		return p.kit.rows(p.notesListed(notes, times*max(3.5*p.unit, legible)), columns[0].W)
	})
}

// notesListed are the notes zone by zone, in type of that size.
func (p *boardPage) notesListed(notes []*model.Note, size float64) []para {
	paras := []para{p.heading("printable.board.list", size*1.15)}
	for _, group := range p.a.Outline(notes) {
		if len(group.Notes) == 0 {
			continue
		}
		title := p.kit.Words.Text("printable.board.not-placed")
		if group.Zone != nil {
			title = p.words.Zone(group.Zone.ID)
		}
		paras = append(paras, para{text: title, style: text.Style{Size: size * 1.1, Bold: true, Paint: p.pal.Ink}, before: size * 1.4, heading: true})
		for _, n := range group.Notes {
			st := text.Style{Size: size, Paint: p.pal.Ink, Named: named(n, noteMore(p.a, n)+p.flagWords(n))}
			paras = append(paras, para{text: p.noteWords(n), style: st, lead: string(n.Colour), room: size * 1.6, before: size * 0.5})
		}
	}
	return paras
}

// noteWords is what a note says, its picture and its flags in words.
func (p *boardPage) noteWords(n *model.Note) string {
	said := strings.TrimSpace(NoteWords(p.a, n))
	if n.Icon != "" && p.kit.Words.Has("icon."+n.Icon) {
		said = joined(" ", "("+p.kit.Words.Text("icon."+n.Icon)+")", said)
	}
	return joined("\n", said, p.flagWords(n))
}

// flagWords names the flags of a note.
func (p *boardPage) flagWords(n *model.Note) string {
	var flags []string
	for _, f := range n.Flags {
		flags = append(flags, p.words.Flag(f))
	}
	return joined(" · ", flags...)
}

func inColumns(area mark.Rect, n int, gap float64) []mark.Rect {
	w := (area.W - gap*float64(n-1)) / float64(n)
	var out []mark.Rect
	for i := range n {
		out = append(out, mark.Rect{X: area.X + float64(i)*(w+gap), Y: area.Y, W: w, H: area.H})
	}
	return out
}
