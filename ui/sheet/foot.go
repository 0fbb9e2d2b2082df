package sheet

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"commonground/model"
	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
	"commonground/ui/screen"
	"commonground/ui/surface"
)

// Foot is the bar below a sheet: what is done most at the left, how large the board
// is shown at the right, and between them what just happened.
type Foot struct {
	widget.BaseWidget
	s       *Sheet
	Acts    *fyne.Container
	zoom    *fyne.Container
	Status  *look.Text
	keys    *look.Text                 // what the status says while somebody writes notes
	short   map[string]string          // what it says instead where there is no room for that
	Buttons map[string]*control.Button // by command
	plain   map[*control.Button]string // the buttons that can give their words
	Lesser  []lesserAct                // those of acts, in order
	zooms   []lesserAct                // those that zoom, in order
	papers  []lesserAct                // those that choose a colour, in order
	More    *control.Button            // opens what has no room on the bar
	next    *control.Button            // leads to the next step; nil where there are none
	away    map[string]bool            // the commands whose buttons have no place now
	folded  []*control.Button          // for what the guide holds, while it is folded
	asList  *control.Button            // shows the list, whose letters are as large as all others; nil where there is none
	colours [len(model.NoteColours)]*control.Button
	percent *look.Text
	share   fyne.CanvasObject // the percent in its place
	whole   *control.Button   // shows the whole board
	goal    *look.Text        // how far the sheet is; nil where it has no goal
	flags   *fyne.Container   // in the room view, once it is reached
	tray    *control.Button   // opens the tray of the board, with how many notes wait in it; nil where it is always seen
}

var _ fyne.Tappable = (*Foot)(nil)

// lesserAct is a lesser button, which may give its room to others.
type lesserAct struct {
	Button *control.Button
	Does   command.Command
}

func newFoot(s *Sheet) *Foot {
	f := &Foot{s: s, Status: look.OneLine(look.Small, ""), keys: look.NewText(look.Small, s.host.Words().Text("board.status.writing-new")), percent: look.NewText(look.Body, ""), Buttons: map[string]*control.Button{}, plain: map[*control.Button]string{}, away: map[string]bool{}}
	f.percent.Centred = true
	say := s.host.Words().Text
	f.short = map[string]string{
		say("board.status.writing-new"): say("board.status.writing-new-short"),
		say("board.status.writing"):     say("board.status.writing-short"),
	}
	commands := map[string]command.Command{}
	for _, c := range s.Surface.Commands() {
		commands[c.ID] = c
	}
	f.Acts, f.zoom = layout.Wrap(look.Gap), layout.Wrap(4)
	f.addActs(commands)
	f.addGoal()
	f.addBar(slices.Concat(s.guessCommands(), s.Surface.Commands(), s.roundCommands()))
	f.addAsList()
	f.addFolded()
	f.addMore()
	f.addTray(commands)
	f.addZoom(commands)
	f.addRoom()
	f.ExtendBaseWidget(f)
	return f
}

func (f *Foot) addActs(commands map[string]command.Command) {
	book := f.s.host.Words()
	if c, ok := commands["note.add"]; ok {
		f.add(f.Acts, c, control.NewPrimary(book.Text("sheet.note"), "add", nil))
	}
	for i, colour := range model.NoteColours {
		c, ok := commands["note.colour."+string(colour)]
		if !ok {
			continue
		}
		b := control.NewButton(string(colour), "", nil)
		b.Note = i + 1
		f.colours[i] = b
		f.papers = append(f.papers, lesserAct{b, c})
		f.add(f.Acts, c, b)
	}
	if c, ok := commands["note.tidy"]; ok {
		f.addLesser(c)
	}
}

