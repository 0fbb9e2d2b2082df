package library

import (
	"path/filepath"
	"testing"
	"time"

	"commonground/model"
)

// TestASheetThatLeavesItsGroup: nothing in the copy leads to sheets that stayed behind, and
// what it is copied from stays as it is.
func TestASheetThatLeavesItsGroup(t *testing.T) {
	l := open(t)
	path := created(t, l, group("Other"))
	from := &model.Origin{Sheet: model.NewID(), Note: model.NewID()}
	s := model.NewSheet("facilitation", "Leading", time.Unix(0, 0))
	s.From = from
	s.Notes = []*model.Note{{ID: model.NewID(), Text: "tea", Colour: model.ColourA, From: from, Rect: model.Rect{W: 90, H: 60}}}
	s.Roles = []*model.Role{{ID: model.NewID(), Role: "keys", Who: "Sam", From: from}}
	must(t, l.PutSheet(path, s, nil))
	got := onDisk(t, path).Sheets[0]
	if got.From != nil || got.Notes[0].From != nil || got.Roles[0].From != nil {
		t.Errorf("leads out of the group: %+v %+v %+v", got.From, got.Notes[0].From, got.Roles[0].From)
	}
	if got.Notes[0].Text != "tea" || got.Roles[0].Who != "Sam" {
		t.Errorf("came as %+v %+v", got.Notes[0], got.Roles[0])
	}
	if s.From == nil || s.Notes[0].From == nil || s.Roles[0].From == nil {
		t.Error("the sheet it is copied from was changed")
	}
}

// TestASheetOfAnActivityThatWasChangedThere: it comes with the activity as it is here, beside
// the one there; where both are the same there stays one.
func TestASheetOfAnActivityThatWasChangedThere(t *testing.T) {
	l := open(t)
	path := created(t, l, group("Other"))
	own := model.NewActivity(model.KindForm, "Our walk")
	own.Fields = append(own.Fields, own.NewField(model.FieldText, "Where?"))
	s := model.NewSheet(own.ID, "Sunday", time.Unix(0, 0))
	for range 2 {
		must(t, l.PutSheet(path, s, own))
	}
	g := onDisk(t, path)
	if len(g.Activities) != 1 || g.Activities[0].ID != own.ID || g.Sheets[1].Activity != own.ID {
		t.Fatalf("%d activities", len(g.Activities))
	}

	changed := own.Clone()
	changed.Own.Summary = "Out of doors"
	for range 2 {
		must(t, l.PutSheet(path, s, changed))
	}
	g = onDisk(t, path)
	if len(g.Activities) != 2 || len(g.Sheets) != 4 {
		t.Fatalf("%d activities, %d sheets", len(g.Activities), len(g.Sheets))
	}
	mine := g.Activities[1]
	if g.Sheets[2].Activity != mine.ID || g.Sheets[1].Activity != own.ID {
		t.Error("a sheet is of the activity of the other group")
	}
	if g.Activities[0].Own.Summary != "" || mine.Own.Summary != "Out of doors" || mine.Own.Title != "Our walk (2)" {
		t.Errorf("%q says %q", mine.Own.Title, mine.Own.Summary)
	}
}

// TestOriginOfAGroup is called so that people know which place is meant.
func TestOriginOfAGroup(t *testing.T) {
	for path, want := range map[string]string{
		filepath.Join("/", "media", "sam", "STICK", "Circle.json"):       "STICK",
		filepath.Join("/", "media", "sam", "STICK", Name, "Circle.json"): "STICK",
		filepath.Join("/", "home", "sam", "Old", "Circle.json"):          "Old",
	} {
		if got := Origin(path); got != want {
			t.Errorf("%s comes from %q, want %q", path, got, want)
		}
	}
}
