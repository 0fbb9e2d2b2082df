package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"commonground/ui/command"
)

// nothing is the screen while there is none yet.
type nothing struct{}

func (nothing) Content() fyne.CanvasObject               { return canvas.NewRectangle(nil) }
func (nothing) Place() place                             { return place{} }
func (nothing) Commands() map[menuName][]command.Command { return nil }
func (nothing) First() fyne.Focusable                    { return nil }
func (nothing) Panes() []pane                            { return nil }
func (nothing) Close()                                   {}
