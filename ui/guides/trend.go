package guides

import (
	"image"
	"slices"
	"strconv"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/printables"
	"commonground/printables/mark"
	"commonground/ui/control"
	"commonground/ui/look"
)

// The chart of how a group is doing is so many units wide, and so many pixels a unit sharp.
const (
	trendWidth   = 560
	trendSharper = 2
)

// trend draws how the group said it is doing; nil where it said so less than twice.
func (r *Reading) trend(ratings []model.Rating, ends [2]string) fyne.CanvasObject {
	if len(ratings) < 2 {
		return nil
	}
	size := 17 * min(1.5, float64(look.TextScale()))
	box := mark.Rect{W: trendWidth, H: 110 + 3.4*size}
	img := image.NewRGBA(image.Rect(0, 0, trendWidth*trendSharper, int(box.H*trendSharper)))
	r.host.Painter().Paint(img, r.host.Kit().Trend(ratings, ends, box, size, r.host.Palette()), trendSharper, 0, 0)
	p := control.NewPicture(float32(box.H/box.W), 280)
	p.Set(img)
	return p
}

// step is what a sheet says of how the group is doing: "4 of 5"; "" where it says nothing.
func (r *Reading) step(s *model.Sheet, ratings []model.Rating) string {
	for _, one := range slices.Backward(ratings) {
		if one.Sheet == s.ID {
			return r.host.Words().Text("guide.doing-step", "n", printables.Tenths(one.Step), "of", strconv.Itoa(model.ScaleSteps))
		}
	}
	return ""
}
