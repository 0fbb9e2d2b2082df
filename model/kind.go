package model

// Kind is the surface an activity is run on.
type Kind string

// The kinds of surface.
const (
	KindBoard     Kind = "board"
	KindForm      Kind = "form"
	KindVenue     Kind = "venue"
	KindAgreement Kind = "agreement"
	KindPortraits Kind = "portraits"
	KindWall      Kind = "wall"
	KindPeople    Kind = "people"
)

// kind is what a kind means for the rules of the model.
type kind struct {
	of       Kind
	sends    bool     // notes can be sent on
	starters bool     // there can be notes to start from
	features bool     // its sheets have a checklist of features
	headings bool     // its sheets have rules under headings
	beside   bool     // its zones stand beside each other
	pairs    bool     // and in rows of two, where they are no lines
	ways     bool     // what to start from are barriers and ways past them
	verdicts bool     // the flags of a note are verdicts, of which it has one
	choices  []string // the answers of a new question to choose from; nil are two to be named
	place    string   // the question that is answered by where the group meets; empty is none
	todos    TodoFor  // the group's list that stands within its sheets; empty is none
	gathers  Gathers  // what is made of what was given in a round; empty is that there are none
}

// kinds holds a row for each kind.
var kinds = []kind{
	{of: KindBoard, sends: true, starters: true, gathers: GathersNotes},
	{of: KindForm},
	{of: KindVenue, features: true, choices: []string{string(HaveYes), string(HaveNo), string(HaveUnsure)}, place: "name", todos: TodoVenue},
	{of: KindAgreement, starters: true, headings: true, beside: true, verdicts: true, todos: TodoAgreement, gathers: GathersNotes},
	{of: KindPortraits, gathers: GathersPortraits},
	{of: KindWall, starters: true, ways: true, gathers: GathersWall},
	{of: KindPeople, beside: true, pairs: true, gathers: GathersPeople},
}

// Kinds are all there are.
func Kinds() []Kind {
	out := make([]Kind, len(kinds))
	for i, k := range kinds {
		out[i] = k.of
	}
	return out
}

// kind is the row of an activity's kind; one that is not known means nothing.
func (a *Activity) kind() kind {
	for _, k := range kinds {
		if k.of == a.Kind {
			return k
		}
	}
	return kind{of: a.Kind}
}

// SendsNotes reports whether the notes of an activity's boards can be sent on. Those of an
// agreement stand where they should be already.
func (a *Activity) SendsNotes() bool { return a.kind().sends }

// StartsFromNotes reports whether there can be notes to start from on sheets of an
// activity.
func (a *Activity) StartsFromNotes() bool { return a.kind().starters }

// HasFeatures reports whether sheets of an activity are a checklist of what a place has.
func (a *Activity) HasFeatures() bool { return a.kind().features }

// HasWays reports whether what an activity starts from are barriers and ways past them.
func (a *Activity) HasWays() bool { return a.kind().ways }

// HasHeadings reports whether sheets of an activity have rules under headings.
func (a *Activity) HasHeadings() bool { return a.kind().headings }

// PartsBeside reports whether the zones of a stand beside each other, each as large as the
// next: the prompts of an agreement, and the boxes that everybody fills in.
func (a *Activity) PartsBeside() bool { return a.kind().beside }

// Todos is the list that belongs to an activity and stands within its sheets; empty where
// none does.
func (a *Activity) Todos() TodoFor { return a.kind().todos }
