package ui

import (
	"fmt"
	"reflect"
	"runtime"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/look"
	"commonground/ui/screen"
)

// menu is the window's main menu. Fyne looks for a shortcut in the menu before anything
// else, so the menu lets a field that is being written in go first.
type menu struct {
	app      *App
	commands map[screen.Menu][]command.Command
	shown    string // what the window shows, to build it anew only when it changed
	used     bool   // one was open, and may have been scrolled
	followed bool   // used will tell
	hidden   bool   // nothing is shown, and the window's canvas has the shortcuts
	bound    []fyne.Shortcut
}

func newMenu(a *App) *menu { return &menu{app: a} }

// build takes the commands of the app and of its screen.
func (m *menu) build() {
	m.commands = m.app.commands()
	for name, more := range m.app.screen.Commands() {
		m.commands[name] = append(m.commands[name], more...)
	}
	quitLast(m.commands[screen.MenuFile])
	if m.shown == "" { // the window opens with its menu
		m.update()
	}
	m.app.after.Ask()
}

// quitLast puts Quit at the end, where people look for it: elsewhere Fyne does not see it
// and adds one of its own.
func quitLast(commands []command.Command) {
	slices.SortStableFunc(commands, func(a, b command.Command) int {
		return last(a) - last(b)
	})
}

func last(c command.Command) int {
	if c.ID == "quit" {
		return 1
	}
	return 0
}

// update shows the commands as they are called now, and which can be done.
func (m *menu) update() {
	if sketch := m.sketch(); sketch != m.shown || m.used && !m.hidden {
		m.shown = sketch
		m.put()
	} else if !m.followed && !m.hidden {
		m.follow()
	}
}

// follow has the menus made anew once one of them was open. Before the window is shown there are
// none yet.
func (m *menu) follow() {
	m.followed = onClosed(m.app.win.Canvas(), func() {
		m.used = true
		m.app.after.Ask()
	})
}

// conceal takes the menu from the window, or brings it back. Its keys work all the same.
func (m *menu) conceal(on bool) {
	m.hidden = on
	m.put()
}

// put gives the window its menu, or its canvas the shortcuts of one that is hidden.
func (m *menu) put() {
	canvas := m.app.win.Canvas()
	for _, s := range m.bound {
		canvas.RemoveShortcut(s)
	}
	m.bound, m.used = nil, false
	if !m.hidden || nativeMenu {
		m.app.win.SetMainMenu(m.mainMenu())
		if c, ok := canvas.(painted); ok { // a bar that was never painted opens no menu that is seen
			c.SetDirty()
		}
		m.follow()
		m.bindLetters()
		return
	}
	m.app.win.SetMainMenu(nil)
	for name, commands := range m.commands {
		for i, c := range commands {
			if c.Shortcut != nil {
				s := plainShortcut(c.Shortcut)
				canvas.AddShortcut(s, func(fyne.Shortcut) { m.run(m.commands[name][i]) })
				m.bound = append(m.bound, s)
			}
		}
	}
}

// barred is Fyne's canvas where the window draws the menu itself.
type barred interface{ ToggleMenu() }

// treed is Fyne's canvas, which tells all that it draws, also its bar of menus.
type treed interface{ ObjectTrees() []fyne.CanvasObject }

// painted is that canvas, which paints everything anew when it is told to.
type painted interface{ SetDirty() }

// parent is an item of that bar.
type parent interface{ Child() *widget.Menu }

// onClosed has do called after any menu of the bar that Fyne draws was open. Fyne keeps its menus
// as they are, also scrolled to their lower ends, where the next person finds them without
// their beginnings. It reports whether there are such menus.
func onClosed(c fyne.Canvas, do func()) (found bool) {
	trees, ok := c.(treed)
	if !ok {
		return false
	}
	for _, o := range trees.ObjectTrees() {
		for _, item := range itemsOf(o) {
			if on, ok := item.(parent); ok {
				found = true
				menu := on.Child()
				close := menu.OnDismiss
				menu.OnDismiss = func() { close(); do() }
			}
		}
	}
	return found
}

// itemsOf are the Items of an object that has such, as Fyne's bar does, whose type has no name
// outside of it.
func itemsOf(o fyne.CanvasObject) []fyne.CanvasObject {
	v := reflect.Indirect(reflect.ValueOf(o))
	if v.Kind() != reflect.Struct {
		return nil
	}
	f := v.FieldByName("Items")
	if !f.IsValid() || !f.CanInterface() {
		return nil
	}
	items, _ := f.Interface().([]fyne.CanvasObject)
	return items
}

