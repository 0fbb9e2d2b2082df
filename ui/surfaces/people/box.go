package people

import (
	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/control"
	"commonground/ui/doodle"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// boxPart is one of somebody's boxes: its title, the writing, the drawing, the
// conversation, and what else can be put in.
func (s *Surface) boxPart(p *model.Person, zone string) fyne.CanvasObject {
	e := p.Box(zone)
	parts := layout.Column(look.Gap, s.boxTitle(zone), s.boxArea(p.ID, zone))
	if len(e.Script) > 0 {
		parts.Add(s.talkPart(p.ID, zone, len(e.Script)))
	}
	if len(e.Doodle) > 0 {
		parts.Add(s.picture(e.Doodle))
	}
	acts := layout.Wrap(look.Gap)
	if !s.Activity().GathersLines() {
		acts.Add(s.button("line "+zone, control.NewPlain(s.Text("people.line.add"), "speech", func() { s.addLine(p.ID, zone) })))
	}
	draw := "people.draw"
	if len(e.Doodle) > 0 {
		draw = "people.drawing"
	}
	acts.Add(s.look("draw "+zone, control.NewPlain(s.Text(draw), "pencil", func() { s.openPad(p.ID, zone) })))
	parts.Add(acts)
	return newPanelOf(layout.Last(0, parts))
}

// boxTitle is what a box is called; situations can be named anew, to which Tab comes last.
func (s *Surface) boxTitle(zone string) fyne.CanvasObject {
	title := look.NewText(look.Heading, s.zoneTitle(zone))
	s.updates = append(s.updates, func() {
		if now := s.zoneTitle(zone); now != title.Words {
			title.Set(now)
			s.reflow()
		}
	})
	if s.Activity().GathersLines() {
		return title
	}
	return layout.Row(look.Gap, 0, title, s.iconFor("rename "+zone, "rename", "rename", func() { s.renameZone(zone) }))
}

func (s *Surface) boxArea(who model.ID, zone string) *control.Area {
	lines, hint := 2, "people.write" // so that four boxes stand on the page of a small laptop; they grow
	if s.byLines() {
		lines, hint = 8, "people.write-lines"
	}
	area := control.NewArea(lines)
	area.PlaceHolder = s.Text(hint)
	area.OnGrown = s.reflow
	s.keys["box "+zone] = area
	s.field(area, func() string { return s.personNow(who).Box(zone).Text }, func(text string) error {
		return s.Doc().WriteBox(s.SheetID(), who, zone, text)
	})
	return area
}

// byLines reports whether what people write counts line by line: where it is guessed, a box holds
// one thing.
func (s *Surface) byLines() bool { return s.Activity().GathersLines() && !s.Activity().Guess }

// renameZone asks what a box is called on this sheet; nothing gives it its own name back.
func (s *Surface) renameZone(zone string) {
	var d *control.Dialog
	name := control.NewField(s.Text("people.zone.label"))
	name.Entry.SetText(s.zoneTitle(zone))
	set := func(title string) {
		d.Close()
		s.Doc().Break()
		if title == s.Wording().Zone(zone) {
			title = ""
		}
		s.Failed(s.Doc().NameZone(s.SheetID(), zone, title))
		s.Doc().Break()
		s.focus("rename " + zone)
	}
	name.Entry.OnSubmitted = set
	d = control.NewDialog(s.Text("people.zone.title"), layout.Column(look.Gap, name.Box, look.NewText(look.Small, s.Text("people.zone.hint"))),
		control.NewPlain(s.Text("people.zone.reset"), "", func() { set("") }),
		control.NewButton(s.Text("people.cancel"), "", func() { d.Cancel() }),
		control.NewPrimary(s.Text("people.zone.do"), "", func() { set(name.Entry.Text) }))
	d.OnCancel = func() { s.focus("rename " + zone) }
	d.Open(s.Canvas(), name.Entry)
	name.Entry.TypedShortcut(&fyne.ShortcutSelectAll{}) // to be written over
}

// openPad opens the drawing of a box, large.
func (s *Surface) openPad(who model.ID, zone string) {
	s.Doc().Break()
	drawing := doodle.NewDrawing(s.Words(), s.host.Painter())
	drawing.Pad.Most = 460
	show := func() { drawing.Set(s.personNow(who).Box(zone).Doodle) }
	show()
	drawing.Lock(!s.Editable())
	drawing.OnChange = func(step string, to model.Doodle) {
		err := s.Doc().EditBox(model.Step{Name: step}, s.SheetID(), who, zone, func(e *model.Entry) { e.Doodle = to })
		s.Failed(err)
		show()
	}
	stop := s.Doc().Listen(func(model.Change) {
		if s.Sheet() != nil {
			show()
		}
	})
	var d *control.Dialog
	closed := func() { stop(); s.focus("draw " + zone) }
	done := control.NewPrimary(s.Text("people.pad-done"), "", func() { d.Cancel() })
	d = control.NewDialog(s.zoneTitle(zone), drawing.Box, done)
	d.OnCancel = closed
	d.Open(s.Canvas(), fyne.Focusable(drawing.Pad))
}
