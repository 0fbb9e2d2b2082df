package model

import "slices"

// Activity describes an activity once: the same description draws the board on screen,
// on the wall and on paper, fills the list view and checks a file.
//
// The built-in ones carry IDs only; their words are looked up by
// "activity.<ID>.<what>". One that a group made carries its own words.
type Activity struct {
	ID string `json:"id"`
	// Base is the ID of the toolkit's activity that a group's own was copied from, empty for
	// none. What it has no words of its own for is looked up there.
	Base string `json:"base,omitempty"`
	// Number is the activity's number in the toolkit, 1 to 12; 0 for a group's own.
	Number int `json:"number,omitempty"`
	// Minutes is how long it usually takes.
	Minutes int `json:"minutes,omitempty"`
	// Kind says which of the pieces the sheet is made of.
	Kind Kind `json:"kind"`
	// Scale is how many A-pages the board is wide and high; 0 counts as 1.
	Scale float64 `json:"scale,omitempty"`
	// Zones are in reading order; number keys 1 to 9 send notes to them in this order.
	Zones []Zone `json:"zones,omitempty"`
	// Strips are what of the board gives way when a zone is crowded, each after the one that
	// it lies beside; only the toolkit's boards have some.
	Strips []Strip `json:"-"`
	// Usual are the Zones as they lie where none is crowded, where they gave way; else nil.
	Usual []Zone `json:"-"`
	// Fields are the questions of a form, in reading order.
	Fields []Field `json:"fields,omitempty"`
	// NoteFields are asked of every note besides its text, in reading order.
	NoteFields []Field `json:"noteFields,omitempty"`
	// NoteFlags are marks that any note can be given; their words are looked up by
	// "activity.<ID>.flag.<flag>".
	NoteFlags []string `json:"noteFlags,omitempty"`
	// FlagIcons are the pictures of flags, by flag: of NoteFlags, or of the verdicts on
	// suggestions (Activity 3). One without a picture is ticked; see FlagIcon.
	FlagIcons map[string]string `json:"flagIcons,omitempty"`
	// FlagTitles are what NoteFlags mean in an activity of the group's own, by flag.
	FlagTitles map[string]string `json:"flagTitles,omitempty"`
	// Swap has what everybody put in the last zone read out by somebody else; see Readings.
	Swap bool `json:"swap,omitempty"`
	// Guess has the room guess which of what one person put in the zones is made up.
	Guess bool `json:"guess,omitempty"`
	// Deal offers the starter notes one at a time from a pile.
	Deal bool `json:"deal,omitempty"`
	// Mixed has the pile come in another order on every sheet, and whoever's turn it is draws
	// from it (Jelly baby roulette).
	Mixed bool `json:"mixed,omitempty"`
	// Icebreaker has it stand with the icebreakers, too, where it is the group's own.
	Icebreaker bool `json:"icebreaker,omitempty"`
	// Beside is the activity whose newest board is shown beside the form.
	Beside *Beside `json:"beside,omitempty"`
	// Leads are the IDs of activities that it makes sense to go on to, in the order in
	// which they are offered; what for is looked up by "activity.<ID>.lead.<lead>".
	Leads []string `json:"leads,omitempty"`
	// Starters are notes to drag in.
	Starters []Starter `json:"starters,omitempty"`
	// Features are the checklist of a venue, Headings what the rules of an agreement stand
	// under, in an activity of the group's own: also none, where they are not nil. Nil are
	// the toolkit's.
	Features []Item `json:"features,omitzero"`
	Headings []Item `json:"headings,omitzero"`
	// Own are the words of an activity that a group made; nil for a built-in one.
	Own *OwnWords `json:"own,omitempty"`
}

// OwnWords are the words of an activity that a group made.
type OwnWords struct {
	Title     string   `json:"title"`
	Summary   string   `json:"summary,omitempty"`
	Purpose   string   `json:"purpose,omitempty"`
	Steps     []string `json:"steps,omitempty"`
	Questions []string `json:"questions,omitempty"`
	// Parts are what those parts of a sheet are called that every sheet of its kind has, by
	// the ends of their words' keys: "field.likes". What is not in it is said as in the
	// toolkit.
	Parts map[string]string `json:"parts,omitempty"`
}

