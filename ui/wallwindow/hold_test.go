package wallwindow

import (
	"image/color"
	"slices"
	"testing"

	"commonground/model"
	"commonground/printables"
	"commonground/ui/background"
)

// otherScene is a scene that is no sheet of the bench.
func (b *bench) otherScene() *printables.Scene {
	s := aForm()
	s.Title = "Held"
	return b.Kit().Scene(b.Doc.Group(), b.activity("leadership"), s, "")
}

// TestAHeldWallShowsThatInsteadOfTheSheet: whatever happens to the sheet meanwhile, and after
// it the sheet is seen where people were.
func TestAHeldWallShowsThatInsteadOfTheSheet(t *testing.T) {
	b := newBench(t, aBoard())
	b.wall.Start(b.source(""), nil)
	b.wall.Only(b.note(1).ID.String())
	b.wall.Freeze()
	before := b.picture()
	held := b.otherScene()
	b.wall.Hold("round", held)
	if b.wall.scene != held || b.picture() == before || b.wall.alone() != nil || b.wall.Frozen() {
		t.Fatal("the wall does not show what holds it")
	}
	if err := b.Doc.DeleteNotes(b.source("").Sheet, b.note(0).ID); err != nil {
		t.Fatal(err)
	}
	b.wall.GoTo(b.source("").Sheet, "other")
	if b.wall.scene != held {
		t.Error("an edit of the sheet is on the wall")
	}
	again := b.otherScene()
	b.wall.Next()
	b.wall.Hold("round", again)
	if b.wall.scene != again || b.wall.part != 0 || b.wall.level != 0 {
		t.Errorf("the new scene is shown = %v, at part %d of level %d", b.wall.scene == again, b.wall.part, b.wall.level)
	}
	b.wall.GoTo(b.source("").Sheet, "")
	b.wall.held[0].below = way{level: 1, part: 0, partID: b.note(0).ID.String(), larger: 1}
	b.wall.Release("round")
	if got := b.wall.alone(); b.wall.Held() || got == nil || got.ID != b.note(0).ID.String() {
		t.Errorf("held = %v, it shows %v", b.wall.Held(), got)
	}
	b.wall.Release("round")
}

// TestTheLastToHoldIsSeen, whoever below it changes what will be seen after it or lets go.
func TestTheLastToHoldIsSeen(t *testing.T) {
	b := newBench(t, aBoard())
	b.wall.Start(b.source(""), nil)
	b.wall.Only(b.note(1).ID.String())
	turns, round, later := b.otherScene(), b.otherScene(), b.otherScene()
	b.wall.Hold("turns", turns)
	b.wall.Hold("round", round)
	b.wall.Hold("turns", later)
	if b.wall.scene != round {
		t.Fatal("what lies below is seen")
	}
	if b.wall.Release("turns"); b.wall.scene != round {
		t.Error("who lets go below changes what is seen")
	}
	b.wall.Hold("turns", later)
	if b.wall.Release("round"); b.wall.scene != later {
		t.Error("what was changed below is not seen")
	}
	b.wall.Release("turns")
	if got := b.wall.alone(); got == nil || got.ID != b.note(1).ID.String() {
		t.Errorf("at last it shows %v", got)
	}
}

// TestAWallIsHeldBeforeItIsOpened, also over a sheet that is taken meanwhile, and when it comes
// back after its screen went away.
func TestAWallIsHeldBeforeItIsOpened(t *testing.T) {
	b := newBench(t, aBoard())
	held := b.otherScene()
	b.wall.Hold("round", held)
	b.wall.Start(b.source(""), nil)
	if b.wall.scene != held {
		t.Fatal("a wall that is opened shows the sheet")
	}
	b.wall.on = "projector" // which is gone
	b.wall.check(b.wall.win)
	b.wall.Again(nil)
	if b.wall.scene != held {
		t.Error("a wall that comes back shows the sheet")
	}
	if b.wall.Take(b.source("")); b.wall.scene != held {
		t.Error("a sheet that is taken is seen")
	}
	if b.wall.Release("round"); b.wall.scene == held || b.wall.alone() != nil {
		t.Error("after it the sheet is not seen")
	}
}

