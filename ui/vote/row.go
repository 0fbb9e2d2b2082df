package vote

import (
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// row is an option, or an answer, with the buttons for it. The keyboard comes to the buttons;
// the whole row is scrolled into view then.
type row struct {
	widget.BaseWidget
	box     fyne.CanvasObject
	buttons []*control.Button
	came    func() // called when the keyboard comes to one of them; nil is nothing
}

var (
	_ control.FocusTold = (*row)(nil)
	_ control.Whole     = (*row)(nil)
)

func newRow(box fyne.CanvasObject, buttons ...*control.Button) *row {
	r := &row{box: box, buttons: buttons}
	r.ExtendBaseWidget(r)
	return r
}

// TellFocus has told called when the keyboard comes to one of the buttons.
func (r *row) TellFocus(told func()) {
	for _, b := range r.buttons {
		b.TellFocus(func() {
			if r.came != nil {
				r.came()
			}
			told()
		})
	}
}

// Parts is what the row is made of.
func (r *row) Parts() []fyne.CanvasObject { return []fyne.CanvasObject{r.box} }

// HeightFor is the height of the row at a width.
func (r *row) HeightFor(width float32) float32 { return layout.HeightFor(r.box, width) }

// MinSize lets the window be small.
func (r *row) MinSize() fyne.Size {
	return fyne.NewSize(look.Target, r.HeightFor(max(r.Size().Width, 240)))
}

// CreateRenderer draws what the row is made of.
func (r *row) CreateRenderer() fyne.WidgetRenderer {
	return layout.Holder(r, func(size fyne.Size) { layout.Place(r.box, 0, 0, size.Width, size.Height) }, r.Parts)
}

// rows are walked through with the arrows: up and down from row to row, left and right among
// the buttons of one.
type rows struct {
	all []*row
	// after is what the keyboard goes to behind the last row.
	after fyne.Focusable
	// onRune is given the row and the letter that was typed on it.
	onRune func(at int, r rune)
	// onKey is given keys that walk nowhere and reports whether it used them; nil is none.
	onKey func(key fyne.KeyName) bool
	// onEnd is called where a number was typed on the last row and Enter ends it; nil goes to after.
	onEnd  func()
	canvas fyne.Canvas
	typed  int // 1 more than the row on which a number is being typed; 0 is none
}

// add adds a row.
func (l *rows) add(r *row) {
	at := len(l.all)
	l.all = append(l.all, r)
	r.came = func() { l.typed = 0 } // what is typed now is another number
	for i, b := range r.buttons {
		b.OnKey = func(key fyne.KeyName) bool { return l.walk(at, i, key) }
		b.OnRune = func(letter rune) { l.onRune(at, letter) }
	}
}

// walk goes from a button of a row to another, and reports whether the key is for that.
func (l *rows) walk(at, button int, key fyne.KeyName) bool {
	switch key {
	case fyne.KeyUp:
		l.focus(at-1, button)
	case fyne.KeyDown:
		l.focus(at+1, button)
	case fyne.KeyLeft:
		l.focus(at, button-1)
	case fyne.KeyRight:
		l.focus(at, button+1)
	case fyne.KeyReturn, fyne.KeyEnter:
		return l.enter(at, button)
	default:
		return l.onKey != nil && l.onKey(key)
	}
	return true
}

// enter ends a number that was typed, and goes on to the next row. Where none was, the key is for
// the button.
func (l *rows) enter(at, button int) bool {
	if l.typed != at+1 {
		return false
	}
	l.typed = 0
	if at == len(l.all)-1 && l.onEnd != nil {
		l.onEnd()
	} else {
		l.focus(at+1, button)
	}
	return true
}

// number is what is typed on a row once a digit comes; those of a number come one after the other,
// and have is what came so far.
func (l *rows) number(at, digit, have int) int {
	if l.typed == at+1 {
		digit += 10 * have
	}
	return digit
}

// focus gives a button of a row the keyboard, or what is behind the last row.
func (l *rows) focus(at, button int) {
	switch {
	case at >= len(l.all):
		l.canvas.Focus(l.after)
	case at >= 0:
		all := l.all[at].buttons
		if button >= 0 {
			l.canvas.Focus(all[min(button, len(all)-1)])
		}
	}
}

// counter is a number with less and more.
type counter struct {
	said       *look.Text
	less, more *control.Button
}

func newCounter(less, more func()) *counter {
	c := &counter{said: look.OneLine(look.Big, ""), less: control.NewButton("−", "", less), more: control.NewButton("+", "", more)}
	c.said.Centred = true
	return c
}

// show shows a number; none steps back, so that the others are found among many.
func (c *counter) show(n int) {
	c.said.Role = look.Big
	if n == 0 {
		c.said.Role = look.Quiet
	}
	c.said.Set(strconv.Itoa(n))
	c.said.Refresh()
}

// beside sets the counter at the right of words.
func (c *counter) beside(words *look.Text) *row {
	return newRow(layout.Row(look.Gap, 0, words, c.less, layout.AtLeast(44, c.said), c.more), c.less, c.more)
}

// digit is the number that a letter stands for; ok is false where it is none.
func digit(r rune) (n int, ok bool) { return int(r - '0'), r >= '0' && r <= '9' }

// step is what a letter adds: 1 for plus, -1 for minus; 0 is another letter.
func step(r rune) int {
	switch r {
	case '+', '=':
		return 1
	case '-', '−', '_':
		return -1
	}
	return 0
}