// addBar shows the commands that ask for a place on the bar.
func (f *Foot) addBar(commands []command.Command) {
	for _, c := range commands {
		switch c.Bar {
		case command.MainBar:
			f.add(f.Acts, c, control.NewPrimary(c.Name(f.s.host.Words().Text), c.Icon, nil))
		case command.PlainBar:
			f.addLesser(c)
		case command.NextBar:
			f.next = f.addPlain(f.Acts, c, c.Name(f.s.host.Words().Text))
		}
	}
}

// addAsList shows the way to the list, which is seen only where the letters on the board are small.
func (f *Foot) addAsList() {
	if !f.s.HasList() || f.s.List {
		return
	}
	c := f.s.FlipCommand()
	f.asList = f.addPlain(f.Acts, c, c.Name(f.s.host.Words().Text))
	f.asList.Hide()
}

// smallLetters is the share of the text around it below which letters on a board are small.
const smallLetters float32 = 0.5

// showAsList offers the list where text is larger than usual and the letters on the board are
// small beside it.
func (f *Foot) showAsList() {
	if f.asList == nil {
		return
	}
	l, ok := f.s.Surface.(surface.Lettered)
	scale := look.TextScale()
	small := ok && !f.s.room && scale > 1 && l.TypeSize() > 0 && l.TypeSize() < smallLetters*look.BodySize*scale
	if small == f.asList.Visible() {
		return
	}
	setShown(f.asList, small)
	if f.Size().Width > 0 {
		f.s.Body.Refresh() // the others may have more room, or less
	}
}

// addFolded shows what the guide has buttons for while it is folded away.
func (f *Foot) addFolded() {
	for _, c := range f.s.guideCommands() {
		words := c.Name(f.s.host.Words().Text)
		b := control.NewButton(words, c.Icon, nil)
		f.plain[b] = words
		f.add(f.Acts, c, b)
		f.folded = append(f.folded, b)
	}
}

func (f *Foot) addZoom(commands map[string]command.Command) {
	in, ok := commands["zoom.in"]
	if !ok {
		return
	}
	book := f.s.host.Words()
	out, whole := commands["zoom.out"], commands["zoom.fit"]
	smaller, larger := control.NewPlain("", "zoom-out", nil), control.NewPlain("", "zoom-in", nil)
	f.add(f.zoom, out, smaller)
	f.share = layout.AtLeast(58, f.percent)
	f.zoom.Add(f.share)
	f.add(f.zoom, in, larger)
	f.whole = f.addPlain(f.zoom, whole, book.Text("sheet.fit"))
	f.zooms = []lesserAct{{smaller, out}, {larger, in}, {f.whole, whole}}
}

// addPlain puts a lesser button on the bar.
func (f *Foot) addPlain(to *fyne.Container, c command.Command, words string) *control.Button {
	b := control.NewPlain(words, c.Icon, nil)
	f.plain[b] = words
	f.add(to, c, b)
	return b
}

// addLesser puts a lesser button on the bar that goes behind More where there is no room.
func (f *Foot) addLesser(c command.Command) {
	f.Lesser = append(f.Lesser, lesserAct{f.addPlain(f.Acts, c, c.Name(f.s.host.Words().Text)), c})
}

// addMore puts the button on the bar behind which are those that have no room.
func (f *Foot) addMore() {
	f.More = control.NewPlain("", "more", f.openMore)
	f.More.Hint = f.s.host.Words().Text("sheet.more")
	f.More.Hide()
	f.Acts.Add(f.More)
}

// openMore opens a menu of the commands that have no room on the bar.
func (f *Foot) openMore() {
	var out []command.Command
	for _, l := range slices.Concat(f.Lesser, f.papers, f.zooms) {
		if !l.Button.Visible() && !f.away[l.Does.ID] {
			out = append(out, l.Does)
		}
	}
	f.s.focusSurface() // which has it back after the menu
	screen.ShowMenuAbove(f.s.host, f.More, out)
}

