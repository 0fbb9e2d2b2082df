//go:build linux

package e2e

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"commonground/model"
	"commonground/ui/e2e/stage"
)

// TestPrintByMouse prints a filled board and a set of bingo cards to PDF.
func TestPrintByMouse(t *testing.T) {
	s := sit(t)
	s.open()
	s.click(s.say("home.example"))
	s.click(s.say("frame.go.activities"))
	s.click("1. " + s.say("activity.membership.title"))
	sheet := s.saved("the example", func(*model.Group) bool { return true }).SheetsOf("membership")[0]
	s.click(sheet.Title)
	s.surface()
	s.click(s.say("command.print"))
	board := s.savePDF(s.click)
	text := pdfText(t, board)
	for _, n := range sheet.Notes {
		for word := range strings.FieldsSeq(n.Text) {
			if !strings.Contains(text, word) {
				t.Errorf("the printed board lacks %q of %q", word, n.Text)
			}
		}
	}
	s.click(s.say("print.close"))

	s.click(s.say("frame.go.bingo"))
	cards := s.savePDF(s.click)
	if text := pdfText(t, cards); !strings.Contains(strings.ToLower(text), "bingo") {
		t.Errorf("the cards do not say what they are: %.300s", text)
	}
}

// TestPrintByKeys does the same without the mouse.
func TestPrintByKeys(t *testing.T) {
	s := sit(t)
	s.open()
	s.press(s.say("home.new"))
	s.write("Print lovers\n")
	s.press(s.say("group.first.activity"))
	s.onBoard()
	s.stage.Key("n")
	s.write("Written for paper\n\n")
	s.noteOnDisk("Written for paper")
	s.onBoard()
	s.stage.Key("ctrl+p")
	board := s.savePDF(s.press)
	if text := pdfText(t, board); !strings.Contains(text, "Written for paper") {
		t.Errorf("the printed board says %q", text)
	}
	s.press(s.say("print.close"))

	s.stage.Key("ctrl+shift+b")
	cards := s.savePDF(s.press)
	if text := pdfText(t, cards); !strings.Contains(strings.ToLower(text), "bingo") {
		t.Errorf("the cards do not say what they are: %.300s", text)
	}
}

// TestPrintAFormByKeys prints a form as it was filled in, in a folder that is looked for,
// and then blank in the same, without the mouse.
func TestPrintAFormByKeys(t *testing.T) {
	s := sit(t)
	s.startWith("leadership", func(_ *model.Group, sheet *model.Sheet) {
		sheet.Answers = map[string]string{"shape": "collective", "shape" + model.DecisionEnd: "We take turns"}
	})
	s.onButton(s.side("shape", "collective")) // the answer that was given
	s.folder("Papers")
	s.stage.Key("ctrl+p")
	filled := s.savePDFIn("Papers", s.press, func() {
		s.stage.Key("tab", "space", "down", "down", "return")
		s.see(s.say("choose.use"))
		s.write("Pap\n")
	})
	s.press(s.say("printable.offer.blank"))
	s.printed(filled, s.savePDF(s.press), "We take turns", s.say("activity.leadership.field.shape"))
}

// TestPrintABoardByMouse prints a board as it was filled in, in a folder that is looked
// for, and then blank in the same.
func TestPrintABoardByMouse(t *testing.T) {
	s := sit(t)
	a := s.startWith("facilitation", func(_ *model.Group, sheet *model.Sheet) {
		sheet.Notes = append(sheet.Notes, noteAt("Knows the bus", rings["important"]))
	})
	s.spot(a, rings["important"])
	s.folder("Papers")
	s.click(s.say("command.print"))
	filled := s.savePDFIn("Papers", s.click, func() {
		s.click(s.say("choose.place.home"))
		s.click(s.say("print.other-folder"))
		s.click("Papers")
	})
	s.click(s.say("printable.offer.blank"))
	s.printed(filled, s.savePDF(s.click), "Knows the bus", s.say("activity.facilitation.zone.less"))
}

// printed holds a filled page and a blank one in the folder Papers against each other: what
// people wrote is on the first alone, what is always there on both.
func (s *session) printed(filled, blank, written, always string) {
	s.t.Helper()
	for path, wrote := range map[string]bool{filled: true, blank: false} {
		if filepath.Base(filepath.Dir(path)) != "Papers" {
			s.t.Errorf("%s is not in the folder that was chosen", path)
		}
		text := pdfText(s.t, path)
		if strings.Contains(text, written) != wrote || !strings.Contains(text, always) {
			s.t.Errorf("%s says %q", path, text)
		}
	}
}

// folder makes a folder in the home folder.
func (s *session) folder(name string) {
	s.t.Helper()
	if err := os.Mkdir(filepath.Join(s.home, name), 0o755); err != nil {
		s.t.Fatal(err)
	}
}

// savePDF saves what is being printed where the app proposes, and returns the new file.
func (s *session) savePDF(do func(text string)) string {
	s.t.Helper()
	return s.savePDFIn("", do, func() {})
}

// savePDFIn is savePDF once look has gone to the folder of that name, if there is one, where
// folders are looked for.
func (s *session) savePDFIn(folder string, do func(text string), look func()) string {
	s.t.Helper()
	before := s.pdfs()
	s.find("the pages", func(t stage.Thing) bool { return t.Says(s.say("print.save-pdf")) && !t.Disabled })
	do(s.say("print.save-pdf"))
	s.see(s.say("print.name"))
	look()
	if folder != "" {
		do(s.say("choose.use"))
		s.see(folder)
	}
	do(s.say("print.save"))
	s.see(s.say("print.saved"))
	var found string
	for path := range s.pdfs() {
		if !before[path] {
			found = path
		}
	}
	if found == "" {
		s.t.Fatal("no PDF was saved")
	}
	do(s.say("print.close"))
	s.gone(s.say("print.open")) // in the same dialog; "Saved" stands elsewhere too
	return found
}

// pdfs are the PDF files in the home folder.
func (s *session) pdfs() map[string]bool {
	out := map[string]bool{}
	_ = filepath.WalkDir(s.home, func(path string, _ fs.DirEntry, err error) error {
		if err == nil && filepath.Ext(path) == ".pdf" {
			out[path] = true
		}
		return nil
	})
	return out
}
