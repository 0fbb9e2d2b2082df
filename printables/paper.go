package printables

import "slices"

// Paper is a size of paper.
type Paper struct {
	// ID is how files and the command line name it.
	ID string
	// W and H are its width and height upright, in millimetres.
	W, H float64
}

// Papers returns the sizes that are offered, the usual ones first.
func Papers() []Paper {
	return []Paper{
		{"a4", 210, 297},
		{"letter", 215.9, 279.4},
		{"a3", 297, 420},
		{"a5", 148, 210},
	}
}

// FindPaper returns the paper of that ID.
func FindPaper(id string) (Paper, bool) {
	papers := Papers()
	i := slices.IndexFunc(papers, func(p Paper) bool { return p.ID == id })
	if i < 0 {
		return Paper{}, false
	}
	return papers[i], true
}

// Landscape returns the paper turned on its side.
func (p Paper) Landscape() Paper { return Paper{p.ID, max(p.W, p.H), min(p.W, p.H)} }

// margin is the space along the edge of a board's page, more than printers leave white
// (up to 8), in millimetres.
const margin = 9
