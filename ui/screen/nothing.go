package screen

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"commonground/ui/command"
)

// Nothing is the screen while there is none yet.
type Nothing struct{}

func (Nothing) Content() fyne.CanvasObject           { return canvas.NewRectangle(nil) }
func (Nothing) Place() Place                         { return Place{} }
func (Nothing) Commands() map[Menu][]command.Command { return nil }
func (Nothing) First() fyne.Focusable                { return nil }
func (Nothing) Panes() []Pane                        { return nil }
func (Nothing) Close()                               {}
