package bingo

import (
	"slices"
	"strconv"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"

	"commonground/model"
	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
	"commonground/ui/rows"
)

// promptList shows the prompts in use, each of which can be written in its place, and
// what they make possible.
type promptList struct {
	s        *Screen
	head     *fyne.Container // title and sentences
	sentence *look.Text
	trouble  *look.Text
	remark   *look.Text
	list     *rows.List
	card     *fyne.Container
	foot     *fyne.Container // buttons
	buttons  []*control.Button
	gone     *control.Button // takes the current prompt off the list
	starter  *control.Button
	fresh    bool // a prompt is being written at the end that is not in the list yet
	chain    bool // it came from the button or from Enter, so Enter goes on to another
	ground   *canvas.Rectangle
}

func newPromptList(s *Screen, setter rows.Typesetter) *promptList {
	w := s.host.Words()
	p := &promptList{s: s, list: rows.New(setter), ground: &canvas.Rectangle{CornerRadius: look.CardRadius}}
	p.sentence, p.trouble, p.remark = look.NewText(look.Quiet, ""), look.NewText(look.Warning, ""), look.NewText(look.Body, "")
	p.head = layout.Column(4, look.NewText(look.Heading, w.Text("bingo.prompts")), p.sentence, p.trouble, p.remark)
	p.card = container.NewStack(p.ground, container.New(&insetLayout{}, p.list))
	p.list.Limit = model.MaxPromptText
	p.list.OnSelected = p.came
	p.list.OnTyped, p.list.OnFinished, p.list.OnFull = p.typed, p.finished, p.full
	p.list.OnKey, p.list.OnShortcut = p.key, p.shortcut
	p.list.Burst = command.NewBurst(s.host.Clock())
	p.list.Burst.Find, p.list.Burst.Write = p.byLetter, p.begin
	add := control.NewButton(w.Text("bingo.add"), "add", p.add)
	p.gone = control.NewButton(w.Text("bingo.remove"), "delete", p.remove)
	paste := control.NewButton(w.Text("bingo.paste"), "paste", func() { askForList(s) })
	sets := control.NewButton(w.Text("bingo.sets"), "open-down", nil)
	sets.IconLast = true
	sets.OnTapped = func() { openSets(s, sets) }
	p.starter = control.NewPlain(w.Text("bingo.starter"), "seed", p.useStarter)
	p.buttons = []*control.Button{add, paste, sets, p.starter}
	p.foot = layout.Wrap(look.Gap, add, p.gone, paste, sets, p.starter)
	return p
}

// insetLayout keeps square rows off the round corners of their card.
type insetLayout struct{}

const cardInset float32 = 6

func (*insetLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	return objects[0].MinSize().AddWidthHeight(2*cardInset, 2*cardInset)
}

func (*insetLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	objects[0].Move(fyne.NewPos(cardInset, cardInset))
	objects[0].Resize(size.SubtractWidthHeight(2*cardInset, 2*cardInset))
}

func (p *promptList) show(b *model.Bingo, f facts, locked bool) {
	k := look.Current()
	p.ground.FillColor, p.ground.StrokeColor, p.ground.StrokeWidth = k.Board, k.Line, max(1, k.Edge)
	for text, words := range map[*look.Text]string{p.sentence: f.Sentence, p.trouble: f.Trouble, p.remark: f.Remark} {
		text.Set(words)
		setVisible(text, words != "")
	}
	p.list.Locked = locked
	p.list.SetRows(p.rows(b, f))
	for _, button := range p.buttons {
		button.SetEnabled(!locked)
	}
	p.came(p.list.Current())
	setVisible(p.starter, b.Prompts != nil)
	p.foot.Refresh()
}

// came follows the keys or the mouse to another prompt.
func (p *promptList) came(row string) { p.gone.SetEnabled(row != "" && !p.list.Locked) }

func setVisible(o fyne.CanvasObject, on bool) {
	if on {
		o.Show()
	} else {
		o.Hide()
	}
}

// note says something above the list.
func (p *promptList) note(words string) {
	p.remark.Set(words)
	setVisible(p.remark, words != "")
}

func (p *promptList) rows(b *model.Bingo, f facts) []rows.Row {
	w := p.s.host.Words()
	var out []rows.Row
	for i, text := range promptsOf(b, p.s.starter) {
		r := rows.Row{ID: rowID(i), Text: text, Instead: w.Text("bingo.empty")}
		if f.Again[i+1] {
			r.Detail = w.Text("bingo.twice")
		}
		out = append(out, r)
	}
	if p.fresh {
		out = append(out, rows.Row{ID: rowID(len(out)), Instead: w.Text("bingo.empty")})
	}
	return out
}