// Item is one of a list that an activity brings: something to look for at a venue, or a
// heading for rules.
type Item struct {
	ID string `json:"id"`
	// Icon is the symbol that stands for it on a map.
	Icon string `json:"icon,omitempty"`
	// Title is what it is called in an activity of the group's own.
	Title string `json:"title,omitempty"`
}

// Zone is a named area of a board. Zones may overlap.
type Zone struct {
	ID    string    `json:"id"`
	Shape ZoneShape `json:"shape"`
	// The zone's bounds in board units; a circle or ring fills them as an ellipse.
	Rect
	// Inner is the hole of a ring as a share of its size, more than 0 and less than 1.
	Inner float64 `json:"inner,omitempty"`
	// Squared is how far a circle or ring fills the corners of its bounds, which makes more
	// room in it: 0 is an ellipse, and near 1 it is almost a rectangle.
	Squared float64 `json:"squared,omitempty"`
	// From and Sweep cut a ring or circle down to a sector: it begins at From degrees,
	// clockwise from the top, and covers Sweep degrees; a Sweep of 0 is all the way round.
	From  float64 `json:"from,omitempty"`
	Sweep float64 `json:"sweep,omitempty"`
	// Of names the two circles whose shared part an overlap is.
	Of []string `json:"of,omitempty"`
	// Tone is the zone's colouring.
	Tone Tone `json:"tone,omitempty"`
	// Stays says that what everybody put in the zone is only looked at, where it is put
	// together: it is not offered for the group's lists.
	Stays bool `json:"stays,omitempty"`
	// Goal says that something is wanted in the zone: the board counts how many such zones have
	// something; see Activity.Goal.
	Goal bool `json:"goal,omitempty"`
	// Title is the zone's name in an activity of the group's own; empty for a built-in
	// one, whose words are looked up.
	Title string `json:"title,omitempty"`
}

// ZoneShape is the form of a zone.
type ZoneShape string

// The shapes of zones. A column is a box that is filled from the top; an overlap is
// the shared part of two circles, which has no line of its own.
const (
	ShapeCircle  ZoneShape = "circle"
	ShapeRing    ZoneShape = "ring"
	ShapeColumn  ZoneShape = "column"
	ShapeBox     ZoneShape = "box"
	ShapeOverlap ZoneShape = "overlap"
)

// Tone is a role of colour that a theme fills.
type Tone string

// The tones of zones.
const (
	ToneTeal Tone = "teal"
	ToneRose Tone = "rose"
	ToneSand Tone = "sand"
	ToneLeaf Tone = "leaf"
)

// Tones are all of them, in the order in which they are offered.
var Tones = [...]Tone{ToneTeal, ToneSand, ToneRose, ToneLeaf}

// Field is one question of a form.
type Field struct {
	ID   string    `json:"id"`
	Kind FieldKind `json:"kind"`
	// Choices are the answers to pick from, for FieldChoice, by ID; Words names them.
	Choices []string `json:"choices,omitempty"`
	// Sides are what a FieldWeigh chooses among, or the two ends of a FieldScale, by ID;
	// Words names them.
	Sides []string `json:"sides,omitempty"`
	// Private keeps the answer off the board, which everybody sees; lists have it.
	Private bool `json:"private,omitempty"`
	// Draft says what the first version of a FieldStatement is made of; empty is none.
	Draft Drafting `json:"draft,omitempty"`
	// Title is the question in an activity of the group's own, Ask what it asks beside that.
	Title string `json:"title,omitempty"`
	Ask   string `json:"ask,omitempty"`
	// Words are what Choices and Sides are called in an activity of the group's own, by ID;
	// one without is called by its ID.
	Words map[string]string `json:"words,omitempty"`
	// Points are what speaks for each of the Sides of a FieldWeigh, in an activity of the
	// group's own.
	Points map[string][]string `json:"points,omitempty"`
}

