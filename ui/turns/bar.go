package turns

import (
	"strings"
	"time"

	"fyne.io/fyne/v2"

	"commonground/model/turns"
	"commonground/printables"
	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
	"commonground/ui/printing"
	"commonground/ui/screen"
)

// bar leads the turns on the desk: whose turn it is, and what can be done.
type bar struct {
	t       *Turns
	all     *fyne.Container
	large   *look.Text
	small   *look.Text
	buttons []button
	line    *fyne.Container
	sees    bool
}

// button is a command as it stands on the bar.
type button struct {
	*control.Button
	does  command.Command
	words string
	least float32 // the height of window, at 100 % text, from which it has words; 0 is any
}

func newBar(t *Turns) *bar {
	b := &bar{t: t, large: look.OneLine(look.Strong, ""), small: look.NewText(look.Small, ""), line: layout.Wrap(look.Gap / 2)}
	b.small.Lines = 3
	commands := t.Commands()
	for _, c := range commands {
		b.add(c)
	}
	b.all = layout.Pad(look.Space, look.Gap/2, look.Gap/2, b.laid())
	return b
}

// laid are the words and the buttons: in one line where a turn is led and there is room, so
// that more of the board is seen; below each other where all groups are named.
func (b *bar) laid() fyne.CanvasObject {
	if b.t.order == nil {
		return layout.Column(4, b.large, b.small, b.line)
	}
	return layout.Bar(layout.Column(4, b.large, b.small), b.line)
}

func (b *bar) add(c command.Command) {
	text := b.t.host.Words().Text
	words := text("turns.button." + strings.TrimPrefix(c.ID, "turn-"))
	one := button{control.NewPlain(words, c.Icon, nil), c, words, wordsFrom[c.ID]}
	if one.least == 0 {
		one.Button = control.NewButton(words, c.Icon, nil)
	}
	one.Hint = c.Name(text)
	if keys := screen.KeysOf(c); keys != "" {
		one.Hint = text("sheet.hint", "does", one.Hint, "keys", keys)
	}
	one.OnTapped = func() { c.Run() }
	b.buttons = append(b.buttons, one)
	b.line.Add(one.Button)
}

// The heights of window, at 100 % text, from which all buttons have words, and from which those
// do that are used most.
const (
	roomyWindow float32 = 820
	usualWindow float32 = 600
)

// wordsFrom are the heights of window, at 100 % text, from which buttons have words.
var wordsFrom = map[string]float32{
	"turn-more": usualWindow, "turn-pause": usualWindow, "turn-away": usualWindow, "turn-show": usualWindow,
	"turn-copy": usualWindow, "turn-print": usualWindow,
	"turn-back": roomyWindow, "turn-return": roomyWindow, "turn-anew": roomyWindow, "turn-end": roomyWindow,
}

// fit gives words to as many of the buttons as leave them in one line of a window.
func (b *bar) fit(width, height float32) {
	low := height / look.TextScale()
	for _, below := range [...]float32{low + 1, roomyWindow, usualWindow} {
		low = min(low, below-1)
		for _, one := range b.buttons {
			words := one.words
			if low < one.least {
				words = ""
			}
			one.SetText(words)
		}
		if layout.IdealWidth(b.line) <= width-2*look.Space {
			return
		}
	}
}

// follow brings the bar up to date.
func (b *bar) follow() {
	large, small := b.t.says()
	b.large.Set(large)
	b.small.Set(small)
	b.small.Hidden = small == ""
	for _, one := range b.buttons {
		one.SetEnabled(one.does.On())
		if one.does.ID == "turn-show" {
			one.Hidden = !one.does.On()
		}
		if one.does.ID == "turn-pause" {
			one.SetDown(one.does.Is())
		}
	}
	if sees := b.t.host.RoomSees(); sees != b.sees {
		b.sees = sees
		b.all.Refresh()
	}
}

// First is what on the bar takes the keyboard first.
func (t *Turns) First() fyne.Focusable {
	for _, one := range t.bar.buttons {
		if !one.Disabled() {
			return one.Button
		}
	}
	return nil
}

