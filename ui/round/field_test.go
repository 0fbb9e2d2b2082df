package round

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"

	"commonground/model"
	"commonground/printables"
	"commonground/printables/wording"
	"commonground/ui/look"
	"commonground/ui/trial"
)

// TestWhatIsTypedIsLarge, and grows with the text: the field has room for its lines, for one
// where there are dots, and everything but its text is of the usual size.
func TestWhatIsTypedIsLarge(t *testing.T) {
	for _, scale := range []float64{1, 2} {
		trial.NewHost(t, scale, &model.Group{})
		line := look.Measure("x", 26*float32(scale), false).Height
		f, dots := newField(false, 4), newField(true, 4)
		if f.HeightFor(300) != 4*line+3*look.Gap || dots.HeightFor(300) != line+3*look.Gap || f.MinSize().Height != f.HeightFor(0) {
			t.Errorf("at %v four lines are %v high, dots %v, a line %v", scale, f.HeightFor(300), dots.HeightFor(300), line)
		}
		usual := fyne.CurrentApp().Settings().Theme()
		if got := f.around.Theme.Size(theme.SizeNameText); got != 26*float32(scale) {
			t.Errorf("at %v what is typed is %v large", scale, got)
		}
		if got := f.around.Theme.Size(theme.SizeNamePadding); got != usual.Size(theme.SizeNamePadding) {
			t.Errorf("at %v the padding is %v", scale, got)
		}
	}
}

// TestTheKeysThatHandOn: Ctrl with either Enter, and no other shortcut.
func TestTheKeysThatHandOn(t *testing.T) {
	b := newBench(t, "membership")
	b.begin("")
	e, handed := b.field(0), 0
	e.onHand = func() { handed++ }
	for i, key := range []fyne.KeyName{fyne.KeyReturn, fyne.KeyEnter, fyne.KeyK} {
		e.TypedShortcut(&desktop.CustomShortcut{KeyName: key, Modifier: fyne.KeyModifierControl})
		if want := min(i+1, 2); handed != want {
			t.Errorf("after %s it was handed on %d times, want %d", key, handed, want)
		}
	}
	e.TypedShortcut(&fyne.ShortcutSelectAll{})
	if handed != 2 || e.SelectedText() != e.Text {
		t.Errorf("handed on %d times", handed)
	}
}

// TestNothingIsShownOfNothing: the way on is open once there is something, and closed again when
// all of it is taken out; the keyboard is on what can be done.
func TestNothingIsShownOfNothing(t *testing.T) {
	b := newBench(t, "membership")
	Start(b, b.a, b.sheet.ID, "")
	b.press("round.start")
	if !b.button("round.next.all").Disabled() {
		t.Error("a round in which nobody wrote can be shown")
	}
	b.press("round.next.begin")
	b.write("Jo is late")
	b.press("round.next.all")
	if show := b.buttonOf(b.Book.Count("round.finish.show", 1)); show.Disabled() || b.Win.Canvas().Focused() != show {
		t.Errorf("one cannot be shown: %v, the keyboard is on %T", show.Disabled(), b.Win.Canvas().Focused())
	}
	b.press("round.finish.look")
	b.press("round.look.out")
	b.press("round.finish.back")
	if show := b.buttonOf(b.Book.Count("round.finish.show", 0)); !show.Disabled() || b.Win.Canvas().Focused() != b.button("round.finish.back") {
		t.Errorf("none can be shown: %v, the keyboard is on %T", !show.Disabled(), b.Win.Canvas().Focused())
	}
}

// TestWhatARoundIsAbout stands above what is written: the zone that was chosen, or what the
// activity asks.
func TestWhatARoundIsAbout(t *testing.T) {
	board, wall := newBench(t, "membership"), newBench(t, "barriers")
	zone := board.a.Zones[1].ID
	for _, c := range []struct {
		b           *bench
		about, want string
	}{
		{board, "", wording.Of(board.Book, board.a).Title},
		{board, zone, printables.ZoneTitle(wording.Of(board.Book, board.a), board.sheet, zone)},
		{wall, "", wording.Of(wall.Book, wall.a).Part("zone.barrier")},
	} {
		p := &Pass{host: c.b, activity: c.b.a, sheet: c.b.sheet.ID, said: wording.Of(c.b.Book, c.b.a), about: c.about}
		if got := p.question(); got != c.want || got == "" {
			t.Errorf("about %q it asks %q, want %q", c.about, got, c.want)
		}
	}
}

// TestWhatThereIsToChooseIsAsked: what a round is about where that can be more than one thing.
func TestWhatThereIsToChooseIsAsked(t *testing.T) {
	for activity, want := range map[string]bool{"membership": true, "barriers": false, "portrait": false} {
		b := newBench(t, activity)
		Start(b, b.a, b.sheet.ID, "")
		if got := strings.Contains(b.seen(), b.Book.Text("round.about")); got != want {
			t.Errorf("%s asks what it is about: %v", activity, got)
		}
	}
}

// TestPicturesAreTold to who looks through what was written: that there is a drawing, once, and
// which picture was picked, where they are.
func TestPicturesAreTold(t *testing.T) {
	b := newBench(t, "portrait")
	p := &Pass{host: b, activity: b.a}
	pen := model.Doodle{{{X: 1, Y: 1}, {X: 5, Y: 5}}}
	for _, c := range []struct {
		given model.Given
		want  string
	}{
		{model.Given{Boxes: map[string]*model.Entry{"likes": {}}}, ""},
		{model.Given{Boxes: map[string]*model.Entry{"likes": {Doodle: pen}, "share": {Doodle: pen}}}, b.Book.Text("round.look.drawing")},
		{model.Given{Icon: "phone"}, b.Book.Text("round.look.icon", "icon", b.Book.Text("icon.phone"))},
	} {
		if got := p.brief(c.given); got != c.want {
			t.Errorf("it is told as %q, want %q", got, c.want)
		}
	}
}
