package round

import (
	"errors"
	"slices"
	"strings"
	"unicode/utf8"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/model/round"
	"commonground/printables"
	"commonground/ui/control"
	"commonground/ui/doodle"
	"commonground/ui/layout"
	"commonground/ui/look"
	"commonground/ui/surfaces/board"
)

// box is what one person writes in. There is a new one for everybody, so that nothing of who
// wrote before is in it, nor in what its fields can undo.
type box struct {
	p       *Pass
	fields  []*field // one for each part, then that of the name where there is one
	icon    string
	drawn   map[string]model.Doodle // by part
	dots    bool
	before  string     // what was on the clipboard when it came
	said    *look.Text // what was done last
	problem *look.Text
	body    *fyne.Container
	dialog  *control.Dialog
}

// write lets the next person write.
func (p *Pass) write() { p.writeSaying("") }

// writeSaying is write after something happened that is said.
func (p *Pass) writeSaying(said string) {
	p.clear()
	b := &box{
		p: p, dots: p.dots, drawn: map[string]model.Doodle{}, before: fyne.CurrentApp().Clipboard().Content(),
		said: look.NewText(look.Status, ""), problem: look.NewText(look.Warning, ""),
	}
	p.box = b
	n := len(p.activity.RoundParts())
	if p.activity.AsksName() {
		n++
	}
	for i := range n {
		b.fields = append(b.fields, b.newField(i))
	}
	b.said.Set(said)
	b.show()
}

// show puts the box on the screen, also again when it looks otherwise.
func (b *box) show() {
	p := b.p
	b.body = layout.Column(look.Space, look.NewText(look.Body, p.text("round.write.how")), layout.Wrap(0, b.turnButton()))
	b.addParts()
	b.addExtras()
	b.body.Add(b.said)
	b.body.Add(b.problem)
	more := control.NewButton(p.text("round.write.more"), "add", b.addMore)
	on := control.NewPrimary(p.text("round.write.on"), "forward", b.handOn)
	b.takeLetters(more, on)
	acts := []fyne.CanvasObject{more, on}
	if !b.several() {
		acts = acts[1:]
	}
	b.dialog = control.NewDialog(p.question(), b.body, acts...)
	p.show(b.dialog, b.fields[0].entry, b.leave)
	control.ToEnd(&b.fields[0].entry.Entry.Entry)
}

// newField is the i-th field, empty.
func (b *box) newField(i int) *field {
	if i == len(b.p.activity.RoundParts()) {
		return b.newName()
	}
	f := newField(b.dots, b.rows())
	if i == 0 {
		f.entry.PlaceHolder = b.p.text("round.write.here")
	}
	f.entry.onHand = b.handOn
	if b.one() && b.several() {
		f.entry.onNext = b.addMore
	}
	f.entry.Hold(model.MaxNoteText, b.sayTooLong)
	return f
}

// newName is the field of the name, empty. Enter goes on to what is written.
func (b *box) newName() *field {
	f := newField(b.dots, 1)
	f.entry.onHand = b.handOn
	f.entry.onNext = func() { b.p.host.Window().Canvas().Focus(b.fields[0].entry) }
	f.entry.Hold(model.MaxNoteText, b.sayTooLong)
	return f
}

// name is what who writes wants to be called, in one line.
func (b *box) name() string {
	if !b.p.activity.AsksName() {
		return ""
	}
	return strings.Join(strings.Fields(b.fields[len(b.fields)-1].text()), " ")
}

// one reports whether there is one field, which Enter ends as it ends a note on the board.
func (b *box) one() bool { return len(b.p.activity.RoundParts()) == 1 }

// several reports whether who writes can put in more than one: where what they write is dealt out, or
// guessed, it is one for each.
func (b *box) several() bool { return !b.p.activity.Unseen() }

// rows is how many lines of a field are seen.
func (b *box) rows() int {
	if b.one() {
		return 4
	}
	return 2
}

// addParts puts in the fields, with what each is about unless that stands above the whole box.
func (b *box) addParts() {
	parts := b.p.activity.RoundParts()
	if b.p.activity.AsksName() { // first, where it is seen: the boxes can be higher than the window
		b.body.Add(layout.Column(4, look.NewText(look.Strong, b.p.text("people.name")), b.fields[len(parts)]))
	}
	for i, part := range parts {
		column := layout.Column(4, look.NewText(look.Strong, b.p.partTitle(part)), b.fields[i])
		people := b.p.activity.Gathers() == model.GathersPeople
		if len(parts) == 1 && !people {
			column.Remove(column.Objects[0])
		}
		if b.one() && b.several() {
			column.Add(look.NewText(look.Small, b.p.text("round.write.keys")))
		}
		if people {
			b.addDrawing(column, part, b.fields[min(i+1, len(parts)-1)])
		}
		b.body.Add(column)
	}
}