// bindLetters opens each menu with Alt and the letter that its name begins with.
func (m *menu) bindLetters() {
	if nativeMenu {
		return
	}
	for i, name := range m.names() {
		first, _ := utf8.DecodeRuneInString(m.app.words.Text("frame.menu." + string(name)))
		s := &desktop.CustomShortcut{KeyName: fyne.KeyName(unicode.ToUpper(first)), Modifier: fyne.KeyModifierAlt}
		m.app.win.Canvas().AddShortcut(s, func(fyne.Shortcut) { m.open(i) })
		m.bound = append(m.bound, s)
	}
}

// open opens one of the menus that are shown, counted from the left.
func (m *menu) open(at int) {
	c := m.app.win.Canvas()
	bar, ok := c.(barred)
	if !ok || m.hidden || control.TopDialog(c) != nil {
		return
	}
	bar.ToggleMenu()
	for range at {
		if item := c.Focused(); item != nil {
			item.TypedKey(&fyne.KeyEvent{Name: fyne.KeyRight})
		}
	}
}

// names are the menus that have something in them, from the left.
func (m *menu) names() []screen.Menu {
	return slices.DeleteFunc(slices.Clone(screen.Menus[:]), func(name screen.Menu) bool { return len(m.commands[name]) == 0 })
}

func (m *menu) sketch() string {
	var b strings.Builder
	for _, name := range screen.Menus {
		for _, c := range m.commands[name] {
			fmt.Fprintf(&b, "%s\x00%s\x00%s\x00%v\x00%v\n", name, c.Name(m.app.words.Text), screen.KeysOf(c), c.On(), c.Is())
		}
	}
	return b.String()
}

func (m *menu) mainMenu() *fyne.MainMenu {
	out := fyne.NewMainMenu()
	for _, name := range m.names() {
		out.Items = append(out.Items, fyne.NewMenu(m.app.words.Text("frame.menu."+string(name)), m.items(name)...))
	}
	return out
}

// items are those of one menu. Each does the command that stands in its place when it is
// chosen: another screen may have the same commands and act on other things, and then the
// window keeps its menu.
func (m *menu) items(name screen.Menu) []*fyne.MenuItem {
	commands := m.commands[name]
	var top []command.Command
	var places []int
	for i, c := range commands {
		if c.Under != "" {
			if i > 0 && commands[i-1].Under == c.Under {
				continue
			}
			c = command.Command{Label: func() string { return m.app.words.Text(commands[i].Under) }}
		}
		top, places = append(top, c), append(places, i)
	}
	items := m.itemsAt(name, top, places)
	for i, from := range places {
		if commands[from].Under == "" {
			continue
		}
		var below []int
		for at := from; at < len(commands) && commands[at].Under == commands[from].Under; at++ {
			below = append(below, at)
		}
		some := m.itemsAt(name, commands[from:from+len(below)], below)
		items[i].ChildMenu = fyne.NewMenu("", some...)
		items[i].Disabled = !slices.ContainsFunc(some, func(item *fyne.MenuItem) bool { return !item.Disabled })
	}
	return items
}

// itemsAt are items for commands that stand at those places of a menu.
func (m *menu) itemsAt(name screen.Menu, commands []command.Command, places []int) []*fyne.MenuItem {
	labels := make([]string, len(commands))
	for i, c := range commands {
		labels[i] = c.Name(m.app.words.Text)
	}
	if !nativeMenu {
		labels = withKeys(labels, commands)
	}
	var items []*fyne.MenuItem
	for i, c := range commands {
		item := fyne.NewMenuItem(labels[i], func() { m.run(m.commands[name][places[i]]) })
		item.Disabled, item.Checked, item.IsQuit = !c.On(), c.Is(), c.ID == "quit"
		if c.Shortcut != nil {
			item.Shortcut = menuShortcut(c.Shortcut)
		}
		items = append(items, item)
	}
	return items
}

// keysAfter is the room between the labels of a menu and the keys behind them.
const keysAfter float32 = 28

// withKeys puts the keys of commands behind their labels, in a column. Fyne shows keys
// itself, but so faintly that many people cannot read them, and only some of them.
func withKeys(labels []string, commands []command.Command) []string {
	width := func(s string) float32 {
		return look.Measure(s, look.BodySize, false).Width
	}
	var column float32
	for _, l := range labels {
		column = max(column, width(l)+keysAfter)
	}
	space := width("a a") - width("aa")
	out := slices.Clone(labels)
	for i, c := range commands {
		if keys := screen.KeysOf(c); keys != "" {
			gap := max(1, int((column-width(labels[i]))/space+0.5))
			out[i] += strings.Repeat(" ", gap) + keys
		}
	}
	return out
}

