package printables_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"commonground/model"
	"commonground/model/catalogue"
	"commonground/printables"
	"commonground/printables/mark"
	"commonground/printables/wording"
)

// ninePoints is the smallest type, in millimetres, of what has to be read.
const ninePoints = 9 * 25.4 / 72

// TestBlanksSayWhatToDo: all steps of an activity stand on its blank, in 9 points or more.
func TestBlanksSayWhatToDo(t *testing.T) {
	k := kit(t)
	for _, paper := range printables.Papers() {
		for _, a := range slices.Concat(catalogue.All(), catalogue.More()) {
			for _, o := range k.BlankOffers(a)[:1] {
				job, err := o.Make(paper)
				if err != nil {
					t.Fatal(err)
				}
				var said strings.Builder
				for i := range job.Count {
					for _, m := range job.Page(i).Marks {
						if l, ok := m.(mark.Line); ok && l.Size >= ninePoints-0.001 {
							said.WriteString(l.Text + " ")
						}
					}
				}
				missing := ""
				for i, step := range wording.Of(k.Words, a).Steps {
					if !strings.Contains(strings.Join(strings.Fields(said.String()), " "), step) {
						missing += fmt.Sprint(" ", i+1)
					}
				}
				if missing != "" {
					t.Errorf("%s %s on %s (%d pages): steps%s are missing", a.ID, o.ID, paper.ID, job.Count, missing)
				}
			}
		}
	}
}

// TestBlankFormsAskWhereItBelongs: what to talk about stands below the question that it
// belongs to, before the next one, and the rest at the end.
func TestBlankFormsAskWhereItBelongs(t *testing.T) {
	k := kit(t)
	for _, id := range []string{"leadership", "membership-decision"} {
		a, _ := catalogue.Find(id)
		w := wording.Of(k.Words, a)
		_, all := pagesAndWords(k.BlankForm(a, onA4(t)))
		from := 0
		var order []string
		for _, f := range a.Fields {
			order = append(append(order, w.Field(f.ID)), w.Talk(f.ID)...)
		}
		for _, words := range append(order, w.Questions...) {
			at := strings.Index(all[from:], squeezed(words))
			if at < 0 {
				t.Errorf("%s: %q does not come where it should", id, words)
				continue
			}
			from += at
		}
		if len(order) < len(a.Fields)+6 {
			t.Errorf("%s: only %d questions belong to a field", id, len(order)-len(a.Fields))
		}
	}
}

// TestAnEmptySheetIsToWriteOn: a form without an answer and a wall without a barrier print what
// people can write on, under the sheet's name, and no empty page.
func TestAnEmptySheetIsToWriteOn(t *testing.T) {
	k := kit(t)
	for _, id := range []string{"leadership", "membership-decision", "barriers"} {
		a, _ := catalogue.Find(id)
		s := &model.Sheet{Activity: id, Title: "Our own evening", Date: "2026-03-03"}
		job := k.SheetOffers(&model.Group{Name: "Circle"}, a, s)[0]
		pages, err := job.Make(onA4(t))
		if err != nil {
			t.Fatal(err)
		}
		if first := said(pages.Page(0).Marks); !strings.Contains(first, "Ourownevening") || !strings.Contains(first, "Circle") || !strings.Contains(first, "Howitgoes") {
			t.Errorf("%s prints %.200s", id, first)
		}
		s.Answers = map[string]string{"shape": "both", "openness": "2"}
		s.Wall = &model.Wall{Barriers: []*model.Barrier{{ID: model.NewID(), Text: "Stairs"}}}
		if pages, _ = job.Make(onA4(t)); strings.Contains(said(pages.Page(0).Marks), "Howitgoes") {
			t.Errorf("with something on it %s prints how it goes", id)
		}
	}
}
