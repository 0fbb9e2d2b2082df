package printables_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"commonground/model"
	"commonground/model/catalogue"
	"commonground/printables"
)

func resources(n int) *model.Group {
	g := model.NewGroup("Tuesday Circle", time.Unix(0, 0))
	for i := range n {
		r := model.NewResource(fmt.Sprintf("Helper %d", i))
		r.Phone, r.Contact, r.Notes = fmt.Sprintf("01632 960%03d", i), "Mill Lane 3", "Ring in the morning, ask for the rota"
		r.Category = model.ResourceCategories[i%len(model.ResourceCategories)]
		r.Card = true
		g.Resources = append(g.Resources, r)
	}
	return g
}

// onPages is all that stands on the pages of a job.
func onPages(job printables.Job) string {
	var out []string
	for i := range job.Count {
		for _, l := range linesOf(job.Page(i).Marks) {
			out = append(out, l.Text)
		}
	}
	return strings.Join(out, "\n")
}

// TestResourcesOnPaper: on every paper, for none and for many, everything that there is stands
// on the pages, and nothing lies on anything else.
func TestResourcesOnPaper(t *testing.T) {
	k := kit(t)
	for _, n := range []int{0, 1, 7, 60} {
		g := resources(n)
		for _, paper := range printables.Papers() {
			for _, o := range k.ResourceOffers(g) {
				job, err := o.Make(paper)
				if err != nil {
					t.Fatal(err)
				}
				text := onPages(job)
				for i := range job.Count {
					for _, p := range problems(job.Page(i)) {
						t.Errorf("%s, %d on %s, page %d: %s", o.ID, n, paper.ID, i, p)
					}
				}
				for _, r := range g.Resources {
					if o.ID != printables.OfferContactsToFill && !strings.Contains(text, r.Phone) {
						t.Errorf("%s, %d on %s: %s is missing", o.ID, n, paper.ID, r.Name)
					}
				}
			}
		}
	}
}

// TestLongResourcesOnPaper: whatever people write stays on the page.
func TestLongResourcesOnPaper(t *testing.T) {
	k := kit(t)
	rapid.Check(t, func(t *rapid.T) {
		g := model.NewGroup("Circle", time.Unix(0, 0))
		text := rapid.StringN(0, 300, -1)
		for range rapid.IntRange(0, 4).Draw(t, "n") {
			r := model.NewResource(text.Draw(t, "name"))
			r.Phone, r.Contact, r.Notes, r.Card = text.Draw(t, "phone"), text.Draw(t, "contact"), text.Draw(t, "notes"), true
			g.Resources = append(g.Resources, r)
		}
		paper := rapid.SampledFrom(printables.Papers()).Draw(t, "paper")
		for _, o := range k.ResourceOffers(g) {
			job, err := o.Make(paper)
			if err != nil || job.Count == 0 {
				t.Fatal(err)
			}
			for i := range job.Count {
				for _, p := range problems(job.Page(i)) {
					if strings.HasPrefix(p, "leaves") {
						t.Fatalf("%s: %s", o.ID, p)
					}
				}
			}
		}
	})
}

// TestTheCardSaysWhetherItWasChecked, and has only what is meant for it, the urgent first.
func TestTheCardSaysWhetherItWasChecked(t *testing.T) {
	k, g := kit(t), resources(3)
	g.Resources[0].Category = model.ResourceOther
	g.Resources[1].Card = false
	g.Resources[2].Category = model.ResourceUrgent
	a4 := printables.Papers()[0]
	text := onPages(k.ContactCard(g, a4))
	if strings.Contains(text, "Helper 1") || strings.Index(text, "Helper 2") > strings.Index(text, "Helper 0") {
		t.Errorf("the card says %s", text)
	}
	if want := k.Words.Text("printable.resources.unchecked"); !strings.Contains(text, want) {
		t.Errorf("it does not say %q", want)
	}
	g.Resources[0].Checked, g.Resources[2].Checked = "2026-03-10", "2026-03-17"
	if text := onPages(k.ContactCard(g, a4)); !strings.Contains(text, "10 March 2026") {
		t.Errorf("it does not say since when it was not checked: %s", text)
	}
}

// TestTheAgreementWithContacts is offered where there are any.
func TestTheAgreementWithContacts(t *testing.T) {
	k, g := kit(t), resources(2)
	a, _ := catalogue.Find("agreement")
	s := model.NewSheet("agreement", "Ours", time.Unix(0, 0))
	s.Agreement = &model.Agreement{Rules: []*model.Rule{model.NewRule("", "Listen", "")}}
	offer := func() *printables.Offer {
		for _, o := range k.SheetOffers(g, a, s) {
			if o.ID == printables.OfferPosterHelp {
				return &o
			}
		}
		return nil
	}
	o := offer()
	if o == nil {
		t.Fatal("it is not offered")
	}
	job, err := o.Make(printables.Papers()[0])
	if text := onPages(job); err != nil || !strings.Contains(text, "Listen") || !strings.Contains(text, "01632 960001") {
		t.Errorf("it says %s", text)
	}
	g.Resources = nil
	if offer() != nil {
		t.Error("it is offered without contacts")
	}
}
