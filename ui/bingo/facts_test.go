package bingo

import (
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"commonground/assets/words"
	"commonground/model"
)

func book(t testing.TB) *words.Book {
	t.Helper()
	w, err := words.Load("en")
	if err != nil {
		t.Fatal(err)
	}
	return w
}

func numbered(n int) []string {
	out := make([]string, n)
	for i := range out {
		out[i] = "prompt " + strconv.Itoa(i)
	}
	return out
}

func game(columns, rows, cards int, prompts []string) *model.Bingo {
	return &model.Bingo{Cards: cards, Grid: model.BingoGrid{Columns: columns, Rows: rows}, PerPage: 1, Paper: "a4", Prompts: prompts}
}

func TestFacts(t *testing.T) {
	w := book(t)
	long := append(numbered(20), strings.Repeat("x", 201))
	for name, c := range map[string]struct {
		b                         *model.Bingo
		sentence, trouble, remark string
	}{
		"plenty":       {game(4, 4, 12, numbered(24)), "24 prompts. A 4 × 4 card takes 16. That makes more than 1,000,000 different cards, so every card can be different.", "", ""},
		"too few":      {game(3, 3, 12, numbered(8)), "8 prompts. A 3 × 3 card takes 9.", "One more prompt is needed. Add one, or choose fewer boxes.", ""},
		"just so":      {game(3, 3, 12, numbered(9)), "9 prompts. A 3 × 3 card takes 9. That makes 362,880 different cards.", "", w.Text("bingo.alike")},
		"no two alike": {game(3, 3, 10, numbered(10)), sentence(game(3, 3, 0, nil), 10, 0, w), "", ""},
		"two alike":    {game(3, 3, 11, numbered(10)), sentence(game(3, 3, 0, nil), 10, 0, w), "", w.Text("bingo.alike")},
		"none":         {game(5, 5, 12, []string{}), "0 prompts. A 5 × 5 card takes 25.", w.Count("bingo.trouble.few", 25), ""},
		"no people":    {game(4, 4, 0, numbered(24)), sentence(game(4, 4, 0, nil), 24, 0, w), w.Text("bingo.trouble.cards", "most", 1000), ""},
		"a crowd":      {game(4, 4, 1001, numbered(24)), sentence(game(4, 4, 0, nil), 24, 0, w), w.Text("bingo.trouble.cards", "most", 1000), ""},
		"twice":        {game(4, 4, 3, append(numbered(24), "PROMPT 0")), sentence(game(4, 4, 0, nil), 24, 0, w), "", w.Count("bingo.merged", 1)},
		"too long":     {game(4, 4, 3, long), needs(game(4, 4, 0, nil), 21, w), w.Text("bingo.trouble.long", "line", 21, "n", 201, "most", 200), ""},
	} {
		f := factsOf(c.b, nil, w)
		if f.Sentence != c.sentence || f.Trouble != c.trouble || f.Remark != c.remark {
			t.Errorf("%s: %q, %q, %q", name, f.Sentence, f.Trouble, f.Remark)
		}
	}
}

func TestFewPossibleCardsAreSaidBeforehand(t *testing.T) {
	w := book(t)
	f := factsOf(&model.Bingo{Cards: 7, Grid: model.BingoGrid{Columns: 1, Rows: 3}, Prompts: numbered(3)}, nil, w)
	want := w.Text("bingo.trouble.many", "n", 6, "asked", 7)
	if f.Trouble != want || !strings.Contains(f.Sentence, "That makes 6 different cards.") {
		t.Errorf("%q, %q", f.Trouble, f.Sentence)
	}
}