func rowID(i int) string { return strconv.Itoa(i) }

// at is the place of a row; -1 where there is none.
func at(row string) int {
	i, err := strconv.Atoi(row)
	if err != nil {
		return -1
	}
	return i
}

func (p *promptList) prompts() []string { return promptsOf(p.s.settings(), p.s.starter) }

// set puts another list of prompts into the document.
func (p *promptList) set(merge string, prompts []string) {
	p.s.change(stepPrompts, merge, withPrompts(p.s.settings(), prompts))
}

// add begins a new prompt at the end.
func (p *promptList) add() {
	if p.s.doc.ReadOnly() {
		return
	}
	p.list.FinishEdit()
	if len(p.prompts()) >= model.MaxPrompts {
		return
	}
	p.fresh, p.chain = true, true
	p.s.update()
	p.s.doc.Break()
	p.list.Edit(rowID(len(p.prompts())))
}

// typed puts what was typed into the document. A prompt is in the list from its first
// letter on.
func (p *promptList) typed(row, text string) {
	prompts, i := p.prompts(), at(row)
	if p.fresh {
		p.fresh = false
		prompts = append(prompts, "")
	}
	if i >= 0 && i < len(prompts) {
		prompts[i] = text
		p.set("prompt "+row, prompts)
	}
}

// finished follows the end of writing. A prompt with nothing on it goes; after a new one
// Enter begins another.
func (p *promptList) finished(row string, how rows.Ending) {
	prompts, i := p.prompts(), at(row)
	again := p.chain && !p.fresh && (how == rows.Done || how == rows.Next)
	p.fresh, p.chain = false, false
	if i >= 0 && i < len(prompts) && strings.TrimSpace(prompts[i]) == "" {
		p.set("prompt "+row, slices.Delete(prompts, i, i+1))
		again = false
	}
	p.s.doc.Break()
	p.s.update()
	if again {
		p.add()
	}
}

func (p *promptList) full() { p.s.say("bingo.long", "most", model.MaxPromptText) }

// remove takes the current prompt off the list.
func (p *promptList) remove() {
	prompts, i := p.prompts(), at(p.list.Current())
	if i >= 0 && i < len(prompts) && !p.s.doc.ReadOnly() {
		p.set("", slices.Delete(prompts, i, i+1))
	}
}

func (p *promptList) useStarter() {
	b := p.s.settings()
	b.Prompts = nil
	p.s.change(stepPrompts, "", b)
}

// key does the keys that a list has no use for.
func (p *promptList) key(e *fyne.KeyEvent) bool {
	switch e.Name {
	case fyne.KeyDelete, fyne.KeyBackspace:
		p.remove()
	case fyne.KeyInsert:
		p.add()
	default:
		return false
	}
	return true
}

// letter begins a new prompt with N, as on boards.
// byLetter finds the command that a letter stands for.
func (p *promptList) byLetter(r rune) (command.Command, bool) {
	open := func() bool { return !p.s.doc.ReadOnly() }
	return command.ByLetter([]command.Command{{Key: fyne.KeyN, Opens: true, Enabled: open, Do: p.add}}, r)
}

// begin writes a new prompt that begins with text.
func (p *promptList) begin(text string) {
	p.add()
	p.list.Write(text)
}

func (p *promptList) shortcut(s fyne.Shortcut) {
	switch s.(type) {
	case *fyne.ShortcutPaste:
		p.paste(fyne.CurrentApp().Clipboard().Content())
	case *fyne.ShortcutCopy:
		if i := at(p.list.Current()); i >= 0 && i < len(p.prompts()) {
			fyne.CurrentApp().Clipboard().SetContent(p.prompts()[i])
		}
	}
}

// paste adds the lines of a text, those that are in the list already left out.
func (p *promptList) paste(text string) {
	list, err := model.ParsePrompts(strings.NewReader(text))
	if err != nil {
		p.note(promptTrouble(err, p.s.host.Words()))
		p.s.body.Reflow()
		return
	}
	p.addAll(list.Prompts)
}

// addAll adds prompts, and says how many of them were there already or why they can't be
// added.
func (p *promptList) addAll(more []string) {
	if p.s.doc.ReadOnly() || len(more) == 0 {
		return
	}
	there, w := p.prompts(), p.s.host.Words()
	both, err := model.CheckPrompts(append(there, more...))
	if err != nil {
		p.note(promptTrouble(err, w))
		p.s.body.Reflow()
		return
	}
	p.set("", both.Prompts)
	again := 0
	for _, m := range both.Merged {
		if m.Line > len(there) {
			again++
		}
	}
	if again > 0 {
		p.note(w.Count("bingo.there-already", again))
		p.s.body.Reflow()
	}
}
