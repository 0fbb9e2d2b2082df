package trial

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"commonground/ui/control"
)

// FieldsBeforeDeletes fails where Tab comes to a button that deletes something on its way
// from one field to another of the same thing: the smallest part of o that holds the button
// and a field. Whoever types on without looking would press it.
func FieldsBeforeDeletes(t testing.TB, o fyne.CanvasObject) {
	t.Helper()
	w := &tabWalk{}
	w.walk(o)
	if w.fields == 0 || w.deletes == 0 {
		t.Errorf("%d fields and %d buttons that delete: there is nothing to hold", w.fields, w.deletes)
	}
	for _, b := range w.early {
		t.Errorf("before a field Tab comes to %q %q", b.Text, b.Hint)
	}
}

type tabWalk struct {
	fields, deletes int
	early           []*control.Button // that Tab comes to too soon
}

// walk reports whether o holds a field, and the buttons in it that delete what has none
// that is smaller.
func (w *tabWalk) walk(o fyne.CanvasObject) (field bool, open []*control.Button) {
	if !o.Visible() {
		return false, nil
	}
	var parts []fyne.CanvasObject
	switch o := o.(type) {
	case *control.Button:
		if o.Icon == "delete" {
			w.deletes++
			return false, []*control.Button{o}
		}
	case *control.Entry, *control.Area:
		w.fields++
		return true, nil
	case *fyne.Container:
		parts = o.Objects
	case fyne.Widget:
		parts = test.WidgetRenderer(o).Objects()
	}
	for _, part := range parts {
		has, deletes := w.walk(part)
		if has {
			w.early = append(w.early, open...)
			field, open = true, nil
		}
		open = append(open, deletes...)
	}
	if field {
		return true, nil
	}
	return false, open
}
