package printables_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"commonground/model"
	"commonground/printables"
	"commonground/printables/pdf"

	"pgregory.net/rapid"
)

func settings() *rapid.Generator[*model.Bingo] {
	return rapid.Custom(func(t *rapid.T) *model.Bingo {
		return &model.Bingo{
			Title:   rapid.SampledFrom([]string{"", "Tea and talk", strings.Repeat("A very long title ", 6), "بنغو", "🚲 你好"}).Draw(t, "title"),
			Cards:   rapid.OneOf(rapid.IntRange(1, 6), rapid.IntRange(1, 6), rapid.IntRange(50, 70)).Draw(t, "cards"),
			Grid:    rapid.SampledFrom(model.BingoGrids[:]).Draw(t, "grid"),
			Free:    rapid.Bool().Draw(t, "free"),
			PerPage: rapid.SampledFrom([]int{1, 2, 4}).Draw(t, "per page"),
			Paper:   rapid.SampledFrom([]string{"a4", "letter", "a3", "a5"}).Draw(t, "paper"),
			Seed:    rapid.Uint32().Draw(t, "seed"),
		}
	})
}

// Every set of the starter prompts can be printed, and its pages are sound.
func TestBingoPages(t *testing.T) {
	k := kit(t)
	rapid.Check(t, func(t *rapid.T) {
		b := settings().Draw(t, "bingo")
		set, err := k.Bingo(b)
		if err != nil {
			t.Fatal(err)
		}
		checkSet(t, k, b, set)
	})
}

// So can prompts in any script, unless a box is too small for them.
func TestBingoPagesInAnyScript(t *testing.T) {
	k := kit(t)
	rapid.Check(t, func(t *rapid.T) {
		b := settings().Draw(t, "bingo")
		prompt := writing(14)
		for i := range 30 {
			p := []rune(fmt.Sprintf("%d %s", i, prompt.Draw(t, "prompt")))
			b.Prompts = append(b.Prompts, string(p[:min(len(p), model.MaxPromptText)]))
		}
		set, err := k.Bingo(b)
		var room *printables.PromptRoomError
		if errors.As(err, &room) {
			return
		}
		if err != nil {
			t.Fatal(err)
		}
		checkSet(t, k, b, set)
	})
}

func checkSet(t *rapid.T, k *printables.Kit, b *model.Bingo, set printables.BingoSet) {
	if err := model.ProveCards(set.Deal); err != nil {
		t.Fatal(err)
	}
	if want := (b.Cards + b.PerPage - 1) / b.PerPage; set.Cards.Count != want || len(set.Deal) != b.Cards {
		t.Fatalf("%d pages, want %d", set.Cards.Count, want)
	}
	if p := jobProblems(set.All()); len(p) > 0 {
		t.Fatalf("%d problems, the first: %s", len(p), p[0])
	}
	for i := range set.Cards.Count {
		cards := set.Deal[i*b.PerPage : min(len(set.Deal), (i+1)*b.PerPage)]
		if got, want := said(set.Cards.Page(i).Marks), cardsSay(k, b, cards, i*b.PerPage); got != want {
			t.Fatalf("page %d says %q, want %q", i+1, got, want)
		}
	}
	var tally string
	for i := range set.Tally.Count {
		tally += said(set.Tally.Page(i).Marks)
	}
	for _, p := range k.BingoPrompts(b) {
		if !strings.Contains(tally, squeezed(p)) {
			t.Fatalf("the tally does not say %q", p)
		}
	}
}

func cardsSay(k *printables.Kit, b *model.Bingo, cards []model.Card, first int) string {
	var out []string
	for i, c := range cards {
		out = append(out, k.BingoTitle(b), k.Words.Text("printable.bingo.how"))
		if b.Grid.Middle(b.Free) >= 0 {
			out = append(out, k.Words.Text("printable.bingo.free"))
		}
		out = append(out, c...)
		out = append(out, k.Words.Text("printable.bingo.card", "n", first+i+1, "of", b.Cards))
		out = append(out, k.Words.Text("printable.bingo.set", "code", model.SeedCode(b.Seed)))
	}
	return squeezed(out...)
}

