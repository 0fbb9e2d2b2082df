package control

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"commonground/ui/layout"
	"commonground/ui/look"
)

// Tone says what kind of message a banner is.
type Tone int

// The tones of banners.
const (
	Calm  Tone = iota // something was done, or is good to know
	Alarm             // something went wrong
)

// Banner is a message across the screen that stays until it is dealt with.
type Banner struct {
	widget.BaseWidget
	ground *canvas.Rectangle
	body   *fyne.Container
	tone   Tone
}

// NewBanner returns a banner that says words beside an icon and offers actions. More,
// where not empty, stands below the words, quieter.
func NewBanner(tone Tone, icon, words, more string, actions ...fyne.CanvasObject) *Banner {
	colour := look.ColourIcon
	if tone == Alarm {
		colour = look.ColourAlarm
	}
	picture := widget.NewIcon(look.IconIn(icon, colour))
	text := layout.Column(2, look.NewText(look.Strong, words))
	if more != "" {
		text.Add(look.NewText(look.Body, more))
	}
	says := layout.TopRow(look.Gap, 1, picture, text)
	b := &Banner{tone: tone, ground: canvas.NewRectangle(nil), body: layout.Bar(says, layout.Wrap(look.Gap, actions...))}
	b.ExtendBaseWidget(b)
	return b
}

// HeightFor returns the height that fits the message at that width.
func (b *Banner) HeightFor(width float32) float32 {
	return layout.HeightFor(b.body, width-2*look.Space) + 2*10
}

// MinSize is as high as the words need at the width that it has now.
func (b *Banner) MinSize() fyne.Size {
	return fyne.NewSize(look.Target, b.HeightFor(max(b.Size().Width, 320)))
}

// CreateRenderer draws the words and buttons on a ground of their own.
func (b *Banner) CreateRenderer() fyne.WidgetRenderer {
	stack := container.NewStack(b.ground, layout.Pad(look.Space, 10, 10, b.body))
	place := func(size fyne.Size) {
		b.paint()
		layout.Place(stack, 0, 0, size.Width, size.Height)
	}
	return layout.Renderer(b, place, func() []fyne.CanvasObject { return []fyne.CanvasObject{stack} })
}

func (b *Banner) paint() {
	k, g := look.Current(), b.ground
	g.FillColor, g.StrokeColor, g.StrokeWidth, g.CornerRadius = k.Calm, k.Teal, 1, look.Radius
	if b.tone == Alarm {
		g.FillColor, g.StrokeColor = k.AlarmGround, k.Alarm
	}
	g.StrokeWidth = max(1, k.Edge)
}
