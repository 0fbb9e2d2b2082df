package printables

import (
	"fmt"
	"math"
	"slices"

	"commonground/model"
	"commonground/printables/mark"
)

// PaperError: no paper of that ID is offered.
type PaperError struct{ ID string }

func (e *PaperError) Error() string { return fmt.Sprintf("%q is not a paper we print on", e.ID) }

// PerPageError: cards cannot be laid out so many to a page; 1, 2 and 4 can.
type PerPageError struct{ Asked int }

func (e *PerPageError) Error() string {
	return fmt.Sprintf("%d cards do not go on a page; 1, 2 and 4 do", e.Asked)
}

// PromptRoomError: in boxes this small a prompt could not be read. A larger paper, fewer
// cards on a page, fewer boxes or fewer words help.
type PromptRoomError struct{ Prompt string }

func (e *PromptRoomError) Error() string {
	return fmt.Sprintf("the boxes are too small for %q", e.Prompt)
}

// BingoSet is a set of bingo cards ready to print.
type BingoSet struct {
	Deal []model.Card
	// Cards are the pages to hand out, Tally those for whoever runs the game.
	Cards, Tally Job
}

// All is the whole set to print at once, the tally last.
func (s BingoSet) All() Job { return Joined(s.Cards.Title, s.Cards, s.Tally) }

// BingoPrompts returns the prompts that a group plays with: its own or the starter set.
func (k *Kit) BingoPrompts(b *model.Bingo) []string {
	if b.Prompts != nil {
		return b.Prompts
	}
	return k.Words.List("prompts.starter")
}

// BingoTitle returns what stands at the top of the cards.
func (k *Kit) BingoTitle(b *model.Bingo) string {
	if title := oneLine(b.Title); title != "" {
		return title
	}
	return k.Words.Text("printable.bingo.title")
}

// Bingo deals the cards of b and lays them out. That every card differs from every other
// is proven before anything is returned.
//
// Errors are those of model.DealCards, a *PaperError, *PerPageError, *model.GridError or
// *PromptRoomError.
func (k *Kit) Bingo(b *model.Bingo) (BingoSet, error) {
	paper, ok := FindPaper(b.Paper)
	switch {
	case !ok:
		return BingoSet{}, &PaperError{b.Paper}
	case !slices.Contains([]int{1, 2, 4}, b.PerPage):
		return BingoSet{}, &PerPageError{b.PerPage}
	case !b.Grid.Valid():
		return BingoSet{}, &model.GridError{Grid: b.Grid}
	}
	prompts, deal, err := k.bingoDeal(b)
	if err != nil {
		return BingoSet{}, err
	}
	set := BingoSet{Deal: deal, Tally: k.tally(b, prompts, deal, paper)}
	set.Cards, err = k.cards(b, prompts, deal, paper)
	return set, err
}

// BingoDeal deals the cards of b, which are those that Bingo lays out. Errors are those of
// model.CheckPrompts and model.DealCards.
func (k *Kit) BingoDeal(b *model.Bingo) ([]model.Card, error) {
	_, deal, err := k.bingoDeal(b)
	return deal, err
}

func (k *Kit) bingoDeal(b *model.Bingo) (prompts []string, deal []model.Card, err error) {
	list, err := model.CheckPrompts(k.BingoPrompts(b))
	if err != nil {
		return nil, nil, err
	}
	deal, err = model.DealCards(list.Prompts, b.Always(list.Prompts, k.Words.List("prompts.starter")), b.Grid, b.Free, b.Cards, b.Seed)
	return list.Prompts, deal, err
}

// cards lays a set out in pages. The layout of a card and of every prompt is made once
// and then only moved into place.
func (k *Kit) cards(b *model.Bingo, prompts []string, deal []model.Card, paper Paper) (Job, error) {
	sheet, cells := cutSheet(paper, b.PerPage)
	face, err := k.newCardFace(b, prompts, cells[0])
	if err != nil {
		return Job{}, err
	}
	cuts := gridCuts(sheet, int(math.Round(sheet.W/cells[0].W)), int(math.Round(sheet.H/cells[0].H)))
	return Job{
		Title: k.Words.Count("printable.bingo.job", len(deal), "title", k.BingoTitle(b)),
		Count: (len(deal) + b.PerPage - 1) / b.PerPage,
		Page: func(i int) mark.Page {
			pg := mark.Page{W: sheet.W, H: sheet.H, Marks: slices.Clone(cuts)}
			for j, cell := range cells {
				if n := i*b.PerPage + j; n < len(deal) {
					pg.Marks = face.marks(pg.Marks, deal[n], n, cell.X, cell.Y)
				}
			}
			return pg
		},
	}, nil
}

// cutSheet turns the paper so that the cards on it stand upright, and divides it.
func cutSheet(paper Paper, perPage int) (Paper, []mark.Rect) {
	across, down := 1, 1
	switch perPage {
	case 2:
		paper, across = paper.Landscape(), 2
	case 4:
		across, down = 2, 2
	}
	return paper, gridCells(paper, across, down)
}
