package surface

import (
	"testing"

	"commonground/model"
)

// word is a text that counts what is undone and redone of it.
type word struct{ undone, redone int }

func (w *word) Undo() { w.undone++ }
func (w *word) Redo() { w.redone++ }

func TestUndoIsLeftToTheTextThatIsWritten(t *testing.T) {
	b := newBase(t)
	text, writing, givenUp, said := &word{}, true, 0, ""
	b.OnStatus = func(told string) { said = told }
	b.Writing(func() Typing {
		if writing {
			return text
		}
		return nil
	}, func() { givenUp++ })
	if err := b.Doc().RenameSheet(b.SheetID(), "Spring"); err != nil {
		t.Fatal(err)
	}
	b.Undo()
	b.Redo()
	if text.undone != 1 || text.redone != 1 || givenUp != 0 || b.Sheet().Title != "Spring" {
		t.Errorf("of the text undone %d, redone %d, given up %d times, the sheet is %q", text.undone, text.redone, givenUp, b.Sheet().Title)
	}
	writing = false
	b.Undo()
	if text.undone != 1 || givenUp != 1 || b.Sheet().Title != "" || said == "" {
		t.Errorf("of the text undone %d, given up %d times, the sheet is %q, said %q", text.undone, givenUp, b.Sheet().Title, said)
	}
	if b.Redo(); b.Sheet().Title != "Spring" || givenUp != 2 {
		t.Errorf("the sheet is %q, given up %d times", b.Sheet().Title, givenUp)
	}
}

func TestHistoryCommandsNameTheirStep(t *testing.T) {
	b := newBase(t)
	undo, redo := b.HistoryCommands()[0], b.HistoryCommands()[1]
	if undo.Enabled() || redo.Enabled() {
		t.Error("there is something to undo or redo before anything was done")
	}
	if err := b.Doc().RenameSheet(b.SheetID(), "Spring"); err != nil {
		t.Fatal(err)
	}
	plain := b.Text("command.undo")
	named := b.Text("board.history", "what", plain, "step", b.Text(model.StepRenameSheet))
	if !undo.Enabled() || redo.Enabled() || undo.Label() != named {
		t.Errorf("undo is called %q, want %q", undo.Label(), named)
	}
	b.Writing(func() Typing { return &word{} }, func() {})
	if undo.Label() != plain || !redo.Enabled() {
		t.Errorf("while a text is written undo is called %q, want %q", undo.Label(), plain)
	}
	b.Doc().SetReadOnly(true)
	if undo.Enabled() {
		t.Error("a group that can only be read can be undone")
	}
}
