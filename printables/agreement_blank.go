package printables

import (
	"strings"

	"commonground/model"
	"commonground/printables/mark"
	"commonground/printables/text"
)

// BlankAgreement returns an upright page to write rules on by hand.
func (k *Kit) BlankAgreement(a *model.Activity, paper Paper) Job {
	f := k.newAgreementFace("", a, &model.Sheet{})
	size := inset(mark.Rect{W: paper.W, H: paper.H}, margin, margin)
	return Job{
		Title: k.Words.Text("printable.board.blank", "title", f.title), Count: 1,
		Page: func(int) mark.Page { return mark.Page{W: paper.W, H: paper.H, Marks: f.blankPoster(size)} },
	}
}

// blankRules is how many rules there is room for.
const blankRules = 9

func (f *agreementFace) blankPoster(size mark.Rect) []mark.Mark {
	u := min(size.W/192, size.H/255)
	body, out := f.kit.posterHead(size, u, "hug", f.title, f.group, f.pal)
	body.H += posterFoot * u
	const broken, days = 38.0, 14.0
	pitch := (body.H - (broken+days)*u) / blankRules
	for i := range blankRules {
		out = append(out, f.blankRule(i, mark.Rect{X: body.X, Y: body.Y + float64(i)*pitch, W: body.W, H: pitch}, u)...)
	}
	y := body.Y + blankRules*pitch
	out = append(out, f.blankBroken(mark.Rect{X: body.X, Y: y, W: body.W, H: broken * u}, u)...)
	return append(out, f.blankDays(mark.Rect{X: body.X, Y: y + broken*u, W: body.W, H: days * u}, u)...)
}

// blankRule is a disc to draw in and two lines to write on.
func (f *agreementFace) blankRule(i int, r mark.Rect, u float64) []mark.Mark {
	d := min(r.H*0.82, 15*u)
	disc := mark.Ellipse(mark.Rect{X: r.X, Y: r.Y + (r.H-d)/2, W: d, H: d})
	edge := f.pal.Zones[i%len(f.pal.Zones)].Line
	out := []mark.Mark{mark.Shape{Path: disc, Stroke: mark.Stroke{Width: 0.5 * u, Paint: edge}}}
	for _, at := range []float64{0.46, 0.9} {
		out = append(out, f.dots(r.X+d+5*u, r.Y+r.H*at, r.X+r.W, u))
	}
	return out
}

func (f *agreementFace) dots(x0, y, x1, u float64) mark.Mark {
	return mark.Shape{
		Path:   mark.Polyline(false, x0, y, x1, y),
		Stroke: mark.Stroke{Width: 0.28 * u, Paint: f.pal.Quiet, Dash: 0.7 * u},
	}
}

func (f *agreementFace) blankBroken(r mark.Rect, u float64) []mark.Mark {
	st := text.Style{Size: 5 * u, Bold: true, Paint: f.pal.Teal}
	box := mark.Rect{X: r.X, Y: r.Y + 4*u, W: r.W, H: 7 * u}
	_, lines, _ := f.kit.fit(f.kit.Words.Text("printable.agreement.broken"), st, box, 1, text.Start, text.Middle)
	out := marks(lines)
	for _, at := range []float64{20, 29} {
		out = append(out, f.dots(r.X, r.Y+at*u, r.X+r.W, u))
	}
	return out
}

func (f *agreementFace) blankDays(r mark.Rect, u float64) []mark.Mark {
	st := text.Style{Size: 3.9 * u, Paint: f.pal.Ink}
	var out []mark.Mark
	half := r.W / 2
	for i, key := range []string{"printable.agreement.agreed", "printable.agreement.review"} {
		box := mark.Rect{X: r.X + float64(i)*half, Y: r.Y, W: half - 4*u, H: r.H - 3*u}
		_, lines, _ := f.kit.fit(strings.TrimSpace(f.kit.Words.Text(key, "day", "")), st, inset(box, 0, 0), 1, text.Start, text.Middle)
		out = append(out, marks(lines)...)
		out = append(out, f.dots(box.X+widest(lines)+2*u, box.Y+box.H*0.7, box.X+box.W, u))
	}
	return out
}
