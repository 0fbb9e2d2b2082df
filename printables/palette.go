package printables

import (
	"commonground/model"
	"commonground/printables/mark"
)

// Palette gives every role of colour its paint. Printables and the board on screen know
// roles only; which paint fills them is up to the paper or the theme.
type Palette struct {
	// Paper is the ground that everything lies on, Side a part set off from it, Board the
	// surface of boards and cards.
	Paper, Side, Board mark.Paint
	// Ink is for text, Quiet for what matters less. Both are legible on Paper, Side and
	// Board.
	Ink, Quiet mark.Paint
	// Line frames things that are used, Hair only parts them.
	Line, Hair mark.Paint
	// Teal is for actions, OnTeal what is written on it.
	Teal, OnTeal mark.Paint
	// Shadow lies under notes; NoteEdge runs around them.
	Shadow, NoteEdge mark.Paint
	// NoteInk and NoteQuiet are for text on notes.
	NoteInk, NoteQuiet mark.Paint
	// Notes are the papers of notes, in the order of model.NoteColours.
	Notes [len(model.NoteColours)]mark.Paint
	// Zones paint the tones teal, rose, sand and leaf.
	Zones [4]ZonePaint
}

// ZonePaint is how a zone is drawn.
type ZonePaint struct{ Line, Fill mark.Paint }

// Note returns the paper of a note; a colour that is not known counts as the first.
func (p Palette) Note(c model.NoteColour) mark.Paint {
	for i, known := range model.NoteColours {
		if c == known {
			return p.Notes[i]
		}
	}
	return p.Notes[0]
}

// Zone returns how a tone is drawn; one that is not known counts as sand.
func (p Palette) Zone(t model.Tone) ZonePaint {
	switch t {
	case model.ToneTeal:
		return p.Zones[0]
	case model.ToneRose:
		return p.Zones[1]
	case model.ToneLeaf:
		return p.Zones[3]
	}
	return p.Zones[2]
}

// LightPalette is the palette of the light theme.
func LightPalette() Palette {
	return Palette{
		Paper: rgb(0xF6F2EA), Side: rgb(0xEFE8DB), Board: rgb(0xFFFDF8),
		Ink: rgb(0x23262B), Quiet: rgb(0x55585E),
		Line: rgb(0xC9BFAC), Hair: rgb(0xE2DACB),
		Teal: rgb(0x1B6B73), OnTeal: rgb(0xFFFFFF),
		Shadow:  mark.Paint{R: 0x5A, G: 0x4C, B: 0x32, A: 0x38},
		NoteInk: rgb(0x23262B), NoteQuiet: rgb(0x55585E),
		Notes: [...]mark.Paint{rgb(0xFFE9A3), rgb(0xCFE3F5), rgb(0xD5EBCB), rgb(0xF8D3C5)},
		Zones: [...]ZonePaint{
			{rgb(0x8AA9A6), rgb(0xE7F1EF)}, {rgb(0xB58F86), rgb(0xF5E9E5)}, {rgb(0xB3A680), rgb(0xF6F0DC)}, {rgb(0x8FA873), rgb(0xE6F0D6)},
		},
	}
}

// PaperPalette is the palette of what is printed: the light one on white, since paper
// brings its own ground and ink on all of it would be wasted.
func PaperPalette() Palette {
	p := LightPalette()
	p.Paper, p.Board = rgb(0xFFFFFF), rgb(0xFFFFFF)
	p.NoteEdge = mark.Paint{R: 0x5A, G: 0x4C, B: 0x32, A: 0x50}
	return p
}

// DarkPalette is the palette of the dark theme. Notes stay paper, a little dimmed.
func DarkPalette() Palette {
	return Palette{
		Paper: rgb(0x1D2023), Side: rgb(0x25292D), Board: rgb(0x2A2F33),
		Ink: rgb(0xF1EEE7), Quiet: rgb(0xB9BABB),
		Line: rgb(0x5E656B), Hair: rgb(0x3D4348),
		Teal: rgb(0x7CC7CE), OnTeal: rgb(0x10282B),
		Shadow:  mark.Paint{A: 0x70},
		NoteInk: rgb(0x1E2125), NoteQuiet: rgb(0x45484D),
		Notes: [...]mark.Paint{rgb(0xEBD58D), rgb(0xB4CCE2), rgb(0xBAD6AE), rgb(0xE6BCAC)},
		Zones: [...]ZonePaint{
			{rgb(0x7FA5A1), rgb(0x2C3B3C)}, {rgb(0xBC938A), rgb(0x3D3331)}, {rgb(0xB3A680), rgb(0x38362D)}, {rgb(0x9DB885), rgb(0x323D29)},
		},
	}
}

// ContrastPalette is the palette of the high-contrast theme: everything on black, and
// no tint that a line does not say as well.
func ContrastPalette() Palette {
	return Palette{
		Paper: rgb(0x000000), Side: rgb(0x000000), Board: rgb(0x000000),
		Ink: rgb(0xFFFFFF), Quiet: rgb(0xFFFFFF),
		Line: rgb(0xFFFFFF), Hair: rgb(0xBFBFBF),
		Teal: rgb(0x6FF0FF), OnTeal: rgb(0x000000),
		NoteEdge: rgb(0xFFFFFF),
		NoteInk:  rgb(0x000000), NoteQuiet: rgb(0x000000),
		Notes: [...]mark.Paint{rgb(0xFFF3A6), rgb(0xC9E8FF), rgb(0xCFF7BE), rgb(0xFFD3C2)},
		Zones: [...]ZonePaint{
			{rgb(0x6FF0FF), rgb(0x000000)}, {rgb(0xFFB4A3), rgb(0x000000)}, {rgb(0xFFE27A), rgb(0x000000)}, {rgb(0x9CF58F), rgb(0x000000)},
		},
	}
}

func rgb(hex uint32) mark.Paint {
	return mark.Paint{R: uint8(hex >> 16), G: uint8(hex >> 8), B: uint8(hex), A: 0xFF}
}
