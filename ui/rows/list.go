package rows

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/look"
)

// List shows rows under each other and lets one at a time be current. All its callbacks
// may be nil, and are called on the UI goroutine.
type List struct {
	widget.BaseWidget
	// OnSelected is called when another row becomes current.
	OnSelected func(id string)
	// OnTyped is called with the whole text after every change of the row being edited.
	OnTyped func(id, text string)
	// OnFinished is called when a row is no longer edited.
	OnFinished func(id string, how Ending)
	// OnKey is called for keys that the list has no use for and says whether it had any;
	// other keys go on to the window.
	OnKey func(*fyne.KeyEvent) bool
	// Burst takes the letters that are typed while no row is edited; nil is nothing.
	Burst *command.Burst
	// OnShortcut is called for shortcuts while no row is edited.
	OnShortcut func(fyne.Shortcut)
	// OnExtend is called when a row became current with Shift, which means all rows from the one
	// that was current before (through), or was clicked with Ctrl.
	OnExtend func(from, to string, through bool)
	// OnDrop is called when a row was dragged before another; empty is after all. Where it is nil
	// rows stay where they are.
	OnDrop func(id, before string)
	// OnMenu is called to open a menu for a row at a place of the window.
	OnMenu func(id string, at fyne.Position)
	// OnFull is called when more is typed than Limit characters, and the rest left out.
	OnFull func()
	// Limit is how many characters a row holds; 0 is any number.
	Limit int
	// Locked lists can be read and walked, but not edited.
	Locked bool

	whole   Whole
	setter  Typesetter
	rows    []Row
	current string
	focused bool
	came    func()
	forms   map[Row]form
	setFor  sheet

	body    *body
	content *content
	scroll  *container.Scroll
	editor  *Editor
	column  *Column[string, *rowView]
	editing string // the row being edited; empty is none
	typing  bool   // the change that arrives is our own
	held    control.Held
}

var (
	_ fyne.Focusable         = (*List)(nil)
	_ fyne.Shortcutable      = (*List)(nil)
	_ fyne.Tappable          = (*List)(nil)
	_ fyne.DoubleTappable    = (*content)(nil)
	_ desktop.Mouseable      = (*content)(nil)
	_ fyne.WidgetRenderer    = (*contentRenderer)(nil)
	_ fyne.SecondaryTappable = (*content)(nil)
)

// Whole is a list, or a widget that a list is part of.
type Whole interface {
	fyne.Widget
	fyne.Focusable
}

// New returns an empty list whose text is set by setter.
func New(setter Typesetter) *List {
	l := &List{}
	l.Init(l, setter)
	return l
}

// Init makes the list that is part of whole ready. It is for widgets that embed a List:
// they take the keyboard for it, and show its Body.
func (l *List) Init(whole Whole, setter Typesetter) {
	l.whole, l.setter, l.forms, l.held = whole, setter, map[Row]form{}, control.KeysHeld
	l.editor, l.column = NewEditor(), NewColumn[string](newRowView)
	l.listenTo(l.editor)
	l.content = newContent(l)
	l.scroll = container.NewVScroll(l.content)
	l.scroll.OnScrolled = func(fyne.Position) { l.content.update() }
	l.body = newBody(l)
	l.ExtendBaseWidget(whole)
}

// Body is what shows the rows.
func (l *List) Body() fyne.CanvasObject { return l.body }

// SetRows replaces what is shown. The current row stays current, and a row being edited
// stays being edited in its place, as long as they are there.
func (l *List) SetRows(rows []Row) {
	if l.editing != "" {
		rows = inOrderOf(l.rows, rows)
	}
	next := nextCurrent(l.rows, rows, l.current)
	if !slices.Equal(l.rows, rows) {
		l.content.drag = drag{to: -1} // what is dragged may be gone
	}
	l.rows = rows
	l.follow()
	l.measure()
	if next != l.current {
		l.current = next
		l.selected()
	}
	l.content.update()
}

// follow keeps the editor in step with the row it stands for, which an undo may have
// changed or taken away.
func (l *List) follow() {
	if l.editing == "" || l.typing {
		return
	}
	i := indexOf(l.rows, l.editing)
	if i < 0 {
		l.close()
		return
	}
	l.editor.Replace(l.rows[i].Text)
}

// Rows returns what is shown.
func (l *List) Rows() []Row { return l.rows }

// Current returns the ID of the current row; empty where there is none.
func (l *List) Current() string { return l.current }

// Select makes a row current and brings it into view.
func (l *List) Select(id string) {
	if indexOf(l.rows, id) < 0 {
		return
	}
	if id != l.current {
		l.current = id
		l.selected()
	}
	l.reveal(id)
	l.content.update()
}

func (l *List) selected() {
	if l.OnSelected != nil {
		l.OnSelected(l.current)
	}
}

