package model

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"
)

// agreed is a document with one sheet that has a few suggestions.
func agreed(texts ...string) (*Document, ID) {
	s := NewSheet("agreement", "Ours", time.Unix(0, 0))
	for i, text := range texts {
		s.Notes = append(s.Notes, NewNote(text, ColourA, Rect{float64(i) * 10, 0, 100, 80}))
	}
	return NewDocument(&Group{Name: "G", Sheets: []*Sheet{s}}), s.ID
}

func (d *Document) rules(sheet ID) []*Rule {
	if a := d.Group().Sheet(sheet).Agreement; a != nil {
		return a.Rules
	}
	return nil
}

// anAgreementEdit makes one edit of any kind on an agreement.
func anAgreementEdit(t *rapid.T, d *Document, sheet ID) {
	s := d.Group().Sheet(sheet)
	note := rapid.SampledFrom(s.Notes).Draw(t, "note").ID
	heading := rapid.SampledFrom(append(RuleHeadings[:], "")).Draw(t, "heading")
	var rules []ID
	for _, r := range d.rules(sheet) {
		if rapid.Bool().Draw(t, "picked") {
			rules = append(rules, r.ID)
		}
	}
	some := len(rules) > 0
	var err error
	switch k := rapid.IntRange(0, 13).Draw(t, "edit"); {
	case k <= 2:
		err = d.Judge(sheet, note, rapid.SampledFrom(append(Verdicts[:], "")).Draw(t, "verdict"), heading)
	case k == 3:
		err = d.AddRules(sheet, NewRule(heading, rapid.StringN(0, 20, 60).Draw(t, "text"), "ear"))
	case k == 4 && some:
		err = d.WriteRule(sheet, rules[0], rapid.StringN(0, 20, 60).Draw(t, "typed"))
	case k == 5 && some:
		err = d.MoveRule(sheet, rules[0], rapid.SampledFrom([]int{-1, 1}).Draw(t, "by"))
	case k == 6:
		if s.Agreement != nil {
			err = d.MergeRules(sheet, rules...)
		}
	case k == 7 && some:
		err = d.PlaceRules(sheet, heading, rules[len(rules)-1], rules[:rapid.IntRange(0, len(rules)).Draw(t, "placed")]...)
	case k == 8 && some:
		err = d.SetRuleIcon(sheet, rules[0], rapid.SampledFrom([]string{"", "cup"}).Draw(t, "icon"))
	case k == 9:
		err = d.DeleteRules(sheet, rules...)
	case k == 10:
		err = d.SetBroken(sheet, rapid.StringN(0, 20, 60).Draw(t, "broken"))
	case k == 11:
		err = d.SetReview(sheet, "2026-08-04")
	case k == 12:
		err = d.StartReview(sheet)
	case k == 13:
		err = d.DeleteNotes(sheet, note)
		if len(d.Group().Sheet(sheet).Notes) == 0 {
			d.Undo()
		}
	}
	if err != nil {
		t.Fatal(err)
	}
}

func checkAgreement(t *rapid.T, s *Sheet) {
	a := s.Agreement
	if a == nil {
		return
	}
	if !slices.IsSortedFunc(a.Rules, func(x, y *Rule) int {
		return slices.Index(RuleHeadings[:], x.Heading) - slices.Index(RuleHeadings[:], y.Heading)
	}) {
		t.Fatal("the rules do not stand by heading")
	}
	seen := map[ID]bool{}
	each := func(r *Rule) {
		if seen[r.ID] {
			t.Fatal("two rules have one ID")
		}
		seen[r.ID] = true
	}
	for _, r := range a.Rules {
		each(r)
	}
	for _, e := range a.Earlier {
		for _, r := range e.Rules {
			each(r)
		}
	}
	grouped := 0
	for _, g := range ByHeading(a.Rules, RuleHeadings[:]) {
		grouped += len(g.Rules)
	}
	if grouped != len(a.Rules) {
		t.Fatalf("%d rules under headings, %d in all", grouped, len(a.Rules))
	}
	for _, n := range s.Notes {
		if slices.Contains(n.Flags, VerdictRule) != (s.VerdictOn(n) == VerdictRule) {
			t.Fatalf("%q is flagged %v, its verdict is %q", n.Text, n.Flags, s.VerdictOn(n))
		}
	}
}

