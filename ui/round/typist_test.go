package round

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"commonground/ui/control"
)

// wantTyped fails unless the field says what was typed.
func (b *bench) wantTyped(want string) {
	b.t.Helper()
	if got := b.field(0).Text; got != want {
		b.t.Errorf("the field says %q, want %q", got, want)
	}
}

// TestWhoTypesAtOnceLosesNothing: who takes the laptop over without looking begins to write on
// "Who is next?", and what they type is in their field, as dots where those were chosen.
func TestWhoTypesAtOnceLosesNothing(t *testing.T) {
	for _, room := range []bool{false, true} {
		b := newBench(t, "membership")
		b.room = room
		Start(b, b.a, b.sheet.ID, "")
		b.press("round.start")
		b.Type("I feel left out")
		b.wantTyped("I feel left out")
		if b.field(0).Password != room {
			t.Error("it shows otherwise than was chosen")
		}
		b.press("round.write.on")
		if strings.Contains(b.seen(), "left out") {
			t.Error("the next one sees what was written")
		}
		b.Type(" Me too") // a space first is a press
		b.wantTyped("Me too")
	}
}

// TestNoWordPressesAButton: what somebody types who doesn't look begins no round, shows nothing
// of it and takes nothing out.
func TestNoWordPressesAButton(t *testing.T) {
	b := newBench(t, "membership")
	Start(b, b.a, b.sheet.ID, "")
	title := func() string { return strings.SplitN(b.seen(), "\n", 2)[0] }
	stays := func(where string) {
		t.Helper()
		before := title()
		b.Type("I feel so left out")
		if title() != before || len(b.now().Notes) > 0 {
			t.Errorf("%s: typing pressed a button; it shows %q", where, b.seen())
		}
	}
	stays("the beginning")
	b.Press(fyne.KeyReturn)
	b.Type("Lonely")
	b.press("round.write.on")
	b.press("round.next.all")
	stays("the end")
	b.press("round.finish.look")
	stays("what is looked through")
	if b.top().UsesKey(fyne.KeyEscape); !strings.Contains(b.seen(), b.Book.Count("round.count", 1)) {
		t.Error("something was taken out")
	}
}

// TestGoingOnToTypeIsStaying: who pressed Escape by mistake and types on has it in the field.
func TestGoingOnToTypeIsStaying(t *testing.T) {
	b := newBench(t, "membership")
	b.begin("")
	b.Type("Mine")
	b.top().UsesKey(fyne.KeyEscape)
	b.Type(", too")
	b.wantTyped("Mine, too")
	b.press("round.write.on")
	b.press("round.stop")
	b.Type("Wait")
	b.wantTyped("Wait")
}

// TestLettersOnButtonsOfTheBoxAreWritten where Tab had left the field.
func TestLettersOnButtonsOfTheBoxAreWritten(t *testing.T) {
	b := newBench(t, "membership")
	b.begin("")
	b.Focus(b.field(0))
	b.Type("Mine")
	n := 0
	each(b.top(), func(o fyne.CanvasObject) {
		if button, ok := o.(*control.Button); ok && button.Text != "" {
			if button.Text == b.Book.Text("round.write.icon") || button.Text == b.Book.Text("round.write.on") || button.Text == b.Book.Text("round.write.more") || button.Text == b.Book.Text("round.write.dots") {
				n++
				b.Focus(button)
				b.Type("!")
			}
		}
	})
	b.wantTyped("Mine" + strings.Repeat("!", n))
	if n != 4 {
		t.Errorf("there are %d buttons", n)
	}
}

// TestTabLeadsFromBoxToBox: who types on after Tab without looking fills the boxes in turn, though
// a button to draw stands between them.
func TestTabLeadsFromBoxToBox(t *testing.T) {
	b := newBench(t, "ice-truth")
	b.begin("")
	for _, said := range []string{"I fed a goose", "I met a queen", "I can juggle"} {
		b.Type(said)
		b.Win.Canvas().FocusNext()
	}
	for i, want := range []string{"I fed a goose", "I met a queen", "I can juggle"} {
		if got := b.field(i + 1).Text; got != want {
			t.Errorf("box %d says %q, not %q", i+1, got, want)
		}
	}
}

// TestDrawingIsOfferedWhereItIsTheGame: also where there is only one box to fill in.
func TestDrawingIsOfferedWhereItIsTheGame(t *testing.T) {
	for _, activity := range []string{"ice-draw", "ice-truth", "end-positive"} {
		b := newBench(t, activity)
		b.begin("")
		if draw := b.Book.Text("round.write.draw"); !strings.Contains(b.seen(), draw) {
			t.Errorf("%s: nobody can draw", activity)
		}
	}
}

// TestTypingOnBeginsAnotherSuggestion, with nothing of the one that is in the box.
func TestTypingOnBeginsAnotherSuggestion(t *testing.T) {
	b := newBench(t, "membership")
	b.suggest("Open a window")
	b.Type("Start later")
	b.wantTyped("Start later")
}
