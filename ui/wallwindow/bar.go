package wallwindow

import (
	"image"
	"image/color"
	"slices"
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"commonground/printables"
	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// Bar is what leads the wall on the desk: a small picture of what the wall shows, what that
// is, and what can be done with it.
type Bar struct {
	w      *Wall
	all    *fyne.Container
	small  *preview
	state  *look.Text
	level  *control.Choice
	back   *control.Button
	next   *control.Button
	less   *control.Button
	more   *control.Button
	freeze *control.Button
	blank  *control.Button
	take   *control.Button
	colour *control.Button
	timer  *control.Button
	end    *control.Button
	strip  *strip
	marks  *fyne.Container // what the note that is shown alone can be marked with
	marked []command.Command
	words  map[*control.Button]string // of buttons that have some where there is room
}

func newBar(w *Wall) *Bar {
	b := &Bar{w: w, state: look.OneLine(look.Small, ""), small: newPreview(w)}
	text := w.host.Words().Text
	then := func(do func()) func() { // people go on where they were
		return func() { do(); w.host.ToDesk() }
	}
	plain := func(key, icon string, do func()) *control.Button {
		button := control.NewPlain("", icon, then(do))
		button.Hint = text("wallwindow." + key)
		return button
	}
	b.level = control.NewChoice([]string{text("wallwindow.whole")}, func(i int) { w.SetLevel(i - 1); w.host.ToDesk() })
	b.back, b.next = plain("back", "back", w.Back), plain("next", "forward", w.Next)
	b.less, b.more = plain("smaller", "zoom-out", w.Smaller), plain("larger", "zoom-in", w.Larger)
	b.freeze = control.NewPlain(text("wallwindow.freeze"), "lock", then(w.Freeze))
	b.blank = control.NewPlain(text("wallwindow.blank"), "quiet", then(w.Blank))
	b.take = control.NewButton(text("wallwindow.take"), "screen", then(func() { w.OnTake() }))
	b.timer = control.NewPlain(w.clock.says(), "clock", nil)
	b.timer.Hint = text("wallwindow.timer.hint")
	b.timer.OnTapped = func() { w.clock.menu(b.timer) }
	b.colour = plain("look", "theme", w.NextLook)
	b.end = control.NewPlain(text("wallwindow.end"), "close", then(w.Close))
	b.marks = layout.Wrap(look.Gap / 2)
	b.marks.Hide()
	b.words = map[*control.Button]string{b.freeze: b.freeze.Text, b.blank: b.blank.Text, b.take: b.take.Text, b.end: b.end.Text}
	for button, words := range b.words {
		button.Hint = words
	}
	if w.inside {
		b.all = layout.Wrap(look.Gap/2, b.level, b.back, b.next, b.state, b.less, b.more, b.marks, b.timer, b.end)
		return b
	}
	b.strip = newStrip(w)
	b.all = layout.Beside(220, look.Space, b.small,
		layout.Column(2, b.state, layout.Wrap(look.Gap/2, b.level, b.back, b.next, b.marks, b.less, b.more, b.freeze, b.blank, b.timer, b.colour, b.take, b.end)))
	return b
}

// Content is the bar itself.
func (b *Bar) Content() fyne.CanvasObject {
	return layout.Pad(look.Space, look.Gap/2, look.Gap/2, b.all)
}

// lowWindow is the height of window, at 100 % text, below which the bar is one line.
const lowWindow float32 = 640

// Fit gives the bar the form that a window of that height has room for: in a low one its
// buttons have no words, and the picture alone says what the wall shows.
func (b *Bar) Fit(height float32) {
	low := height < lowWindow*look.TextScale() || b.w.inside
	for button, words := range b.words {
		if low {
			words = ""
		}
		button.SetText(words)
	}
	b.state.Hidden = low && !b.w.inside
}

// follow brings the bar up to date; there is none where there is no wall.
func (b *Bar) follow() {
	if b == nil {
		return
	}
	w := b.w
	b.followLevels()
	b.state.Set(b.says())
	b.freeze.SetDown(w.frozen)
	b.blank.SetDown(w.blank)
	b.back.SetEnabled(w.level >= 0 || w.page > 0)
	b.next.SetEnabled(w.CanGoOn())
	b.less.SetEnabled(w.canShrink())
	b.more.SetEnabled(w.canGrow())
	b.less.Hidden = w.inside && !w.CanResize()
	b.more.Hidden = b.less.Hidden
	if can := w.CanTake(); can == b.take.Hidden {
		b.take.Hidden = !can
		b.all.Refresh()
	}
	b.timer.SetText(w.clock.says())
	b.followMarks()
	b.small.follow()
	b.strip.follow(b.says())
}

// followMarks offers the marks that the note has or could have.
func (b *Bar) followMarks() {
	var now []command.Command
	if b.w.Marks != nil {
		now = b.w.Marks()
	}
	if !slices.EqualFunc(now, b.marked, func(a, o command.Command) bool { return a.ID == o.ID }) {
		b.marks.RemoveAll()
		text := b.w.host.Words().Text
		for i, c := range now {
			one := control.NewButton(c.Name(text), c.Icon, func() { b.mark(i) })
			one.Hint = text("sheet.hint", "does", c.Name(text), "keys", strconv.Itoa(i+1))
			b.marks.Add(one)
		}
		b.marks.Hidden = len(now) == 0
		b.all.Refresh()
	}
	b.marked = now
	for i, c := range now {
		one := b.marks.Objects[i].(*control.Button)
		one.SetDown(c.Is())
		one.SetEnabled(c.On())
	}
}

// mark sets a mark, counted from 0, or takes it off; people go on where they were.
func (b *Bar) mark(i int) {
	b.marked[i].Run()
	b.w.host.ToDesk()
}

// Mark sets the mark that a number key stands for on the note that is shown alone, and reports
// whether there is one.
func (b *Bar) Mark(key fyne.KeyName) bool {
	if b == nil || len(key) != 1 || key[0] < '1' || int(key[0]-'1') >= len(b.marked) {
		return false
	}
	b.mark(int(key[0] - '1'))
	return true
}

// First is what on the bar takes the keyboard first.
func (b *Bar) First() fyne.Focusable {
	if len(b.marked) > 0 && b.marked[0].On() {
		return b.marks.Objects[0].(*control.Button)
	}
	return b.level
}

// followLevels offers the levels of the scene that is shown.
func (b *Bar) followLevels() {
	text := b.w.host.Words().Text
	options := []string{text("wallwindow.whole")}
	if b.w.scene != nil {
		for _, l := range b.w.scene.Levels {
			options = append(options, text("wallwindow.level."+l.ID))
		}
	}
	if !slices.Equal(options, b.level.Options) {
		b.level.Options = options
	}
	b.level.Set(b.w.level + 1)
}

// says is what the wall shows, in a line.
func (b *Bar) says() string {
	w, text := b.w, b.w.host.Words().Text
	switch {
	case w.blank:
		return text("wallwindow.state.blank")
	case w.frozen:
		return text("wallwindow.state.frozen")
	case w.scene == nil:
		return text("wallwindow.state.gone")
	}
	if w.inside && w.level >= 0 {
		return text("wallwindow.state.inside", "n", w.part+1, "of", len(w.scene.Levels[w.level].Parts))
	}
	if w.inside { // what is seen says itself what it is
		return ""
	}
	said := text("wallwindow.state.sheet", "title", w.scene.Title)
	if w.level >= 0 {
		said = text("wallwindow.state.part", "title", w.scene.Title, "n", w.part+1, "of", len(w.scene.Levels[w.level].Parts))
	} else if (w.pages > 1 || w.least > 0 && w.least < tooSmall) && len(w.scene.Levels) > 0 {
		return text("wallwindow.state.full", "title", w.scene.Title, "level", text("wallwindow.level."+w.scene.Levels[0].ID))
	}
	return said
}

// tooSmall is type that can hardly be read from the back, as a share of the picture's height.
const tooSmall = 0.99 * printables.SceneLeast

// shows puts up a small picture of what the wall shows.
func (b *Bar) shows(picture *image.RGBA) {
	if b == nil {
		return
	}
	b.small.shows(picture)
	if b.strip != nil {
		b.strip.small.shows(picture)
	}
}

// Strip is what the wall shows, to be seen alone: a small picture and the words.
func (b *Bar) Strip() fyne.CanvasObject { return b.strip.all }

// strip is a small bar without anything to press.
type strip struct {
	all   fyne.CanvasObject
	small *preview
	state *look.Text
}

func newStrip(w *Wall) *strip {
	s := &strip{small: newPreview(w), state: look.OneLine(look.Small, "")}
	s.small.still = true
	s.all = layout.Pad(look.Space, look.Gap/2, look.Gap/2, layout.Row(look.Space, 1, s.small, s.state))
	return s
}

func (s *strip) follow(says string) {
	if s != nil {
		s.state.Set(says)
		s.small.follow()
	}
}

// preview is the small picture. Where the pointer is on it, a dot is on the wall.
type preview struct {
	widget.BaseWidget
	w       *Wall
	frame   *canvas.Rectangle
	picture *canvas.Image
	veil    *canvas.Rectangle // over it while the wall is blank
	still   bool              // it is smaller, and the pointer on it is nobody's
}

var _ desktop.Hoverable = (*preview)(nil)

func newPreview(w *Wall) *preview {
	p := &preview{
		w: w, frame: canvas.NewRectangle(color.Transparent), veil: canvas.NewRectangle(color.Transparent),
		picture: &canvas.Image{ScaleMode: canvas.ImageScaleFastest},
	}
	p.ExtendBaseWidget(p)
	return p
}

// The preview's size at 100 % text.
const (
	previewWide float32 = 120
	previewHigh float32 = 68
	stillShare  float32 = 0.66
)

// MinSize is the size of the preview.
func (p *preview) MinSize() fyne.Size {
	if p.still {
		return fyne.NewSize(stillShare*previewWide, stillShare*previewHigh)
	}
	return fyne.NewSize(previewWide, previewHigh)
}

func (p *preview) shows(picture *image.RGBA) {
	p.picture.Image = picture
	p.picture.Refresh()
}

func (p *preview) follow() {
	pal := p.w.palette()
	p.frame.StrokeColor, p.frame.StrokeWidth = look.Current().Line, 1
	p.veil.FillColor = pal.Zones[0].Fill
	if p.w.blank {
		p.veil.Show()
	} else {
		p.veil.Hide()
	}
	p.Refresh()
}

func (p *preview) CreateRenderer() fyne.WidgetRenderer {
	return layout.Renderer(p, func(size fyne.Size) {
		at, shown := p.room(size)
		for _, o := range []fyne.CanvasObject{p.frame, p.picture, p.veil} {
			o.Move(at)
			o.Resize(shown)
		}
	}, func() []fyne.CanvasObject { return []fyne.CanvasObject{p.picture, p.veil, p.frame} })
}

// MouseIn shows the dot, MouseMoved moves it, MouseOut takes it away.
func (p *preview) MouseIn(e *desktop.MouseEvent)    { p.point(e.Position) }
func (p *preview) MouseMoved(e *desktop.MouseEvent) { p.point(e.Position) }
func (p *preview) MouseOut() {
	if p.w.stage != nil {
		p.w.stage.unpoint()
	}
}

// room is where the picture is in a preview of that size: in its middle, as wide or as high.
func (p *preview) room(size fyne.Size) (fyne.Position, fyne.Size) {
	wide, high := size.Width, size.Height
	if p.w.stage != nil && p.w.stage.Size().Height > 0 {
		form := p.w.stage.Size().Width / p.w.stage.Size().Height
		wide, high = min(wide, high*form), min(high, wide/form)
	}
	return fyne.NewPos((size.Width-wide)/2, (size.Height-high)/2), fyne.NewSize(wide, high)
}

// point shows the dot where the pointer is on the picture.
func (p *preview) point(at fyne.Position) {
	if p.still || !p.w.Open() || p.w.stage.Size().Height == 0 {
		return
	}
	corner, shown := p.room(p.Size())
	x, y := (at.X-corner.X)/shown.Width, (at.Y-corner.Y)/shown.Height
	if x < 0 || y < 0 || x > 1 || y > 1 {
		p.w.stage.unpoint()
		return
	}
	p.w.stage.point(x, y)
}