func TestAgreementsHoldTogetherAndUndo(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d, sheet := agreed("listen", "tea", "no names")
		states := []string{snapshot(t, d.Group())}
		for range rapid.IntRange(1, 25).Draw(t, "edits") {
			d.Break()
			before := d.Position()
			anAgreementEdit(t, d, sheet)
			checkAgreement(t, d.Group().Sheet(sheet))
			if d.Position() != before && len(d.done) == len(states) {
				states = append(states, snapshot(t, d.Group()))
			}
		}
		for i := len(states) - 2; i >= 0; i-- {
			if d.Undo(); snapshot(t, d.Group()) != states[i] {
				t.Fatalf("undo did not lead back to state %d", i)
			}
		}
		for i := 1; i < len(states); i++ {
			if d.Redo(); snapshot(t, d.Group()) != states[i] {
				t.Fatalf("redo did not lead to state %d", i)
			}
		}
	})
}

func TestAVerdictMakesAndTakesItsRule(t *testing.T) {
	d, sheet := agreed("listen", "hear people out")
	notes := d.Group().Sheet(sheet).Notes
	for _, n := range notes {
		must(t, d.Judge(sheet, n.ID, VerdictRule, "respect"))
	}
	if got := d.rules(sheet); len(got) != 2 || got[0].Text != "listen" || got[1].From[0] != notes[1].ID {
		t.Fatalf("rules %v", got)
	}
	must(t, d.Judge(sheet, notes[0].ID, VerdictLeave, ""))
	if got := d.rules(sheet); len(got) != 1 || got[0].Text != "hear people out" {
		t.Errorf("left out, it is still a rule: %v", got)
	}
	if f := d.Group().Sheet(sheet).Notes[0].Flags; !slices.Equal(f, []string{VerdictLeave}) {
		t.Errorf("flags %v", f)
	}
}

func TestMergingKeepsWordsAndSources(t *testing.T) {
	d, sheet := agreed("listen", "hear people out")
	for _, n := range d.Group().Sheet(sheet).Notes {
		must(t, d.Judge(sheet, n.ID, VerdictRule, ""))
	}
	r := d.rules(sheet)
	must(t, d.MergeRules(sheet, r[1].ID, r[0].ID))
	got := d.rules(sheet)
	if len(got) != 1 || got[0].Text != "listen hear people out" || len(got[0].From) != 2 {
		t.Fatalf("merged into %+v", got[0])
	}
	must(t, d.Judge(sheet, d.Group().Sheet(sheet).Notes[0].ID, VerdictTalk, ""))
	if got := d.rules(sheet); len(got) != 1 || len(got[0].From) != 1 {
		t.Error("a merged rule goes with one of its suggestions")
	}
	must(t, d.DeleteRules(sheet, r[0].ID))
	if v := d.Group().Sheet(sheet).VerdictOn(d.Group().Sheet(sheet).Notes[1]); v != "" {
		t.Errorf("without its rule the suggestion is %q", v)
	}
}

func TestMergedRulesAreNotTooLong(t *testing.T) {
	d, sheet := agreed("x")
	must(t, d.AddRules(sheet, NewRule("", strings.Repeat("a", MaxNoteText), ""), NewRule("", "b", "")))
	var long *TextTooLongError
	if err := d.MergeRules(sheet, d.rules(sheet)[0].ID, d.rules(sheet)[1].ID); !errors.As(err, &long) {
		t.Errorf("merged: %v", err)
	}
	if len(d.rules(sheet)) != 2 {
		t.Error("something was merged")
	}
}

func TestMovingARulePassesHeadings(t *testing.T) {
	d, sheet := agreed("x")
	a, b := NewRule("", "a", ""), NewRule("respect", "b", "")
	must(t, d.AddRules(sheet, a, b))
	order := func() (out string) {
		for _, r := range d.rules(sheet) {
			out += r.Heading + ":" + r.Text + " "
		}
		return out
	}
	for _, want := range []string{"confidentiality:a respect:b ", "communication:a respect:b ", "respect:a respect:b ", "respect:b respect:a ", "respect:b conduct:a ", "respect:b conduct:a "} {
		if must(t, d.MoveRule(sheet, a.ID, 1)); order() != want {
			t.Fatalf("%q, want %q", order(), want)
		}
	}
	for range 9 {
		must(t, d.MoveRule(sheet, a.ID, -1))
	}
	if order() != ":a respect:b " {
		t.Errorf("up again: %q", order())
	}
}

