package board

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"commonground/assets/icons"
	"commonground/assets/words"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// ChooseIcon lets people pick a drawn icon for the selected notes, the one being written,
// or a new note.
func (b *Board) ChooseIcon() {
	if !b.Editable() {
		return
	}
	AskForIcon(b.Words(), b.Canvas(), b.hasIcon(), b.SetIcon)
}

// AskForIcon opens a dialog to pick a drawn icon for notes; where they have one, "no
// picture" can be picked too, which is an empty name.
func AskForIcon(w *words.Book, c fyne.Canvas, some bool, picked func(icon string)) {
	AskForOneOf(icons.NoteNames(), w, c, some, picked)
}

// AskForOneOf is AskForIcon for other pictures than those of notes.
func AskForOneOf(names []string, w *words.Book, c fyne.Canvas, some bool, picked func(icon string)) {
	name := look.OneLine(look.Body, w.Text("board.icons.hint"))
	grid := newIconGrid(names)
	var d *control.Dialog
	pick := func(icon string) {
		d.Close()
		picked(icon)
	}
	grid.onPick = pick
	grid.onCome = func(icon string) { name.Set(w.Text("icon." + icon)) }
	actions := []fyne.CanvasObject{control.NewButton(w.Text("board.icons.cancel"), "", func() { d.Cancel() })}
	if some {
		actions = append(actions, control.NewButton(w.Text("board.icons.none"), "", func() { pick("") }))
	}
	d = control.NewDialog(w.Text("board.icons.title"), layout.Column(look.Gap, grid, name), actions...)
	d.Open(c, grid)
}

// hasIcon reports whether there is an icon that could be taken off.
func (b *Board) hasIcon() bool {
	if b.editor != nil {
		return b.editor.note.Icon != ""
	}
	for _, n := range b.chosen() {
		if n.Icon != "" {
			return true
		}
	}
	return false
}

// iconCell is the side of a cell of the grid, in the widget's units. It grows with the
// text, by half at the most, so that all icons stay in sight.
func iconCell() float32 { return 52 * min(look.TextScale(), 1.5) }

// iconGrid shows icons to pick one from, with the mouse or with the arrow keys.
type iconGrid struct {
	widget.BaseWidget
	names  []string
	at     int
	on     bool // the keyboard is here
	onPick func(name string)
	onCome func(name string)
}

var (
	_ fyne.Focusable    = (*iconGrid)(nil)
	_ fyne.Tappable     = (*iconGrid)(nil)
	_ desktop.Hoverable = (*iconGrid)(nil)
)

func newIconGrid(names []string) *iconGrid {
	g := &iconGrid{names: names}
	g.ExtendBaseWidget(g)
	return g
}

// columns is how many icons stand in a row at the grid's width.
func (g *iconGrid) columns(width float32) int { return max(1, int(width/iconCell())) }

// HeightFor is the height that the icons need at a width.
func (g *iconGrid) HeightFor(width float32) float32 {
	c := g.columns(width)
	return float32((len(g.names)+c-1)/c) * iconCell()
}

func (g *iconGrid) MinSize() fyne.Size {
	return fyne.NewSize(4*iconCell(), g.HeightFor(max(g.Size().Width, 4*iconCell())))
}

func (g *iconGrid) come(at int) {
	if at < 0 || at >= len(g.names) {
		return
	}
	g.at = at
	g.onCome(g.names[at])
	g.Refresh()
}

// TypedKey walks the icons; Enter and Space pick one.
func (g *iconGrid) TypedKey(e *fyne.KeyEvent) {
	row := g.columns(g.Size().Width)
	switch e.Name {
	case fyne.KeyLeft:
		g.come(g.at - 1)
	case fyne.KeyRight:
		g.come(g.at + 1)
	case fyne.KeyUp:
		g.come(g.at - row)
	case fyne.KeyDown:
		g.come(g.at + row)
	case fyne.KeyHome:
		g.come(0)
	case fyne.KeyEnd:
		g.come(len(g.names) - 1)
	case fyne.KeyReturn, fyne.KeyEnter, fyne.KeySpace:
		g.onPick(g.names[g.at])
	default:
		control.PassKey(g, e)
	}
}

func (g *iconGrid) TypedRune(rune) {}

func (g *iconGrid) FocusGained() {
	g.on = true
	g.come(g.at)
}

func (g *iconGrid) FocusLost() {
	g.on = false
	g.Refresh()
}

func (g *iconGrid) under(p fyne.Position) int {
	c := g.columns(g.Size().Width)
	if p.X < 0 || p.Y < 0 || int(p.X/iconCell()) >= c {
		return -1
	}
	return int(p.Y/iconCell())*c + int(p.X/iconCell())
}

func (g *iconGrid) Tapped(e *fyne.PointEvent) {
	if at := g.under(e.Position); at >= 0 && at < len(g.names) {
		g.onPick(g.names[at])
	}
}

func (g *iconGrid) MouseIn(e *desktop.MouseEvent) { g.MouseMoved(e) }

// MouseMoved lets the keys go on from where the pointer is.
func (g *iconGrid) MouseMoved(e *desktop.MouseEvent) {
	if at := g.under(e.Position); at != g.at {
		g.come(at)
	}
}

func (g *iconGrid) MouseOut() {}

func (g *iconGrid) CreateRenderer() fyne.WidgetRenderer {
	r := &iconGridRenderer{g: g, here: &canvas.Rectangle{CornerRadius: look.Radius}}
	for _, name := range g.names {
		r.icons = append(r.icons, &canvas.Image{Resource: look.Icon(name), FillMode: canvas.ImageFillContain})
	}
	r.Refresh()
	return r
}

type iconGridRenderer struct {
	g     *iconGrid
	here  *canvas.Rectangle
	icons []*canvas.Image
}

func (r *iconGridRenderer) MinSize() fyne.Size { return r.g.MinSize() }

func (r *iconGridRenderer) Layout(size fyne.Size) {
	side := iconCell() * 0.6
	c := r.g.columns(size.Width)
	for i, o := range r.icons {
		o.Resize(fyne.NewSquareSize(side))
		o.Move(r.cell(i, c).AddXY((iconCell()-side)/2, (iconCell()-side)/2))
	}
	r.here.Resize(fyne.NewSquareSize(iconCell() - 2))
	r.here.Move(r.cell(r.g.at, c).AddXY(1, 1))
}

func (r *iconGridRenderer) cell(i, columns int) fyne.Position {
	return fyne.NewPos(float32(i%columns)*iconCell(), float32(i/columns)*iconCell())
}

// Refresh moves the mark of where the keyboard or the pointer is.
func (r *iconGridRenderer) Refresh() {
	k := look.Current()
	r.here.FillColor, r.here.StrokeColor, r.here.StrokeWidth = k.Over, color.Transparent, 0
	if r.g.on {
		r.here.StrokeColor, r.here.StrokeWidth = k.Focus, 3
	}
	r.Layout(r.g.Size())
	r.here.Refresh()
}

func (r *iconGridRenderer) Objects() []fyne.CanvasObject {
	out := []fyne.CanvasObject{r.here}
	for _, o := range r.icons {
		out = append(out, o)
	}
	return out
}

func (r *iconGridRenderer) Destroy() {}
