package portraits

import (
	"image"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/printables/mark"
	"commonground/ui/control"
	"commonground/ui/doodle"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// card is the current card as a form: its picture, and what is written on it.
type card struct {
	s       *Surface
	box     *fyne.Container
	empty   *look.Text
	form    *fyne.Container
	picture *control.Picture
	shown   *model.Portrait // whose picture is shown
	tokens  look.Tokens
	pens    bool // the pad is open
	drawing *doodle.Drawing
	draw    *control.Button
	bare    *control.Button
	buttons []*control.Button // that change something
	name    *control.Field
	areas   map[model.PortraitPart]*control.AreaField
	labels  map[model.PortraitPart]*look.Text
	showing bool // what changes in the fields is not a person's doing
	up      *control.Button
	down    *control.Button
}

// pictureSide is how wide the picture is, in pixels at 100 % text.
const pictureSide float32 = 168

func newCard(s *Surface) *card {
	c := &card{s: s, areas: map[model.PortraitPart]*control.AreaField{}, labels: map[model.PortraitPart]*look.Text{}}
	c.picture = control.NewPicture(1, pictureSide)
	c.empty = look.NewText(look.Heading, s.Text("portraits.none"))
	c.newDrawing()
	c.name = control.NewField("")
	c.name.Hold(model.MaxNoteText, s.Text("portraits.long", "most", model.MaxNoteText))
	c.name.Entry.OnChanged = func(text string) { c.typed(model.PortraitName, text) }
	c.name.Entry.OnLeft = s.Doc().Break
	c.name.Entry.OnSubmitted = func(string) { s.body.cardPage.GoOn(c.name.Entry) }
	c.labels[model.PortraitName] = c.name.Box.Objects[0].(*look.Text)
	fields := layout.Column(look.Space, c.name.Box, c.pictureRow())
	for _, part := range model.PortraitParts[1:] {
		fields.Add(c.area(part))
	}
	c.form = layout.Column(look.Space, layout.Last(1, fields), c.manage())
	c.box = layout.Column(look.Space, c.empty, c.form)
	return c
}

func (c *card) newDrawing() {
	c.drawing = doodle.NewDrawing(c.s.Words(), c.s.host.Painter())
	c.drawing.OnChange = func(step string, d model.Doodle) {
		if p := c.s.current(); p != nil {
			c.s.Doc().Break()
			c.s.failed(c.s.Doc().DoodlePortrait(step, c.s.SheetID(), p.ID, d))
		}
	}
}

// pictureRow is the picture with what can be done about it beside it.
func (c *card) pictureRow() fyne.CanvasObject {
	s := c.s
	file := control.NewButton(s.Text("portraits.picture.file"), "picture", s.AskForPicture)
	c.draw = control.NewButton(s.Text("portraits.picture.draw"), "pencil", s.Draw)
	icon := control.NewButton(s.Text("portraits.picture.icon"), "star", s.AskForIcon)
	c.bare = control.NewPlain(s.Text("portraits.picture.bare"), "delete", s.TakePictureAway)
	c.buttons = append(c.buttons, file, c.draw, icon)
	return layout.Wrap(look.Space, c.picture, c.drawing.Box,
		layout.AtLeast(220, layout.Column(look.Gap, file, c.draw, icon, c.bare, look.NewText(look.Small, s.Text("portraits.picture.hint")))))
}

func (c *card) area(part model.PortraitPart) fyne.CanvasObject {
	f := control.NewAreaField("", 2)
	f.Hold(model.MaxNoteText, c.s.Text("portraits.long", "most", model.MaxNoteText))
	f.Area.OnChanged = func(text string) { c.typed(part, text) }
	f.Area.OnLeft = c.s.Doc().Break
	f.Area.OnGrown = func() { c.s.body.reflowCard() }
	c.areas[part], c.labels[part] = f, f.Box.Objects[0].(*look.Text)
	return f.Box
}

// manage moves the card in the list and takes it away.
func (c *card) manage() fyne.CanvasObject {
	s := c.s
	c.up = control.NewPlain(s.Text("command.portrait.up"), "up", func() { s.Shift(-1) })
	c.down = control.NewPlain(s.Text("command.portrait.down"), "down", func() { s.Shift(1) })
	remove := control.NewPlain(s.Text("command.portrait.delete"), "delete", s.Delete)
	forget := control.NewPlain(s.Text("command.portrait.forget"), "", s.AskToForget)
	c.buttons = append(c.buttons, remove, forget)
	return layout.Wrap(look.Gap, c.up, c.down, remove, forget)
}

// typed keeps what a person wrote.
func (c *card) typed(part model.PortraitPart, text string) {
	p := c.s.current()
	if c.showing || p == nil || text == *p.Text(part) {
		return
	}
	c.problem(part, "")
	if err := c.s.Doc().WritePortrait(c.s.SheetID(), p.ID, part, text); err != nil {
		c.s.failed(err)
		c.problem(part, c.s.Text("portraits.long", "most", model.MaxNoteText))
	}
}

func (c *card) problem(part model.PortraitPart, words string) {
	if part == model.PortraitName {
		if c.name.Problem() != words {
			c.name.SetProblem(words)
		}
		return
	}
	c.areas[part].SetProblem(words)
}

// settle ends what is being written or drawn.
func (c *card) settle() {
	c.pens = false
	c.drawing.Pad.Drop()
	for _, part := range model.PortraitParts {
		c.problem(part, "")
	}
}

func (c *card) show() {
	p := c.s.current()
	setHidden(c.empty, p != nil)
	setHidden(c.form, p == nil)
	if p == nil {
		return
	}
	c.showing = true
	defer func() { c.showing = false }()
	for _, part := range model.PortraitParts {
		c.labels[part].Set(c.label(p, part))
		c.write(part, *p.Text(part))
	}
	c.showPicture(p)
	c.lock(c.s.Doc().ReadOnly())
	at, all := c.s.place(), len(c.s.now().Portraits)
	c.up.SetEnabled(at > 0 && !c.s.Doc().ReadOnly())
	c.down.SetEnabled(at < all-1 && !c.s.Doc().ReadOnly())
}

// label is what stands above a part: what it holds, or in pairs what one asks the other.
func (c *card) label(p *model.Portrait, part model.PortraitPart) string {
	if c.s.way == Pairs {
		return c.s.Wording().Part("interview." + string(part))
	}
	return c.s.host.Kit().PortraitHeading(c.s.Wording(), p, part)
}

// write shows a text in its field, which keeps what somebody is typing there.
func (c *card) write(part model.PortraitPart, text string) {
	if part == model.PortraitName {
		if c.name.Entry.Text != text {
			c.name.Entry.SetText(text)
		}
		return
	}
	if area := c.areas[part].Area; area.Text != text {
		area.SetText(text)
	}
}

func (c *card) showPicture(p *model.Portrait) {
	setHidden(c.drawing.Box, !c.pens)
	c.draw.SetDown(c.pens)
	setHidden(c.picture, c.pens || !p.Pictured())
	c.drawing.Set(p.Doodle)
	setHidden(c.bare, !p.Pictured())
	if k := look.Current(); c.shown == nil || c.shown.ID != p.ID || !samePicture(c.shown, p) || k.Teal != c.tokens.Teal {
		c.tokens = k
		c.shown = p
		c.paint(p)
	}
}

// paint shows the picture as it will be printed.
func (c *card) paint(p *model.Portrait) {
	const side = 2 * int(pictureSide)
	pal := look.Palette()
	c.s.host.Aside(func() func() {
		marks := c.s.host.Kit().PortraitPicture(p, mark.Rect{W: float64(side), H: float64(side)}, pal)
		var img image.Image = c.s.faces.paint(marks, p.Pictured(), side)
		return func() {
			if c.shown == p {
				c.picture.Set(img)
			}
		}
	})
}

// lock lets the card only be read, or written again.
func (c *card) lock(on bool) {
	for _, b := range append(c.buttons, c.bare) {
		b.SetEnabled(!on)
	}
	c.drawing.Lock(on)
	lockEntry(c.name.Entry, on)
	for _, f := range c.areas {
		lockEntry(&f.Area.Entry, on)
	}
}

func lockEntry(e *control.Entry, on bool) {
	switch {
	case on && !e.Disabled():
		e.Disable()
	case !on && e.Disabled():
		e.Enable()
	}
}

func setHidden(o fyne.CanvasObject, on bool) {
	if o.Visible() == on {
		if on {
			o.Hide()
		} else {
			o.Show()
		}
	}
}
