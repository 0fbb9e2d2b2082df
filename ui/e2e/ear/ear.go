//go:build linux

// Package ear lets a test ask a running app what it shows: what stands where, what has
// the focus. Only the program of the tests carries it, never the one people use.
package ear

import (
	"bufio"
	"encoding/json"
	"fmt"
	"image"
	"io"
	"reflect"
	"strings"
	"unsafe"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/widget"

	"commonground/ui/e2e/stage"
)

// Listen answers each line that comes in with one line of JSON: all Things shown now.
// It returns when nobody can ask any more.
func Listen(in io.Reader, out io.Writer) error {
	questions := bufio.NewScanner(in)
	for questions.Scan() {
		things := []stage.Thing{}
		fyne.DoAndWait(func() { things = append(things, look()...) })
		answer, err := json.Marshal(things)
		if err != nil {
			return err
		}
		if _, err := fmt.Fprintf(out, "%s\n", answer); err != nil {
			return err
		}
	}
	return questions.Err()
}

func look() []stage.Thing {
	var out []stage.Thing
	for _, w := range fyne.CurrentApp().Driver().AllWindows() {
		c := w.Canvas()
		l := &looker{window: w.Title(), scale: c.Scale(), focused: c.Focused()}
		whole := frame{size: c.Size()}
		if top := c.Overlays().Top(); top != nil {
			l.see(top, whole)
		} else {
			if menu := menuOf(c); menu != nil {
				l.see(menu, whole)
			}
			l.see(c.Content(), whole)
		}
		out = append(out, l.things...)
	}
	return out
}

// menuOf returns the menu bar, which a canvas keeps to itself.
func menuOf(c fyne.Canvas) fyne.CanvasObject {
	v := reflect.ValueOf(c)
	if v.Kind() != reflect.Pointer {
		return nil
	}
	f := v.Elem().FieldByName("menu")
	if !f.IsValid() || f.IsNil() {
		return nil
	}
	menu, _ := reflect.NewAt(f.Type(), unsafe.Pointer(f.UnsafeAddr())).Elem().Interface().(fyne.CanvasObject)
	return menu
}

// frame is where an object's parent stands on the canvas and what of it can be seen.
type frame struct {
	at   fyne.Position
	from fyne.Position // the top left of what can be seen
	size fyne.Size     // of what can be seen
}

type looker struct {
	window  string
	scale   float32
	focused fyne.Focusable
	things  []stage.Thing
}

// see takes down an object and all that is in it.
func (l *looker) see(o fyne.CanvasObject, in frame) {
	if o == nil || !o.Visible() {
		return
	}
	at := in.at.Add(o.Position())
	seen := clip(in, at, o.Size())
	if _, scrolls := o.(*container.Scroll); scrolls && (seen.size.Width <= 0 || seen.size.Height <= 0) {
		return
	}
	if seen.size.Width > 0 && seen.size.Height > 0 {
		l.note(o, seen)
	}
	within := frame{at: at, from: in.from, size: in.size}
	if _, scrolls := o.(*container.Scroll); scrolls {
		within.from, within.size = seen.from, seen.size
	}
	for _, child := range children(o) {
		l.see(child, within)
	}
}

func children(o fyne.CanvasObject) []fyne.CanvasObject {
	switch o := o.(type) {
	case *fyne.Container:
		return o.Objects
	case fyne.Widget:
		if r := test.WidgetRenderer(o); r != nil {
			return r.Objects()
		}
	}
	return nil
}

// note takes down widgets and texts; plain rectangles and pictures say nothing.
func (l *looker) note(o fyne.CanvasObject, seen frame) {
	text := textOf(o)
	_, isWidget := o.(fyne.Widget)
	if text == "" && !isWidget {
		return
	}
	t := stage.Thing{Window: l.window, Kind: fmt.Sprintf("%T", o), Text: text, Place: l.pixels(seen)}
	if f, ok := o.(fyne.Focusable); ok {
		t.Focused = f == l.focused
	}
	if d, ok := o.(fyne.Disableable); ok {
		t.Disabled = d.Disabled()
	}
	l.things = append(l.things, t)
}

func (l *looker) pixels(f frame) image.Rectangle {
	px := func(v float32) int { return int(v * l.scale) }
	return image.Rect(px(f.from.X), px(f.from.Y), px(f.from.X+f.size.Width), px(f.from.Y+f.size.Height))
}

func textOf(o fyne.CanvasObject) string {
	switch o := o.(type) {
	case *canvas.Text:
		return o.Text
	case *widget.Entry:
		if o.Text == "" {
			return o.PlaceHolder
		}
		return o.Text
	case *widget.Select:
		return o.Selected
	case *widget.Check:
		return o.Text
	case *widget.Label:
		return o.Text
	case *widget.Button:
		return o.Text
	case *widget.RichText:
		return o.String()
	}
	if text := ownText(o); text != "" {
		return text
	}
	return lines(o)
}

// lines is what a widget says that is made of nothing but lines of text.
func lines(o fyne.CanvasObject) string {
	var said []string
	for _, child := range children(o) {
		line, ok := child.(*canvas.Text)
		if !ok {
			return ""
		}
		said = append(said, line.Text)
	}
	return strings.Join(said, " ")
}

// speaking is a widget that says its words itself.
type speaking interface{ Says() string }

// ownText asks one of our own widgets what it says: the text it was given, in a field
// of that name or from a method.
func ownText(o fyne.CanvasObject) string {
	if s, ok := o.(speaking); ok {
		return s.Says()
	}
	v := reflect.ValueOf(o)
	if v.Kind() != reflect.Pointer || v.Elem().Kind() != reflect.Struct {
		return ""
	}
	for _, name := range []string{"Text", "Label", "Title", "Hint"} {
		if f := v.Elem().FieldByName(name); f.IsValid() && f.Kind() == reflect.String && f.Len() > 0 {
			return f.String()
		}
	}
	return ""
}

// clip returns the part of an object that its surroundings let be seen.
func clip(in frame, at fyne.Position, size fyne.Size) frame {
	left, top := max(at.X, in.from.X), max(at.Y, in.from.Y)
	right := min(at.X+size.Width, in.from.X+in.size.Width)
	bottom := min(at.Y+size.Height, in.from.Y+in.size.Height)
	return frame{from: fyne.NewPos(left, top), size: fyne.NewSize(right-left, bottom-top)}
}
