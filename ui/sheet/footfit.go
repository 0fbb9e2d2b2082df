package sheet

import (
	"slices"

	"fyne.io/fyne/v2"

	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// fit keeps the bar to one line, with room for the status: first the zoom gives its words,
// then lesser buttons go behind More, the last one first, then those that zoom, then what stands
// in for the guide gives its words, the way to the next step, and at last the colours. Where even
// that is too wide all of them stand on the bar, in several lines, and what is above decides about
// their words.
func (f *Foot) fit(width, height float32) {
	f.shorten(false)
	f.tuck(0)
	f.tuckAll(f.zooms, false)
	f.tuckAll(f.papers, false)
	for _, b := range f.standIns() {
		f.shortenOne(b, false)
	}
	least := f.statusLeast(width)
	if f.room(width) >= least {
		return
	}
	f.shortenZoom(true)
	for behind := range len(f.Lesser) + 1 {
		f.tuck(behind)
		if f.room(width) >= least {
			return
		}
		f.More.SetText("")
		if f.room(width) >= least {
			return
		}
	}
	if f.tuckAll(f.zooms, true); f.room(width) >= least {
		return
	}
	for _, b := range slices.Backward(f.standIns()) {
		if f.room(width) < f.shortLeast() { // what happened has to be told
			f.shortenOne(b, true)
		}
	}
	if f.room(width) < f.shortLeast() && f.next != nil {
		f.shortenOne(f.next, true)
	}
	if f.room(width) < f.shortLeast() {
		f.tuckAll(f.papers, true)
	}
	if f.room(width) < 0 {
		f.tuck(0)
		f.tuckAll(f.zooms, false)
		f.tuckAll(f.papers, false)
		f.shorten(false)
		f.fitLines(width, height)
	}
}

// standIns are the buttons that stand on the bar only while something is not seen, or badly; those
// that keep their words longest come first.
func (f *Foot) standIns() []*control.Button {
	if f.asList == nil {
		return f.folded
	}
	return append([]*control.Button{f.asList}, f.folded...)
}

// tuck puts so many of the lesser buttons behind More, from the last on.
func (f *Foot) tuck(behind int) {
	for i, l := range f.Lesser {
		l.Button.Hidden = i >= len(f.Lesser)-behind || f.away[l.Does.ID]
	}
	f.More.Hidden = behind == 0
	f.More.SetText(f.More.Hint)
}

// tuckAll puts some of the other buttons behind More, or takes them out.
func (f *Foot) tuckAll(some []lesserAct, behind bool) {
	for _, l := range some {
		l.Button.Hidden = behind
	}
	if behind && len(some) > 0 {
		f.More.Hidden = false
	}
}

// fitLines takes the words off the lesser buttons, and the zoom's figure, where what is
// above grows by it: where the sheet is so low that the lines of the bar take of the board's
// size, or of what else is shown more than footMost.
func (f *Foot) fitLines(width, height float32) {
	if len(f.zoom.Objects) == 0 {
		f.shorten(f.HeightFor(width) > height*footMost)
		return
	}
	all := f.s.Activity.Bounds()
	f.shorten(float64(height-f.HeightFor(width))*all.W < float64(width)*all.H)
}

// footMost is the share of a sheet's height that the bar below a list or a page may take
// with all its words.
const footMost float32 = 0.25

// shorten takes the words off the lesser buttons, or gives them back.
func (f *Foot) shorten(on bool) {
	for _, l := range f.Lesser {
		f.shortenOne(l.Button, on)
	}
	if f.next != nil {
		f.shortenOne(f.next, on)
	}
	f.shortenZoom(on)
}

// shortenZoom takes the zoom's figure and word off the bar, or gives them back.
func (f *Foot) shortenZoom(on bool) {
	if f.share == nil {
		return
	}
	setShown(f.share, !on)
	f.shortenOne(f.whole, on)
}

func (f *Foot) shortenOne(b *control.Button, on bool) {
	words := f.plain[b]
	if on {
		words = ""
	}
	b.SetText(words)
}

const (
	footSide  float32 = look.Margin
	StatusMin float32 = 90
)

// pad is the room above and below what stands on the bar: hardly any in the room view, where the
// sheet has it.
func (f *Foot) pad() float32 {
	if f.s.room {
		return 2
	}
	return layout.BarPad(12)
}

// statusMost is the share of the bar that buttons leave to the status at the most.
const statusMost float32 = 0.3

// statusLeast is how wide the status has to be on a bar of that width for the keys of writing,
// which are told there for as long as somebody writes a note.
func (f *Foot) statusLeast(bar float32) float32 {
	if f.Buttons["note.add"] == nil && f.Buttons["barrier.add"] == nil && f.Buttons["rule.add"] == nil {
		return StatusMin
	}
	lines := f.statusLines(f.lineHeight())
	width := f.keys.IdealWidth() / float32(lines)
	for len(f.keys.LinesAt(width)) > lines {
		width += look.Gap
	}
	return max(StatusMin, min(width, bar*statusMost))
}

// shortLeast is how wide the status has to be for the keys of writing in short.
func (f *Foot) shortLeast() float32 {
	least := StatusMin
	for _, words := range f.short {
		least = max(least, look.NewText(look.Small, words).IdealWidth())
	}
	return least
}

// statusLines is how many lines the status has room for on a bar of that height.
func (f *Foot) statusLines(height float32) int {
	return min(max(1, int(height/f.Status.Leading())), 3)
}

// lineHeight is how high the bar is where all of it stands in one line.
func (f *Foot) lineHeight() float32 {
	const wide = 1e5
	return max(layout.HeightFor(f.Acts, wide), layout.HeightFor(f.zoom, wide)) + 2*f.pad()
}

// room is how wide the status is when all stands in one line; less than StatusMin and
// it goes.
func (f *Foot) room(width float32) float32 {
	return width - 2*footSide - layout.IdealWidth(f.Acts) - layout.IdealWidth(f.zoom) - 2*look.Space
}

// HeightFor returns the bar's height at that width.
func (f *Foot) HeightFor(width float32) float32 {
	if f.bare() {
		if f.Status.Words == "" {
			return 0
		}
		return f.Status.HeightFor(width-2*footSide) + 2*f.pad()
	}
	if f.room(width) >= 0 {
		return f.lineHeight()
	}
	inner := width - 2*look.Space
	high := layout.HeightFor(f.Acts, inner) + 2*look.Gap
	if below := f.below(inner); below > 0 {
		high += look.Gap + below
	}
	return high
}

// below is how high the line below the buttons is: that of the zoom, or where there is
// none that of the status, if it has no room after the last button.
func (f *Foot) below(width float32) float32 {
	if zoom := layout.HeightFor(f.zoom, width); zoom > 0 {
		return zoom
	}
	if f.after(width) >= StatusMin {
		return 0
	}
	return look.NewText(look.Small, "1").HeightFor(width)
}

// after is the room after the last button.
func (f *Foot) after(width float32) float32 {
	return width - layout.LastLine(f.Acts, width).Width - look.Space
}

// MinSize lets the window be small.
func (f *Foot) MinSize() fyne.Size { return fyne.NewSquareSize(look.Target) }

// CreateRenderer draws the buttons, the zoom and the status.
func (f *Foot) CreateRenderer() fyne.WidgetRenderer { return layout.Renderer(f, f.lay, f.parts) }

func (f *Foot) lay(size fyne.Size) {
	room := f.room(size.Width)
	if room < 0 {
		f.layLines(size)
		return
	}
	acts, zoom := layout.IdealWidth(f.Acts), layout.IdealWidth(f.zoom)
	h := max(0, size.Height-2*f.pad())
	layout.Put(f.Acts, footSide, f.pad(), acts, h)
	f.Acts.Layout.Layout(f.Acts.Objects, f.Acts.Size()) // others may stand on it than before
	layout.Put(f.zoom, size.Width-footSide-zoom, f.pad(), zoom, h)
	f.Status.Lines = f.statusLines(size.Height)
	line := f.Status.HeightFor(room)
	layout.Put(f.Status, footSide+acts+look.Space, (size.Height-line)/2, room, line)
	if room < StatusMin {
		f.Status.Hide()
	}
}

// layLines sets the zoom and the status below the rest where there is no room beside it.
func (f *Foot) layLines(size fyne.Size) {
	inner := size.Width - 2*look.Space
	f.Status.Lines = 2
	acts := layout.HeightFor(f.Acts, inner)
	layout.Put(f.Acts, look.Space, look.Gap, inner, acts)
	f.Acts.Layout.Layout(f.Acts.Objects, f.Acts.Size())
	if f.below(inner) == 0 {
		f.zoom.Hide()
		last, room := layout.LastLine(f.Acts, inner), f.after(inner)
		line := f.Status.HeightFor(room)
		layout.Put(f.Status, look.Space+inner-room, look.Gap+acts-(last.Height+line)/2, room, line)
		return
	}
	top, high := look.Gap+acts+look.Gap, f.below(inner)
	layout.Put(f.zoom, look.Space, top, inner, high)
	zoom := layout.IdealWidth(f.zoom)
	room := inner - zoom - look.Space
	line := f.Status.HeightFor(room)
	layout.Put(f.Status, look.Space+zoom+look.Space, top+(high-line)/2, room, line)
	if room < StatusMin {
		f.Status.Hide()
	}
}

func (f *Foot) parts() []fyne.CanvasObject {
	return []fyne.CanvasObject{f.Acts, f.zoom, f.Status}
}
