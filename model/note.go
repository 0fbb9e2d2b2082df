package model

// MaxNoteText is how many characters (runes) a note holds at the most.
const MaxNoteText = 4000

// The size of a note before its text makes it grow, in board units.
const (
	NoteWidth  = 180.0
	NoteHeight = 135.0
)

// NoteColour is one of the four papers. The letter is printed on the note, so that
// colour never speaks alone.
type NoteColour string

// The note colours, from the lightest to the darkest grey when printed without colour.
const (
	ColourA NoteColour = "A"
	ColourB NoteColour = "B"
	ColourC NoteColour = "C"
	ColourD NoteColour = "D"
)

// NoteColours lists every colour in the order in which they are offered.
var NoteColours = [...]NoteColour{ColourA, ColourB, ColourC, ColourD}

// Note is a sticky note on a board. Which zones it is in follows from where its middle
// lies; it is not stored.
type Note struct {
	ID     ID         `json:"id"`
	Text   string     `json:"text"`
	Colour NoteColour `json:"colour"`
	// Icon names a drawn picture of the icon set; empty is none.
	Icon string `json:"icon,omitempty"`
	// Starter is the ID of the starter note it was made from, so that the same one is
	// not offered twice; empty for a note that people wrote.
	Starter string `json:"starter,omitempty"`
	// Details are what the note says beside its text, by the ID of one of the
	// activity's NoteFields (NoteContact of a partner).
	Details map[string]string `json:"details,omitempty"`
	// Flags are those of the activity's NoteFlags that are set, or the verdict on a
	// suggestion (Activity 3).
	Flags []string `json:"flags,omitempty"`
	// From says where the note was carried over from.
	From *Origin `json:"from,omitempty"`
	// The note's rectangle in board units.
	Rect
}