func TestAReviewKeepsWhatWasAgreed(t *testing.T) {
	d, sheet := agreed("x")
	must(t, d.AddRules(sheet, NewRule("", "be kind", "")))
	must(t, d.SetAgreed(sheet, "2026-02-03"))
	must(t, d.SetReview(sheet, "2026-08-04"))
	must(t, d.StartReview(sheet))
	must(t, d.WriteRule(sheet, d.rules(sheet)[0].ID, "be kinder"))
	a := d.Group().Sheet(sheet).Agreement
	if len(a.Earlier) != 1 || a.Earlier[0].Rules[0].Text != "be kind" || a.Earlier[0].Agreed != "2026-02-03" || a.Agreed != "" {
		t.Errorf("kept %+v, now %+v", a.Earlier, a)
	}
}

func TestBringingInCountsTheTodoAsDone(t *testing.T) {
	d, sheet := agreed("x")
	from := &Origin{Sheet: NewID()}
	todo := &Todo{ID: NewID(), Text: "quiet corner", For: TodoAgreement, From: from}
	must(t, d.AddTodo(todo))
	must(t, d.BringIn(sheet, todo.ID, NewNote(todo.Text, ColourD, Rect{0, 0, 100, 80})))
	s := d.Group().Sheet(sheet)
	if len(d.Group().ForAgreement()) != 0 || s.Notes[1].From != from {
		t.Errorf("waiting %v, note %+v", d.Group().ForAgreement(), s.Notes[1])
	}
	d.Undo()
	if len(d.Group().ForAgreement()) != 1 || len(d.Group().Sheet(sheet).Notes) != 1 {
		t.Error("undo does not bring it back")
	}
}

func TestReviewsAreDueInTime(t *testing.T) {
	at := func(day string) time.Time {
		now, err := time.ParseInLocation(DateLayout, day, time.FixedZone("", 13*3600))
		must(t, err)
		return now.Add(23 * time.Hour)
	}
	r := Review{Day: "2026-08-04"}
	for day, want := range map[string]bool{"2026-07-20": false, "2026-07-21": true, "2026-08-04": true, "2027-01-01": true} {
		if r.Due(at(day)) != want {
			t.Errorf("on %s due: %v", day, !want)
		}
	}
	if days, ok := r.In(at("2026-08-03")); !ok || days != 1 {
		t.Errorf("the day before %d days are left", days)
	}
	if (Review{}).Due(at("2026-08-03")) {
		t.Error("no review is due")
	}
}

func TestTheAgreementThatHoldsIsTheLatest(t *testing.T) {
	sheet := func(agreed, review string) *Sheet {
		return &Sheet{ID: NewID(), Agreement: &Agreement{Agreed: agreed, Review: review}}
	}
	older, newer := sheet("2025-02-04", "2025-08-05"), sheet("2026-02-03", "2026-08-04")
	for _, g := range []*Group{{Sheets: []*Sheet{older, newer}}, {Sheets: []*Sheet{newer, {ID: NewID()}, older}}} {
		if r := g.NextReview(); r.Sheet != newer.ID || r.Day != "2026-08-04" {
			t.Errorf("the next review is %+v", r)
		}
	}
	same := sheet("2026-02-03", "2026-09-01") // of one day, the one made last
	if r := (&Group{Sheets: []*Sheet{newer, same}}).NextReview(); r.Sheet != same.ID {
		t.Errorf("of two of a day the next review is %+v", r)
	}
	if r := (&Group{Sheets: []*Sheet{older, sheet("2026-02-03", "")}}).NextReview(); r != (Review{}) {
		t.Errorf("the newest plans none, yet %+v", r)
	}
}

