package cli

import (
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"
	"unicode/utf8"

	"commonground/model"
	"commonground/model/pasted"
	"commonground/printables"
)

// defaultCards is how many cards are made unless told.
const defaultCards = 20

// defaultGrid is the cards' grid unless told.
var defaultGrid = model.BingoGrid{Columns: 4, Rows: 4}

// bingoOptions are the flags of the bingo command.
type bingoOptions struct {
	output
	prompts, grid, title, seed string
	cards, perPage             int
	free, ours                 bool
}

// bingo makes a PDF of bingo cards.
func bingo(s *shell, args []string) error {
	var b bingoOptions
	o := s.options()
	o.StringVar(&b.prompts, "prompts", "", "")
	o.IntVar(&b.cards, "cards", defaultCards, "")
	o.known["cards"] = []any{"n", defaultCards, "most", model.MaxCards}
	o.StringVar(&b.grid, "grid", defaultGrid.String(), "")
	o.known["grid"] = []any{"known", grids(), "grid", defaultGrid}
	o.BoolVar(&b.free, "free", false, "")
	o.BoolVar(&b.ours, "ours", false, "")
	o.IntVar(&b.perPage, "per-page", 1, "")
	o.StringVar(&b.title, "title", "", "")
	o.StringVar(&b.seed, "seed", "", "")
	b.flags(o)
	others, err := o.parse(args)
	if err != nil {
		return err
	}
	if len(others) > 0 {
		return s.misused("too-much", "word", others[0])
	}
	game, err := s.game(b)
	if err != nil {
		return err
	}
	return s.makeCards(game, b)
}

// game turns the flags into settings; what it refuses was asked for in a wrong way.
func (s *shell) game(b bingoOptions) (*model.Bingo, error) {
	if err := b.output.check(s); err != nil {
		return nil, err
	}
	grid, ok := model.ParseGrid(b.grid)
	switch {
	case !ok:
		return nil, s.misused("grid", "value", b.grid, "known", grids())
	case b.free && !grid.HasMiddle():
		return nil, s.misused("no-middle", "grid", grid)
	case b.cards < 1 || b.cards > model.MaxCards:
		return nil, s.misused("cards", "n", b.cards, "most", model.MaxCards)
	case !slices.Contains([]int{1, 2, 4}, b.perPage):
		return nil, s.misused("per-page", "n", b.perPage)
	}
	title := pasted.Line(b.title)
	if n := utf8.RuneCountInString(title); n > model.MaxBingoTitle {
		return nil, s.misused("title-long", "n", n, "most", model.MaxBingoTitle)
	}
	seed := model.NewSeed()
	if b.seed != "" {
		var err error
		if seed, err = model.ParseSeed(b.seed); err != nil {
			return nil, s.misused("seed", "value", b.seed)
		}
	}
	return &model.Bingo{
		Title: title, Cards: b.cards, Grid: grid, Free: b.free,
		PerPage: b.perPage, Paper: b.paper, Seed: seed,
	}, nil
}

func (s *shell) makeCards(game *model.Bingo, b bingoOptions) error {
	if b.prompts != "" {
		list, err := s.readPrompts(b.prompts)
		if err != nil {
			return err
		}
		game.Prompts = list
	}
	kit := printables.NewKit(s.words())
	if game.Ours = b.ours; b.ours {
		game.Prompts = append(game.Prompts, s.words().List("prompts.starter")...)
	}
	set, err := kit.Bingo(game)
	if err != nil {
		return s.dealTrouble(err, game, b.prompts)
	}
	if err := s.write(kit, set.All(), b.output); err != nil {
		return err
	}
	fmt.Fprintln(s.out, s.words().Count("cli.bingo.done", game.Cards, "path", b.path, "seed", model.SeedCode(game.Seed)))
	return nil
}

// readPrompts reads the file of prompts, and says on the side which were merged.
func (s *shell) readPrompts(path string) ([]string, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, s.fileTrouble(path, err)
	}
	defer f.Close()
	list, err := model.ParsePrompts(f)
	var bad *model.PromptsError
	if errors.As(err, &bad) {
		return nil, s.promptTrouble(bad, path)
	}
	if err != nil {
		return nil, s.fileTrouble(path, err)
	}
	if n := len(list.Merged); n > 0 {
		s.complain(s.words().Count("cli.bingo.merged", n, "path", path))
	}
	if list.Prompts == nil {
		return []string{}, nil // none, which is not the same as the starter set
	}
	return list.Prompts, nil
}

func (s *shell) promptTrouble(err *model.PromptsError, path string) error {
	switch err.Fault {
	case model.PromptTooLong:
		return s.failed("prompt-long", "path", path, "line", err.Line, "n", err.Length, "most", model.MaxPromptText)
	case model.PromptsTooMany:
		return s.failed("prompts-many", "path", path, "most", model.MaxPrompts)
	case model.PromptsTooLarge:
		return s.failed("prompts-large", "path", path, "most", model.MaxPromptsFile>>20)
	}
	return s.failed("prompts-text", "path", path, "line", err.Line)
}

func (s *shell) dealTrouble(err error, game *model.Bingo, path string) error {
	var few *model.TooFewPromptsError
	var many *model.TooManyCardsError
	var room *printables.PromptRoomError
	switch {
	case errors.As(err, &few):
		return s.failed("few-prompts", "grid", game.Grid, "need", few.Need, "have", few.Have)
	case errors.As(err, &many):
		return s.failed("many-cards", "possible", many.Possible, "asked", many.Asked)
	case errors.As(err, &room):
		return s.failed("prompt-room", "prompt", room.Prompt)
	}
	return err
}

func grids() string {
	var names []string
	for _, g := range model.BingoGrids {
		names = append(names, g.String())
	}
	return strings.Join(names, ", ")
}
