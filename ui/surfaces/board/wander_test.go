package board

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"testing"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/canvas"
)

// TestWhateverPeopleDoCanBeUndone goes about on a board at random, by mouse and keys, and
// looks at what must always hold.
func TestWhateverPeopleDoCanBeUndone(t *testing.T) {
	for seed := range uint64(10) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			s := newStage(t, "one", "two", "three")
			before := s.doc.Group().Sheets[0].Notes
			w := &wanderer{s, rand.New(rand.NewPCG(seed, 1))}
			for range 60 {
				w.step()
				w.check()
			}
			s.Close()
			steps := 0
			for ; ; steps++ {
				if _, more := s.doc.Undo(); !more {
					break
				}
			}
			t.Logf("undid %d steps", steps)
			after := s.doc.Group().Sheets[0].Notes
			if len(after) != len(before) {
				t.Fatalf("%d notes after all is undone, want %d", len(after), len(before))
			}
			for i := range after {
				if !reflect.DeepEqual(after[i], before[i]) {
					t.Fatalf("note %d is %+v after all is undone, was %+v", i, *after[i], *before[i])
				}
			}
		})
	}
}

type wanderer struct {
	*stage
	dice *rand.Rand
}

func (w *wanderer) place() (x, y float64) {
	return -100 + w.dice.Float64()*1600, -100 + w.dice.Float64()*1200
}

func (w *wanderer) step() {
	w.keys = 0
	if w.dice.IntN(4) == 0 {
		w.keys = fyne.KeyModifierShift
	}
	acts := []func(){
		func() { w.click(w.place()) },
		func() { w.doubleClick(w.place()) },
		w.drag,
		func() { w.pressAny() },
		func() { w.pressAny() },
		func() { w.write(string("nN123056xyé "[w.dice.IntN(11)])) },
		func() { w.write("some words") },
		func() {
			c := w.Commands()
			c[w.dice.IntN(len(c))].Run()
		},
		func() {
			e := &fyne.ScrollEvent{Scrolled: fyne.NewDelta(float32(w.dice.IntN(50)-25), float32(w.dice.IntN(200)-100))}
			e.Position = w.position(w.place())
			w.Scrolled(e)
		},
		func() { w.DropStarter(w.Activity().Starters[0], w.position(w.place())) },
	}
	acts[w.dice.IntN(len(acts))]()
	w.dismiss()
}

func (w *wanderer) drag() {
	w.down(w.place())
	for range w.dice.IntN(5) {
		w.dragTo(w.place())
		if w.scroller.On() {
			w.tick()
		}
		if w.dice.IntN(12) == 0 {
			w.press(fyne.KeyEscape)
		}
	}
	w.up(w.place())
}

func (w *wanderer) pressAny() {
	keys := []fyne.KeyName{
		fyne.KeyTab, fyne.KeyReturn, fyne.KeyEscape, fyne.KeyDelete, fyne.KeyBackspace, fyne.KeyUp, fyne.KeyDown,
		fyne.KeyLeft, fyne.KeyRight, fyne.KeyHome, fyne.KeyEnd, fyne.KeyF2, fyne.KeyF3, fyne.KeyInsert,
	}
	w.press(keys[w.dice.IntN(len(keys))])
}

// dismiss closes menus and dialogs, and gives the board the keyboard if nothing has it.
func (w *wanderer) dismiss() {
	c := w.window.Canvas()
	for c.Overlays().Top() != nil {
		c.Overlays().Remove(c.Overlays().Top())
	}
	w.settle()
	if c.Focused() == nil {
		c.Focus(w.Board)
	}
}

func (w *wanderer) check() {
	w.t.Helper()
	ids := map[model.ID]bool{}
	for _, n := range w.notes() {
		if n.Within(w.Activity().Reach()) != n.Rect {
			w.t.Fatalf("%q lies off the board: %v", n.Text, n.Rect)
		}
		if ids[n.ID] {
			w.t.Fatalf("two notes are %v", n.ID)
		}
		ids[n.ID] = true
	}
	for id := range w.scene.sel.Set() {
		if !ids[id] {
			w.t.Fatal("a note that is gone is selected")
		}
	}
	if w.editor == nil && len(w.layers.over.Objects) > 1 {
		w.t.Fatal("a text field was left behind")
	}
	if w.gesture.Phase == canvas.Idle && w.scroller.On() {
		w.t.Fatal("goes on scrolling")
	}
}
