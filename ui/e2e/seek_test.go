//go:build linux

package e2e

import (
	"testing"
	"time"

	"commonground/model"
)

// TestFoundByKeys opens a note on another sheet by typing fast what it says, with a slip and
// without its accent, and a thing to do by the arrows; Escape gives the keyboard back.
func TestFoundByKeys(t *testing.T) {
	s := sit(t)
	var kettle *model.Note
	s.startWith("venue", func(g *model.Group, _ *model.Sheet) {
		board := model.NewSheet("membership", "Who comes", time.Now())
		kettle = model.NewNote("The kettle from the Café", model.ColourA, model.Rect{X: 300, Y: 200, W: model.NoteWidth, H: model.NoteHeight})
		board.Notes = []*model.Note{kettle, model.NewNote("Carers", model.ColourA, model.Rect{X: 300, Y: 500, W: model.NoteWidth, H: model.NoteHeight})}
		g.Sheets = append(g.Sheets, board)
		g.Todos = []*model.Todo{{ID: model.NewID(), Text: "Descale the kettle", For: model.TodoMeeting}}
	})
	s.stage.Key("ctrl+k")
	s.see(s.say("seek.title"))
	s.stage.Type("cafe ketle\n") // the next key 20 ms after the one before, as fast people type
	s.gone(s.say("seek.title"))
	s.onBoard()
	s.stage.Key("delete") // what was found is selected
	s.saved("the note gone", func(g *model.Group) bool {
		return len(g.Sheets[1].Notes) == 1 && g.Sheets[1].Note(kettle.ID) == nil
	})
	s.stage.Key("ctrl+z")
	s.saved("the note back", func(g *model.Group) bool { return g.Sheets[1].Note(kettle.ID) != nil })
	s.stage.Key("ctrl+k")
	s.write("descale")
	s.see("Descale the kettle")
	s.stage.Key("down", "return")
	s.see(s.say("group.todo.title"))
	s.stage.Key("space") // its tick has the keyboard
	s.saved("it is done", func(g *model.Group) bool { return g.Todos[0].Done })
	s.stage.Key("ctrl+k")
	s.see(s.say("seek.recent"))
	s.stage.Key("escape")
	s.gone(s.say("seek.title"))
	s.stage.Key("space")
	s.saved("it is not done again", func(g *model.Group) bool { return !g.Todos[0].Done })
}