// partTitle is what a part asks.
func (p *Pass) partTitle(part string) string {
	if p.activity.Gathers() == model.GathersPortraits {
		return p.said.Part("interview." + part)
	}
	return printables.ZoneTitle(p.said, p.now(), part)
}

// addExtras puts in what there is to pick. Where others see the screen there is nothing: they
// would see what is picked.
func (b *box) addExtras() {
	if b.dots {
		return
	}
	switch b.p.activity.Gathers() {
	case model.GathersNotes:
		b.body.Add(layout.Wrap(0, b.pictureButton()))
		b.addStarters()
	case model.GathersWall:
		b.addStarters()
	case model.GathersPortraits:
		column := layout.Column(4, look.NewText(look.Strong, b.p.text("round.write.picture")), layout.Wrap(look.Gap, b.pictureButton()))
		b.addDrawing(column, model.RoundPicture, b.fields[0])
		b.body.Add(column)
	}
}

// turnButton shows what is typed as dots, or large again.
func (b *box) turnButton() *control.Button {
	turn := control.NewPlain(b.p.text("round.write.dots"), "quiet", b.turn)
	if b.dots {
		turn = control.NewPlain(b.p.text("round.write.large"), "eye", b.turn)
	}
	b.takeLetters(turn)
	return turn
}

// addStarters puts in what there is to start from and does not stand on the sheet yet.
func (b *box) addStarters() {
	chips := layout.Wrap(look.Gap)
	for _, s := range b.p.starters() {
		chip := control.NewChip(b.p.said.Starter(s.ID), func() { b.pick(s) })
		chip.OnRune = b.letter
		chips.Add(chip)
	}
	if len(chips.Objects) > 0 {
		b.body.Add(layout.Column(look.Gap, look.NewText(look.Strong, b.p.text("round.write.starters")), chips))
	}
}

// starters are those that a round can pick from.
func (p *Pass) starters() []model.Starter {
	if p.activity.Deal {
		return nil // they are dealt from their pile
	}
	ways := p.about != "" && p.activity.Gathers() == model.GathersWall
	said := p.saidThere()
	return slices.DeleteFunc(slices.Clone(p.activity.Starters), func(st model.Starter) bool {
		return st.Way != ways || said[st.ID] || said[p.said.Starter(st.ID)]
	})
}

// saidThere is what stands on the sheet: texts, and the IDs of starters.
func (p *Pass) saidThere() map[string]bool {
	s, out := p.now(), map[string]bool{}
	for _, n := range s.Notes {
		out[n.Text], out[n.Starter] = true, true
	}
	if s.Wall != nil {
		for _, b := range s.Wall.Barriers {
			out[b.Text] = true
		}
		for _, w := range s.Wall.Ways {
			out[w.Text] = true
		}
	}
	return out
}

// pick writes a starter; what somebody wrote themselves stays, and where there is no room for
// both it says so.
func (b *box) pick(s model.Starter) {
	f, said := b.fields[0], b.p.said.Starter(s.ID)
	if now := strings.TrimSpace(f.text()); now != "" && b.starter(now) == "" {
		said = now + "\n" + said
	}
	if utf8.RuneCountInString(said) > model.MaxNoteText {
		b.sayTooLong()
		return
	}
	f.setText(said)
	b.p.host.Window().Canvas().Focus(f.entry)
}

// starter is the ID of the one that says just that.
func (b *box) starter(text string) string {
	for _, s := range b.p.activity.Starters {
		if b.p.said.Starter(s.ID) == text {
			return s.ID
		}
	}
	return ""
}

// pictureButton lets people choose a drawn picture, and shows the one that they chose.
func (b *box) pictureButton() *control.Button {
	picture := control.NewButton("", "", nil)
	show := func() {
		picture.Icon = b.icon
		picture.SetText(b.p.text("round.write.icon"))
		if b.icon == "" {
			picture.Icon = "picture"
		} else {
			picture.SetText(b.p.text("icon." + b.icon))
		}
		picture.Refresh()
	}
	picture.OnTapped = func() {
		board.AskForIcon(b.p.host.Words(), b.p.host.Window().Canvas(), b.icon != "", func(icon string) {
			b.icon = icon
			show()
			b.dialog.Reflow()
			b.p.host.Window().Canvas().Focus(picture)
		})
	}
	show()
	b.takeLetters(picture)
	return picture
}

