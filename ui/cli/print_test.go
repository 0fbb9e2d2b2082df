package cli

import (
	"bytes"
	"fmt"
	"os"
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
	made, err := os.ReadFile(filepath.Join(folder, "one.pdf"))
	if day := strings.ReplaceAll(g.Sheets[0].Date, "-", ""); err != nil || !bytes.Contains(made, []byte("/CreationDate (D:"+day)) {
		t.Errorf("the PDF has not the date of its sheet, %s: %v", day, err)
	}
	got := call(t, folder, "print", "--sheet", "nothing", "-o", "x.pdf", "group.json")
	if !strings.Contains(got.errs, one) || !strings.Contains(got.errs, g.Sheets[0].Title) {
		t.Errorf("the sheets there are are not listed: %+v", got)
	}
}

// TestPrintAs: a sheet in one of its other ways, in all of them, and an empty one so too.
func TestPrintAs(t *testing.T) {
	folder, g := t.TempDir(), exampleGroup(t)
	put(t, folder, "group.json", string(examples.Group()))
	var agreement string
	for _, s := range g.Sheets {
		if s.Activity == "agreement" {
			agreement = s.ID.String()
		}
	}
	count := func(args ...string) int {
		t.Helper()
		got := call(t, folder, append([]string{"print", "--replace", "-o", "x.pdf"}, args...)...)
		if got.code != 0 || got.errs != "" {
			t.Fatalf("%v: %+v", args, got)
		}
		return pages(t, filepath.Join(folder, "x.pdf"))
	}
	usual := count("--sheet", agreement, "group.json")
	poster := count("--sheet", agreement, "--as", "Wall-Poster-A1", "group.json")
	if poster <= usual || count("--sheet", agreement, "--as", "all", "group.json") <= poster+usual {
		t.Errorf("%d pages as usual, %d as a poster", usual, poster)
	}
	if all, blank := count("group.json"), count("--as", "blank", "group.json"); all == blank || blank < len(g.Sheets) {
		t.Errorf("%d pages of all sheets, %d blank", all, blank)
	}
	if one, all := count("--blank", "portrait"), count("--blank", "portrait", "--as", "all"); one != 2 || all != 5 { // with an example
		t.Errorf("%d and %d pages of blank portraits", one, all)
	}
	for _, args := range [][]string{{"--sheet", agreement, "group.json"}, {"--blank", "agreement"}} {
		got := call(t, folder, append([]string{"print", "--as", "confetti", "-o", "y.pdf"}, args...)...)
		if got.code != 2 || !strings.Contains(got.errs, "confetti") || !strings.Contains(got.errs, "blank-rules") {
			t.Errorf("%v: %+v", args, got)
		}
	}
}

// TestPrintResources: the table, the card, and neither with a sheet.
func TestPrintResources(t *testing.T) {
	folder := t.TempDir()
	put(t, folder, "group.json", string(examples.Group()))
	for i, args := range [][]string{{}, {"--as", "contact-card"}, {"--as", "contact-pocket"}} {
		name := fmt.Sprintf("%d.pdf", i)
		got := call(t, folder, append([]string{"print", "--resources", "-o", name, "group.json"}, args...)...)
		if got.code != 0 || got.errs != "" {
			t.Errorf("%v: %+v", args, got)
			continue
		}
		pages(t, filepath.Join(folder, name))
	}
	for _, args := range [][]string{{"--sheet", "all"}, {"--blank", "act"}} {
		if got := call(t, folder, append([]string{"print", "--resources", "-o", "x.pdf", "group.json"}, args...)...); got.code != 2 {
			t.Errorf("%v: %+v", args, got)
		}
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

// TestPrintingGuides: all of them with what the group settled, or one by its name; it goes
// with no sheet.
func TestPrintingGuides(t *testing.T) {
	folder := t.TempDir()
	put(t, folder, "group.json", string(examples.Group()))
	for as, want := range map[string]string{"values": "one page", "self-harm": "one page", "how-we-work": "page", "for-new-people": "page"} {
		got := call(t, folder, "print", "--guides", "--as", as, "-o", as+".pdf", "group.json")
		if got.code != 0 || !strings.Contains(got.out, want) {
			t.Errorf("%s: exit %d, %s%s", as, got.code, got.out, got.errs)
		}
	}
	for _, args := range [][]string{{"--as", "nothing"}, {"--blank", "venue"}, {"--resources"}} {
		if got := call(t, folder, append([]string{"print", "--guides", "-o", "x.pdf", "group.json"}, args...)...); got.code != 2 {
			t.Errorf("%v: exit %d", args, got.code)
		}
	}
}

// TestPrintingForABox: slips and a label, or one of them; it goes with nothing else.
func TestPrintingForABox(t *testing.T) {
	folder := t.TempDir()
	put(t, folder, "group.json", string(examples.Group()))
	for _, args := range [][]string{{}, {"--as", "box-slips"}, {"--as", "box-label", "--paper", "a5"}} {
		want := "one page"
		if len(args) == 0 {
			want = "2 pages"
		}
		got := call(t, folder, append([]string{"print", "--box", "--replace", "-o", "x.pdf", "group.json"}, args...)...)
		if got.code != 0 || !strings.Contains(got.out, want) {
			t.Errorf("%v: exit %d, %s%s", args, got.code, got.out, got.errs)
		}
	}
	for _, args := range [][]string{{"--as", "nothing"}, {"--blank", "venue"}, {"--resources"}, {"--guides"}} {
		if got := call(t, folder, append([]string{"print", "--box", "-o", "x.pdf", "group.json"}, args...)...); got.code != 2 {
			t.Errorf("%v: exit %d", args, got.code)
		}
	}
}
