package printables

import (
	"commonground/model"
	"commonground/printables/mark"
	"commonground/printables/text"
)

// AgreementPoster returns a wall poster of an agreement, upright: doublings 1 is as large
// as A3, 2 as A2, 3 as A1; 0 is as large as the paper. Where a poster is larger than the
// paper it is made of several sheets that are glued together, and a page that says how
// comes last.
//
// Everything that was agreed is on it: long agreements are set smaller, very long ones
// take several posters.
func (k *Kit) AgreementPoster(group string, a *model.Activity, s *model.Sheet, doublings int, paper Paper) Job {
	return k.newAgreementFace(group, a, s).posters(doublings, paper)
}

// posters are those of AgreementPoster.
func (f *agreementFace) posters(doublings int, paper Paper) Job {
	k, t := f.kit, newTiling(doublings, paper)
	f.seams = t.seams(0)
	pages := f.poster(t.whole())
	job := Job{Title: joined(", ", f.title, k.Words.Text("printable.agreement.poster")), Count: len(pages) * t.count()}
	if t.count() > 1 {
		job.Count++
	}
	job.Page = func(i int) mark.Page {
		if i == len(pages)*t.count() {
			return k.assembly(t, len(pages))
		}
		return k.tile(t, pages[i/t.count()], i%t.count())
	}
	return job
}

// poster lays out posters of that size, each beginning at the origin.
func (f *agreementFace) poster(size mark.Rect) [][]mark.Mark {
	u := min(size.W/192, size.H/255)
	body, head := f.kit.posterHead(size, u, "hug", f.title, f.group, f.pal)
	middles := f.best(body, posterSettings(u, 1), posterSettings(u, 2))
	var out [][]mark.Mark
	for i, middle := range middles {
		page := append([]mark.Mark{}, head...)
		page = append(page, f.posterFoot(size, u, i, len(middles))...)
		out = append(out, append(page, middle...))
	}
	return out
}

// posterSettings are tried in turn, the largest type first; u is 1 on A4. Those for several
// posters are no larger than the smallest for one.
func posterSettings(u float64, posters int) []setting {
	var out []setting
	one := []float64{11, 10, 9.2, 8.5, 7.8, 7.2, 6.6, 6.1, 5.6, 5.2}
	if posters > 1 {
		one = []float64{5.6}
	}
	for _, size := range one {
		out = append(out, setting{1, size * u})
	}
	for _, size := range []float64{5.6, 5.1, 4.7, 4.3} {
		out = append(out, setting{2, size * u})
	}
	return out
}

// Measures of the poster on A4, in millimetres.
const (
	posterInset = 9.0
	posterBand  = 35.0
	posterFoot  = 7.0
)

// posterHead draws a poster's frame and the band with a picture, its title and, smaller below
// it, whose it is, which may be empty; it returns the room below.
func (k *Kit) posterHead(size mark.Rect, u float64, icon, title, whose string, pal Palette) (mark.Rect, []mark.Mark) {
	teal := pal.Zone(model.ToneTeal)
	frame := inset(size, 0.6*u, 0.6*u)
	band := mark.Rect{X: frame.X, Y: frame.Y, W: frame.W, H: posterBand * u}
	out := []mark.Mark{
		mark.Shape{Path: mark.Box(band, 6*u), Fill: teal.Fill},
		mark.Shape{Path: mark.Box(frame, 6*u), Stroke: mark.Stroke{Width: 1.2 * u, Paint: pal.Teal}},
	}
	out = append(out, iconMarks(icon, mark.Rect{X: band.X + posterInset*u, Y: band.Y + 8*u, W: 19 * u, H: 19 * u}, pal.Teal)...)
	box := mark.Rect{X: band.X + 34*u, Y: band.Y + 4*u, W: band.W - 34*u - posterInset*u, H: 19 * u}
	if whose == "" {
		box.H = band.H - 8*u
	}
	st := text.Style{Size: 15 * u, Bold: true, Paint: pal.Ink, Leading: 1.1}
	_, lines, _ := k.fit(title, st, box, 0.5*u, text.Start, text.Middle)
	out = append(out, marks(lines)...)
	below := mark.Rect{X: box.X, Y: box.Y + box.H + 1*u, W: box.W, H: 7.5 * u}
	st = text.Style{Size: 6 * u, Paint: pal.Quiet}
	_, lines, _ = k.fit(whose, st, below, 0.3*u, text.Start, text.Middle)
	out = append(out, marks(lines)...)
	body := mark.Rect{X: size.X + posterInset*u, Y: band.Y + band.H + 7*u, W: size.W - 2*posterInset*u}
	body.H = size.Y + size.H - (posterFoot+7)*u - body.Y
	return body, out
}

// posterFoot says when it was agreed, and where it comes from; which poster it is where
// there are several.
func (f *agreementFace) posterFoot(size mark.Rect, u float64, i, of int) []mark.Mark {
	band := posterFootBand(size, u)
	band.W *= posterDays
	days := f.days()
	if of > 1 {
		days = joined(" · ", f.kit.Words.Text("printable.agreement.part", "n", i+1, "of", of), days)
	}
	_, lines, _ := f.kit.fit(days, text.Style{Size: 3.9 * u, Paint: f.pal.Ink}, band, 0.5*u, text.Start, text.Bottom)
	return append(marks(lines), f.kit.posterCredit(size, u, f.pal)...)
}

// posterDays is the share of the foot that the days of an agreement have.
const posterDays = 0.6

// posterFootBand is the line inside a poster's lower edge.
func posterFootBand(size mark.Rect, u float64) mark.Rect {
	return mark.Rect{X: size.X + posterInset*u, Y: size.Y + size.H - (posterFoot+4)*u, W: size.W - 2*posterInset*u, H: posterFoot * u}
}

// posterCredit says at the right of the foot where a poster comes from.
func (k *Kit) posterCredit(size mark.Rect, u float64, pal Palette) []mark.Mark {
	band := posterFootBand(size, u)
	days := band.W*posterDays + 3*u
	band.X, band.W = band.X+days, band.W-days
	credit := k.Words.Text("printable.agreement.credit")
	_, lines, _ := k.fit(credit, text.Style{Size: max(2.3*u, legible), Paint: pal.Quiet}, band, 0.5*u, text.Start, text.Bottom)
	return marks(flushed(lines, band))
}
