// Package colours makes the commands that give notes one of their four papers.
package colours

import (
	"fmt"

	"fyne.io/fyne/v2"

	"commonground/assets/words"
	"commonground/model"
	"commonground/ui/command"
)

// Commands returns a command for each paper, Alt+1 to Alt+4. on reports whether papers can
// be changed now; set does it.
func Commands(book *words.Book, on func() bool, set func(model.NoteColour)) []command.Command {
	var out []command.Command
	for i, c := range model.NoteColours {
		key := fyne.KeyName(fmt.Sprint(i + 1))
		out = append(out, command.Command{
			ID:       "note.colour." + string(c),
			Under:    "board.menu.colour",
			Shortcut: command.Alt(key),
			Label:    func() string { return book.Text("board.colour-menu." + string(c)) },
			Enabled:  on,
			Do:       func() { set(c) },
		})
	}
	return out
}

// Name is what a paper is called within a sentence.
func Name(book *words.Book, c model.NoteColour) string { return book.Text("board.colour." + string(c)) }
