package look

import (
	"fyne.io/fyne/v2"

	"commonground/assets/fonts"
)

type typeface struct{ regular, bold fyne.Resource }

func newTypeface() typeface {
	return typeface{
		regular: fyne.NewStaticResource("AtkinsonHyperlegibleNext-Regular.ttf", fonts.Regular()),
		bold:    fyne.NewStaticResource("AtkinsonHyperlegibleNext-Bold.ttf", fonts.Bold()),
	}
}
