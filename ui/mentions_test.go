package ui

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"commonground/model"
	"commonground/ui/sheet"
	"commonground/ui/surfaces/people"
)

// TestFindInAllSheets goes to what was found on another sheet.
func TestFindInAllSheets(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	b.boardOf("membership", "Carers", "Quiet people")
	b.OpenActivity("act")
	b.settle()
	id := b.screen.(*sheet.Sheet).ID
	ann, ben := model.NewPerson("Ann"), model.NewPerson("Ben, a carer")
	for _, p := range []*model.Person{ann, ben} {
		if err := b.open.doc.AddPerson(id, p); err != nil {
			t.Fatal(err)
		}
	}
	b.GoTo("overview")
	b.settle()
	b.do("find-all")
	b.fields()[0].SetText("CARER")
	b.settle()
	b.wantSaid("2 places")
	b.wantSaid("Ben, a carer")
	if b.says("Quiet people") {
		t.Error("it finds what was not looked for")
	}
	b.press("Ben, a carer")
	b.settle()
	if who := b.screen.(*sheet.Sheet).Surface.(*people.Surface).Who(); who == nil || who.ID != ben.ID {
		t.Error("it leads elsewhere")
	}
}

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
