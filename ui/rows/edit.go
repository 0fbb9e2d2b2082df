package rows

import "fyne.io/fyne/v2"

// editGap is the room above and below the editor in its row, in pixels.
const editGap float32 = 3

// listenTo has the list follow what is written in its editor.
func (l *List) listenTo(e *Editor) {
	e.OnTyped = l.typed
	e.Lead = func(r rune) string {
		if l.Burst == nil {
			return ""
		}
		return l.Burst.Lead(r)
	}
	e.OnFull = func() {
		if l.OnFull != nil {
			l.OnFull()
		}
	}
	e.OnEnd = func(how Ending) {
		if how == Left {
			l.finish(how)
		} else {
			l.finishTo(how)
		}
	}
}

func (l *List) typed(text string) {
	l.typing = true
	defer func() { l.typing = false }()
	if l.OnTyped != nil {
		l.OnTyped(l.editing, text)
	}
	l.grow()
}

// Edit lets a row be edited and reports whether it can be.
func (l *List) Edit(id string) bool {
	i := indexOf(l.rows, id)
	if i < 0 || l.Locked || l.rows[i].Fixed {
		return false
	}
	if l.editing == id {
		return true
	}
	l.finish(Left)
	if i = indexOf(l.rows, id); i < 0 {
		return false
	}
	l.Select(id)
	l.editing = id
	l.editor.Limit = l.Limit
	l.editor.Begin(l.rows[i].Text)
	l.grow()
	if c := l.canvas(); c != nil {
		c.Focus(l.editor)
	}
	return true
}

// Write types text into the row being edited, as a keyboard does.
func (l *List) Write(text string) {
	if l.editing == "" {
		return
	}
	for _, r := range text {
		l.editor.TypedRune(r)
	}
}

// Editor is the field in which the row being edited is written.
func (l *List) Editor() *Editor { return l.editor }

// Editing returns the ID of the row being edited; empty is none.
func (l *List) Editing() string { return l.editing }

// FinishEdit ends editing, if it goes on, and keeps the text.
func (l *List) FinishEdit() { l.finish(Left) }

// finish ends editing, if it goes on, and keeps the text.
func (l *List) finish(how Ending) {
	if l.editing == "" {
		return
	}
	id := l.editing
	l.close()
	if l.OnFinished != nil {
		l.OnFinished(id, how)
	}
}

// finishTo ends editing and gives the keyboard back to the list, unless what is called
// back begins another edit.
func (l *List) finishTo(how Ending) {
	l.Focus()
	l.finish(how)
}

func (l *List) close() {
	l.editing = ""
	l.editor.Hide()
	l.grow()
}

// grow gives the row being edited the height that its text takes now.
func (l *List) grow() {
	l.measure()
	l.reveal(l.editing)
	l.content.update()
}

// editWidth is how wide the editor is in a row: as wide as its text, and over what
// stands aside.
func (l *List) editWidth(f form) float32 {
	return l.rowWidth() - float32(f.text.X) - rowSide + editInset
}

// editInset is how far the editor's own edge lies outside its text, so that the words
// stay where they were.
const editInset float32 = 10

func (c *content) placeEditor() {
	l := c.list
	i := indexOf(l.rows, l.editing)
	if i < 0 {
		return
	}
	f := l.formOf(l.rows[i])
	w := l.editWidth(f)
	l.editor.Move(fyne.NewPos(float32(f.text.X)-editInset, l.column.Top(i)+float32(f.top)+editGap))
	l.editor.Resize(fyne.NewSize(w, l.editor.HeightFor(w)))
}
