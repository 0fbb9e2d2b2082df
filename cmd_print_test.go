package main

import (
	"bytes"
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"commonground/assets/examples"
	"commonground/model"
	"commonground/model/catalogue"
	"commonground/model/file"
)

func exampleGroup(t *testing.T) *model.Group {
	t.Helper()
	g, err := file.Decode(bytes.NewReader(examples.Group()))
	if err != nil {
		t.Fatal(err)
	}
	return g
}

func TestPrintBlank(t *testing.T) {
	folder := t.TempDir()
	for _, a := range catalogue.All() {
		got := call(t, folder, "print", "--blank", a.ID, "--paper", "letter", "-o", a.ID+".pdf")
		if got.code != 0 || got.errs != "" || !strings.HasPrefix(got.out, a.ID+".pdf: ") {
			t.Errorf("%s: %+v", a.ID, got)
			continue
		}
		pages(t, filepath.Join(folder, a.ID+".pdf"))
	}
}

func TestPrintSheets(t *testing.T) {
	folder := t.TempDir()
	put(t, folder, "group.json", string(examples.Group()))
	g := exampleGroup(t)
	if len(g.Sheets) < 2 {
		t.Fatal("the example has too few sheets to try this with")
	}
	one := g.Sheets[0].ID.String()
	for name, args := range map[string][]string{
		"all":       {"-o", "all.pdf", "group.json"},
		"all too":   {"group.json", "--sheet", "all", "-o", "all too.pdf"},
		"one":       {"--sheet", strings.ToUpper(one), "-o", "one.pdf", "--paper", "a3", "group.json"},
		"after two": {"-o", "after two.pdf", "--", "group.json"},
	} {
		got := call(t, folder, append([]string{"print"}, args...)...)
		if got.code != 0 || got.errs != "" {
			t.Errorf("%s: %+v", name, got)
			continue
		}
		n := pages(t, filepath.Join(folder, name+".pdf"))
		if name == "one" && n >= len(g.Sheets) || name != "one" && n < len(g.Sheets) {
			t.Errorf("%s: %d pages of %d sheets", name, n, len(g.Sheets))
		}
	}
	got := call(t, folder, "print", "--sheet", "nothing", "-o", "x.pdf", "group.json")
	if !strings.Contains(got.errs, one) || !strings.Contains(got.errs, g.Sheets[0].Title) {
		t.Errorf("the sheets there are are not listed: %+v", got)
	}
}

// TestPrintOwnActivity: an empty sheet of an activity that the group made, named by its ID
// or by its title; those that there are are listed by title.
func TestPrintOwnActivity(t *testing.T) {
	folder, g := t.TempDir(), exampleGroup(t)
	g.Activities = append(g.Activities, &model.Activity{
		ID: "own-7", Kind: model.KindBoard, Own: &model.OwnWords{Title: "Our week "},
		Zones: []model.Zone{{ID: "z", Shape: model.ShapeBox, Title: "Monday", Rect: model.Rect{X: 50, Y: 50, W: 500, H: 500}}},
	}, &model.Activity{ID: "own-8", Kind: model.KindForm, Own: &model.OwnWords{}})
	put(t, folder, "group.json", groupFile(t, g))
	for i, name := range []string{"own-7", "our WEEK", "own-8", "How we connect"} {
		if got := call(t, folder, "print", "--blank", name, "-o", fmt.Sprint(i, ".pdf"), "group.json"); got.code != 0 {
			t.Errorf("%s: %+v", name, got)
		}
	}
	got := call(t, folder, "print", "--blank", "their week", "-o", "b.pdf", "group.json")
	if got.code != 2 || !strings.Contains(got.errs, "partners, Days out, Our week, own-8") {
		t.Errorf("%+v", got)
	}
}
