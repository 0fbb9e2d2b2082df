package model

// MaxBingoTitle is how many characters (runes) a title of cards holds: two lines on the
// largest card.
const MaxBingoTitle = 80

// Bingo is a group's human bingo: how its cards look and the prompts it plays with.
// (An icebreaker of the toolkit: find somebody for every box.)
type Bingo struct {
	// Title has no line ends, and at most MaxBingoTitle characters where it was written here.
	Title string `json:"title,omitempty"`
	// Cards is how many cards are made, 1 to 1,000.
	Cards int       `json:"cards"`
	Grid  BingoGrid `json:"grid"`
	// Free leaves the middle box free; only where rows and columns are odd.
	Free    bool   `json:"free,omitempty"`
	PerPage int    `json:"perPage"`
	Paper   string `json:"paper"`
	// Seed picks the cards: the same seed and prompts give the same cards.
	Seed uint32 `json:"seed"`
	// Prompts are in use now, in the order shown; nil means the starter set.
	Prompts []string `json:"prompts,omitempty"`
	// Sets are prompt lists that the group saved under a name.
	Sets []*PromptSet `json:"sets,omitempty"`
}

// PromptSet is a list of bingo prompts that a group saved.
type PromptSet struct {
	ID      ID       `json:"id"`
	Name    string   `json:"name"`
	Prompts []string `json:"prompts"`
}

// BingoGrid is the boxes of a card.
type BingoGrid struct {
	Columns int `json:"columns"`
	Rows    int `json:"rows"`
}
