package bingo

import (
	"errors"
	"math/big"

	"commonground/assets/words"
	"commonground/model"
	"commonground/printables"
)

// facts are what the settings come to, found without a window: whether cards can be
// dealt, and the sentences that say so.
type facts struct {
	// Usable are the prompts as they are dealt: evened out, each once.
	Usable []string
	// Sentence says how many prompts there are and are needed, and what that makes
	// possible.
	Sentence string
	// Trouble says why no cards can be dealt; empty where they can.
	Trouble string
	// Again tells the prompts that stood before them already, by their place from 1.
	Again map[int]bool
	// Remark is worth knowing before cards are printed; empty is nothing.
	Remark string
}

// Ready reports whether cards can be dealt.
func (f facts) Ready() bool { return f.Trouble == "" }

// manyWays is from where a number of possible cards is only said to be large: nobody
// reads more digits.
const manyWays = 1_000_000

func factsOf(b *model.Bingo, starter []string, w *words.Book) facts {
	list, err := model.CheckPrompts(promptsOf(b, starter))
	if err != nil {
		return facts{Trouble: promptTrouble(err, w), Sentence: needs(b, len(promptsOf(b, starter)), w)}
	}
	always := len(b.Always(list.Prompts, starter))
	f := facts{Usable: list.Prompts, Sentence: sentence(b, len(list.Prompts), always, w)}
	if n := len(list.Merged); n > 0 {
		f.Remark, f.Again = w.Count("bingo.merged", n), map[int]bool{}
	}
	for _, m := range list.Merged {
		f.Again[m.Line] = true
	}
	if err := model.CheckDeal(len(list.Prompts), always, b.Grid, b.Free, b.Cards); err != nil {
		f.Trouble = dealTrouble(err, w)
		return f
	}
	if f.Remark == "" && sameSets(b, len(list.Prompts), always) {
		f.Remark = w.Text("bingo.alike")
	}
	return f
}

// sameSets reports whether some cards must hold the same prompts as others.
func sameSets(b *model.Bingo, prompts, always int) bool {
	return model.CardSets(prompts, always, b.Grid, b.Free).Cmp(big.NewInt(int64(b.Cards))) < 0
}

func sentence(b *model.Bingo, have, always int, w *words.Book) string {
	need := model.PromptsNeeded(b.Grid, b.Free)
	if have < need {
		return needs(b, have, w)
	}
	possible := model.CardsPossible(have, always, b.Grid, b.Free)
	if possible.Cmp(big.NewInt(manyWays)) > 0 {
		return needs(b, have, w) + " " + w.Text("bingo.ways-many", "n", manyWays)
	}
	return needs(b, have, w) + " " + w.Count("bingo.ways", int(possible.Int64()))
}

func needs(b *model.Bingo, have int, w *words.Book) string {
	need := model.PromptsNeeded(b.Grid, b.Free)
	return w.Count("bingo.have", have) + " " + w.Text("bingo.needs", "grid", gridName(b.Grid), "n", need)
}

// gridName writes a grid as people do: "4 × 4".
func gridName(g model.BingoGrid) string {
	return string(rune('0'+g.Columns)) + " × " + string(rune('0'+g.Rows))
}

func dealTrouble(err error, w *words.Book) string {
	var few *model.TooFewPromptsError
	var many *model.TooManyCardsError
	switch {
	case errors.As(err, &few):
		return w.Count("bingo.trouble.few", few.Need-few.Have)
	case errors.As(err, &many) && many.Possible.IsInt64() && many.Possible.Int64() < model.MaxCards:
		return w.Text("bingo.trouble.many", "n", many.Possible.Int64(), "asked", many.Asked)
	}
	return w.Text("bingo.trouble.cards", "most", model.MaxCards)
}

func promptTrouble(err error, w *words.Book) string {
	var p *model.PromptsError
	if !errors.As(err, &p) {
		return w.Text("bingo.trouble.list", "detail", err.Error())
	}
	switch p.Fault {
	case model.PromptTooLong:
		return w.Text("bingo.trouble.long", "line", p.Line, "n", p.Length, "most", model.MaxPromptText)
	case model.PromptsTooMany:
		return w.Text("bingo.trouble.list-many", "most", model.MaxPrompts)
	case model.PromptsTooLarge:
		return w.Text("bingo.trouble.list-large")
	}
	return w.Text("bingo.trouble.text", "line", p.Line)
}

// pageTrouble says why pages could not be made of cards that can be dealt.
func pageTrouble(err error, w *words.Book) string {
	var room *printables.PromptRoomError
	if errors.As(err, &room) {
		return w.Text("bingo.trouble.room", "prompt", room.Prompt)
	}
	return w.Text("bingo.trouble.pages", "detail", err.Error())
}