// Drafting is for whom the first version of a statement is written, from the answers to
// the fields above it.
type Drafting string

// For people who might come: what was chosen, in sentences kept ready for each choice.
// For the group itself: what was decided and why, a line a question.
const (
	DraftOutward Drafting = "outward"
	DraftInward  Drafting = "inward"
)

// ScaleSteps is how many steps a FieldScale has.
const ScaleSteps = 5

// The answers of a FieldWeigh beside its choice are kept under its ID with these ends.
const (
	ThoughtsEnd = ".thoughts"
	DecisionEnd = ".decision"
)

// DecisionField is the ID of the one question at the end of a form that says what was decided.
const DecisionField = "decision"

// SideBoth is the answer of a FieldWeigh that chooses some of each side.
const SideBoth = "both"

// Beside names the board that a form builds on.
type Beside struct {
	Activity string `json:"activity"`
	// Zone is the one whose notes are offered; empty is all.
	Zone string `json:"zone,omitempty"`
}

// FieldKind is how a field is answered.
type FieldKind string

// The kinds of fields.
const (
	FieldLine FieldKind = "line"
	// FieldDay is a day, in DateLayout. What was answered before the question was asked for a
	// day can be anything else, and is shown as it is.
	FieldDay    FieldKind = "day"
	FieldText   FieldKind = "text"
	FieldChoice FieldKind = "choice"
	// FieldScale is a step from one of two ends to the other, 1 to ScaleSteps.
	FieldScale FieldKind = "scale"
	// FieldWeigh is a choice among sides, each with what speaks for it, with room for
	// thoughts and for the decision in words.
	FieldWeigh FieldKind = "weigh"
	// FieldRoles are the sheet's Roles: who takes which part.
	FieldRoles FieldKind = "roles"
	// FieldStatement is a longer text that is handed out on a page of its own.
	FieldStatement FieldKind = "statement"
)

// Starter is a note that an activity offers.
type Starter struct {
	ID     string     `json:"id"`
	Colour NoteColour `json:"colour,omitempty"`
	Icon   string     `json:"icon,omitempty"`
	// Text is what it says in an activity of the group's own.
	Text string `json:"text,omitempty"`
	// Way says that it is a way past a barrier, and not a barrier (Activity 6).
	Way bool `json:"way,omitempty"`
	// Heading is the ID of the one of Headings that a rule made of it stands under, empty
	// for none. It counts only where there are Headings.
	Heading string `json:"heading,omitempty"`
}

// Bounds returns the whole board in board units.
func (a *Activity) Bounds() Rect {
	s := a.Scale
	if s == 0 {
		s = 1
	}
	return Rect{0, 0, BoardWidth * s, BoardHeight * s}
}

// NoteContact is the NoteField that says how to reach a partner (Activity 12).
const NoteContact = "contact"

// MapsPartners reports whether the notes of an activity say how to reach someone, as on the
// partner map (Activity 12) and on copies of it.
func (a *Activity) MapsPartners() bool {
	return slices.ContainsFunc(a.NoteFields, func(f Field) bool { return f.ID == NoteContact })
}

// FlagIcon is the picture of a flag of notes.
func (a *Activity) FlagIcon(flag string) string {
	if icon := a.FlagIcons[flag]; icon != "" {
		return icon
	}
	return "check"
}

// DecidesAtEnd reports whether a form says at its end what was decided; then nothing that it
// weighs has a place of its own for that.
func (a *Activity) DecidesAtEnd() bool {
	return slices.ContainsFunc(a.Fields, func(f Field) bool { return f.ID == DecisionField })
}

// Zone returns the zone of that ID, or nil.
func (a *Activity) Zone(id string) *Zone {
	for i := range a.Zones {
		if a.Zones[i].ID == id {
			return &a.Zones[i]
		}
	}
	return nil
}
