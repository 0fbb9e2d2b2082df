package look

import (
	"fyne.io/fyne/v2"
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
	return theme.NewColoredResource(fyne.NewStaticResource(name+".svg", svg), colour)
}
