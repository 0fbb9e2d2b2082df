package look

import "image/color"

// Tokens are the colours of one appearance, by what they are for.
type Tokens struct {
	// Paper is the ground of the window, Side that of the navigation, Card that of
	// cards, boards, menus and fields.
	Paper, Side, Card color.NRGBA
	// Ink is text, Quiet is text that steps back, Faint is text of what cannot be done
	// now.
	Ink, Quiet, Faint color.NRGBA
	// Line edges things that can be used, Soft divides areas.
	Line, Soft color.NRGBA
	// Teal is for actions: as a ground under OnTeal and as text on the grounds.
	Teal, OnTeal color.NRGBA
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
	// Shadow is what cards and notes throw.
	Shadow color.NRGBA
	// Notes are the four papers A to D, under NoteInk and NoteQuiet.
	Notes              [4]color.NRGBA
	NoteInk, NoteQuiet color.NRGBA
	// The zones of a board by tone: teal, rose, sand.
	Zones [3]ZoneTokens
	// Edge is how wide the edge of cards is, in pixels at 100 %.
	Edge float32
}

// ZoneTokens colour one tone of zones.
type ZoneTokens struct{ Line, Fill color.NRGBA }

func hex(v uint32) color.NRGBA {
	return color.NRGBA{R: uint8(v >> 16), G: uint8(v >> 8), B: uint8(v), A: 0xff}
}

func clear(v uint32, alpha uint8) color.NRGBA {
	c := hex(v)
	c.A = alpha
	return c
}

func lightTokens() Tokens {
	return Tokens{
		Paper: hex(0xF6F2EA), Side: hex(0xEFE8DB), Card: hex(0xFFFDF8),
		Ink: hex(0x23262B), Quiet: hex(0x55585E), Faint: hex(0x65676B),
		Line: hex(0xC9BFAC), Soft: hex(0xE2DACB),
		Teal: hex(0x1B6B73), OnTeal: hex(0xFFFFFF),
		Alarm: hex(0x9A3418), OnAlarm: hex(0xFFFFFF), AlarmGround: hex(0xFBEADF),
		Calm: hex(0xE3EFED), Focus: hex(0x0B4F9E),
		Over: clear(0x23262B, 0x0F), Press: clear(0x23262B, 0x1E),
		Selection: clear(0x1B6B73, 0x40), Shadow: clear(0x5A4A2A, 0x2E),
		Notes:   [4]color.NRGBA{hex(0xFFE9A3), hex(0xCFE3F5), hex(0xD5EBCB), hex(0xF8D3C5)},
		NoteInk: hex(0x23262B), NoteQuiet: hex(0x55585E),
		Zones: [3]ZoneTokens{
			{hex(0x8AA9A6), hex(0xE7F1EF)}, {hex(0xB58F86), hex(0xF5E9E5)}, {hex(0xB3A680), hex(0xF6F0DC)},
		},
	}
}

func darkTokens() Tokens {
	return Tokens{
		Paper: hex(0x1F2123), Side: hex(0x18191B), Card: hex(0x2A2D30),
		Ink: hex(0xF3EFE6), Quiet: hex(0xC4C0B6), Faint: hex(0xA7A49C),
		Line: hex(0x6A6D70), Soft: hex(0x3B3E41),
		Teal: hex(0x7CC7CE), OnTeal: hex(0x0D2326),
		Alarm: hex(0xF4A88F), OnAlarm: hex(0x33110A), AlarmGround: hex(0x4A2A20),
		Calm: hex(0x203A3B), Focus: hex(0xA9D0FF),
		Over: clear(0xFFFFFF, 0x12), Press: clear(0xFFFFFF, 0x24),
		Selection: clear(0x7CC7CE, 0x55), Shadow: clear(0x000000, 0x66),
		Notes:   [4]color.NRGBA{hex(0xEFD98F), hex(0xB9CFE4), hex(0xB4CFA8), hex(0xDDB3A2)},
		NoteInk: hex(0x1B1D20), NoteQuiet: hex(0x3F4246),
		Zones: [3]ZoneTokens{
			{hex(0x7FA5A1), hex(0x263736)}, {hex(0xB58F86), hex(0x3A2D2A)}, {hex(0xB3A680), hex(0x37332A)},
		},
	}
}

func brightTokens() Tokens {
	return Tokens{
		Paper: hex(0xFFFFFF), Side: hex(0xFFFFFF), Card: hex(0xFFFFFF),
		Ink: hex(0x000000), Quiet: hex(0x1A1A1A), Faint: hex(0x4A4A4A),
		Line: hex(0x000000), Soft: hex(0x000000),
		Teal: hex(0x003E45), OnTeal: hex(0xFFFFFF),
		Alarm: hex(0x7A1500), OnAlarm: hex(0xFFFFFF), AlarmGround: hex(0xFFFFFF),
		Calm: hex(0xFFFFFF), Focus: hex(0x0033CC),
		Over: clear(0x000000, 0x14), Press: clear(0x000000, 0x28),
		Selection: clear(0x0033CC, 0x33), Shadow: clear(0x000000, 0),
		Notes:   [4]color.NRGBA{hex(0xFFF1BF), hex(0xD9EAFA), hex(0xDDF2D3), hex(0xFBDDD1)},
		NoteInk: hex(0x000000), NoteQuiet: hex(0x1A1A1A),
		Zones: [3]ZoneTokens{
			{hex(0x00343A), hex(0xFFFFFF)}, {hex(0x5E1A0C), hex(0xFFFFFF)}, {hex(0x4A3B00), hex(0xFFFFFF)},
		},
		Edge: 2,
	}
}

func blackTokens() Tokens {
	return Tokens{
		Paper: hex(0x000000), Side: hex(0x000000), Card: hex(0x000000),
		Ink: hex(0xFFFFFF), Quiet: hex(0xF2F2F2), Faint: hex(0xB8B8B8),
		Line: hex(0xFFFFFF), Soft: hex(0xFFFFFF),
		Teal: hex(0xFFE14D), OnTeal: hex(0x000000),
		Alarm: hex(0xFFB199), OnAlarm: hex(0x000000), AlarmGround: hex(0x000000),
		Calm: hex(0x000000), Focus: hex(0x6FE3FF),
		Over: clear(0xFFFFFF, 0x28), Press: clear(0xFFFFFF, 0x3C),
		Selection: clear(0x3D7BFF, 0x99), Shadow: clear(0x000000, 0),
		Notes:   [4]color.NRGBA{hex(0xFFE9A3), hex(0xCFE3F5), hex(0xD5EBCB), hex(0xF8D3C5)},
		NoteInk: hex(0x000000), NoteQuiet: hex(0x1A1A1A),
		Zones: [3]ZoneTokens{
			{hex(0x8FF2E8), hex(0x000000)}, {hex(0xFFB8A6), hex(0x000000)}, {hex(0xFFE9A3), hex(0x000000)},
		},
		Edge: 2,
	}
}