// TestNothingOfTheSheetIsPaintedLateOnAHeldWall, nor the other way round.
func TestNothingOfTheSheetIsPaintedLateOnAHeldWall(t *testing.T) {
	b := newBench(t, aForm())
	b.wall.Start(b.source(""), nil)
	var waiting []func()
	run := func() {
		for len(waiting) > 0 {
			next := waiting[0]
			waiting = slices.Delete(waiting, 0, 1)
			next()
		}
	}
	b.run = background.Runner{Go: func(f func()) { f() }, Post: func(f func()) { waiting = append(waiting, f) }}
	b.wall.refresh()
	sheet := b.picture()
	b.wall.Hold("round", b.otherScene())
	next := waiting[0]
	waiting = waiting[1:]
	if next(); b.picture() != sheet {
		t.Error("a picture of the sheet comes up late")
	}
	if run(); b.picture() == sheet {
		t.Fatal("what holds the wall is not painted")
	}
	b.wall.refresh()
	held := b.picture()
	b.wall.Release("round")
	next = waiting[0]
	waiting = waiting[1:]
	if next(); b.picture() != held {
		t.Error("a picture of what held the wall comes up late")
	}
	if run(); b.picture() == held || b.picture().At(0, 0) == color.Color(color.Transparent) {
		t.Error("the sheet is not painted")
	}
}

// TestAFrozenWallIsFrozenAgain after what held it: nothing is seen that was prepared meanwhile,
// until it goes on.
func TestAFrozenWallIsFrozenAgain(t *testing.T) {
	for name, release := range map[string]func(w *Wall, by string){
		"one": func(w *Wall, by string) { w.Release(by) },
		"the one below first": func(w *Wall, by string) {
			w.Hold("round", w.held[0].scene)
			w.Release(by)
			w.Release("round")
		},
	} {
		b := newBench(t, aBoard())
		b.wall.Start(b.source(""), nil)
		b.wall.Freeze()
		before := b.picture()
		b.wall.Hold("votes", b.otherScene())
		if err := b.Doc.DeleteNotes(b.source("").Sheet, b.note(0).ID); err != nil {
			t.Fatal(err)
		}
		if b.picture() == before {
			t.Fatalf("%s: what holds the wall is not seen", name)
		}
		if release(b.wall, "votes"); !b.wall.Frozen() || b.picture() != before {
			t.Errorf("%s: frozen = %v, the same picture = %v", name, b.wall.Frozen(), b.picture() == before)
		}
		if b.wall.Freeze(); b.wall.Frozen() || b.picture() == before {
			t.Errorf("%s: it does not go on", name)
		}
	}
}

// TestWhatIsForgottenIsNotKeptBelow what holds a frozen wall, nor is what was taken off it.
func TestWhatIsForgottenIsNotKeptBelow(t *testing.T) {
	for name, end := range map[string]func(b *bench) error{
		"forgotten": func(b *bench) error {
			return b.Doc.Forget(model.Step{Name: "edit.forget"}, func(g *model.Group) *model.Group {
				if len(g.Sheets[0].Notes) == 2 {
					return g
				}
				s, out := *g.Sheets[0], *g
				s.Notes = s.Notes[1:]
				out.Sheets = []*model.Sheet{&s}
				return &out
			})
		},
		"taken":  func(b *bench) error { b.wall.Take(b.source("")); return nil },
		"closed": func(b *bench) error { b.wall.Start(b.source(""), nil); return nil },
	} {
		b := newBench(t, aBoard())
		b.wall.Start(b.source(""), nil)
		b.wall.Freeze()
		before := b.picture()
		b.wall.Hold("votes", b.otherScene())
		if err := end(b); err != nil {
			t.Fatal(err)
		}
		if b.wall.Release("votes"); b.wall.Frozen() || b.picture() == before {
			t.Errorf("%s: frozen = %v, the same picture = %v", name, b.wall.Frozen(), b.picture() == before)
		}
	}
}
