package portraits

import (
	"image/color"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"commonground/model"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// cardList lists the cards by name, at the side; in a narrow window they are chosen from a
// menu instead.
type cardList struct {
	s     *Surface
	page  *control.Page
	list  *fyne.Container
	rows  []*cardRow
	menu  *control.Choice
	last  int // where the current card stood
	order []model.ID
}

func newCardList(s *Surface) *cardList {
	p := &cardList{s: s, list: layout.Column(4)}
	p.page = control.NewPage(layout.Pad(look.Gap, look.Gap, look.Gap, p.list))
	p.menu = control.NewChoice(nil, func(i int) {
		if i < len(p.order) {
			s.Choose(p.order[i])
		}
	})
	return p
}

// name is what a card is called in lists.
func (s *Surface) name(p *model.Portrait) string {
	if name := strings.Join(strings.Fields(p.Name), " "); name != "" {
		return name
	}
	return s.Text("portraits.nameless")
}

func (p *cardList) show() {
	all := p.s.now().Portraits
	for len(p.rows) < len(all) {
		p.rows = append(p.rows, newCardRow(p))
	}
	p.rows = p.rows[:len(all)]
	p.menu.Options, p.order = nil, nil
	var objects []fyne.CanvasObject
	for i, one := range all {
		p.rows[i].set(one, i)
		objects = append(objects, p.rows[i])
		p.menu.Options, p.order = append(p.menu.Options, p.s.name(one)), append(p.order, one.ID)
	}
	p.list.Objects = objects
	p.menu.Set(p.s.place())
	if p.page.Size().Width > 0 {
		p.page.Reflow()
	}
}

// reveal scrolls to the current card.
func (p *cardList) reveal() {
	if i := p.s.place(); i >= 0 && i < len(p.rows) {
		p.page.Reveal(p.rows[i])
	}
}

// drop moves the card of a row to where it was dragged.
func (p *cardList) drop(from *cardRow, y float32) {
	to := 0
	for _, r := range p.rows {
		if r != from && y > r.Position().Y+r.Size().Height/2 {
			to++
		}
	}
	if to != from.at {
		p.s.failed(p.s.Doc().MovePortrait(p.s.SheetID(), from.id, to))
	}
}

// cardRow is a row of the list.
type cardRow struct {
	widget.BaseWidget
	p       *cardList
	id      model.ID
	at      int
	face    *canvas.Image
	name    *look.Text
	hovered bool
	lifted  bool
	y       float32 // where it is dragged to
}

var (
	_ fyne.Tappable     = (*cardRow)(nil)
	_ fyne.Draggable    = (*cardRow)(nil)
	_ desktop.Hoverable = (*cardRow)(nil)
)

func newCardRow(p *cardList) *cardRow {
	r := &cardRow{p: p, face: &canvas.Image{FillMode: canvas.ImageFillContain}, name: look.OneLine(look.Body, "")}
	r.ExtendBaseWidget(r)
	return r
}

func (r *cardRow) set(one *model.Portrait, at int) {
	r.id, r.at = one.ID, at
	r.name.Set(r.p.s.name(one))
	img := r.p.s.faces.of[one.ID].image
	if img != r.face.Image {
		r.face.Image = img
		r.face.Refresh()
	}
	r.Refresh()
}

// Tapped chooses the card, and gives the list the keyboard.
func (r *cardRow) Tapped(*fyne.PointEvent) {
	r.p.s.Canvas().Focus(r.p.s)
	r.p.s.Choose(r.id)
}

// TappedSecondary chooses the card, and opens the menu of what can be done with it.
func (r *cardRow) TappedSecondary(e *fyne.PointEvent) {
	r.p.s.Choose(r.id)
	r.p.s.TappedSecondary(e)
}

// Dragged lifts the name off the list.
func (r *cardRow) Dragged(e *fyne.DragEvent) {
	if r.p.s.Doc().ReadOnly() {
		return
	}
	r.lifted, r.y = true, r.Position().Y+control.Under(r, e).Y
	r.Refresh()
}

// DragEnd puts the name where the pointer is.
func (r *cardRow) DragEnd() {
	if r.lifted {
		r.lifted = false
		r.Refresh()
		r.p.drop(r, r.y)
	}
}

func (r *cardRow) MouseIn(*desktop.MouseEvent) { r.hover(true) }

func (r *cardRow) MouseMoved(*desktop.MouseEvent) {}

func (r *cardRow) MouseOut() { r.hover(false) }

func (r *cardRow) hover(on bool) {
	r.hovered = on
	r.Refresh()
}

func (r *cardRow) CreateRenderer() fyne.WidgetRenderer {
	return &cardRowRenderer{r: r, ground: &canvas.Rectangle{CornerRadius: look.Radius}}
}

type cardRowRenderer struct {
	r      *cardRow
	ground *canvas.Rectangle
}

func (v *cardRowRenderer) height() float32 {
	return max(look.Target+4, v.r.name.HeightFor(100)+look.Space)
}

func (v *cardRowRenderer) MinSize() fyne.Size { return fyne.NewSize(2*look.Target, v.height()) }

func (v *cardRowRenderer) Layout(size fyne.Size) {
	layout.Place(v.ground, 0, 0, size.Width, size.Height)
	side := size.Height - look.Gap
	layout.Place(v.r.face, look.Gap/2, look.Gap/2, side, side)
	x := side + look.Gap + look.Gap/2
	h := v.r.name.HeightFor(size.Width - x - look.Gap)
	layout.Place(v.r.name, x, (size.Height-h)/2, size.Width-x-look.Gap, h)
}

// Refresh shows the name by what it is: lifted, current or below the pointer.
func (v *cardRowRenderer) Refresh() {
	k, s := look.Current(), v.r.p.s
	v.ground.FillColor, v.ground.StrokeColor, v.ground.StrokeWidth = color.Transparent, color.Transparent, 0
	here := v.r.id == s.at
	switch {
	case v.r.lifted:
		v.ground.FillColor, v.ground.StrokeColor, v.ground.StrokeWidth = k.Calm, k.Teal, 2
	case here:
		v.ground.FillColor, v.ground.StrokeColor, v.ground.StrokeWidth = k.Board, k.Line, max(1, k.Edge)
	case v.r.hovered:
		v.ground.FillColor = k.Over
	}
	if here && s.focused {
		v.ground.StrokeColor, v.ground.StrokeWidth = k.Focus, 3
	}
	role := look.Body
	if here {
		role = look.Strong
	}
	if v.r.name.Role != role {
		v.r.name.Role = role
		v.r.name.Refresh()
	}
	v.Layout(v.r.Size())
	v.ground.Refresh()
}

func (v *cardRowRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{v.ground, v.r.face, v.r.name}
}

func (v *cardRowRenderer) Destroy() {}
