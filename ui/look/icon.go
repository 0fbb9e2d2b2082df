package look

import (
	"fmt"
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"

	"commonground/assets/icons"
)

// The colours in which icons are drawn, as names that the theme fills.
const (
	ColourIcon   fyne.ThemeColorName = "commonground.icon"
	ColourOnTeal fyne.ThemeColorName = "commonground.onTeal"
	ColourFaint  fyne.ThemeColorName = "commonground.faint"
	ColourAlarm  fyne.ThemeColorName = "commonground.alarm"
)

// Icon returns the drawn icon of that name in the colour of actions, which follows the
// theme. An unknown name gives nil.
func Icon(name string) fyne.Resource { return IconIn(name, ColourIcon) }

func IconIn(name string, colour fyne.ThemeColorName) fyne.Resource {
	if name == "" {
		return nil
	}
	svg, err := icons.SVG(name)
	if err != nil {
		return nil
	}
	return &icon{name: name, colour: colour, themed: theme.NewColoredResource(fyne.NewStaticResource(name+".svg", svg), colour)}
}

// icon is coloured anew only where its colour changed. It is no fyne.ThemedResource: an
// image would colour it anew, twice, each time that anything around it is refreshed.
type icon struct {
	name   string
	colour fyne.ThemeColorName
	themed *theme.ThemedResource
	in     color.Color
	svg    []byte
}

// Name tells the colours apart: Fyne keeps what it drew by this name.
func (i *icon) Name() string { return fmt.Sprintf("%s_%x.svg", i.name, theme.Color(i.colour)) }

// Content is the icon as SVG in the colour that the theme has now.
func (i *icon) Content() []byte {
	if now := theme.Color(i.colour); now != i.in {
		i.in, i.svg = now, i.themed.Content()
	}
	return i.svg
}

// Redraw shows the icon of that name in an image, or none for an unknown name. Where the
// same icon is there in the same colour, it does nothing: Fyne reads the whole drawing again
// at each refresh of an image.
func Redraw(on *canvas.Image, name string, colour fyne.ThemeColorName) {
	was, drawn := on.Resource.(*icon)
	if drawn && was.name == name && was.colour == colour && was.in == theme.Color(colour) {
		return
	}
	on.Resource, on.Image = IconIn(name, colour), nil
	on.Refresh()
}
