package screen

// Place is somewhere in the app.
type Place struct {
	// Group is the path of the open group's file; empty is the list of groups.
	Group    string `json:"group,omitempty"`
	Where    Where  `json:"where,omitempty"`
	Activity string `json:"activity,omitempty"`
	Sheet    string `json:"sheet,omitempty"`
	// List shows a sheet as a list instead of a board.
	List bool `json:"list,omitempty"`
	// Part is what of a sheet is shown, as its surface names it: a step, a person, a question.
	Part string `json:"part,omitempty"`
}

// Where names a screen of a group.
type Where string

// The screens of a group.
const (
	AtOverview   Where = "overview"
	AtActivities Where = "activities"
	AtSheets     Where = "sheets"
	AtSheet      Where = "sheet"
	AtBingo      Where = "bingo"
	AtResources  Where = "resources"
	AtActivity   Where = "activity" // being made
	AtGuides     Where = "guides"   // or the one of that Part
	AtBox        Where = "box"      // over any of the others; Part is a suggestion
	AtHard       Where = "hard"     // the guides for hard moments, or the one of that Part
)
