package ui

import (
	"testing"

	"commonground/model"
	"commonground/ui/sheet"
	"commonground/ui/surface"
)

// withAgreement is a group whose agreement is due for a look on a day.
func withAgreement(review string) *model.Group {
	g := model.NewGroup("Tuesday Circle", noon)
	s := model.NewSheet("agreement", "Our agreement", noon)
	s.Agreement = &model.Agreement{Rules: []*model.Rule{model.NewRule("", "Be kind", "heart")}, Agreed: "2025-09-02", Review: review}
	g.Sheets = []*model.Sheet{s}
	return g
}

func TestAnAgreementThatIsDueIsRemindedOf(t *testing.T) {
	for review, want := range map[string][2]string{
		"2026-03-17": {"Your agreement is due for a look in 14 days", "Agreement: look at it again by 17 March"},
		"2026-03-03": {"Your agreement is due for a look today", "Agreement: look at it again by 3 March"},
		"2026-03-02": {"Your agreement was due for a look on 2 March", "Agreement: due for a look since 2 March"},
	} {
		b := newBench(t)
		path := b.put(withAgreement(review))
		b.showHome()
		b.settle()
		b.wantSaid(want[1])
		b.OpenGroup(path)
		b.settle()
		b.wantSaid(want[0])
		b.press("Open the agreement")
		b.wantOn("sheet")
	}
}

func TestNobodyIsRemindedTooSoon(t *testing.T) {
	b := newBench(t)
	path := b.put(withAgreement("2026-03-18"))
	b.showHome()
	b.settle()
	if b.says("Agreement:") {
		t.Error("home reminds too soon")
	}
	b.OpenGroup(path)
	b.settle()
	if b.says("Your agreement") {
		t.Error("the overview reminds too soon")
	}
}

func TestAnAgreementIsRunInTheWindow(t *testing.T) {
	b := newBench(t)
	b.OpenGroup(b.put(withAgreement("")))
	b.settle()
	b.OpenSheet(b.open.doc.Group().Sheets[0].ID)
	b.settle()
	for _, want := range []string{"2. Read back", "3. Rules", "4. Agree"} {
		b.press(want)
		if b.win.Canvas().Focused() != surface.Keyboard(b.screen.(*sheet.Sheet).Surface) {
			t.Errorf("%s does not have the keyboard", want)
		}
		if b.screen.(*sheet.Sheet).Tools.Flip.Visible() {
			t.Errorf("%s offers a list", want)
		}
	}
	b.press("1. Collect")
	b.do("show-list")
	b.press("3. Rules")
	b.press("1. Collect")
	if !b.screen.(*sheet.Sheet).List || !b.screen.(*sheet.Sheet).Tools.Flip.Visible() {
		t.Error("the list is not remembered")
	}
}

// TestWhoLeadsIsDueForALook: the day on a sheet of Activity 9 is reminded of, and that of its newest
// sheet alone.
func TestWhoLeadsIsDueForALook(t *testing.T) {
	b := newBench(t)
	g := model.NewGroup("Tuesday Circle", noon)
	for day, review := range map[string]string{"2025-09-02": "2026-03-05", "2025-10-07": "2026-03-10"} {
		s := model.NewSheet("leadership", "Who leads?", noon)
		s.Date, s.Answers = day, map[string]string{"review": review}
		g.Sheets = append(g.Sheets, s)
	}
	b.OpenGroup(b.put(g))
	b.settle()
	b.wantSaid("Time to talk again: Leadership")
	b.wantSaid("You said you would look at this decision on 10 March.")
	if b.says("You said you would look at this decision on 5 March.") {
		t.Error("an older sheet is reminded of, too")
	}
	b.press("Open the decision")
	b.wantOn("sheet")
	b.wantSaid("When we look at it again")
}