// walk makes the row that many rows further current, the last or first at the most.
func (l *List) walk(by int) {
	if len(l.rows) == 0 {
		return
	}
	i := min(max(indexOf(l.rows, l.current)+by, 0), len(l.rows)-1)
	held := fyne.KeyModifier(0)
	if l.held.Shift() {
		held = fyne.KeyModifierShift
	}
	l.pick(l.rows[i].ID, held)
}

// pick makes a row current, and tells where it extends what is chosen.
func (l *List) pick(id string, held fyne.KeyModifier) {
	from := l.current
	l.Select(id)
	if l.OnExtend != nil && held&(fyne.KeyModifierShift|fyne.KeyModifierShortcutDefault) != 0 {
		l.OnExtend(from, id, held&fyne.KeyModifierShift != 0)
	}
}

// page is how many rows of the least height fit the view.
func (l *List) page() int {
	return max(1, int(l.scroll.Size().Height/look.Target)-1)
}

// UsesWheel reports whether there is more in the list than shows.
func (l *List) UsesWheel() bool { return l.scroll.Content.Size().Height > l.scroll.Size().Height }

// Scrolled scrolls the list; Fyne scrolls it too where no page lies around it.
func (l *List) Scrolled(e *fyne.ScrollEvent) { l.scroll.Scrolled(e) }

func (l *List) canvas() fyne.Canvas { return fyne.CurrentApp().Driver().CanvasForObject(l.content) }

// Focus brings the keyboard to the list.
func (l *List) Focus() {
	if c := l.canvas(); c != nil {
		c.Focus(l.whole)
	}
}

// FocusGained shows the current row as the one that keys act on.
func (l *List) FocusGained() {
	l.focused = true
	if l.current == "" && len(l.rows) > 0 {
		l.Select(l.rows[0].ID)
	}
	l.reveal(l.current)
	l.content.update()
	if l.came != nil {
		l.came()
	}
}

// TellFocus has told called when the keyboard comes to the list.
func (l *List) TellFocus(told func()) { l.came = told }

// FocusLost ends a burst of letters.
func (l *List) FocusLost() {
	l.focused = false
	if l.Burst != nil {
		l.Burst.Act()
	}
	l.content.update()
}

// Focused reports whether the keyboard acts on the list.
func (l *List) Focused() bool { return l.focused }

// Tapped gives the list the keyboard, below the last row too.
func (l *List) Tapped(*fyne.PointEvent) { l.Focus() }

// TypedKey walks the rows and edits them; what it has no use for OnKey gets, then the window.
func (l *List) TypedKey(e *fyne.KeyEvent) {
	if l.Burst != nil {
		switch l.Burst.Key(e) {
		case command.Used:
			return
		case command.ToField:
			l.editor.TypedKey(e)
			return
		}
	}
	switch e.Name {
	case fyne.KeyUp:
		l.walk(-1)
	case fyne.KeyDown:
		l.walk(1)
	case fyne.KeyHome:
		l.walk(-len(l.rows))
	case fyne.KeyEnd:
		l.walk(len(l.rows))
	case fyne.KeyPageUp:
		l.walk(-l.page())
	case fyne.KeyPageDown:
		l.walk(l.page())
	default:
		l.typedOther(e)
	}
}

func (l *List) typedOther(e *fyne.KeyEvent) {
	if l.held.AsksForMenu(e) {
		l.menuByKey()
		return
	}
	if e.Name == fyne.KeyEscape && l.content.giveUp() {
		return
	}
	if edits(e.Name) && l.Edit(l.current) {
		return
	}
	if l.OnKey == nil || !l.OnKey(e) {
		control.PassKey(l.content, e)
	}
}

func edits(key fyne.KeyName) bool {
	return key == fyne.KeyReturn || key == fyne.KeyEnter || key == fyne.KeyF2
}

// TypedRune is for the Burst.
func (l *List) TypedRune(r rune) {
	if l.Burst != nil {
		l.Burst.Rune(r)
	}
}

// TypedShortcut gives OnShortcut what the menu did not take, then the window.
func (l *List) TypedShortcut(s fyne.Shortcut) {
	if l.OnShortcut != nil {
		l.OnShortcut(s)
	}
	control.PassShortcut(l.content, s)
}

func (l *List) menuByKey() {
	if indexOf(l.rows, l.current) >= 0 && l.OnMenu != nil {
		l.OnMenu(l.current, l.PlaceOf(l.current))
	}
}

// PlaceOf returns where in the window a menu for a row may open: below its beginning.
func (l *List) PlaceOf(id string) fyne.Position {
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject(l.content)
	if i := indexOf(l.rows, id); i >= 0 {
		at.Y += l.column.Bottom(i)
	}
	return at.AddXY(float32(rowSide)*2, 0)
}

// Refresh measures and paints the rows anew, since the theme or the text size may be another.
func (l *List) Refresh() {
	l.measure()
	l.content.repaint()
	l.BaseWidget.Refresh()
}

// CreateRenderer draws the rows.
func (l *List) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(l.body) }