// add puts a button for a command on the bar; pressed, it gives the keyboard back to the
// surface.
func (f *Foot) add(to *fyne.Container, c command.Command, b *control.Button) {
	b.Hint = c.Name(f.s.host.Words().Text)
	if keys := screen.KeysOf(c); keys != "" {
		b.Hint = f.s.host.Words().Text("sheet.hint", "does", b.Hint, "keys", keys)
	}
	b.OnTapped = func() {
		f.s.focusSurface()
		c.Run()
	}
	f.Buttons[c.ID] = b
	to.Add(b)
}

// update shows which commands can be done now, the colour of new notes and the zoom.
func (f *Foot) update() {
	for _, c := range slices.Concat(f.s.Surface.Commands(), f.s.guideCommands(), f.s.guessCommands(), f.s.roundCommands(), []command.Command{f.s.undo()}) {
		if b := f.Buttons[c.ID]; b != nil {
			b.SetEnabled(c.On())
		}
	}
	f.showAway()
	f.showTray()
	f.showAsList()
	f.showGoal()
	for _, b := range f.folded {
		b.Hidden = f.s.GuideOpen()
	}
	if c, ok := f.s.Surface.(surface.Aimed); ok {
		f.showColour(c.Aim().Colour)
	}
	if z, ok := f.s.Surface.(surface.Zooming); ok {
		f.percent.Set(f.s.host.Words().Text("sheet.percent", "n", z.Zoom()))
	}
}

// showAway takes buttons that have no place now off the bar, and puts others back.
func (f *Foot) showAway() {
	changed := false
	for _, l := range f.Lesser {
		if l.Does.Away != nil && l.Does.Away() != f.away[l.Does.ID] {
			f.away[l.Does.ID] = !f.away[l.Does.ID]
			changed = true
		}
	}
	if size := f.Size(); changed && size.Width > 0 {
		f.s.Body.Refresh() // the others may have more room, or less
	}
}

func (f *Foot) showColour(now model.NoteColour) {
	for i, colour := range model.NoteColours {
		if f.colours[i] != nil {
			f.colours[i].SetDown(now == colour)
		}
	}
}

// Say tells what just happened.
func (f *Foot) Say(words string) {
	was := f.Status.Words
	f.Status.Short = f.short[words]
	f.Status.Set(words)
	if f.bare() && (was == "") != (words == "") {
		f.s.Body.Refresh() // the bar comes or goes
		return
	}
	if size := f.Size(); size.Width > 0 {
		f.lay(size) // it may have more lines than before
	}
}

// saidCommand shows all of what was told last, which may have had no room on the bar.
func (f *Foot) saidCommand() command.Command {
	return command.Command{ID: "said", Icon: "speech", Enabled: func() bool { return f.Status.Words != "" }, Do: func() {
		f.s.host.Notify(screen.Notice{Kind: screen.NoticeLeftOut, Icon: "speech", Words: f.Status.Words})
	}}
}

// Tapped shows all of what was told last where that is pressed and is cut off.
func (f *Foot) Tapped(e *fyne.PointEvent) {
	at := e.Position.Subtract(f.Status.Position())
	inside := at.X >= 0 && at.Y >= 0 && at.X < f.Status.Size().Width && at.Y < f.Status.Size().Height
	if inside && f.Status.Visible() && f.Status.Cut() {
		f.saidCommand().Run()
	}
	f.s.focusSurface()
}

// bare reports whether there is no button on the bar. It shows only the status then, and
// only when there is one.
func (f *Foot) bare() bool {
	for _, o := range append(slices.Clone(f.Acts.Objects), f.zoom.Objects...) {
		if o.Visible() {
			return false
		}
	}
	return true
}

// First is what on the bar takes the keyboard first.
func (f *Foot) First() fyne.Focusable {
	for _, o := range append(slices.Clone(f.Acts.Objects), f.zoom.Objects...) {
		if b, ok := o.(*control.Button); ok && !b.Disabled() && b.Visible() {
			return b
		}
	}
	return nil
}
