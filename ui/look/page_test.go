package look

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"
)

// TestNewThingsComeIntoView: what was added a moment ago and never painted, of which the
// driver cannot tell where it is, is scrolled to like anything else.
func TestNewThingsComeIntoView(t *testing.T) {
	app := test.NewTempApp(t)
	app.Settings().SetTheme(NewTheme(Light, 1))
	rows := Column(0)
	p := NewPage(Pad(10, 10, 10, rows))
	w := test.NewTempWindow(t, p)
	w.Resize(fyne.NewSize(300, 200))
	var last fyne.CanvasObject
	for range 10 {
		last = canvas.NewRectangle(nil)
		last.(*canvas.Rectangle).SetMinSize(fyne.NewSize(50, 60))
		rows.Add(Column(0, last))
	}
	p.Reflow()
	if y, ok := depthIn(p.scroll.Content, last); !ok || y != 10+9*60 {
		t.Errorf("lies at %v, %v", y, ok)
	}
	p.Reveal(last)
	if top := p.topOf(last); top < 0 || top+60 > p.scroll.Size().Height {
		t.Errorf("shown at %v of %v", top, p.scroll.Size().Height)
	}
}
