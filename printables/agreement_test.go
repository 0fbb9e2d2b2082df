package printables_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"commonground/model"
	"commonground/model/catalogue"
	"commonground/printables"
	"commonground/printables/mark"
	"commonground/printables/wording"

	"pgregory.net/rapid"
)

func agreementSheet(rules ...*model.Rule) (*model.Activity, *model.Sheet) {
	a, _ := catalogue.Find("agreement")
	return a, &model.Sheet{Title: "Our agreement", Agreement: &model.Agreement{Rules: rules, Agreed: "2026-02-03", Review: "2026-08-04"}}
}

// agreements are of any length and in any script.
func agreements() *rapid.Generator[*model.Sheet] {
	return rapid.Custom(func(t *rapid.T) *model.Sheet {
		_, s := agreementSheet()
		s.Title = rapid.OneOf(rapid.Just("Our agreement"), writing(12)).Draw(t, "title")
		n := rapid.OneOf(rapid.IntRange(0, 9), rapid.IntRange(0, 45)).Draw(t, "rules")
		for range n {
			s.Agreement.Rules = append(s.Agreement.Rules, &model.Rule{
				ID: model.NewID(), Text: rapid.OneOf(writing(15), writing(15), writing(120)).Draw(t, "rule"),
				Heading: rapid.SampledFrom([]string{"", "respect", "conduct"}).Draw(t, "heading"),
				Icon:    rapid.SampledFrom([]string{"", "ear", "no such icon"}).Draw(t, "icon"),
			})
		}
		s.Agreement.Broken = rapid.OneOf(rapid.Just(""), writing(60)).Draw(t, "broken")
		return s
	})
}

// wanted is what an agreement says, without white space; ruled in the order of the page.
func wanted(s *model.Sheet) []string {
	var out []string
	for _, r := range s.Agreement.Rules {
		out = append(out, squeezed(r.Text))
	}
	return append(out, squeezed(s.Agreement.Broken))
}

func checkSays(t *rapid.T, got string, s *model.Sheet) {
	for _, want := range wanted(s) {
		if !strings.Contains(strings.ReplaceAll(got, "/", ""), strings.ReplaceAll(want, "/", "")) {
			t.Fatalf("%q is not said in %q", want, got)
		}
	}
}

// body is what pages say in the order of their marks.
func body(job printables.Job) string {
	var out strings.Builder
	for i := range job.Count {
		out.WriteString(said(job.Page(i).Marks))
	}
	return out.String()
}

func TestPostersSayEverything(t *testing.T) {
	k := kit(t)
	a, _ := catalogue.Find("agreement")
	rapid.Check(t, func(t *rapid.T) {
		s := agreements().Draw(t, "sheet")
		paper := rapid.SampledFrom(printables.Papers()).Draw(t, "paper")
		job := k.AgreementPoster("Tuesday Circle", a, s, 0, paper)
		for _, p := range jobProblems(job) {
			t.Fatal(p)
		}
		if job.Count == 1 {
			checkSays(t, body(job), s)
			return
		}
		checkLetters(t, job, s)
	})
}

// checkLetters holds the pages of a long agreement to having at least as many letters as
// it has.
func checkLetters(t *rapid.T, job printables.Job, s *model.Sheet) {
	counts := map[rune]int{}
	for _, r := range body(job) {
		counts[r]++
	}
	for _, text := range wanted(s) {
		for _, r := range text {
			counts[r]--
		}
	}
	for r, n := range counts {
		if n < 0 && r != '/' {
			t.Fatalf("%q is missing %d times", r, -n)
		}
	}
}

func TestPocketCardsSayEverything(t *testing.T) {
	k := kit(t)
	a, _ := catalogue.Find("agreement")
	rapid.Check(t, func(t *rapid.T) {
		s := agreements().Draw(t, "sheet")
		paper := rapid.SampledFrom(printables.Papers()).Draw(t, "paper")
		job := k.AgreementPocket(&model.Group{Name: "Tuesday Circle", Members: 9}, a, s, paper)
		for _, p := range jobProblems(job) {
			t.Fatal(p)
		}
		if job.Count == 1 {
			checkSays(t, body(job), s)
		}
		for i := range job.Count {
			checkEight(t, job.Page(i), s)
		}
	})
}

// checkEight holds a page to eight times the same card.
func checkEight(t *rapid.T, pg mark.Page, s *model.Sheet) {
	var cards [8]string
	for _, l := range linesOf(pg.Marks) {
		n := min(7, int(l.X/(pg.W/2))+2*int(l.Y/(pg.H/4)))
		cards[n] += l.Text
	}
	for i, c := range cards {
		if c != cards[0] || (s.Title != "" && c == "") {
			t.Fatalf("card %d says %q, the first %q", i+1, c, cards[0])
		}
	}
}

