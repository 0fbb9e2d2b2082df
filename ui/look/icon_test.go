package look

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"
)

func TestAnIconIsDrawnAnewOnlyWhereItDiffers(t *testing.T) {
	app := test.NewTempApp(t)
	app.Settings().SetTheme(NewTheme(Light, 1))
	image := &canvas.Image{FillMode: canvas.ImageFillContain}
	image.Resize(fyne.NewSquareSize(24))
	Redraw(image, "print", ColourIcon)
	first := image.Image
	if first == nil {
		t.Fatal("nothing is drawn")
	}
	resource := image.Resource
	Redraw(image, "print", ColourIcon)
	if image.Resource != resource {
		t.Error("the same is drawn again")
	}
	Redraw(image, "print", ColourAlarm)
	if image.Resource == resource {
		t.Error("another colour is not drawn")
	}
	resource = image.Resource
	Redraw(image, "clock", ColourAlarm)
	if image.Resource == resource {
		t.Error("another icon is not drawn")
	}
	resource, name := image.Resource, image.Resource.Name()
	app.Settings().SetTheme(NewTheme(ContrastDark, 1))
	if image.Resource.Name() == name || string(IconIn("clock", ColourAlarm).Content()) == "" {
		t.Error("Fyne can't tell the colours of two themes apart")
	}
	Redraw(image, "clock", ColourAlarm)
	if image.Resource == resource {
		t.Error("the colour of another theme is not drawn")
	}
	Redraw(image, "", ColourAlarm)
	if image.Resource != nil || image.Image != nil {
		t.Error("no icon is drawn for no name")
	}
}
