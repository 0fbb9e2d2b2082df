package bingo

import (
	"testing"

	"fyne.io/fyne/v2"

	"commonground/ui/layout"
	"commonground/ui/look"
)

// TestWhereThingsStand: the settings beside the preview where both have room, else all below
// each other; nothing covers anything, and the list of prompts takes the height that is left.
func TestWhereThingsStand(t *testing.T) {
	s, _ := newScreen(t)
	for _, c := range []struct {
		scale  float64
		width  float32
		narrow bool
	}{
		{1, settingsLeast + viewLeast + 3*look.Margin, false},
		{1, settingsLeast + viewLeast + 3*look.Margin - 1, true},
		{1, 1400, false},
		{2, 2*settingsLeast + viewLeast + 3*look.Margin, false},
		{2, 2*settingsLeast + viewLeast + 3*look.Margin - 1, true},
	} {
		fyne.CurrentApp().Settings().SetTheme(look.NewTheme(look.Light, c.scale))
		s.body.Resize(fyne.NewSize(c.width, 640))
		if s.body.column.withView != c.narrow {
			t.Errorf("%v wide at %v: the preview below is %v", c.width, c.scale, !c.narrow)
		}
		room := c.width
		if !c.narrow {
			room -= max(viewLeast, 0.4*c.width)
			is(t, "preview", s.view, room, look.Space-8, c.width-room-look.Space, 640-look.Space)
		}
		is(t, "page", s.body.page, 0, 0, room, 640)
		for _, spare := range []float32{0, 500} {
			stands(t, s.body.column, room, spare)
		}
	}
}

// stands looks at the parts of the column, that much higher than it must be.
func stands(t *testing.T, c *column, width, spare float32) {
	t.Helper()
	high := c.HeightFor(width)
	c.Resize(fyne.NewSize(width, high+spare))
	y, inner := look.Margin, width-2*look.Margin
	for _, part := range []struct {
		name      string
		o         fyne.CanvasObject
		high, gap float32
	}{
		{"cards", c.cards, layout.HeightFor(c.cards, inner), look.Margin},
		{"head", c.prompts.head, layout.HeightFor(c.prompts.head, inner), look.Gap},
		{"list", c.prompts.card, 220*look.TextScale() + spare, look.Gap},
		{"foot", c.prompts.foot, layout.HeightFor(c.prompts.foot, inner), look.Margin},
		{"preview", c.view, viewHeight, look.Margin},
	} {
		if part.name != "preview" || c.withView {
			is(t, part.name, part.o, look.Margin, y, inner, part.high)
			y += part.high + part.gap
		}
	}
	if off := y - high - spare; off > 0.1 || off < -0.1 {
		t.Errorf("%v wide, %v higher than it must be: the parts end %v too low", width, spare, off)
	}
	list, card := c.prompts.list, c.prompts.card.Size()
	is(t, "rows", list, cardInset, cardInset, card.Width-2*cardInset, card.Height-2*cardInset)
}

func is(t *testing.T, name string, o fyne.CanvasObject, x, y, w, h float32) {
	t.Helper()
	at, size := o.Position(), o.Size()
	for _, off := range []float32{at.X - x, at.Y - y, size.Width - w, size.Height - h} {
		if off > 0.1 || off < -0.1 {
			t.Errorf("the %s is at %v, %v large, not %v, %v, %v x %v", name, at, size, x, y, w, h)
			return
		}
	}
}

// TestWhatIsSaidTakesRoom: a sentence that comes moves what stands below it.
func TestWhatIsSaidTakesRoom(t *testing.T) {
	s, _ := newScreen(t)
	top := s.prompts.card.Position().Y
	s.say("bingo.read-only")
	if now := s.prompts.card.Position().Y; now < top+10 || s.prompts.head.Position().Y+s.prompts.head.Size().Height > now {
		t.Errorf("the list began at %v and begins at %v", top, now)
	}
}
