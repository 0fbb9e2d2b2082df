package printables_test

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"testing"

	"commonground/model"
	"commonground/model/catalogue"
	"commonground/printables"
	"commonground/printables/mark"
)

func forms() []*model.Activity {
	var out []*model.Activity
	for _, a := range slices.Concat(catalogue.All(), catalogue.More()) {
		if a.Kind == model.KindForm {
			out = append(out, a)
		}
	}
	return out
}

// wordsOf is all the text of a job's pages; every mark must lie on its page.
func wordsOf(t *testing.T, job printables.Job) string {
	t.Helper()
	var out []string
	for i := range job.Count {
		page := job.Page(i)
		for _, m := range page.Marks {
			b := m.Bounds()
			if l, ok := m.(mark.Line); ok {
				out = append(out, l.Text)
				b = mark.Rect{X: l.X, Y: l.Y - l.Size, W: l.Width, H: l.Size}
			}
			if b.X < 0 || b.Y < 0 || b.X+b.W > page.W || b.Y+b.H > page.H {
				t.Errorf("page %d: %+v leaves the paper", i+1, m)
			}
		}
	}
	return strings.Join(out, " ")
}

func TestFormsShowEveryAnswerInFull(t *testing.T) {
	k := kit(t)
	long := strings.TrimSpace(strings.Repeat("word after word ", 240))
	for _, a := range forms() {
		s := &model.Sheet{Title: "Evening", Answers: map[string]string{}}
		weighed := 0
		for _, f := range a.Fields {
			switch f.Kind {
			case model.FieldChoice:
				s.Answers[f.ID] = f.Choices[1]
			case model.FieldWeigh:
				weighed++
				s.Answers[f.ID] = f.Sides[1]
				s.Answers[f.ID+model.ThoughtsEnd] = "T" + f.ID + " " + long
				if !a.DecidesAtEnd() {
					s.Answers[f.ID+model.DecisionEnd] = "D" + f.ID
				}
			case model.FieldScale:
				s.Answers[f.ID] = "2"
			case model.FieldRoles:
				s.Roles = []*model.Role{{Role: "Keys", Who: "Q."}, {Role: "Kettle"}}
			default:
				s.Answers[f.ID] = "S" + f.ID
			}
		}
		for _, paper := range printables.Papers() {
			text := wordsOf(t, k.Form(a, s, "Group", paper))
			for key, answer := range s.Answers {
				if strings.HasSuffix(key, model.ThoughtsEnd) && strings.Count(text, "word") < 480*weighed {
					t.Errorf("%s on %s: a long answer is cut", a.ID, paper.ID)
				} else if head, _, _ := strings.Cut(answer, " "); len(head) > 2 && strings.ContainsAny(head[:1], "TDS") && !strings.Contains(text, head) {
					t.Errorf("%s on %s: %q is missing", a.ID, paper.ID, head)
				}
			}
			if len(s.Roles) > 0 && !strings.Contains(text, "Keys: Q.") {
				t.Errorf("%s on %s: the roles are missing", a.ID, paper.ID)
			}
			blank := wordsOf(t, k.BlankForm(a, paper))
			if strings.Contains(blank, "Kettle") || strings.Contains(blank, "[ ]") {
				t.Errorf("%s on %s: a blank form says %q", a.ID, paper.ID, blank)
			}
		}
	}
}

func TestStatementsFillAPageAndNeverLoseWords(t *testing.T) {
	k := kit(t)
	a, _ := catalogue.Find("membership-decision")
	f := model.Field{ID: "public", Kind: model.FieldStatement}
	for _, words := range []int{5, 900} {
		s := &model.Sheet{Answers: map[string]string{"public": strings.Repeat("all ", words)}}
		if s.Date = "2026-02-24"; strings.Contains(wordsOf(t, k.Statement(a, f, s, "Group", printables.Papers()[0])), "Date") {
			t.Error("a statement asks for the date")
		}
		if got := strings.Count(wordsOf(t, k.Statement(a, f, s, "Group", printables.Papers()[0])), "all"); got != words {
			t.Errorf("%d of %d words", got, words)
		}
	}
}

