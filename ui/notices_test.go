package ui

import (
	"slices"
	"testing"
	"time"

	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/screen"
)

// hourglass is a clock that stands still until it is turned.
type hourglass struct {
	now  time.Time
	runs []*sand
}

type sand struct {
	at time.Time
	do func()
}

func (h *hourglass) clock() command.Clock {
	return command.Clock{Now: func() time.Time { return h.now }, After: func(d time.Duration, f func()) func() {
		one := &sand{h.now.Add(d), f}
		h.runs = append(h.runs, one)
		return func() { h.runs = slices.DeleteFunc(h.runs, func(s *sand) bool { return s == one }) }
	}}
}

func (h *hourglass) turn(d time.Duration) {
	h.now = h.now.Add(d)
	for _, s := range slices.Clone(h.runs) {
		if !s.at.After(h.now) && slices.Contains(h.runs, s) {
			h.runs = slices.DeleteFunc(h.runs, func(o *sand) bool { return o == s })
			s.do()
		}
	}
}

// told is a window with messages and a group, by a clock that is turned by hand.
func told(t *testing.T) (*bench, *hourglass) {
	t.Helper()
	b, h := newBench(t), &hourglass{now: noon}
	b.in("Circle")
	b.notices.clear()
	b.notices.clock = h.clock()
	return b, h
}

func (b *bench) kinds() (out []screen.NoticeKind) {
	for _, one := range b.notices.seen() {
		out = append(out, one.Kind)
	}
	if len(out) != len(b.notices.box.Objects) {
		b.t.Errorf("%d messages are shown of %q", len(b.notices.box.Objects), out)
	}
	return out
}

func (b *bench) wantKinds(when string, want ...screen.NoticeKind) {
	b.t.Helper()
	if got := b.kinds(); !slices.Equal(got, want) {
		b.t.Errorf("%s: %q, want %q", when, got, want)
	}
}

var (
	doneNotice    = screen.Notice{Kind: screen.NoticeDone, Words: "Done", Actions: []screen.NoticeAction{{Label: "Look", Do: func() {}}}}
	deletedNotice = screen.Notice{Kind: screen.NoticeDeleted, Words: "Deleted"}
	wallNotice    = screen.Notice{Kind: screen.NoticeWall, Words: "Gone", Actions: []screen.NoticeAction{{Label: "Again", Do: func() {}}}}
	leftNotice    = screen.Notice{Kind: screen.NoticeLeftOut, Words: "Too much"}
	savingNotice  = screen.Notice{Kind: screen.NoticeSaving, Words: "Not saved", Alarm: true, Stays: true}
)

// TestWhatOnlyConfirmsGoes by itself, and with the next thing that is done, once people could see
// it; not while the keyboard is on it. What waits for a choice, or tells of a loss, stays.
func TestWhatOnlyConfirmsGoes(t *testing.T) {
	for _, n := range []screen.Notice{doneNotice, deletedNotice} {
		b, h := told(t)
		b.Notify(n)
		h.turn(passesBy - time.Second)
		b.wantKinds("before its time", n.Kind)
		h.turn(time.Second)
		b.wantKinds("after its time")

		b.Notify(n)
		b.GoTo(screen.AtActivities)
		b.wantKinds("on the next screen at once", n.Kind)
		h.turn(passesAfter)
		b.GoTo(screen.AtOverview)
		b.wantKinds("on the next screen later")

		b.Notify(n)
		b.win.Canvas().Focus(b.notices.panes()[0].First().(*control.Button))
		h.turn(passesBy)
		b.wantKinds("with the keyboard on it", n.Kind)
		b.win.Canvas().Unfocus()
		h.turn(passesBy)
		b.wantKinds("with the keyboard elsewhere")

		b.Notify(n)
		h.turn(passesBy - time.Second)
		b.Notify(n) // anew
		h.turn(time.Second)
		b.wantKinds("told again", n.Kind)
	}
	b, h := told(t)
	b.Notify(doneNotice)
	edit := func(name string) {
		if err := b.open.doc.SetGuideNote("silence", name); err != nil {
			t.Fatal(err)
		}
	}
	edit("Hall")
	b.wantKinds("after an edit at once", screen.NoticeDone)
	h.turn(passesAfter)
	edit("Cafe")
	b.wantKinds("after an edit later")

	for _, n := range []screen.Notice{wallNotice, leftNotice, savingNotice} {
		b.notices.clear()
		b.Notify(n)
		h.turn(time.Hour)
		b.GoTo(screen.AtActivities)
		edit(string(n.Kind))
		b.wantKinds("what is not only said", n.Kind)
	}
}

// TestFewMessagesAreSeen: those that are worth most; the others wait until there is room.
func TestFewMessagesAreSeen(t *testing.T) {
	b, _ := told(t)
	for _, n := range []screen.Notice{savingNotice, doneNotice, wallNotice, leftNotice, deletedNotice} {
		b.Notify(n)
	}
	b.wantKinds("of five", screen.NoticeSaving, screen.NoticeWall)
	if got := len(b.notices.panes()); got != 1 { // the first has nothing to press
		t.Errorf("F6 goes to %d messages", got)
	}
	b.Withdraw(screen.NoticeSaving)
	b.wantKinds("of four", screen.NoticeWall, screen.NoticeLeftOut)
	b.Withdraw(screen.NoticeWall)
	b.wantKinds("of three", screen.NoticeLeftOut, screen.NoticeDeleted)
	b.Withdraw(screen.NoticeLeftOut)
	b.wantKinds("of two", screen.NoticeDone, screen.NoticeDeleted)
	if b.notices.clear(); len(b.kinds()) > 0 {
		t.Error("they stay")
	}
}