// What the screen says is possible is possible, and the other way round.
func TestFactsAgreeWithTheDealer(t *testing.T) {
	w := book(t)
	rapid.Check(t, func(t *rapid.T) {
		b := game(3, 3, rapid.IntRange(-1, 40).Draw(t, "cards"), rapid.SliceOfN(rapid.StringN(0, 6, -1), 0, 14).Draw(t, "prompts"))
		b.Grid = rapid.SampledFrom(model.BingoGrids[:2]).Draw(t, "grid")
		b.Free = rapid.Bool().Draw(t, "free")
		_, err := model.DealCards(b.Prompts, nil, b.Grid, b.Free, b.Cards, b.Seed)
		if f := factsOf(b, nil, w); f.Ready() != (err == nil) {
			t.Fatalf("said %q, dealing said %v", f.Trouble, err)
		}
	})
}

func TestSettingsOfANewGroup(t *testing.T) {
	g := &model.Group{ID: model.NewID(), Members: 7}
	one, two := settingsOf(g, "letter"), settingsOf(g, "letter")
	if one.Cards != 7 || one.Paper != "letter" || one.Seed != two.Seed {
		t.Errorf("%+v then %+v", one, two)
	}
	if code := model.SeedCode(one.Seed); len(code) != 4 {
		t.Errorf("the first set is called %s", code)
	}
	if n := settingsOf(&model.Group{}, "a4").Cards; n != usualCards {
		t.Errorf("%d cards while nobody said how many people come", n)
	}
}

func TestChangesLeaveWhatTheyWereMadeFrom(t *testing.T) {
	b := game(3, 3, 4, []string{"a", "b"})
	saved := withSet(b, "Ours", []string{"a", "b"})
	again := withSet(saved, "Ours", []string{"c"})
	if len(b.Sets) != 0 || len(again.Sets) != 1 || saved.Sets[0].Prompts[0] != "a" || again.Sets[0].ID != saved.Sets[0].ID {
		t.Errorf("%+v %+v %+v", b, saved, again)
	}
	if setInUse(saved) != saved.Sets[0] || setInUse(again) != nil {
		t.Error("the set in use is not found")
	}
	if gone := withoutSet(again, again.Sets[0].ID); len(gone.Sets) != 0 || len(again.Sets) != 1 {
		t.Error("a set is not deleted, or everywhere")
	}
	if p := withPrompts(b, nil).Prompts; p == nil || len(promptsOf(withPrompts(b, nil), []string{"s"})) != 0 {
		t.Error("an empty list became the starter set")
	}
}

// TestCardsAreDealtAnewOnlyForWhatIsOnThem: every setting of the cards counts, saved sets do not.
func TestCardsAreDealtAnewOnlyForWhatIsOnThem(t *testing.T) {
	b := game(3, 3, 4, numbered(9))
	if !sameCards(b, withSet(b, "Ours", b.Prompts)) {
		t.Error("saving the prompts deals the cards anew")
	}
	for name, alter := range map[string]func(*model.Bingo){
		"title": func(b *model.Bingo) { b.Title = "x" }, "cards": func(b *model.Bingo) { b.Cards++ },
		"grid": func(b *model.Bingo) { b.Grid.Rows = 5 }, "free": func(b *model.Bingo) { b.Free = true },
		"ours": func(b *model.Bingo) { b.Ours = true }, "page": func(b *model.Bingo) { b.PerPage = 2 },
		"paper": func(b *model.Bingo) { b.Paper = "letter" }, "seed": func(b *model.Bingo) { b.Seed++ },
		"prompts": func(b *model.Bingo) { b.Prompts[3] = "x" },
	} {
		other := copied(b)
		if alter(other); sameCards(b, other) {
			t.Errorf("another %s makes no other cards", name)
		}
	}
	starter := game(3, 3, 4, nil)
	if sameCards(starter, withPrompts(starter, nil)) || !sameCards(starter, copied(starter)) {
		t.Error("an empty list is taken for the starter set, or the starter set for another")
	}
}

func TestHowManyPeople(t *testing.T) {
	for text, want := range map[string]int{"1": 1, " 12 ": 12, "1,000": 1000, "1 000": 1000, "0": -1, "1001": -1, "-1": -1, "": -1, "x": -1} {
		if n, ok := number(text); ok != (want > 0) || ok && n != want {
			t.Errorf("%q is %d, %v", text, n, ok)
		}
	}
}
