package rows

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
)

// headed are rows below two headings.
func headed() []Row {
	all := slices.Concat([]Row{{ID: "h0", Heading: true, Text: "First"}}, lines(3), []Row{{ID: "h1", Heading: true, Text: "Second"}})
	return append(all, Row{ID: "r3", Text: "row 3"})
}

func at(l *List, id string, part float32) fyne.Position {
	i := indexOf(l.rows, id)
	return fyne.NewPos(60, l.column.Top(i)+part*(l.column.Bottom(i)-l.column.Top(i)))
}

func click(l *List, id string, held fyne.KeyModifier) {
	l.content.MouseDown(&desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: at(l, id, 0.5)}, Button: desktop.MouseButtonPrimary, Modifier: held})
}

func pull(l *List, id string, part float32) {
	l.content.Dragged(&fyne.DragEvent{PointEvent: fyne.PointEvent{Position: at(l, id, part)}})
}

func TestRowsAreDraggedBeforeOthers(t *testing.T) {
	l, w := shown(t, headed())
	w.Resize(fyne.NewSize(420, 500))
	var got []string
	l.OnDrop = func(id, before string) { got = append(got, id+" before "+before) }
	for _, c := range []struct {
		from, to string
		part     float32
		want     string
	}{
		{"r0", "r2", 0.3, "r0 before r2"},
		{"r0", "r2", 0.7, "r0 before h1"},
		{"r0", "h1", 0.1, "r0 before r3"},
		{"r3", "h0", 0.1, "r3 before r0"},
		{"r1", "r3", 0.9, "r1 before "},
	} {
		got = nil
		click(l, c.from, 0)
		if pull(l, c.to, c.part); l.content.line.Hidden {
			t.Errorf("%s: it does not show where the row would go", c.want)
		}
		if l.content.DragEnd(); !slices.Equal(got, []string{c.want}) || !l.content.line.Hidden {
			t.Errorf("dropped %v, want %s", got, c.want)
		}
	}
}

func TestADragThatIsGivenUpDropsNothing(t *testing.T) {
	l, w := shown(t, headed())
	l.OnDrop = func(id, before string) { t.Errorf("%s was dropped before %s", id, before) }
	passed := 0
	l.OnKey = func(*fyne.KeyEvent) bool { passed++; return true }
	click(l, "r0", 0)
	pull(l, "r2", 0.9)
	press(w, fyne.KeyEscape)
	pull(l, "r1", 0.9)
	l.content.DragEnd()
	if press(w, fyne.KeyEscape); passed != 1 {
		t.Errorf("%d times Escape was for others, want once", passed)
	}
	click(l, "h0", 0) // headings stay
	pull(l, "r2", 0.9)
	l.content.DragEnd()
	click(l, "r0", 0)
	pull(l, "r2", 0.9)
	l.SetRows(headed()[:3]) // what is dragged may be gone
	l.content.DragEnd()
	l.Locked = true
	click(l, "r0", 0)
	pull(l, "h0", 0.9)
	l.content.DragEnd()
}

func TestRowsAreChosenBesideTheCurrentOne(t *testing.T) {
	l, w := shown(t, headed())
	var got []string
	l.OnExtend = func(from, to string, through bool) {
		got = append(got, from+" "+to)
		if through {
			got[len(got)-1] += " through"
		}
	}
	click(l, "r0", 0)
	click(l, "r2", fyne.KeyModifierShift)
	click(l, "r1", fyne.KeyModifierShortcutDefault)
	l.held = func() fyne.KeyModifier { return fyne.KeyModifierShift }
	press(w, fyne.KeyDown)
	l.held = func() fyne.KeyModifier { return 0 }
	press(w, fyne.KeyUp)
	if want := []string{"r0 r2 through", "r2 r1", "r1 r2 through"}; !slices.Equal(got, want) {
		t.Errorf("told %q, want %q", got, want)
	}
}
