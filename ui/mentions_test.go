package ui

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestForgetAPerson takes out what is ticked: of the file, of the version before it, of undo
// and of the clipboard.
func TestForgetAPerson(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	s := b.boardOf("membership", "Ask Sam", "Sam’s kettle", "the same")
	b.saved()
	b.fyne.Clipboard().SetContent("Ask Sam")
	b.do("forget")
	b.fields()[0].SetText("sam")
	b.settle()
	b.wantSaid("2 places")
	b.press("Tick all")
	b.press("Take out for good")
	b.until("it says where else to look", func() bool { return b.says("It is gone from this group") })
	b.saved()
	for _, n := range b.open.doc.Group().Sheet(s.ID).Notes {
		if n.Text != "the same" {
			t.Errorf("%q is still there", n.Text)
		}
	}
	if b.fyne.Clipboard().Content() != "" {
		t.Error("it is on the clipboard")
	}
	b.press("Close")
	for _, ok := b.open.doc.Undo(); ok; _, ok = b.open.doc.Undo() {
		continue
	}
	b.settle()
	err := filepath.WalkDir(b.folder, func(path string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		data, err := os.ReadFile(path)
		if strings.Contains(string(data), "Ask Sam") || strings.Contains(string(data), "kettle") {
			t.Errorf("%s still says it", path)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}
