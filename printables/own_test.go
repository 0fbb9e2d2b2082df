package printables_test

import (
	"bytes"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"commonground/assets/examples"
	"commonground/model"
	"commonground/model/catalogue"
	"commonground/model/file"
	"commonground/model/guide"
	"commonground/printables"
	"commonground/printables/wording"
)

func exampleGroup(t testing.TB) *model.Group {
	t.Helper()
	g, err := file.Decode(bytes.NewReader(examples.Group()))
	if err != nil {
		t.Fatal(err)
	}
	return g
}

// allWords is what the pages of all offers say, offer by offer.
func allWords(t *testing.T, offers []printables.Offer) map[string]string {
	t.Helper()
	out := map[string]string{}
	for _, o := range offers {
		if strings.HasPrefix(o.ID, printables.OfferPoster+"-") {
			continue
		}
		job, err := o.Make(onA4(t))
		if err != nil {
			t.Fatalf("%s: %v", o.ID, err)
		}
		pages, words := pagesAndWords(job)
		if len(pages) == 0 || strings.Contains(words+job.Title, "⟦") {
			t.Errorf("%s: %d pages, %q", o.ID, len(pages), words)
		}
		out[o.ID] = words
	}
	return out
}

// withoutCredit leaves out what says where an activity comes from.
func withoutCredit(k *printables.Kit, words string, a *model.Activity, of wording.Activity) string {
	for _, g := range guide.Of(a) {
		words = strings.ReplaceAll(words, squeezed(k.GuidePages(g)), "")
	}
	words = strings.ReplaceAll(words, squeezed("Activity", strconv.Itoa(a.Number), ":", of.Name), "")
	return strings.ReplaceAll(words, squeezed("Made from “", of.Title, "”"), "")
}

// TestCopiesPrintLikeTheirOriginals: every sheet of the example, as one of an activity that
// the group made from the toolkit's.
func TestCopiesPrintLikeTheirOriginals(t *testing.T) {
	k, g := kit(t), exampleGroup(t)
	tried := map[model.Kind]bool{}
	for _, s := range g.Sheets {
		a, _ := catalogue.For(g, s.Activity)
		if tried[a.Kind] = true; a.Own != nil {
			continue
		}
		own := wording.Copy(k.Words, a, "")
		of, mine := wording.Of(k.Words, a), *s
		mine.Activity = own.ID
		theirs, ours := allWords(t, k.SheetOffers(g, a, s)), allWords(t, k.SheetOffers(g, own, &mine))
		delete(theirs, printables.OfferExample) // a copy may have other zones
		if len(theirs) != len(ours) {
			t.Errorf("%s: %d and %d ways to print", a.ID, len(theirs), len(ours))
		}
		for id, words := range theirs {
			if want, got := withoutCredit(k, words, a, of), withoutCredit(k, ours[id], a, of); want != got {
				t.Errorf("%s, %s:\n%s\nis as a copy\n%s", a.ID, id, want, got)
			}
			if k.OfferTitle(a, id) != k.OfferTitle(own, id) {
				t.Errorf("%s, %s is called %q", a.ID, id, k.OfferTitle(own, id))
			}
		}
	}
	if len(tried) != 7 {
		t.Errorf("the example has the kinds %v alone", tried)
	}
}

// ownWords are all the texts of an activity that pages may show.
func ownWords(a *model.Activity) []*string {
	out := []*string{&a.Own.Title}
	for i := range a.Own.Steps {
		out = append(out, &a.Own.Steps[i])
	}
	for i := range a.Own.Questions {
		out = append(out, &a.Own.Questions[i])
	}
	for i := range a.Zones {
		out = append(out, &a.Zones[i].Title)
	}
	for i := range a.Starters {
		out = append(out, &a.Starters[i].Text)
	}
	for i := range a.Fields {
		f := &a.Fields[i]
		out = append(out, &f.Title, &f.Ask)
		for _, side := range f.Sides {
			for j := range f.Points[side] {
				out = append(out, &f.Points[side][j])
			}
		}
	}
	return out
}

