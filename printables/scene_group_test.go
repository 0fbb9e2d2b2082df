package printables_test

import (
	"fmt"
	"strings"
	"testing"

	"commonground/model"
	"commonground/printables"
)

// TestTheBingoCardOnTheWall says all that the card says, in type that can be read, on every
// screen; where no card can be dealt, or read, its prompts are listed.
func TestTheBingoCardOnTheWall(t *testing.T) {
	games := map[string]*model.Bingo{}
	for _, grid := range model.BingoGrids {
		games[fmt.Sprint(grid)] = &model.Bingo{Paper: "a4", PerPage: 1, Grid: grid, Free: true, Cards: 1, Seed: 7}
	}
	games["none"] = &model.Bingo{Paper: "a4", PerPage: 1, Grid: model.BingoGrids[0], Cards: 1, Prompts: []string{"Has a dog", "Bakes bread"}}
	for name, b := range games {
		c := kit(t).BingoScene(b)
		set, err := kit(t).Bingo(b)
		want := b.Prompts
		if err == nil {
			want = set.Deal[0]
		}
		for _, wh := range screens {
			p := c.Picture(nil, 0, sceneSize(wh))
			what := fmt.Sprintf("%s, %v", name, wh)
			checkInside(t, what, p, wh)
			if p.Least < 0.99/45 {
				t.Errorf("%s: type of 1/%.0f", what, 1/p.Least)
			}
			said := ""
			for page := range p.Pages {
				for _, l := range linesOf(c.Picture(nil, page, sceneSize(wh)).Marks) {
					said += squeezed(l.Text)
				}
			}
			for _, prompt := range want {
				if !strings.Contains(said, squeezed(prompt)) {
					t.Errorf("%s: %q is not there", what, prompt)
				}
			}
		}
		if len(c.Levels) != 1 || len(c.Levels[0].Parts) < len(b.Prompts) {
			t.Errorf("%s: the prompts are not seen one by one", name)
		}
	}
}

// TestWhatIsToBeDoneOnTheWall is there list by list, without what is done.
func TestWhatIsToBeDoneOnTheWall(t *testing.T) {
	g := &model.Group{Todos: []*model.Todo{
		{ID: model.NewID(), Text: "Ask about the ramp", For: model.TodoVenue},
		{ID: model.NewID(), Text: "Bring tea", For: model.TodoMeeting},
		{ID: model.NewID(), Text: "Find a hall", For: model.TodoVenue, Done: true},
	}}
	c := kit(t).TodoScene(g)
	for _, wh := range screens {
		said := ""
		eachPicture(c, sceneSize(wh), func(what string, p printables.Picture) {
			checkInside(t, what, p, wh)
			if what == "whole, page 1" {
				for _, l := range linesOf(p.Marks) {
					said += l.Text + "|"
				}
			}
		})
		tea, ramp, venue := strings.Index(said, "Bring tea"), strings.Index(said, "Ask about the ramp"), strings.Index(said, "About the venue")
		if tea < 0 || ramp < tea || venue < tea || venue > ramp || strings.Contains(said, "hall") {
			t.Errorf("%v: it says %q", wh, said)
		}
	}
	if len(c.Levels) != 1 || len(c.Levels[0].Parts) != 2 {
		t.Error("things to do are not seen one by one")
	}
}
