package round

import (
	"errors"
	"fmt"
	"slices"
	"testing"

	"commonground/model"
)

func said(text string) model.Given {
	return model.Given{Boxes: map[string]*model.Entry{model.RoundPart: {Text: text}}}
}

func texts(all []model.Given) []string {
	var out []string
	for _, g := range all {
		out = append(out, g.Text([]string{model.RoundPart}))
	}
	return out
}

func filled(t *testing.T, n int) *Round {
	t.Helper()
	r := New()
	for i := range n {
		if err := r.Add(said(fmt.Sprint(i))); err != nil {
			t.Fatal(err)
		}
	}
	return r
}

// TestWhereSomethingStandsSaysNothing: every place is as likely for what came first as for what
// came last, while a round goes on and when it is shown.
func TestWhereSomethingStandsSaysNothing(t *testing.T) {
	const n, times = 4, 4000
	ways := map[string]func(*Round) []model.Given{"looked through": (*Round).All, "shown": (*Round).Shuffled}
	for name, way := range ways {
		var count [n][n]int
		for range times {
			for place, text := range texts(way(filled(t, n))) {
				var i int
				if _, err := fmt.Sscan(text, &i); err != nil {
					t.Fatal(err)
				}
				count[i][place]++
			}
		}
		for i := range count {
			for place, got := range count[i] {
				if want := times / n; got < want*8/10 || got > want*12/10 {
					t.Errorf("%s: what came as number %d stands at place %d in %d of %d rounds", name, i, place, got, times)
				}
			}
		}
	}
}

// TestShownTwiceTheOrderIsAnother: what was looked through does not tell where what was shown
// comes from.
func TestShownTwiceTheOrderIsAnother(t *testing.T) {
	r := filled(t, 30)
	first := texts(r.Shuffled())
	if slices.Equal(first, texts(r.Shuffled())) || slices.Equal(first, texts(r.All())) {
		t.Error("the order stays")
	}
	if slices.Sort(first); len(slices.Compact(first)) != 30 {
		t.Errorf("%d of 30 are shown", len(first))
	}
}

func TestWhatIsTakenOutIsNotShown(t *testing.T) {
	r := filled(t, 5)
	gone := texts(r.All())[2]
	r.TakeOut(2, true)
	if r.Count() != 4 || !r.Out(2) || slices.Contains(texts(r.Shuffled()), gone) || len(r.All()) != 5 {
		t.Errorf("%d are left, %v are shown", r.Count(), texts(r.Shuffled()))
	}
	r.TakeOut(2, false)
	if r.Count() != 5 || !slices.Contains(texts(r.Shuffled()), gone) {
		t.Error("it does not come back")
	}
}

func TestARoundTakesSomethingOnly(t *testing.T) {
	r := New()
	for _, g := range []model.Given{{}, said("")} {
		if err := r.Add(g); !errors.Is(err, ErrEmpty) {
			t.Errorf("%v is %v", g, err)
		}
	}
	if err := r.Add(model.Given{Icon: "cup"}); err != nil {
		t.Errorf("a picture alone is %v", err)
	}
	r = filled(t, model.MaxGiven)
	if err := r.Add(said("more")); !errors.Is(err, ErrFull) || r.Count() != model.MaxGiven {
		t.Errorf("one more is %v", err)
	}
}

// TestAForgottenRoundHoldsNothing, not even where its list has room left.
func TestAForgottenRoundHoldsNothing(t *testing.T) {
	r := filled(t, 9)
	all := r.given
	r.Forget()
	if r.Count() != 0 || len(r.All()) != 0 {
		t.Error("something is left")
	}
	for _, g := range all[:cap(all)] {
		if g.Boxes != nil {
			t.Error("something is left in memory")
		}
	}
}

// TestWhatIsMixedSaysNothing of where it stood, and is all there; nobody's comes to somebody else.
func TestWhatIsMixedSaysNothing(t *testing.T) {
	parts := []string{"first", "second", "third"}
	count := map[string]int{}
	const times = 3000
	for range times {
		r := New()
		given := []model.Given{
			{Boxes: map[string]*model.Entry{"first": {Text: "a"}, "second": {Text: "b"}, "third": {Text: "myth"}}},
			{Boxes: map[string]*model.Entry{"second": {Text: "z"}, "name": {Text: "Ana"}}},
		}
		kept := given[0].Boxes
		r.Mix(given, parts)
		var all []string
		for _, part := range parts {
			e := given[0].Boxes[part]
			if all = append(all, e.Text); e.Text == "myth" {
				count[part]++
			}
		}
		slices.Sort(all)
		if !slices.Equal(all, []string{"a", "b", "myth"}) || given[1].Text(parts) != "z" || given[1].Boxes["name"].Text != "Ana" || kept["third"].Text != "myth" {
			t.Fatalf("mixed they are %q and %q", all, given[1].Text(parts))
		}
	}
	for _, part := range parts {
		if got := count[part]; got < times/3*8/10 || got > times/3*12/10 {
			t.Errorf("the myth is %s %d times of %d", part, got, times)
		}
	}
}