// TestOwnPartsArePrinted: the checklist, headings, columns and cards of a group's own activity
// say what the group calls them, and nothing of what it took away.
func TestOwnPartsArePrinted(t *testing.T) {
	k := kit(t)
	copied := func(id string) *model.Activity {
		a, _ := catalogue.Find(id)
		return wording.Copy(k.Words, a, "")
	}
	venue, agreement, portrait, wall := copied("venue"), copied("agreement"), copied("portrait"), copied("barriers")
	venue.Features = []model.Item{{ID: "parking", Icon: "parking", Title: "Bicycle stands"}, {ID: "item-1", Title: "Hearing loop"}, {ID: "item-2"}}
	agreement.Headings = []model.Item{{ID: "item-3", Title: "When we meet online"}, {ID: "item-4"}}
	for _, part := range []string{"field.likes", "field.gestures-blank"} {
		portrait.Own.SayPart(part, "Ours: "+part)
	}
	wall.Own.SayPart("zone.barrier", "What stops us")
	ticked := model.NewSheet(venue.ID, "Hall", time.Unix(0, 0))
	ticked.Venue = &model.Venue{
		Features: []*model.Feature{{ID: "item-1", Have: model.HaveYes}, {ID: "ramps", Have: model.HaveYes, Remark: "gone since"}},
		Plan:     []*model.Shape{{ID: model.NewID(), Kind: model.ShapeSymbol, Icon: "parking", Feature: "parking", Rect: model.Rect{X: 50, Y: 50, W: 60, H: 60}}},
	}
	ruled := model.NewSheet(agreement.ID, "Ours", time.Unix(0, 0))
	ruled.Agreement = &model.Agreement{Rules: []*model.Rule{model.NewRule("item-3", "Mute", ""), model.NewRule("item-4", "Wait", ""), model.NewRule("conduct", "Be kind", "")}}
	cards := model.NewSheet(portrait.ID, "Us", time.Unix(0, 0))
	cards.Portraits = []*model.Portrait{{ID: model.NewID(), Name: "Mo", Likes: "Chess", Gestures: "A nod"}}
	barriers := model.NewSheet(wall.ID, "Wall", time.Unix(0, 0))
	barriers.Wall = &model.Wall{Barriers: []*model.Barrier{{ID: model.NewID(), Text: "Stairs"}}}
	g := &model.Group{Name: "Circle", Activities: []*model.Activity{venue, agreement, portrait, wall}}
	for _, c := range []struct {
		offers   []printables.Offer
		says     []string
		saysNone []string
	}{
		{k.BlankOffers(venue), []string{"Bicycle stands", "Hearing loop"}, []string{"First aid kits", "Parking"}},
		{k.SheetOffers(g, venue, ticked), []string{"Bicycle stands", "Hearing loop"}, []string{"First aid kits", "gone since"}},
		{k.SheetOffers(g, agreement, ruled), []string{"When we meet online", "Be kind", "Wait"}, []string{"Conduct"}},
		{k.BlankOffers(portrait), []string{"Ours: field.likes", "Ours: field.gestures-blank"}, []string{"Simple gestures"}},
		{k.SheetOffers(g, portrait, cards), []string{"Ours: field.likes", "Ours: field.gestures-blank"}, []string{"that Mo appreciates"}},
		{k.BlankOffers(wall), []string{"What stops us", "How to overcome them"}, nil},
		{k.SheetOffers(g, wall, barriers), []string{"What stops us", "How to overcome them"}, nil},
	} {
		words := joinedWords(allWords(t, c.offers))
		for _, want := range c.says {
			if !strings.Contains(words, squeezed(want)) {
				t.Errorf("nothing of %q in\n%s", want, words)
			}
		}
		for _, not := range c.saysNone {
			if strings.Contains(words, squeezed(not)) {
				t.Errorf("%q is still said in\n%s", not, words)
			}
		}
	}
}

