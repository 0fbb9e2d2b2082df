package form

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/model/catalogue"
	"commonground/printables"
	"commonground/printables/wording"
	"commonground/ui/carry"
	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/letters"
	"commonground/ui/look"
)

// besideWidth is how wide the picture of the board is, in pixels, and besideLeast how much
// its notes need beside it, at 100 % text.
const (
	besideWidth float32 = 260
	besideLeast float32 = 300
)

// beside shows the board that this sheet builds on, its notes to be carried over; nil
// where its activity builds on none.
func (f *Form) beside() fyne.CanvasObject {
	b := f.Activity().Beside
	if b == nil {
		return nil
	}
	activity, ok := catalogue.For(f.Doc().Group(), b.Activity)
	if !ok {
		return nil
	}
	of := wording.Of(f.Words(), activity)
	sheet := f.Doc().Group().BuildsOn(f.Activity(), f.Sheet())
	if sheet == nil {
		return f.besideNothing(activity, of)
	}
	if own := f.Doc().Group().Activity(sheet.Activity); own != nil { // the group's way of running it
		activity = own
	}
	picture := control.NewPicture(float32(model.BoardHeight/model.BoardWidth), besideWidth)
	f.host.Aside(func() func() {
		img := f.host.Picture(activity, sheet, besideWidth)
		return func() { picture.Set(img) }
	})
	open := control.NewPlain(f.Text("form.beside.open"), "open", func() { f.host.OpenSheet(sheet.ID) })
	open.OnFocus, f.open = f.came(open, open), open
	title := look.NewText(look.Heading, f.Text("form.beside.title", "sheet", sheet.Title))
	return layout.Beside(besideLeast, look.Margin, picture, layout.Column(look.Gap, title, f.ideas(activity, wording.Of(f.Words(), activity), sheet, b.Zone), layout.Wrap(look.Gap, open)))
}

// besideNothing says that the activity before this one has not been run yet.
func (f *Form) besideNothing(a *model.Activity, of wording.Activity) fyne.CanvasObject {
	open := control.NewButton(f.Text("form.beside.start", "activity", of.Title), "activities", func() { f.host.OpenActivity(a.ID) })
	open.OnFocus, f.open = f.came(open, open), open
	words := f.Text("form.beside.none", "number", a.Number, "activity", of.Title)
	if a.Own != nil {
		words = f.Text("form.beside.none-own", "activity", of.Title)
	}
	said := look.NewText(look.Body, words)
	return layout.Column(look.Gap, said, layout.Wrap(look.Gap, open))
}

// idea is a note of the board beside.
type idea struct {
	from *model.Origin
	says string
	zone string // where it lies, where the ideas come from several zones
}

// ideas are the notes of the board, to be pressed: those of a zone, or all where the board
// has no such zone.
func (f *Form) ideas(a *model.Activity, of wording.Activity, sheet *model.Sheet, zone string) fyne.CanvasObject {
	a = a.In(sheet)
	chips := []fyne.CanvasObject{}
	if a.Zone(zone) == nil {
		zone = ""
	}
	for _, n := range model.ReadingOrder(sheet.Notes) {
		z := a.ZoneOf(n)
		if strings.TrimSpace(n.Text) == "" || zone != "" && (z == nil || z.ID != zone) {
			continue
		}
		idea := idea{from: &model.Origin{Sheet: sheet.ID, Note: n.ID}, says: letters.OneLine(n.Text)}
		words := idea.says
		if zone == "" && z != nil { // they come from several
			idea.zone = printables.ZoneTitle(of, sheet, z.ID)
			words = f.Text("form.beside.in", "says", idea.says, "zone", idea.zone)
		}
		chip := control.NewChip(words, nil)
		chip.OnTapped = func() { f.carry(idea, chip) }
		chip.OnFocus = f.came(chip, chip)
		chips = append(chips, chip)
	}
	hint := "form.beside.hint"
	if f.takesRoles() {
		hint = "form.beside.hint-roles"
	}
	if len(chips) == 0 || f.Doc().ReadOnly() {
		return layout.Column(0)
	}
	return layout.Column(look.Gap, f.fold(chips), look.NewText(look.Small, f.Text(hint)))
}

// ideasAtFirst is how many notes of the board are shown until all are asked for: more of
// them would push the first question out of sight.
const ideasAtFirst = 6

// fold shows the first chips, and a button for all where there are more.
func (f *Form) fold(chips []fyne.CanvasObject) fyne.CanvasObject {
	if len(chips) <= ideasAtFirst+1 {
		return layout.Wrap(7, chips...)
	}
	row := layout.Wrap(7, chips[:ideasAtFirst]...)
	all := control.NewPlain(f.Count("form.beside.all", len(chips)), "down", nil)
	all.OnTapped = func() {
		row.Objects = chips
		f.page.Reflow()
		f.Canvas().Focus(chips[ideasAtFirst].(*control.Chip))
	}
	all.OnFocus = f.came(all, all)
	row.Objects = append(slices.Clone(row.Objects), all)
	return row
}

func (f *Form) takesRoles() bool {
	return slices.ContainsFunc(f.Activity().Fields, func(d model.Field) bool { return d.Kind == model.FieldRoles })
}

// carry takes a note over into the thoughts that had the keyboard last; where there are
// roles, it asks whether it shall be one.
func (f *Form) carry(from idea, pressed fyne.CanvasObject) {
	book := f.Words()
	menu := []*fyne.MenuItem{fyne.NewMenuItem(
		book.Text("form.carry.thoughts", "field", f.Wording().Field(f.thoughts.field)), func() { f.carryThought(from) },
	)}
	for _, d := range f.Activity().Fields {
		if d.Kind == model.FieldRoles {
			menu = append(menu, fyne.NewMenuItem(book.Text("form.carry.role"), func() { f.carryRole(from) }))
		}
	}
	if len(menu) == 1 {
		menu[0].Action()
		return
	}
	command.PopUpBelow(f.Canvas(), pressed, menu...)
}

func (f *Form) carryThought(i idea) {
	key := f.thoughts.field + model.ThoughtsEnd
	line := f.Text("form.carry.line", "says", i.says, "from", f.origin(i.from))
	if i.zone != "" {
		line = f.Text("form.carry.line-in", "says", i.says, "zone", i.zone, "from", f.origin(i.from))
	}
	f.Doc().Break()
	if f.Failed(f.Doc().SetAnswer(f.SheetID(), key, strings.TrimLeft(f.Sheet().Answers[key]+"\n"+line, "\n"))) {
		return
	}
	f.Doc().Break()
	f.page.Reveal(f.thoughts.area)
	f.Say("form.carry.done", "field", f.Wording().Field(f.thoughts.field))
}

func (f *Form) carryRole(i idea) {
	r := &model.Role{ID: model.NewID(), Role: i.says, From: i.from}
	if !f.Failed(f.Doc().EditRoles(model.Step{Name: stepAddRole}, f.SheetID(), func(roles []*model.Role) []*model.Role {
		return append(roles, r)
	})) {
		f.Say("form.carry.role-done")
	}
}

// origin names the sheet that something was carried over from.
func (f *Form) origin(o *model.Origin) string {
	return carry.From(f.Words(), f.Doc().Group(), o, f.host.Now())
}