// addDrawing lets people draw for a part, once they ask for it. What is typed on its button is
// written in the field that follows: who types without looking pressed Tab to go there.
func (b *box) addDrawing(column *fyne.Container, part string, next *field) {
	if b.dots {
		return
	}
	open := control.NewPlain(b.p.text("round.write.draw"), "pencil", nil)
	open.OnRune = func(r rune) { b.letterIn(next, r) }
	acts := layout.Wrap(look.Gap, open)
	column.Add(acts)
	draw := func() {
		drawing := doodle.NewDrawing(b.p.host.Words(), b.p.host.Painter())
		drawing.OnChange = func(_ string, d model.Doodle) {
			b.drawn[part] = d
			drawing.Set(d)
		}
		drawing.Set(b.drawn[part])
		column.Remove(acts)
		column.Add(drawing.Box)
		b.dialog.Reflow()
		b.p.host.Window().Canvas().Focus(drawing.Pad)
	}
	open.OnTapped = draw
}

// turn shows what is typed as dots, or large again.
func (b *box) turn() {
	b.dots = !b.dots
	for i, f := range b.fields {
		next := b.newField(i)
		next.setText(f.text())
		f.setText("")
		b.fields[i] = next
	}
	b.show()
}

// given is what somebody put in so far.
func (b *box) given() model.Given {
	g := model.Given{Boxes: map[string]*model.Entry{}, Name: b.name(), Icon: b.icon}
	parts := b.p.activity.RoundParts()
	for i, part := range parts {
		g.Boxes[part] = &model.Entry{Text: strings.TrimSpace(b.fields[i].text()), Doodle: b.drawn[part]}
	}
	if d := b.drawn[model.RoundPicture]; len(d) > 0 {
		g.Boxes[model.RoundPicture] = &model.Entry{Doodle: d}
	}
	if len(parts) == 1 {
		g.Starter = b.starter(g.Boxes[parts[0]].Text)
	}
	return g
}

// handOn adds what was written, and waits for the next person. Who wrote nothing hands on, too,
// and nobody knows.
func (b *box) handOn() { b.hand(b.p.askNext) }

// addMore adds what was written and has room for another. Where there is nothing it waits for
// something.
func (b *box) addMore() {
	if b.given().Empty() {
		b.p.host.Window().Canvas().Focus(b.fields[0].entry)
		return
	}
	b.hand(func() { b.p.writeSaying(b.p.text("round.write.added")) })
}

func (b *box) hand(then func()) {
	if err := b.p.round.Add(b.given()); errors.Is(err, round.ErrFull) {
		b.say(b.p.text("round.full", "most", model.MaxGiven))
		return
	}
	then()
}

// leave goes back without adding anything. Where something was written it asks first.
func (b *box) leave() {
	if b.given().Empty() {
		b.p.askNext()
		return
	}
	askLeave(b.p.host.Window().Canvas(), b.p.text, b.p.askNext)
}

// askLeave asks whether what was written is to be left out.
func askLeave(on fyne.Canvas, text func(key string, pairs ...any) string, leave func()) {
	var d *control.Dialog
	stay := control.NewPrimary(text("round.leave.stay"), "back", func() { d.Cancel() })
	d = control.NewDialog(text("round.leave.title"), look.NewText(look.Body, text("round.leave.text")),
		control.NewDanger(text("round.leave.do"), "delete", func() { d.Close(); leave() }), stay)
	typeOn(on, stay)
	d.Open(on, stay)
}

// typeOn has a letter that is typed on a button press it and go to what has the keyboard then: who
// types without looking loses nothing.
func typeOn(on fyne.Canvas, b *control.Button) {
	b.OnRune = func(r rune) {
		b.OnTapped()
		if to := on.Focused(); to != nil {
			to.TypedRune(r)
		}
	}
}

// takeLetters has what is typed on buttons of the box written in its field.
func (b *box) takeLetters(buttons ...*control.Button) {
	for _, button := range buttons {
		button.OnRune = b.letter
	}
}

// letter writes a letter in the first field, wherever the keyboard was.
func (b *box) letter(r rune) { b.letterIn(b.fields[0], r) }

func (b *box) letterIn(f *field, r rune) {
	b.p.host.Window().Canvas().Focus(f.entry)
	f.entry.TypedRune(r)
}

func (b *box) sayTooLong() { b.say(b.p.text("board.status.too-long", "most", model.MaxNoteText)) }

func (b *box) say(problem string) {
	b.said.Set("")
	b.problem.Set(problem)
	b.dialog.Reflow()
}

// clear empties the fields and the clipboard.
func (b *box) clear() {
	clearFields(b.before, b.fields...)
	b.drawn, b.icon = nil, ""
}

// clearFields empties fields, and the clipboard where it holds anything of them: also what was
// cut and is not in them any more. Before is what was on it when they came.
func clearFields(before string, fields ...*field) {
	clip := fyne.CurrentApp().Clipboard()
	now := clip.Content()
	held := now != "" && now != before
	for _, f := range fields {
		held = held || now != "" && strings.Contains(f.text(), now)
		f.setText("")
	}
	if held {
		clip.SetContent("")
	}
}
