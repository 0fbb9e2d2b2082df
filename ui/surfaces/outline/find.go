package outline

import "commonground/ui/find"

// texts says what stands on the notes, to be searched.
func (o *Outline) texts(say func(row, text string)) {
	for _, r := range o.source().fetch() {
		if !r.Heading {
			say(r.ID, r.Text)
		}
	}
}

// OpenFind shows the field to search the notes in.
func (o *Outline) OpenFind() {
	o.FinishEdit()
	if o.bar == nil {
		o.bar = find.NewBar(o.Words(), o, o.Text("board.find.hint")).Narrowing(o)
		o.List.Refresh()
	}
	o.bar.Open(o.Canvas())
}

// CloseFind takes the field away and gives the keyboard back to the list, on the match
// that was found.
func (o *Outline) CloseFind() {
	o.FindNothing()
	o.bar = nil
	o.Focus()
	o.List.Refresh()
}