// Every point of a poster is on one of its sheets, neighbours share the strip for the
// glue, and each text that the poster has is whole on a sheet or goes over their seam.
func TestTilesMakeTheWholePoster(t *testing.T) {
	k := kit(t)
	a, s := agreementSheet(
		&model.Rule{Text: "What is said here stays here.", Icon: "lock"},
		&model.Rule{Text: strings.Repeat("Come when you can and go when you need to. ", 6), Icon: "door"},
	)
	for doublings, sheets := range map[int]int{1: 2, 2: 4, 3: 8} {
		for _, id := range []string{"a4", "letter"} {
			paper, _ := printables.FindPaper(id)
			job := k.AgreementPoster("Tuesday Circle", a, s, doublings, paper)
			if job.Count != sheets+1 {
				t.Fatalf("%d doublings on %s take %d pages, want %d and the plan", doublings, id, job.Count, sheets)
			}
			got := ""
			for i := range sheets {
				pg := job.Page(i)
				got += said(pg.Marks)
				if want := fmt.Sprintf("Sheet%dof%d", i+1, sheets); !strings.Contains(said(pg.Marks), want) {
					t.Errorf("%d doublings, page %d does not say %q", doublings, i+1, want)
				}
			}
			for _, want := range []string{"Whatissaidherestayshere.", "Ouragreement", "Agreedon3February2026"} {
				if !strings.Contains(got, want) {
					t.Errorf("%d doublings on %s: no sheet says %q", doublings, id, want)
				}
			}
			for _, p := range problems(job.Page(sheets)) {
				t.Errorf("the plan: %s", p)
			}
		}
	}
	a3, _ := printables.FindPaper("a3")
	if n := k.AgreementPoster("", a, s, 1, a3).Count; n != 1 {
		t.Errorf("A3 on A3 takes %d pages", n)
	}
}

func TestAnAgreementIsOfferedInAllItsForms(t *testing.T) {
	k := kit(t)
	a, s := agreementSheet(&model.Rule{Text: "Be kind"})
	ids := func(offers []printables.Offer) (out []string) {
		for _, o := range offers {
			out = append(out, o.ID)
			if !k.Words.Has("printable.offer." + o.ID) {
				t.Errorf("%s has no words", o.ID)
			}
		}
		return out
	}
	if got := fmt.Sprint(ids(k.SheetOffers(&model.Group{}, a, s))); got != "[wall-poster wall-poster-a3 wall-poster-a2 wall-poster-a1 pocket suggestions blank blank-rules]" {
		t.Errorf("offers %s", got)
	}
	if got := ids(k.SheetOffers(&model.Group{}, a, &model.Sheet{})); got[0] != printables.OfferFilled {
		t.Errorf("before there are rules %v are offered", got)
	}
}

func TestBlankRulesCanBeWrittenOn(t *testing.T) {
	k := kit(t)
	a, _ := catalogue.Find("agreement")
	for _, paper := range printables.Papers() {
		job := k.BlankAgreement(a, paper)
		for _, p := range jobProblems(job) {
			t.Errorf("%s: %s", paper.ID, p)
		}
		if !strings.Contains(body(job), "Whenaruleisbroken") {
			t.Errorf("%s: no place for what happens then", paper.ID)
		}
	}
}

// TestPocketCardsForEveryMember: nine members need two pages of eight cards; and on paper a
// sheet is called by its name alone.
func TestPocketCardsForEveryMember(t *testing.T) {
	k := kit(t)
	a, _ := catalogue.Find("agreement")
	s := model.NewSheet(a.ID, wording.Of(k.Words, a).Title+" (2)", time.Unix(0, 0))
	s.Agreement = &model.Agreement{Rules: []*model.Rule{model.NewRule("", "Be kind", "")}}
	for members, pages := range map[int]int{0: 1, 8: 1, 9: 2, 1e9: 125} {
		job := k.AgreementPocket(&model.Group{Name: "G", Members: members}, a, s, printables.Papers()[0])
		if job.Count != pages {
			t.Errorf("%d pages for %d members", job.Count, members)
		}
		if words := said(job.Page(job.Count - 1).Marks); !strings.Contains(words, "Bekind") || strings.Contains(words, "(2)") {
			t.Errorf("the last page says %s", words)
		}
	}
}
