//go:build linux

package e2e

import (
	"io/fs"
	"path/filepath"
	"strings"
	"testing"

	"commonground/model"
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
	board := s.savePDF(func(text string) { s.click(text) })
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
	cards := s.savePDF(func(text string) { s.click(text) })
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
	s.write("Written for paper\n")
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

// savePDF saves what is being printed where the app proposes, and returns the new file.
func (s *session) savePDF(do func(text string)) string {
	s.t.Helper()
	before := s.pdfs()
	do(s.say("print.save-pdf"))
	s.see(s.say("print.name"))
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