// ruled is a document whose agreement has those rules.
func ruled(t *testing.T, texts ...string) (*Document, ID) {
	d, sheet := agreed()
	for _, text := range texts {
		must(t, d.AddRules(sheet, NewRule("", text, "")))
	}
	d.Break()
	return d, sheet
}

func TestRulesMoveToTheEdgesOfTheirHeading(t *testing.T) {
	d, sheet := ruled(t, "a", "b", "c")
	order := func() string {
		out := ""
		for _, r := range d.rules(sheet) {
			if r.Heading != "" {
				t.Errorf("%s went under %q", r.Text, r.Heading)
			}
			out += r.Text
		}
		return out
	}
	rule := func(i int) ID { return d.rules(sheet)[i].ID }
	must(t, d.MoveRule(sheet, rule(1), -1))
	must(t, d.MoveRule(sheet, rule(1), 1))
	if got := order(); got != "bca" {
		t.Errorf("the rules stand as %s", got)
	}
}

// TestRulesArePlacedTogether under a heading, in their order, before a rule or at the end.
func TestRulesArePlacedTogether(t *testing.T) {
	d, sheet := ruled(t, "a", "b", "c", "d")
	id := map[string]ID{}
	for _, r := range d.rules(sheet) {
		id[r.Text] = r.ID
	}
	want := func(want string) {
		t.Helper()
		got := ""
		for _, r := range d.rules(sheet) {
			got += r.Heading + ":" + r.Text + " "
		}
		if got != want {
			t.Errorf("the rules stand as %q, want %q", got, want)
		}
	}
	must(t, d.PlaceRules(sheet, "respect", ID{}, id["d"], id["b"]))
	want(":a :c respect:b respect:d ")
	if step, _ := d.NextUndo(); step.Name != StepRuleHeading {
		t.Errorf("the step is %q", step.Name)
	}
	must(t, d.PlaceRules(sheet, "respect", id["b"], id["c"], id["d"]))
	want(":a respect:c respect:d respect:b ")
	must(t, d.PlaceRules(sheet, "respect", id["c"], id["b"]))
	want(":a respect:b respect:c respect:d ")
	if step, _ := d.NextUndo(); step.Name != StepMoveRules {
		t.Errorf("within a heading the step is %q", step.Name)
	}
	before := d.Position()
	must(t, d.PlaceRules(sheet, "respect", id["d"], id["c"], id["b"]))
	must(t, d.PlaceRules(sheet, "respect", id["a"], id["d"])) // before one of another heading is at the end
	if d.Position() != before {
		t.Error("rules that stand there already are a step")
	}
	if err := d.PlaceRules(sheet, "respect", ID{}, id["a"], NewID()); !errors.Is(err, ErrNotFound) {
		t.Errorf("a rule that is gone: %v", err)
	}
	want(":a respect:b respect:c respect:d ")
	d.Undo()
	want(":a respect:c respect:d respect:b ")
}

// TestMergedRulesKeepTheFirstIcon that one of them has.
func TestMergedRulesKeepTheFirstIcon(t *testing.T) {
	d, sheet := ruled(t, "a", "b", "c")
	rules := d.rules(sheet)
	must(t, d.SetRuleIcon(sheet, rules[1].ID, "heart"))
	must(t, d.SetRuleIcon(sheet, rules[2].ID, "star"))
	must(t, d.MergeRules(sheet, rules[0].ID, rules[1].ID, rules[2].ID))
	if got := d.rules(sheet)[0].Icon; got != "heart" {
		t.Errorf("the icon is %q", got)
	}
}

// TestANewRuleIsOneStepWithItsWords; several at once are a step of their own.
func TestANewRuleIsOneStepWithItsWords(t *testing.T) {
	for n, want := range map[int]int{1: 1, 2: 2} {
		d, sheet := ruled(t, "a")
		before := d.Group()
		var rules []*Rule
		for range n {
			rules = append(rules, NewRule("", "", ""))
		}
		must(t, d.AddRules(sheet, rules...))
		must(t, d.WriteRule(sheet, rules[0].ID, "be kind"))
		steps := 0
		for d.Group() != before {
			d.Undo()
			steps++
		}
		if steps != want {
			t.Errorf("%d rules and words took %d steps", n, steps)
		}
	}
}
