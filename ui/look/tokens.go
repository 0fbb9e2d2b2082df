package look

import (
	"image/color"

	"commonground/printables"
)

// Tokens are the colours of one appearance, by what they are for: those that boards and
// paper share, and those that only a window has.
type Tokens struct {
	printables.Palette
	// Faint is text of what cannot be done now.
	Faint color.NRGBA
	// Alarm is for what went wrong or removes something, as text and as a ground under
	// OnAlarm; AlarmGround is the ground of a warning that stays.
	Alarm, OnAlarm, AlarmGround color.NRGBA
	// Calm is the ground of a message that is no warning.
	Calm color.NRGBA
	// Focus is the ring around what the keyboard acts on.
	Focus color.NRGBA
	// Over and Press lie over a thing while the pointer is on it and while it is pressed.
	Over, Press color.NRGBA
	// Selection lies under selected text.
	Selection color.NRGBA
	// Edge is how wide the edge of cards is, in pixels at 100 %.
	Edge float32
}

func hex(v uint32) color.NRGBA { return Veil(v, 0xff) }

// Veil is a colour that lets through what is below it.
func Veil(v uint32, alpha uint8) color.NRGBA {
	return color.NRGBA{R: uint8(v >> 16), G: uint8(v >> 8), B: uint8(v), A: alpha}
}

func lightTokens() Tokens {
	return Tokens{
		Palette: printables.LightPalette(),
		Faint:   hex(0x65676B), Calm: hex(0xE3EFED), Focus: hex(0x0B4F9E),
		Alarm: hex(0x9A3418), OnAlarm: hex(0xFFFFFF), AlarmGround: hex(0xFBEADF),
		Over: Veil(0x23262B, 0x0F), Press: Veil(0x23262B, 0x1E), Selection: Veil(0x1B6B73, 0x40),
	}
}

func darkTokens() Tokens {
	return Tokens{
		Palette: printables.DarkPalette(),
		Faint:   hex(0xA7A49C), Calm: hex(0x203A3B), Focus: hex(0xA9D0FF),
		Alarm: hex(0xF4A88F), OnAlarm: hex(0x33110A), AlarmGround: hex(0x4A2A20),
		Over: Veil(0xFFFFFF, 0x12), Press: Veil(0xFFFFFF, 0x24), Selection: Veil(0x7CC7CE, 0x55),
	}
}

// blackTokens are light on black, brightTokens black on white: every text has a
// contrast of at least 7:1, and lines say what tints say elsewhere.
func blackTokens() Tokens {
	return Tokens{
		Palette: printables.ContrastPalette(),
		Faint:   hex(0xB8B8B8), Calm: hex(0x000000), Focus: hex(0xFFE14D),
		Alarm: hex(0xFFB199), OnAlarm: hex(0x000000), AlarmGround: hex(0x000000),
		Over: Veil(0xFFFFFF, 0x28), Press: Veil(0xFFFFFF, 0x3C), Selection: Veil(0x3D7BFF, 0x99),
		Edge: 2,
	}
}

func brightTokens() Tokens {
	return Tokens{
		Palette: brightPalette(),
		Faint:   hex(0x4A4A4A), Calm: hex(0xFFFFFF), Focus: hex(0x0033CC),
		Alarm: hex(0x7A1500), OnAlarm: hex(0xFFFFFF), AlarmGround: hex(0xFFFFFF),
		Over: Veil(0x000000, 0x14), Press: Veil(0x000000, 0x28), Selection: Veil(0x0033CC, 0x33),
		Edge: 2,
	}
}

func brightPalette() printables.Palette {
	p := printables.PaperPalette()
	white, black := hex(0xFFFFFF), hex(0x000000)
	p.Side, p.Ink, p.Quiet, p.Line, p.Hair = white, black, hex(0x1A1A1A), black, black
	p.Teal, p.NoteInk, p.NoteQuiet, p.NoteEdge, p.Shadow = hex(0x003E45), black, black, black, color.NRGBA{}
	p.Zones = [...]printables.ZonePaint{
		{Line: hex(0x00545C), Fill: white}, {Line: hex(0x7A1500), Fill: white}, {Line: hex(0x5C4A00), Fill: white}, {Line: hex(0x2F5A12), Fill: white},
	}
	return p
}