// TestOwnWordsArePrinted: wherever a blank page shows words of the toolkit's activity, one
// that the group made shows its own.
func TestOwnWordsArePrinted(t *testing.T) {
	k := kit(t)
	for _, a := range catalogue.All() {
		own := wording.Copy(k.Words, a, "")
		var before []string
		for i, text := range ownWords(own) {
			before = append(before, *text)
			if *text != "" {
				*text = "Q" + strings.Repeat("x", i%7) + "z" + string(rune('a'+i%26)) + string(rune('a'+i/26))
			}
		}
		for i := range own.Fields {
			for _, side := range own.Fields[i].Sides {
				own.Fields[i].Words[side] = "Side" + side
			}
		}
		theirs, ours := joinedWords(allWords(t, k.BlankOffers(a))), joinedWords(allWords(t, k.BlankOffers(own)))
		for i, text := range ownWords(own) {
			was, is := squeezed(before[i]), squeezed(*text)
			if len(was) > 12 && strings.Contains(theirs, was) && !strings.Contains(ours, is) {
				t.Errorf("%s: %q became %q, which is not printed", a.ID, before[i], *text)
			}
			if len(was) > 12 && strings.Contains(ours, was) && i > 0 {
				t.Errorf("%s: still says %q", a.ID, before[i])
			}
		}
		for _, f := range own.Fields {
			for _, side := range f.Sides {
				if !strings.Contains(ours, "Side"+side) {
					t.Errorf("%s: side %s of %s is not named", a.ID, side, f.ID)
				}
			}
		}
	}
}

// mustPrintClean looks at every page of all offers but those of which a sheet shows a part.
func mustPrintClean(t *testing.T, offers []printables.Offer) {
	t.Helper()
	for _, o := range offers {
		if strings.HasPrefix(o.ID, printables.OfferPoster+"-") {
			continue
		}
		job, err := o.Make(onA4(t))
		if err != nil {
			t.Fatalf("%s: %v", o.ID, err)
		}
		pages, _ := pagesAndWords(job)
		mustBeClean(t, pages)
	}
}

func joinedWords(by map[string]string) string {
	var out strings.Builder
	for _, words := range by {
		out.WriteString(words + " ")
	}
	return out.String()
}

// ownForm is a form of a group's own with a question of every kind.
func ownForm() *model.Activity {
	a := model.NewActivity(model.KindForm, "Our day out")
	for _, kind := range []model.FieldKind{
		model.FieldLine, model.FieldText, model.FieldChoice, model.FieldScale, model.FieldWeigh, model.FieldRoles, model.FieldStatement,
	} {
		f := a.NewField(kind, "About "+string(kind)+"?")
		f.Ask = "Hint for " + string(kind)
		for i, c := range slices.Concat(f.Choices, f.Sides) {
			f.Name(c, string(kind)+"-"+string(rune('A'+i)))
		}
		if kind == model.FieldWeigh {
			f.Argue(f.Sides[1], []string{"It is far."})
		}
		a.Fields = append(a.Fields, f)
	}
	return a
}

// TestOwnFormsPrint: blank with all that can be answered, filled with what was; what was
// answered with a choice that is no longer offered is left out.
func TestOwnFormsPrint(t *testing.T) {
	k, a := kit(t), ownForm()
	blank := joinedWords(allWords(t, k.BlankOffers(a)))
	for _, f := range a.Fields {
		for _, want := range append([]string{f.Title, f.Ask}, slices.Concat([]string{}, valuesOf(f.Words))...) {
			if !strings.Contains(blank, squeezed(want)) {
				t.Errorf("blank: %q is not there", want)
			}
		}
	}
	if !strings.Contains(blank, "Itisfar.") || strings.Contains(blank, a.Fields[2].Choices[0]) {
		t.Errorf("blank: %s", blank)
	}
	s := &model.Sheet{Title: "June", Roles: []*model.Role{{Role: "Map", Who: "Jo"}}, Answers: map[string]string{
		a.Fields[0].ID: "The sea", a.Fields[1].ID: "By train", a.Fields[2].ID: a.Fields[2].Choices[1], a.Fields[3].ID: "4",
		a.Fields[4].ID: a.Fields[4].Sides[0], a.Fields[4].ID + model.DecisionEnd: "We go", a.Fields[6].ID: "Come along",
	}}
	g := &model.Group{Name: "Circle"}
	offers := k.SheetOffers(g, a, s)
	mustPrintClean(t, offers)
	words := allWords(t, offers)
	for _, want := range []string{"The sea", "By train", "choice-B", "4", "scale-A", "weigh-A", "We go", "Map: Jo", "Come along", "About choice?"} {
		if !strings.Contains(words[printables.OfferFilled], squeezed(want)) {
			t.Errorf("filled: %q is not in %s", want, words[printables.OfferFilled])
		}
	}
	if title := k.OfferTitle(a, offers[1].ID); title != "About statement?" || !strings.Contains(words[offers[1].ID], "Comealong") {
		t.Errorf("%q says %q", title, words[offers[1].ID])
	}
	gone := a.Fields[2].Choices[1]
	a.Fields[2].Drop(gone)
	a.Fields[4].Drop(a.Fields[4].Sides[0])
	filled := allWords(t, k.SheetOffers(g, a, s))[printables.OfferFilled]
	if strings.Contains(filled, gone) || strings.Contains(filled, "Aboutchoice?") || strings.Contains(filled, "weigh-A") || !strings.Contains(filled, "Wego") {
		t.Errorf("after the answers were taken out: %s", filled)
	}
}