// TestALineOrTwoTakeNoPageOfTheirOwn: the type gives way, but by a tenth at most.
func TestALineOrTwoTakeNoPageOfTheirOwn(t *testing.T) {
	k := kit(t)
	a := &model.Activity{ID: "own", Kind: model.KindForm, Fields: []model.Field{{ID: "q", Kind: model.FieldText}}}
	sizes := map[float64]bool{}
	before := 0
	for lines := 20; lines < 60; lines++ {
		s := &model.Sheet{Title: "T", Answers: map[string]string{"q": strings.Repeat("line\n", lines)}}
		job := k.Form(a, s, "Group", onA4(t))
		if job.Count < before {
			t.Errorf("%d lines take %d pages, one less %d", lines, job.Count, before)
		}
		before = job.Count
		var count int
		for i := range job.Count {
			for _, l := range linesOf(job.Page(i).Marks) {
				if l.Text == "line" {
					sizes[l.Size], count = true, count+1
				}
			}
		}
		if count != lines {
			t.Errorf("%d of %d lines", count, lines)
		}
	}
	least, most := slices.Min(slices.Collect(maps.Keys(sizes))), slices.Max(slices.Collect(maps.Keys(sizes)))
	if least == most || least < 0.899*most {
		t.Errorf("type between %.2f and %.2f mm", least, most)
	}
}

// TestAScaleHasARingForEachStep, between its ends or, where they are too long, below the
// one and above the other.
func TestAScaleHasARingForEachStep(t *testing.T) {
	k := kit(t)
	for _, ends := range []string{"Calm", strings.Repeat("Calm as the sea ", 8)} {
		a := &model.Activity{Kind: model.KindForm, Own: &model.OwnWords{Title: "Ours"}, Fields: []model.Field{{
			ID: "q", Kind: model.FieldScale, Sides: []string{"a", "b"}, Words: map[string]string{"a": ends, "b": "Loud"},
		}}}
		said := saidOn(k.BlankForm(a, onA4(t)).Page(0))
		for i := range model.ScaleSteps {
			if !slices.Contains(said, strconv.Itoa(i+1)) {
				t.Errorf("no ring for %d in %q", i+1, said)
			}
		}
		text := strings.Join(said, " ")
		if !strings.Contains(text, "Calm") || !strings.Contains(text, "Loud") {
			t.Errorf("an end is missing in %q", text)
		}
	}
}

// saidOn are the lines of text on a page.
func saidOn(p mark.Page) []string {
	var out []string
	for _, m := range p.Marks {
		if l, ok := m.(mark.Line); ok {
			out = append(out, l.Text)
		}
	}
	return out
}

// TestAChoiceStaysWithItsQuestion: however many questions end with a box to tick or a scale,
// each stays whole, since the next one does not belong to it.
func TestAChoiceStaysWithItsQuestion(t *testing.T) {
	k := kit(t)
	a := model.NewActivity(model.KindForm, "Our day out")
	for i := range 30 {
		f := a.NewField(model.FieldChoice, fmt.Sprintf("Question %d?", i+1))
		for j, c := range f.Choices {
			f.Name(c, fmt.Sprintf("%d-%d", i+1, j+1))
		}
		a.Fields = append(a.Fields, f)
	}
	for _, paper := range printables.Papers() {
		job := k.BlankForm(a, paper)
		for i := range job.Count {
			on := map[string]int{}
			for _, words := range saidOn(job.Page(i)) {
				if question, choice, ok := strings.Cut(words, "-"); ok && choice != "" {
					on[question]++
				}
			}
			for question, choices := range on {
				if choices != len(a.Fields[0].Choices) || !slices.Contains(saidOn(job.Page(i)), "Question "+question+"?") {
					t.Errorf("page %d of %s has %d choices of question %s", i+1, paper.ID, choices, question)
				}
			}
		}
	}
}

// TestAnswersStandBesideTheirLabels on one line with them and in one column, unless a group's
// own labels are long.
func TestAnswersStandBesideTheirLabels(t *testing.T) {
	k := kit(t)
	a, _ := catalogue.Find("leadership")
	id := a.Fields[0].ID
	s := &model.Sheet{Answers: map[string]string{
		id: a.Fields[0].Sides[0], id + model.ThoughtsEnd: "Ros asks first", id + model.DecisionEnd: "Two of us",
	}}
	at := map[string]mark.Line{}
	for _, l := range linesOf(k.Form(a, s, "G", onA4(t)).Page(0).Marks) {
		at[l.Text] = l
	}
	for label, answer := range map[string]string{"Our thoughts": "Ros asks first", "What we decide": "Two of us"} {
		if at[label].Y != at[answer].Y || at[label].X+at[label].Width > at[answer].X-1 {
			t.Errorf("%q at %.1f, %.1f, %q at %.1f, %.1f", label, at[label].X, at[label].Y, answer, at[answer].X, at[answer].Y)
		}
	}
	if at["Ros asks first"].X != at["Two of us"].X {
		t.Error("the answers stand in two columns")
	}
}
