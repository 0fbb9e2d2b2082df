package model_test

import (
	"testing"
	"time"

	"pgregory.net/rapid"

	"commonground/model"
	"commonground/model/catalogue"
)

// lastDay is a sheet of Moving on with positivity; those people of it wrote a card.
func lastDay(wrote []bool) (*model.Activity, *model.Sheet) {
	a, _ := catalogue.Find("end-positive")
	s := model.NewSheet(a.ID, "Last day", time.Now())
	for _, writes := range wrote {
		p := &model.Person{ID: model.NewID(), Boxes: map[string]*model.Entry{}}
		if writes {
			p.Boxes["best"] = &model.Entry{Text: "The tea"}
		}
		s.People = append(s.People, p)
	}
	return a, s
}

// TestNobodyReadsTheirOwn: whoever wrote something reads one card, of somebody else, and
// every card is read once.
func TestNobodyReadsTheirOwn(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, s := lastDay(rapid.SliceOfN(rapid.Bool(), 0, 12).Draw(t, "people"))
		wrote := map[*model.Entry]bool{}
		for _, p := range s.People {
			if e := p.Boxes["best"]; e != nil {
				wrote[e] = true
			}
		}
		deal := s.Readings(a)
		if want := len(wrote); want > 1 && len(deal) != want || want < 2 && len(deal) > 0 {
			t.Fatalf("%d cards of %d are dealt", len(deal), want)
		}
		by := map[model.ID]bool{}
		for _, r := range deal {
			if r.Says == nil || r.Reader.Boxes["best"] == r.Says || !wrote[r.Says] || s.People[r.At] != r.Reader {
				t.Fatalf("reads %+v", r)
			}
			delete(wrote, r.Says)
			by[r.Reader.ID] = true
		}
		if len(by) != len(deal) {
			t.Fatalf("%d cards are read by %d people", len(deal), len(by))
		}
	})
}

// TestTheDealIsMixed: it does not follow from the order in which people came, and stays as it
// is.
func TestTheDealIsMixed(t *testing.T) {
	next := 0
	for range 20 {
		a, s := lastDay([]bool{true, true, true, true, true, true})
		again := s.Readings(a)
		for i, r := range s.Readings(a) {
			if s.People[(r.At+1)%6].Boxes["best"] == r.Says {
				next++
			}
			if again[i] != r {
				t.Error("dealt again, somebody reads another card")
			}
		}
	}
	if next > 60 {
		t.Errorf("%d of 120 people read what the next one wrote", next)
	}
}

// TestOnlyWhatIsSwappedIsDealt: what people wish for is nobody else's to read out.
func TestOnlyWhatIsSwappedIsDealt(t *testing.T) {
	_, s := lastDay([]bool{true, true, true})
	act, _ := catalogue.Find("act")
	for _, p := range s.People {
		p.Boxes[act.Zones[len(act.Zones)-1].ID] = &model.Entry{Text: "Quiet"}
	}
	if deal := s.Readings(act); len(deal) > 0 {
		t.Errorf("%d are dealt", len(deal))
	}
}