func valuesOf(m map[string]string) []string {
	var out []string
	for _, v := range m {
		out = append(out, v)
	}
	return out
}

// TestBoardsFromScratchPrint: every shape of zone on a board of several pages, with and without
// titles, and an empty board; notes are shown wherever they lie.
func TestBoardsFromScratchPrint(t *testing.T) {
	k := kit(t)
	for _, scale := range []float64{0, 2} {
		a := model.NewActivity(model.KindBoard, "Our year")
		a.Scale = scale
		for _, shape := range []model.ZoneShape{model.ShapeCircle, model.ShapeRing, model.ShapeColumn, model.ShapeBox} {
			a.Zones = append(a.Zones, a.NewZone(shape, "In a "+string(shape)), a.NewZone(shape, ""))
		}
		a.Starters = []model.Starter{a.NewStarter("A walk by the river")}
		s := &model.Sheet{Title: "2026", Notes: []*model.Note{{Text: "Swimming", Colour: model.ColourA, Rect: model.Rect{X: 1200, Y: 880, W: 180, H: 100}}}}
		offers := k.SheetOffers(&model.Group{}, a, s)
		mustPrintClean(t, offers)
		words := allWords(t, offers)
		blank, filled := words[printables.OfferBlank], words[printables.OfferFilled]
		for _, want := range []string{"Inacircle", "Inaring", "Inacolumn", "Inabox", "Ouryear"} {
			if !strings.Contains(blank, want) {
				t.Errorf("blank, scale %v: %q is not there", scale, want)
			}
		}
		if !strings.Contains(filled, "Swimming") || !strings.Contains(filled, "Inaring") {
			t.Errorf("filled, scale %v: %s", scale, filled)
		}
	}
	bare := model.NewActivity(model.KindBoard, "")
	mustPrintClean(t, k.SheetOffers(&model.Group{}, bare, &model.Sheet{}))
}

// TestOwnVenueOnHowToFindUs: questions that the group added stand there, questions that it
// reworded in its words, and answers to those it took out do not.
func TestOwnVenueOnHowToFindUs(t *testing.T) {
	k := kit(t)
	venue, _ := catalogue.Find("venue")
	a := wording.Copy(k.Words, venue, "Our hall")
	field := func(id string) *model.Field {
		return &a.Fields[slices.IndexFunc(a.Fields, func(f model.Field) bool { return f.ID == id })]
	}
	field("buses").Title = "Trams that stop nearby"
	a.Fields = slices.DeleteFunc(a.Fields, func(f model.Field) bool { return f.ID == "parking" })
	dogs, bell := a.NewField(model.FieldChoice, "Are dogs welcome?"), a.NewField(model.FieldLine, "Which bell?")
	a.Fields = append(a.Fields, dogs, bell)
	s := &model.Sheet{Answers: map[string]string{
		"buses": "4 and 7", "trains": "Central", "parking": "Behind the hall", "staffed": "yes", dogs.ID: "yes", bell.ID: "The lower one", "risk": "yes",
	}}
	words := allWords(t, k.SheetOffers(&model.Group{}, a, s))[printables.OfferFindUs]
	for _, want := range []string{"Trams that stop nearby: 4 and 7", "Train: Central", "Someone who works there", "Are dogs welcome?: Yes", "Which bell?: The lower one"} {
		if !strings.Contains(words, squeezed(want)) {
			t.Errorf("%q is not in %s", want, words)
		}
	}
	for _, not := range []string{"Behind the hall", "risk"} {
		if strings.Contains(words, squeezed(not)) {
			t.Errorf("%q is in %s", not, words)
		}
	}
}