// unseen is a shortcut that works without being shown.
type unseen struct{ fyne.Shortcut }

// run does a command, unless a field that is being written in or a dialog has the say.
func (m *menu) run(c command.Command) {
	canvas := m.app.win.Canvas()
	if s, ok := textShortcut(c.Shortcut, m.app.fyne.Clipboard()); ok {
		if entry := writing(canvas.Focused()); entry != nil && used(entry, s) {
			return
		}
	}
	if d := control.TopDialog(canvas); d != nil && d.Does[c.ID] != nil {
		d.Does[c.ID]()
		return
	}
	if c.Always || canvas.Overlays().Top() == nil {
		c.Run()
	}
}

// textField is a field that people write in.
type textField interface {
	fyne.Shortcutable
	SelectedText() string
}

func writing(focused fyne.Focusable) textField {
	field, _ := focused.(textField)
	return field
}

// saying is a field that tells what is written in it.
type saying interface{ Says() string }

// used gives a field a shortcut and reports whether it was for the field: undo and redo are for the
// group where nothing was written in the field that they could change.
func used(entry textField, s fyne.Shortcut) bool {
	field, ok := entry.(saying)
	if !ok {
		entry.TypedShortcut(s)
		return true
	}
	was := field.Says()
	entry.TypedShortcut(s)
	switch s.(type) {
	case *fyne.ShortcutUndo, *fyne.ShortcutRedo:
		return field.Says() != was
	}
	return true
}

// menuShortcut is a shortcut as the menu has it.
func menuShortcut(s fyne.KeyboardShortcut) fyne.Shortcut { return shown(plainShortcut(s)) }

// plainShortcut gives a shortcut the type that Fyne makes of the keys: those for editing
// text have types of their own.
func plainShortcut(s fyne.KeyboardShortcut) fyne.Shortcut {
	if t, ok := textShortcut(s, nil); ok {
		return t
	}
	return s
}

// shown leaves it to a native menu to show a shortcut; in Fyne's own it is in the label.
func shown(s fyne.Shortcut) fyne.Shortcut {
	if nativeMenu {
		return s
	}
	return unseen{s}
}

// nativeMenu says that the system draws the menu.
const nativeMenu = runtime.GOOS == "darwin"

// textShortcut is the shortcut as a field of text understands it.
func textShortcut(s fyne.KeyboardShortcut, clip fyne.Clipboard) (fyne.Shortcut, bool) {
	if s == nil || s.Mod() != fyne.KeyModifierShortcutDefault {
		return nil, false
	}
	switch s.Key() {
	case fyne.KeyZ:
		return &fyne.ShortcutUndo{}, true
	case fyne.KeyY:
		return &fyne.ShortcutRedo{}, true
	case fyne.KeyX:
		return &fyne.ShortcutCut{Clipboard: clip}, true
	case fyne.KeyC:
		return &fyne.ShortcutCopy{Clipboard: clip}, true
	case fyne.KeyV:
		return &fyne.ShortcutPaste{Clipboard: clip}, true
	case fyne.KeyA:
		return &fyne.ShortcutSelectAll{}, true
	}
	return nil, false
}

// typedKey is given the keys that nothing else wants.
func (a *App) typedKey(e *fyne.KeyEvent) {
	if d := control.TopDialog(a.win.Canvas()); d != nil {
		if !d.UsesKey(e.Name) {
			a.functionKey(e.Name, func(c command.Command) bool { return c.Always })
		}
		return
	}
	if e.Name == fyne.KeyEscape && a.root.Drop() {
		return
	}
	switch {
	case a.functionKey(e.Name, func(command.Command) bool { return true }):
	case a.roomKey(e.Name):
	case e.Name == fyne.KeyF10:
		a.menu.open(0)
	default:
		a.scroll(e.Name)
	}
}

// functionKey does what a function key is for, if that may be done now, and reports whether it
// is for anything.
func (a *App) functionKey(key fyne.KeyName, may func(command.Command) bool) bool {
	for _, commands := range a.menu.commands {
		for _, c := range commands {
			if c.Key != "" && c.Key == key && strings.HasPrefix(string(key), "F") {
				if may(c) {
					c.Run()
				}
				return true
			}
		}
	}
	return false
}
