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
	font    typeface
	colours map[fyne.ThemeVariant]map[fyne.ThemeColorName]color.NRGBA
}

var _ fyne.Theme = (*Theme)(nil)

// NewTheme returns the theme of that scheme. Text is the text size as a share of the
// usual one, brought between MinText and MaxText; an unknown scheme counts as System.
func NewTheme(scheme Scheme, text float64) *Theme {
	t := &Theme{scheme: scheme, text: float32(min(max(text, MinText), MaxText)), font: newTypeface()}
	t.colours = map[fyne.ThemeVariant]map[fyne.ThemeColorName]color.NRGBA{
		theme.VariantLight: t.Tokens(theme.VariantLight).byName(),
		theme.VariantDark:  t.Tokens(theme.VariantDark).byName(),
	}
	return t
}

// Tokens returns the colours of the theme, for the variant that the computer asks for.
func (t *Theme) Tokens(variant fyne.ThemeVariant) Tokens {
	switch t.scheme {
	case Light:
		return lightTokens()
	case Dark:
		return darkTokens()
	case ContrastLight:
		return brightTokens()
	case ContrastDark:
		return blackTokens()
	}
	if variant == theme.VariantDark {
		return darkTokens()
	}
	return lightTokens()
}

// Dark reports whether the theme paints light text on dark ground.
func (t *Theme) Dark(variant fyne.ThemeVariant) bool {
	return t.scheme == Dark || t.scheme == ContrastDark ||
		t.scheme != Light && t.scheme != ContrastLight && variant == theme.VariantDark
}

// Text returns the text size as a share of the usual one.
func (t *Theme) Text() float32 { return t.text }

// Current returns the colours in use now.
func Current() Tokens {
	settings := fyne.CurrentApp().Settings()
	if t, ok := settings.Theme().(*Theme); ok {
		return t.Tokens(settings.ThemeVariant())
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

// Color returns what Fyne's own widgets are painted with.
func (t *Theme) Color(name fyne.ThemeColorName, variant fyne.ThemeVariant) color.Color {
	if variant != theme.VariantDark {
		variant = theme.VariantLight // a computer that does not say counts as light
	}
	if c, ok := t.colours[variant][name]; ok {
		return c
	}
	if t.Dark(variant) {
		variant = theme.VariantDark
	} else {
		variant = theme.VariantLight
	}
	return theme.DefaultTheme().Color(name, variant)
}

func (k Tokens) byName() map[fyne.ThemeColorName]color.NRGBA {
	return map[fyne.ThemeColorName]color.NRGBA{
		theme.ColorNameBackground:          k.Paper,
		theme.ColorNameButton:              k.Board,
		theme.ColorNameDisabledButton:      k.Paper,
		theme.ColorNameDisabled:            k.Faint,
		theme.ColorNameError:               k.Alarm,
		theme.ColorNameFocus:               thinned(k.Focus, 0x60),
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
		theme.ColorNameScrollBar:           thinned(k.Quiet, 0xB0),
		theme.ColorNameSelection:           k.Selection,
		theme.ColorNameSeparator:           k.Hair,
		theme.ColorNameShadow:              k.Shadow,
		theme.ColorNameWarning:             k.Alarm,
		theme.ColorNameSuccess:             k.Teal,
		colourIcon:                         k.Teal,
		colourOnTeal:                       k.OnTeal,
		colourFaint:                        k.Faint,
		colourAlarm:                        k.Alarm,
	}
}

func thinned(c color.NRGBA, alpha uint8) color.NRGBA {
	c.A = alpha
	return c
}

// Font returns the typeface: Atkinson Hyperlegible Next, drawn for people with low
// vision. Fyne puts its own Noto Sans behind it for other letters.
func (t *Theme) Font(style fyne.TextStyle) fyne.Resource {
	switch {
	case style.Monospace, style.Symbol:
		return theme.DefaultTheme().Font(style)
	case style.Bold:
		return t.font.bold
	}
	return t.font.regular
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
		return iconSize * t.text
	case theme.SizeNameInnerPadding:
		return 10
	case theme.SizeNamePadding:
		return 6
	case theme.SizeNameLineSpacing:
		return 5
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
