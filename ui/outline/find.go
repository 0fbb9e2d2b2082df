package outline

import "commonground/ui/find"

// Find steps to the first note that holds text, whatever its case and accents, and
// returns how many do.
func (o *Outline) Find(text string) int {
	o.search.For(text)
	o.searchAgain()
	o.step(1)
	return len(o.search.Matches())
}

// Found is how many notes match, and which of them, from 1, was stepped to last; 0 for
// none.
func (o *Outline) Found() (at, of int) { return o.search.Found() }

// FindNext steps to the next match, and round again.
func (o *Outline) FindNext() { o.step(1) }

// FindPrevious steps to the match before.
func (o *Outline) FindPrevious() { o.step(-1) }

// OpenFind shows the field to search the notes in.
func (o *Outline) OpenFind() {
	o.FinishEdit()
	if o.bar == nil {
		o.bar = find.NewBar(o.host.Words(), o, o.host.Words().Text("board.find.hint"))
		o.List.Refresh()
	}
	o.bar.Open(o.host.Window().Canvas())
}

// CloseFind takes the field away and gives the keyboard back to the list, on the match
// that was found.
func (o *Outline) CloseFind() {
	o.search.For("")
	o.bar = nil
	o.Focus()
	o.List.Refresh()
}

func (o *Outline) step(by int) {
	if row, ok := o.search.Step(by); ok {
		o.Select(row)
	}
}

// searchAgain follows changes of the notes.
func (o *Outline) searchAgain() {
	var notes []string
	says := map[string]string{}
	for _, r := range o.Rows() {
		if !r.Heading {
			notes, says[r.ID] = append(notes, r.ID), r.Text
		}
	}
	o.search.Among(notes, func(row string) string { return says[row] })
}
