package look

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"commonground/printables"
)

// Scheme is the appearance that a person chose. Its value is what settings store.
type Scheme string

// The appearances.
const (
	System        Scheme = "system" // light or dark, as the computer is set
	Light         Scheme = "light"
	Dark          Scheme = "dark"
	ContrastLight Scheme = "contrast-light"
	ContrastDark  Scheme = "contrast-dark"
)

// Schemes lists every appearance in the order in which they are offered.
var Schemes = [...]Scheme{System, Light, Dark, ContrastLight, ContrastDark}

// The limits of the text size, as a share of the usual one.
const (
	MinText = 1.0
	MaxText = 2.0
)

// Theme is the appearance of the app. It is never changed: another look is another
// Theme.
type Theme struct {
	scheme  Scheme
	text    float32
	dark    bool // what the computer is set to, for System
	font    typeface
	colours map[fyne.ThemeColorName]color.NRGBA
}

var _ fyne.Theme = (*Theme)(nil)

// NewTheme returns the theme of that scheme. Text is the text size as a share of the
// usual one, brought between MinText and MaxText. An unknown scheme counts as System,
// which is light unless InDark says otherwise.
func NewTheme(scheme Scheme, text float64) *Theme {
	t := &Theme{scheme: scheme, text: float32(min(max(text, MinText), MaxText)), font: newTypeface()}
	t.colours = t.Tokens().byName()
	return t
}

// InDark returns the theme for a computer that is set to dark, or to light.
func (t *Theme) InDark(dark bool) *Theme {
	other := *t
	other.dark = dark
	other.colours = other.Tokens().byName()
	return &other
}

// Tokens returns the colours of the theme.
func (t *Theme) Tokens() Tokens {
	switch {
	case t.scheme == ContrastLight:
		return brightTokens()
	case t.scheme == ContrastDark:
		return blackTokens()
	case t.Dark():
		return darkTokens()
	}
	return lightTokens()
}

// Dark reports whether the theme paints light text on dark ground.
func (t *Theme) Dark() bool {
	switch t.scheme {
	case Light, ContrastLight:
		return false
	case Dark, ContrastDark:
		return true
	}
	return t.dark
}

// Text returns the text size as a share of the usual one.
func (t *Theme) Text() float32 { return t.text }

// Current returns the colours in use now.
func Current() Tokens {
	if t, ok := fyne.CurrentApp().Settings().Theme().(*Theme); ok {
		return t.Tokens()
	}
	return lightTokens()
}

// TextScale returns the text size in use now as a share of the usual one.
func TextScale() float32 {
	if t, ok := fyne.CurrentApp().Settings().Theme().(*Theme); ok {
		return t.text
	}
	return 1
}

// Color returns what Fyne's own widgets are painted with. The variant that Fyne would
// like is passed over: on some computers it is a guess.
func (t *Theme) Color(name fyne.ThemeColorName, _ fyne.ThemeVariant) color.Color {
	if c, ok := t.colours[name]; ok {
		return c
	}
	if t.Dark() {
		return theme.DefaultTheme().Color(name, theme.VariantDark)
	}
	return theme.DefaultTheme().Color(name, theme.VariantLight)
}

func (k Tokens) byName() map[fyne.ThemeColorName]color.NRGBA {
	return map[fyne.ThemeColorName]color.NRGBA{
		theme.ColorNameBackground:          k.Paper,
		theme.ColorNameButton:              k.Board,
		theme.ColorNameDisabledButton:      k.Paper,
		theme.ColorNameDisabled:            k.Faint,
		theme.ColorNameError:               k.Alarm,
		theme.ColorNameFocus:               Thinned(k.Focus, 0x60),
		theme.ColorNameForeground:          k.Ink,
		theme.ColorNameForegroundOnError:   k.OnAlarm,
		theme.ColorNameForegroundOnPrimary: k.OnTeal,
		theme.ColorNameHeaderBackground:    k.Side,
		theme.ColorNameHover:               k.Over,
		theme.ColorNameHyperlink:           k.Teal,
		theme.ColorNameInputBackground:     k.Board,
		theme.ColorNameInputBorder:         k.Line,
		theme.ColorNameMenuBackground:      k.Board,
		theme.ColorNameOverlayBackground:   k.Board,
		theme.ColorNamePlaceHolder:         k.Faint,
		theme.ColorNamePressed:             k.Press,
		theme.ColorNamePrimary:             k.Teal,
		theme.ColorNameScrollBar:           Thinned(k.Quiet, 0xB0),
		theme.ColorNameSelection:           k.Selection,
		theme.ColorNameSeparator:           k.Hair,
		theme.ColorNameShadow:              k.Shadow,
		theme.ColorNameWarning:             k.Alarm,
		theme.ColorNameSuccess:             k.Teal,
		ColourIcon:                         k.Teal,
		ColourOnTeal:                       k.OnTeal,
		ColourFaint:                        k.Faint,
		ColourAlarm:                        k.Alarm,
	}
}

func Thinned(c color.NRGBA, alpha uint8) color.NRGBA {
	c.A = alpha
	return c
}

// Font returns the typeface: Atkinson Hyperlegible Next, drawn for people with low
// vision. Fyne puts its own Noto Sans behind it for other letters.
func (t *Theme) Font(style fyne.TextStyle) fyne.Resource {
	if style.Monospace || style.Symbol {
		return theme.DefaultTheme().Font(style)
	}
	return t.font.of(style.Bold).file
}

// Icon returns Fyne's icon of that name, for its own dialogs.
func (t *Theme) Icon(name fyne.ThemeIconName) fyne.Resource {
	return theme.DefaultTheme().Icon(name)
}

// Size returns lengths in pixels at 100 % of the screen. Text and what holds it grow
// with the text size; gaps do not.
func (t *Theme) Size(name fyne.ThemeSizeName) float32 {
	switch name {
	case theme.SizeNameText:
		return BodySize * t.text
	case theme.SizeNameCaptionText:
		return SmallSize * t.text
	case theme.SizeNameSubHeadingText:
		return HeadingSize * t.text
	case theme.SizeNameHeadingText:
		return TitleSize * t.text
	case theme.SizeNameInlineIcon:
		return IconSize * t.text
	case theme.SizeNameInnerPadding:
		return 10
	case theme.SizeNamePadding:
		return 6
	case theme.SizeNameLineSpacing:
		return 5
	case theme.SizeNameInputBorder:
		return max(1, t.Tokens().Edge)
	case theme.SizeNameInputRadius, theme.SizeNameButtonRadius, theme.SizeNameMenuRadius, theme.SizeNamePopupRadius:
		return Radius
	case theme.SizeNameDialogRadius, theme.SizeNameCardRadius:
		return CardRadius
	case theme.SizeNameModalBlurRadius:
		return 0 // blurring the whole window is slow without a GPU
	case theme.SizeNameScrollBar:
		return 14
	case theme.SizeNameScrollBarSmall:
		return 6
	}
	return theme.DefaultTheme().Size(name)
}

// Palette returns the colours in use now for boards and pages on screen.
func Palette() printables.Palette { return Current().Palette }