// Type on cards can be read even four to a page: more than 6 points on the paper that
// most people have. The foot, which nobody needs for the game, may be smaller.
func TestPromptsAreLegible(t *testing.T) {
	k := kit(t)
	for paper, least := range map[string]float64{"a4": 2.15, "letter": 2.15, "a3": 2.6, "a5": 1.7} {
		for _, g := range model.BingoGrids {
			set, err := k.Bingo(&model.Bingo{Cards: 12, Grid: g, PerPage: 4, Paper: paper})
			if err != nil {
				t.Fatal(err)
			}
			for i := range set.Cards.Count {
				for _, l := range linesOf(set.Cards.Page(i).Marks) {
					if foot := strings.HasPrefix(l.Text, "Card ") || strings.HasPrefix(l.Text, "Set "); l.Size < least && (!foot || l.Size < 1.7) {
						t.Errorf("%s, %s: %q is %.2f mm high", paper, g, l.Text, l.Size)
					}
				}
			}
		}
	}
}

func TestBingoErrors(t *testing.T) {
	k := kit(t)
	good := model.Bingo{Cards: 3, Grid: model.BingoGrid{Columns: 4, Rows: 4}, PerPage: 1, Paper: "a4"}
	fails := func(name string, change func(*model.Bingo), target any) {
		t.Helper()
		b := good
		change(&b)
		if _, err := k.Bingo(&b); err == nil || !errors.As(err, target) {
			t.Errorf("%s: %v", name, err)
		}
	}
	fails("paper", func(b *model.Bingo) { b.Paper = "b5" }, new(*printables.PaperError))
	fails("per page", func(b *model.Bingo) { b.PerPage = 3 }, new(*printables.PerPageError))
	fails("grid", func(b *model.Bingo) { b.Grid = model.BingoGrid{Columns: 9, Rows: 9} }, new(*model.GridError))
	fails("no grid", func(b *model.Bingo) { b.Grid = model.BingoGrid{} }, new(*model.GridError))
	fails("few", func(b *model.Bingo) { b.Prompts = []string{"one"} }, new(*model.TooFewPromptsError))
	fails("none", func(b *model.Bingo) { b.Prompts = []string{} }, new(*model.TooFewPromptsError))
	fails("long", func(b *model.Bingo) { b.Prompts = []string{strings.Repeat("x", 10000)} }, new(*model.PromptsError))
	fails("not text", func(b *model.Bingo) { b.Prompts = []string{"a\xff"} }, new(*model.PromptsError))
	fails("cards", func(b *model.Bingo) { b.Cards = 1001 }, new(*model.TooManyCardsError))
	fails("no room", func(b *model.Bingo) {
		b.Paper, b.PerPage, b.Grid = "a5", 4, model.BingoGrid{Columns: 5, Rows: 5}
		for i := range 30 {
			b.Prompts = append(b.Prompts, fmt.Sprint(i, strings.Repeat(" very long", 19)))
		}
	}, new(*printables.PromptRoomError))
}

// BenchmarkBingo makes 1,000 cards and their tally: the whole way from prompts to PDF.
func BenchmarkBingo(b *testing.B) {
	for b.Loop() {
		k := kit(b)
		set, err := k.Bingo(&model.Bingo{Cards: 1000, Grid: model.BingoGrid{Columns: 4, Rows: 4}, PerPage: 1, Paper: "a4", Seed: 1})
		if err != nil {
			b.Fatal(err)
		}
		var out bytes.Buffer
		if err := pdf.Write(context.Background(), &out, k.Set, pdf.Job(set.All()), pdf.Options{}); err != nil {
			b.Fatal(err)
		}
		b.SetBytes(int64(out.Len()))
	}
}
