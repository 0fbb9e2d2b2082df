package printables_test

import (
	"strings"
	"testing"

	"commonground/model"
	"commonground/model/catalogue"
	"commonground/printables"
	"commonground/printables/mark"
	"commonground/printables/wording"
)

// TestBoardPosters: the empty boards are posters from the paper's size to A0; every sheet
// says which it is, and together they show all zones and what to do.
func TestBoardPosters(t *testing.T) {
	k := kit(t)
	for _, id := range []string{"membership", "connect", "facilitation", "partners"} {
		a, _ := catalogue.Find(id)
		w := wording.Of(k.Words, a)
		for doublings, sheets := range []int{1, 2, 4, 8, 16} {
			job := k.BoardPoster(a, doublings, onA4(t))
			want := sheets
			if sheets > 1 {
				want++ // how to put it together
			}
			if job.Count != want {
				t.Fatalf("%s: %d pages for %d sheets", id, job.Count, sheets)
			}
			all := ""
			for i := range sheets {
				pg := job.Page(i)
				if pg.W < pg.H != (sheets == 2 || sheets == 8) {
					t.Errorf("%s of %d sheets: a sheet is %v by %v", id, sheets, pg.W, pg.H)
				}
				all += said(pg.Marks)
			}
			for _, z := range a.Zones {
				if !strings.Contains(all, squeezed(w.Zone(z.ID))) {
					t.Errorf("%s of %d sheets lacks %q", id, sheets, w.Zone(z.ID))
				}
			}
			for _, step := range w.Steps {
				if sheets < 16 && sheets > 1 {
					continue // lines of a step may lie on two sheets
				}
				if first := strings.Fields(step)[0]; !strings.Contains(all, first) {
					t.Errorf("%s of %d sheets lacks %q", id, sheets, step)
				}
			}
		}
	}
}

// TestStarterCards: every starter of a board is a card, and there are blank ones; cards of
// partners ask what they offer, but for no contact, which is private.
func TestStarterCards(t *testing.T) {
	k := kit(t)
	for _, id := range []string{"membership", "facilitation", "partners"} {
		a, _ := catalogue.Find(id)
		w := wording.Of(k.Words, a)
		job := k.StarterCards(a, nil, onA4(t))
		if p := jobProblems(job); len(p) > 0 {
			t.Error(p[0])
		}
		all, blanks := "", 0
		for i := range job.Count {
			all += said(job.Page(i).Marks)
			for _, m := range job.Page(i).Marks {
				if s, ok := m.(mark.Shape); ok && s.Stroke.Dash > 0 {
					blanks++
				}
			}
		}
		for _, s := range a.Starters {
			if !strings.Contains(all, squeezed(w.Starter(s.ID))) {
				t.Errorf("%s: no card says %q", id, w.Starter(s.ID))
			}
		}
		if blanks < 4 {
			t.Errorf("%s: %d blank cards", id, blanks)
		}
		asks, contact := strings.Count(all, squeezed("What they offer")), strings.Contains(all, "Contact")
		if want := id == "partners"; (asks == 8*job.Count) != want || contact {
			t.Errorf("%s: %d of %d cards ask what is offered; contact %v", id, asks, 8*job.Count, contact)
		}
	}
	a, _ := catalogue.Find("partners")
	for _, offers := range [][]printables.Offer{k.BlankOffers(a), k.SheetOffers(&model.Group{}, a, &model.Sheet{})} {
		seen := map[string]bool{}
		for _, o := range offers {
			if seen[o.ID] {
				t.Errorf("%s is offered twice", o.ID)
			}
			seen[o.ID] = true
		}
		if !seen[printables.OfferStarters] {
			t.Error("there are no cards of starters")
		}
	}
}
