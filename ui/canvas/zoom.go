package canvas

import (
	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/command"
)

// Zoom is how a surface is shown larger and smaller by keys and buttons.
type Zoom struct {
	View *View
	// About is the part of the board that stays in the middle; of no size: what is there.
	About func() model.Rect
	// Changed follows.
	Changed func()
}

// Commands are those of the view's menu.
func (z Zoom) Commands() []command.Command {
	return []command.Command{
		{ID: "zoom.in", Icon: "zoom-in", Shortcut: command.Ctrl(fyne.KeyEqual), Enabled: z.View.CanZoomIn, Do: z.In},
		{ID: "zoom.out", Icon: "zoom-out", Shortcut: command.Ctrl(fyne.KeyMinus), Enabled: z.View.CanZoomOut, Do: z.Out},
		{ID: "zoom.fit", Icon: "fit", Shortcut: command.Ctrl(fyne.Key0), Enabled: z.View.CanZoomOut, Do: z.Fit},
	}
}

// In shows less of the board, larger; Out more of it, smaller, until it shows all.
func (z Zoom) In()  { z.by(ZoomStep) }
func (z Zoom) Out() { z.by(1 / ZoomStep) }

// Fit shows the whole board, at any size of the window.
func (z Zoom) Fit() {
	z.View.Fit()
	z.Changed()
}

func (z Zoom) by(factor float64) {
	at := z.View.Middle()
	if r := z.About(); r.W > 0 || r.H > 0 {
		at = z.View.ToPosition(r.Centre())
	}
	z.View.ZoomBy(factor, at)
	z.Changed()
}