// Commands are what can be done now: to begin, or to lead what goes on.
func (t *Turns) Commands() []command.Command {
	switch {
	case t.order != nil:
		return t.orderCommands()
	case t.groups != nil:
		return t.groupCommands()
	}
	return []command.Command{{ID: "turn-ask", Icon: "turn", Key: fyne.KeyF4, Do: t.Ask}}
}

func (t *Turns) orderCommands() []command.Command {
	going := func() bool { return t.order != nil && !t.order.Done() }
	passed := func() bool { return going() && !t.order.Over(t.host.Now()) }
	return []command.Command{
		{ID: "turn-next", Icon: "forward", Key: fyne.KeyF4, Enabled: going, Do: t.drawing(true, (*turns.Order).Next)},
		{ID: "turn-pass", Icon: "turn", Shortcut: command.Alt(fyne.KeyP), Enabled: going, Do: t.drawing(false, (*turns.Order).Pass)},
		{ID: "turn-more", Icon: "add", Shortcut: command.Alt(fyne.KeyM), Enabled: going, Do: t.does(more)},
		{ID: "turn-pause", Icon: "clock", Shortcut: command.Alt(fyne.KeyS), Enabled: passed, Checked: func() bool { return passed() && !t.order.Running() }, Do: t.does((*turns.Order).Pause)},
		{ID: "turn-away", Icon: "door", Shortcut: command.Alt(fyne.KeyA), Enabled: going, Do: t.does((*turns.Order).SkipAway)},
		{ID: "turn-return", Icon: "people", Shortcut: command.Alt(fyne.KeyB), Enabled: func() bool { return t.order != nil && len(t.absent()) > 0 }, Do: t.askBack},
		{ID: "turn-back", Icon: "back", Shortcut: command.Alt(fyne.KeyZ), Enabled: func() bool { return t.order != nil && t.order.CanGoBack() }, Do: t.does((*turns.Order).Back)},
		t.showCommand(),
		{ID: "turn-anew", Icon: "restore", Do: t.Ask},
		{ID: "turn-end", Icon: "close", Shortcut: command.Alt(fyne.KeyX), Do: t.End},
	}
}

func (t *Turns) groupCommands() []command.Command {
	return []command.Command{
		{ID: "turn-mix", Icon: "restore", Key: fyne.KeyF4, Do: func() { t.group(t.size) }},
		{ID: "turn-copy", Icon: "duplicate", Do: t.copyGroups},
		{ID: "turn-print", Icon: "print", Do: t.printGroups},
		t.showCommand(),
		{ID: "turn-anew", Icon: "people", Do: t.Ask},
		{ID: "turn-end", Icon: "close", Shortcut: command.Alt(fyne.KeyX), Do: t.End},
	}
}

// showCommand has the room see it, where that sees nothing yet.
func (t *Turns) showCommand() command.Command {
	return command.Command{ID: "turn-show", Icon: "screen", Enabled: func() bool { return !t.host.RoomSees() }, Do: func() {
		t.host.ShowWall()
		t.Follow()
	}}
}

// askBack asks who comes back of those who are away or passed.
func (t *Turns) askBack() {
	var items []*fyne.MenuItem
	for _, person := range t.absent() {
		items = append(items, fyne.NewMenuItem(t.statusWords(person), t.does(func(o *turns.Order, now time.Time) { o.Return(person, now) })))
	}
	command.AskBelow(t.host.Window().Canvas(), t.bar.line, items...)
}

func (t *Turns) copyGroups() {
	fyne.CurrentApp().Clipboard().SetContent(strings.Join(t.groups, "\n"))
	t.host.Notify(screen.Notice{Kind: screen.NoticeDone, Icon: "check", Words: t.host.Words().Text("turns.copied")})
	t.host.ToDesk()
}

func (t *Turns) printGroups() {
	scene := t.host.Kit().GroupsScene(t.groupsTitle(), t.groups)
	printing.Show(t.host, scene.Title, printing.Choice{
		Title: scene.Title, File: printing.FileName(scene.Title),
		Make: func(p printables.Paper) (printables.Job, error) { return scene.Job(p), nil },
	})
}
