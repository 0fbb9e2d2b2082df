package vote

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"commonground/model"
	"commonground/model/catalogue"
	"commonground/model/file"
	"commonground/printables"
	"commonground/printables/mark"
	"commonground/ui/control"
	"commonground/ui/look"
	"commonground/ui/screen"
	"commonground/ui/trial"
)

// testHost is an app whose wall remembers what it was given.
type testHost struct {
	*trial.Host
	onWall *printables.Scene
	open   bool
	room   bool
	told   string
	print  *printables.Offer
}

var _ Host = (*testHost)(nil)

func (h *testHost) Now() time.Time             { return time.Date(2026, 3, 3, 19, 0, 0, 0, time.Local) }
func (h *testHost) Aside(work func() func())   { work()() }
func (h *testHost) Notify(screen.Notice)       {}
func (h *testHost) Withdraw(screen.NoticeKind) {}
func (h *testHost) HoldWall(_ string, s *printables.Scene) {
	h.onWall = s
}
func (h *testHost) ReleaseWall(string)                      { h.onWall = nil }
func (h *testHost) PrintOffer(_ string, o printables.Offer) { h.print = &o }

func (h *testHost) WallOpen() bool    { return h.open }
func (h *testHost) Room() bool        { return h.room }
func (h *testHost) Told(words string) { h.told = words }

// wall is what the wall says; empty is the sheet.
func (h *testHost) wall() string {
	if h.onWall == nil {
		return ""
	}
	var said []string
	for _, m := range h.onWall.Picture(nil, 0, printables.SceneSize{W: 1280, H: 720, Larger: 1, Palette: look.Palette()}).Marks {
		if l, ok := m.(mark.Line); ok {
			said = append(said, l.Text)
		}
	}
	return strings.Join(said, " ")
}

// sitting is somebody at a sheet who decides.
type sitting struct {
	*testHost
	t   *testing.T
	ask Asking
}

// sit opens a sheet of an activity with notes in its first zone.
func sit(t *testing.T, activity string, text float64, notes ...string) *sitting {
	t.Helper()
	a, _ := catalogue.Find(activity)
	s := model.NewSheet(a.ID, "Who", time.Now())
	for i, said := range notes {
		at := a.Zones[0].Rect
		s.Notes = append(s.Notes, model.NewNote(said, "A", model.Rect{X: at.X + at.W/3 + float64(i), Y: at.Y + at.H/3 + 3*float64(i), W: 60, H: 40}))
	}
	g := model.NewGroup("Circle", time.Now())
	g.Sheets = []*model.Sheet{s}
	h := &testHost{Host: trial.NewHost(t, text, g), open: true}
	h.Show(control.NewRoot(look.NewText(look.Body, "")), fyne.NewSize(1024, 768))
	d := &sitting{testHost: h, t: t}
	d.ask = Asking{Activity: a, Sheet: s.ID}
	return d
}

func (d *sitting) sheet() *model.Sheet { return d.Doc.Group().Sheet(d.ask.Sheet) }

func (d *sitting) dialog() *control.Dialog {
	d.t.Helper()
	top := control.TopDialog(d.Win.Canvas())
	if top == nil {
		d.t.Fatal("no dialog is open")
	}
	return top
}

func (d *sitting) tap(key string) {
	d.t.Helper()
	trial.Tap(d.t, d.dialog(), d.Book.Text(key))
}

// says reports whether something in the dialog says a text.
func (d *sitting) says(text string) bool {
	found := false
	each(d.dialog(), func(o fyne.CanvasObject) {
		switch o := o.(type) {
		case *look.Text:
			found = found || o.Visible() && strings.Contains(o.Words, text)
		case *control.Button:
			found = found || strings.Contains(o.Text, text)
		}
	})
	return found
}

func each(o fyne.CanvasObject, f func(fyne.CanvasObject)) {
	if !o.Visible() {
		return
	}
	f(o)
	switch o := o.(type) {
	case *fyne.Container:
		for _, c := range o.Objects {
			each(c, f)
		}
	case *control.Button, *look.Text:
	case fyne.Widget:
		for _, c := range test.WidgetRenderer(o).Objects() {
			each(c, f)
		}
	}
}

// setUp begins to vote among all notes of the sheet, in a way of the kind.
func (d *sitting) setUp(kind model.VoteKind, way string, people int) {
	d.t.Helper()
	Start(d, d.ask)
	d.tap("vote.kind." + string(kind))
	d.tap("vote.way." + way)
	d.write("vote.setup.people", fmt.Sprint(people))
	d.tap("vote.setup.begin")
}

// write writes in the field of the label of that key.
func (d *sitting) write(key, text string) {
	d.t.Helper()
	label := d.Book.Text(key)
	done := false
	each(d.dialog(), func(o fyne.CanvasObject) {
		box, ok := o.(*fyne.Container)
		if !ok || done || len(box.Objects) < 2 {
			return
		}
		if said, ok := box.Objects[0].(*look.Text); !ok || said.Words != label {
			return
		}
		switch e := box.Objects[1].(type) {
		case *control.Entry:
			e.SetText(text)
			done = true
		case *control.Area:
			e.SetText(text)
			done = true
		}
	})
	if !done {
		d.t.Fatalf("no field %q", label)
	}
}

// TestTheLaptopGoesRound: dots by the keyboard, hidden until all have voted, then kept in one
// step and seen on the wall.
func TestTheLaptopGoesRound(t *testing.T) {
	d := sit(t, "membership", 1, "walks", "tea", "films")
	d.setUp(model.VoteDots, "round", 2)
	if want := d.Book.Text("vote.scene.voted", "n", 0, "of", 2); !d.says(want) || !strings.Contains(d.wall(), want) {
		t.Errorf("the wall says %q", d.wall())
	}
	d.tap("vote.next.begin")
	d.Type("2")
	d.Press(fyne.KeyDown)
	d.Type("++") // the second is one too many
	if want := d.Book.Count("vote.ballot.no-more", 3); !d.says(want) {
		t.Errorf("it does not say %q", want)
	}
	if strings.Contains(d.wall(), "tea") {
		t.Errorf("the wall shows a ballot: %q", d.wall())
	}
	d.tap("vote.ballot.hand")
	if d.says("walks") || len(d.sheet().Votes) > 0 || !d.dialog().LosesWords() {
		t.Error("a vote is seen or kept before the end")
	}
	d.tap("vote.next.begin")
	d.Type("-")
	d.Press(fyne.KeyUp, fyne.KeyDown, fyne.KeyDown)
	d.Type("+")
	d.tap("vote.ballot.hand")
	if want := d.Book.Count("vote.ballot.sure.dots", 2); !d.says(want) {
		t.Fatalf("it does not say %q", want)
	}
	d.tap("vote.ballot.hand")
	d.tap("vote.next.close")
	v := d.sheet().Votes[0]
	if v.People != 2 || v.Each != 3 || v.Date != "2026-03-03" || !slices.Equal(counts(v), []int{2, 1, 1}) {
		t.Errorf("kept %+v with %v", v, counts(v))
	}
	if !strings.Contains(d.wall(), "walks") || strings.Contains(d.wall(), d.Book.Text("vote.scene.voting")) {
		t.Errorf("the wall says %q", d.wall())
	}
	d.tap("frame.close")
	if d.onWall != nil || d.told != d.Book.Text("vote.kept") || control.TopDialog(d.Win.Canvas()) != nil {
		t.Error("it does not end")
	}
	if step, _ := d.Doc.Undo(); step.Name != model.StepKeepVote || len(d.sheet().Votes) > 0 {
		t.Errorf("undo takes %q back", step.Name)
	}
}

// counts are the first counts of a vote's options.
func counts(v *model.Vote) []int {
	var out []int
	for _, o := range v.Options {
		out = append(out, o.Counts[0])
	}
	return out
}

// TestAnswersAreTypedOneAfterTheOther: a number answers, and the keyboard goes on.
func TestAnswersAreTypedOneAfterTheOther(t *testing.T) {
	d := sit(t, "membership", 1, "walks", "tea")
	d.setUp(model.VoteAnswers, "round", 2)
	for _, typed := range []string{"13", "1"} {
		d.tap("vote.next.begin")
		d.Type(typed)
		d.Type("9x") // no answer
		d.tap("vote.ballot.hand")
		if typed == "1" {
			d.tap("vote.ballot.hand")
		}
	}
	d.tap("vote.next.close")
	v := d.sheet().Votes[0]
	if !slices.Equal(v.Options[0].Counts, []int{2, 0, 0}) || !slices.Equal(v.Options[1].Counts, []int{0, 0, 1}) {
		t.Errorf("kept %v and %v", v.Options[0].Counts, v.Options[1].Counts)
	}
}

// TestWhoWantsToStopIsAsked: Escape throws nothing away by itself, and the ballot is as it was.
func TestWhoWantsToStopIsAsked(t *testing.T) {
	d := sit(t, "membership", 1, "walks", "tea")
	d.setUp(model.VoteDots, "round", 3)
	for range 2 {
		d.tap("vote.next.begin")
		d.Type("3")
		d.tap("vote.ballot.hand")
	}
	d.tap("vote.next.begin")
	d.Type("2")
	d.Press(fyne.KeyEscape)
	d.tap("vote.stop.stay")
	if want := d.Book.Count("vote.ballot.left.dots", 1); !d.says(want) {
		t.Error("the ballot is not as it was")
	}
	d.Press(fyne.KeyEscape)
	d.tap("vote.stop.do")
	if len(d.sheet().Votes) > 0 || d.onWall != nil || d.told != d.Book.Text("vote.stopped") {
		t.Error("the vote was not stopped")
	}
}

// TestABallotIsNotThrownAwayUnasked: also while nobody has handed on yet.
func TestABallotIsNotThrownAwayUnasked(t *testing.T) {
	d := sit(t, "membership", 1, "walks", "tea")
	d.setUp(model.VoteDots, "round", 3)
	d.tap("vote.next.begin")
	d.Type("2")
	if !d.dialog().LosesWords() {
		t.Error("the window may be closed unasked")
	}
	d.Press(fyne.KeyEscape)
	d.tap("vote.stop.stay")
	d.Type("0")
	if d.Press(fyne.KeyEscape); d.told != d.Book.Text("vote.stopped") {
		t.Error("an empty vote does not end")
	}
}

// TestOneVoteAloneIsNotShown: closing early asks, and needs two.
func TestOneVoteAloneIsNotShown(t *testing.T) {
	d := sit(t, "membership", 1, "walks", "tea")
	d.setUp(model.VoteDots, "round", 3)
	vote := func(begin string) {
		d.tap(begin)
		d.Type("3")
		d.tap("vote.ballot.hand")
	}
	vote("vote.next.begin")
	each(d.dialog(), func(o fyne.CanvasObject) {
		if b, ok := o.(*control.Button); ok && b.Text == d.Book.Text("vote.next.close") && !b.Disabled() {
			t.Error("what one person chose can be seen")
		}
	})
	vote("vote.next.begin")
	d.tap("vote.next.close")
	d.tap("vote.early.stay")
	vote("vote.next.begin")
	vote("vote.next.late")
	d.tap("vote.next.close")
	if v := d.sheet().Votes[0]; v.People != 4 || v.Options[0].Counts[0] != 12 {
		t.Errorf("kept %+v", v)
	}
}

// TestHandsAreCounted: option by option, with what they are for on the wall.
func TestHandsAreCounted(t *testing.T) {
	d := sit(t, "membership", 1, "walks", "tea")
	d.setUp(model.VoteAnswers, "hands", 12)
	if !strings.Contains(d.wall(), "walks") || strings.Contains(d.wall(), "tea") {
		t.Errorf("the wall says %q", d.wall())
	}
	d.Type("10")
	d.Press(fyne.KeyDown, fyne.KeyLeft)
	d.Type("++-")
	d.Type("12")
	if want := d.Book.Text("vote.hands.too-many", "people", 12, "each", 0); !d.says(want) {
		t.Errorf("it does not say %q", want)
	}
	d.Press(fyne.KeyPageDown)
	if !strings.Contains(d.wall(), "tea") {
		t.Errorf("the wall says %q", d.wall())
	}
	d.Type("12")
	d.Press(fyne.KeyPageDown, fyne.KeyPageUp)
	d.tap("vote.hands.next")
	d.tap("vote.next.close")
	v := d.sheet().Votes[0]
	if v.People != 12 || !slices.Equal(v.Options[0].Counts, []int{10, 1, 0}) || !slices.Equal(v.Options[1].Counts, []int{12, 0, 0}) {
		t.Errorf("kept %v and %v", v.Options[0].Counts, v.Options[1].Counts)
	}
}

// button is the one of that key in the dialog.
func (d *sitting) button(key string) (found *control.Button) {
	d.t.Helper()
	each(d.dialog(), func(o fyne.CanvasObject) {
		if b, ok := o.(*control.Button); ok && b.Text == d.Book.Text(key) {
			found = b
		}
	})
	if found == nil {
		d.t.Fatalf("no button %q", key)
	}
	return found
}

// TestTheResultIsAskedForBeforeAllIsCounted: who presses too early counts on.
func TestTheResultIsAskedForBeforeAllIsCounted(t *testing.T) {
	d := sit(t, "membership", 1, "walks", "tea")
	d.setUp(model.VoteAnswers, "hands", 12)
	d.Type("3")
	d.tap("vote.next.close")
	if want := d.Book.Text("vote.uncounted.text", "n", 1, "of", 2); len(d.sheet().Votes) > 0 || !d.says(want) {
		t.Fatalf("it does not say %q", want)
	}
	d.tap("vote.uncounted.stay")
	d.Press(fyne.KeyPageDown)
	d.tap("vote.next.close")
	if len(d.sheet().Votes) != 1 {
		t.Error("on the last option it asks")
	}

	d = sit(t, "membership", 1, "walks")
	d.setUp(model.VoteAnswers, "hands", 12)
	d.tap("vote.next.close")
	d.tap("vote.uncounted.do")
	if len(d.sheet().Votes) != 1 {
		t.Error("nothing counted is no result")
	}
}

// TestANumberEndsWhereTheKeyboardGoesOn: back on the same row another one is typed.
func TestANumberEndsWhereTheKeyboardGoesOn(t *testing.T) {
	d := sit(t, "membership", 1, "walks")
	d.setUp(model.VoteAnswers, "hands", 12)
	d.Type("1")
	d.Press(fyne.KeyDown, fyne.KeyUp)
	d.Type("2")
	d.tap("vote.next.close")
	if got := d.sheet().Votes[0].Options[0].Counts; !slices.Equal(got, []int{2, 0, 0}) {
		t.Errorf("counted are %v", got)
	}
}

// TestEnterEndsANumber, and goes on to the next place instead of pressing "+" once more.
func TestEnterEndsANumber(t *testing.T) {
	for _, enter := range []fyne.KeyName{fyne.KeyReturn, fyne.KeyEnter} {
		d := sit(t, "membership", 1, "walks", "tea")
		d.setUp(model.VoteAnswers, "hands", 12)
		for _, n := range []string{"10", "1", "0", "3"} {
			d.Type(n)
			d.Press(enter)
		}
		d.Press(enter) // without a number it presses
		d.Type("-")
		d.Press(fyne.KeyDown)
		d.Type("5")
		d.Press(enter, enter) // the last place, then the result
		v := d.sheet().Votes[0]
		if !slices.Equal(v.Options[0].Counts, []int{10, 1, 0}) || !slices.Equal(v.Options[1].Counts, []int{3, 0, 5}) {
			t.Errorf("hands: %v, %v", v.Options[0].Counts, v.Options[1].Counts)
		}

		d = sit(t, "membership", 1, "walks", "tea")
		d.setUp(model.VoteDots, "hands", 12)
		d.Type("10")
		d.Press(enter)
		d.Type("2")
		d.Press(enter, enter)
		if got := counts(d.sheet().Votes[0]); !slices.Equal(got, []int{10, 2}) {
			t.Errorf("hands one for each: %v", got)
		}

		d = sit(t, "membership", 1, "walks", "tea")
		Start(d, d.ask)
		d.write("vote.setup.people", "2")
		d.write("vote.setup.each", "13")
		d.tap("vote.setup.begin")
		for range 2 {
			d.tap("vote.next.begin")
			d.Type("12")
			d.Press(enter)
			d.Type("1")
			d.Press(enter, enter) // then handed on
		}
		d.tap("vote.next.close")
		if got := counts(d.sheet().Votes[0]); !slices.Equal(got, []int{24, 2}) {
			t.Errorf("dots: %v", got)
		}
	}
}

// TestHandsAreNotDots: by hands everybody has one, the words say so, and what is not counted when
// the count is ended early is kept as that.
func TestHandsAreNotDots(t *testing.T) {
	d := sit(t, "membership", 1, "walks", "tea", "films")
	Start(d, d.ask)
	d.tap("vote.way.round")
	if !d.says(d.Book.Text("vote.setup.each")) || !d.says(d.Book.Text("vote.about.dots")) || !d.says(d.Book.Text("vote.kind.dots")) {
		t.Error("in private there are no dots")
	}
	dots := func() bool {
		return d.says("dot") || d.says("Dot") || strings.Contains(strings.ToLower(d.wall()), "dot")
	}
	d.tap("vote.way.hands")
	if !d.says(d.Book.Text("vote.setup.each-hands")) || !d.says(d.Book.Text("vote.about.hands")) || dots() {
		t.Error("by hands it speaks of dots")
	}
	d.tap("vote.setup.begin")
	if dots() {
		t.Error("the count speaks of dots")
	}
	d.Type("8")
	d.Press(fyne.KeyReturn, fyne.KeyPageDown) // nobody for the second
	d.Press(fyne.KeyPageUp, fyne.KeyPageUp)
	d.tap("vote.next.close")
	if want := d.Book.Text("vote.uncounted.text", "n", 2, "of", 3); !d.says(want) {
		t.Errorf("it does not say %q", want)
	}
	d.tap("vote.uncounted.do")
	v := d.sheet().Votes[0]
	if v.Each != 1 || !v.Hands || v.Options[1].Uncounted || !v.Options[2].Uncounted || dots() {
		t.Errorf("kept %+v, %+v", v, v.Options[2])
	}
	if !d.says(d.Book.Text("vote.by-hands")) || !strings.Contains(d.wall(), d.Book.Text("vote.not-counted")) {
		t.Errorf("the wall says %q", d.wall())
	}
}

// TestOwnOptionsAreOfferedSecond, however much there is to choose from on the sheet.
func TestOwnOptionsAreOfferedSecond(t *testing.T) {
	d := sit(t, "membership", 1, "walks", "tea")
	all := sources(d.Book, d.ask.Activity, d.sheet(), nil)
	if len(all) < 3 || !all[1].typed {
		t.Errorf("offered are %+v", all)
	}
	d = sit(t, "membership", 1)
	if all := sources(d.Book, d.ask.Activity, d.sheet(), nil); len(all) == 0 || !all[0].typed {
		t.Errorf("of an empty sheet offered are %+v", all)
	}
}

// TestNobodyVotesInPrivateBeforeTheRoom: where the room sees the very screen hands are raised,
// and it says why.
func TestNobodyVotesInPrivateBeforeTheRoom(t *testing.T) {
	for _, room := range []bool{true, false} {
		d := sit(t, "membership", 1, "walks", "tea")
		d.room = room
		Start(d, d.ask)
		if d.button("vote.way.round").Disabled() != room || d.says(d.Book.Text("vote.way.seen")) != room {
			t.Errorf("in the room view = %v the private way is offered = %v", room, !d.button("vote.way.round").Disabled())
		}
		d.tap("vote.setup.begin")
		if hands := d.says(d.Book.Text("vote.hands.how.dots")); hands != room {
			t.Errorf("in the room view = %v hands are counted = %v", room, hands)
		}
	}
}

// TestACardIsDecidedOnByItsName: what it carries besides does not run on behind it.
func TestACardIsDecidedOnByItsName(t *testing.T) {
	d := sit(t, "partners", 1, "Ann, sister of Joan", "")
	for i, n := range d.sheet().Notes {
		if err := d.Doc.SetNoteDetail(d.ask.Sheet, n.ID, "offer", []string{"Cakes", "Lifts"}[i], nil); err != nil {
			t.Fatal(err)
		}
	}
	d.setUp(model.VoteDots, "hands", 2)
	d.Press(fyne.KeyPageDown)
	d.Type("2")
	d.tap("vote.next.close")
	var got []string
	for _, o := range d.sheet().Votes[0].Options {
		got = append(got, o.Text)
	}
	if slices.Sort(got); !slices.Equal(got, []string{"Ann, sister of Joan", "Lifts"}) {
		t.Errorf("decided on %q", got)
	}
}

// TestALongNoteIsDecidedOn: what a vote keeps can be saved, also where a note says as much as an
// option holds.
func TestALongNoteIsDecidedOn(t *testing.T) {
	d := sit(t, "partners", 1, "walks "+strings.Repeat("é", model.MaxNoteText-6), "tea")
	for _, f := range d.ask.Activity.NoteFields {
		if err := d.Doc.SetNoteDetail(d.ask.Sheet, d.sheet().Notes[0].ID, f.ID, "every week", nil); err != nil {
			t.Fatal(err)
		}
	}
	d.setUp(model.VoteDots, "hands", 2)
	d.Press(fyne.KeyPageDown)
	d.Type("2")
	d.tap("vote.next.close")
	if len(d.sheet().Votes) != 1 {
		t.Fatal("nothing is kept")
	}
	if n := utf8.RuneCountInString(d.sheet().Votes[0].Options[0].Text); n != model.MaxNoteText {
		t.Errorf("an option has %d characters", n)
	}
	if _, err := file.Encode(d.Doc.Group()); err != nil {
		t.Errorf("it cannot be saved: %v", err)
	}
}

// TestTheDotsOfTheLastDotsVoteAreOffered: a vote without dots says nothing of them.
func TestTheDotsOfTheLastDotsVoteAreOffered(t *testing.T) {
	d := sit(t, "membership", 1, "walks", "tea")
	for _, v := range []*model.Vote{
		{ID: model.NewID(), Kind: model.VoteDots, Date: "2026-03-01", People: 4, Each: 5},
		{ID: model.NewID(), Kind: model.VoteAnswers, Date: "2026-03-02", People: 7},
	} {
		if err := d.Doc.KeepVote(d.ask.Sheet, v); err != nil {
			t.Fatal(err)
		}
	}
	p := &setup{v: &voting{host: d, ask: d.ask}}
	if people, each := p.usual(d.sheet()); people != 7 || each != [2]int{5, usualHands} {
		t.Errorf("offered are %d people with %v dots and hands each", people, each)
	}
}

// TestAResultIsPrinted from its screen, by the button and by the key that prints, as it is shown.
func TestAResultIsPrinted(t *testing.T) {
	d := sit(t, "venue", 1)
	v := &model.Vote{ID: model.NewID(), Kind: model.VoteDots, Question: "Where?", Date: "2026-03-01", People: 4, Each: 1, Options: []*model.VoteOption{
		{Text: "The hall", Counts: []int{1}}, {Text: "The cafe", Counts: []int{3}},
	}}
	if err := d.Doc.KeepVote(d.ask.Sheet, v); err != nil {
		t.Fatal(err)
	}
	Look(d, d.ask, v)
	says := func() string {
		t.Helper()
		if d.print == nil {
			t.Fatal("nothing is printed")
		}
		job, err := d.print.Make(printables.Papers()[0])
		if err != nil || job.Count != 1 {
			t.Fatalf("%d pages, %v", job.Count, err)
		}
		var said []string
		for _, m := range job.Page(0).Marks {
			if l, ok := m.(mark.Line); ok {
				said = append(said, l.Text)
			}
		}
		d.print = nil
		return strings.Join(said, " ")
	}
	d.tap("command.print")
	if got := says(); !strings.Contains(got, "Where?") || strings.Index(got, "The cafe") > strings.Index(got, "The hall") {
		t.Errorf("printed is %q", got)
	}
	d.tap("vote.result.sort")
	d.dialog().Does["print"]()
	if got := says(); strings.Index(got, "The cafe") < strings.Index(got, "The hall") {
		t.Errorf("printed is %q", got)
	}
}

// TestWhatWasDecidedIsLookedAtAgain: it goes on the wall when asked for, and can be removed.
func TestWhatWasDecidedIsLookedAtAgain(t *testing.T) {
	d := sit(t, "membership", 1)
	v := &model.Vote{
		ID: model.NewID(), Kind: model.VoteFingers, Question: "Which first?", Date: "2026-03-01", People: 3,
		Options: []*model.VoteOption{{Text: "walks", Counts: []int{3, 0, 0, 0, 0, 0}}, {Text: "tea", Counts: []int{0, 0, 0, 0, 0, 3}}},
	}
	if err := d.Doc.KeepVote(d.ask.Sheet, v); err != nil {
		t.Fatal(err)
	}
	Past(d, d.ask)
	d.Press(fyne.KeyReturn)
	if d.dialog().TitleWords() != "Which first?" || d.onWall != nil {
		t.Errorf("%q is open, and the wall says %q", d.dialog().TitleWords(), d.wall())
	}
	d.tap("vote.result.wall")
	if walks, tea := strings.Index(d.wall(), "walks"), strings.Index(d.wall(), "tea"); tea < 0 || walks < tea {
		t.Errorf("sorted the wall says %q", d.wall())
	}
	d.tap("vote.result.sort")
	if walks, tea := strings.Index(d.wall(), "walks"), strings.Index(d.wall(), "tea"); walks < 0 || tea < walks {
		t.Errorf("as asked the wall says %q", d.wall())
	}
	d.tap("vote.result.remove")
	if len(d.sheet().Votes) > 0 || d.onWall != nil || d.told != d.Book.Text("vote.removed") {
		t.Error("it was not removed")
	}
}

// TestWhatIsMissingIsSaid: nothing to choose from, too few, and what is no number.
func TestWhatIsMissingIsSaid(t *testing.T) {
	d := sit(t, "membership", 1)
	Start(d, d.ask)
	begin := func(key string, pairs ...any) {
		t.Helper()
		d.tap("vote.setup.begin")
		if !d.says(d.Book.Text(key, pairs...)) {
			t.Errorf("it does not say %q", d.Book.Text(key, pairs...))
		}
	}
	begin("vote.setup.two")
	d.tap("vote.kind.answers")
	if d.says(d.Book.Text("vote.setup.two")) {
		t.Error("it still says what was missing for dots")
	}
	begin("vote.setup.nothing")
	d.write("vote.setup.question", " Shall we  meet weekly? ")
	d.write("vote.setup.people", "none")
	begin("vote.setup.number", "most", model.MostVoters)
	d.write("vote.setup.people", "2")
	d.tap("vote.setup.begin")
	d.tap("vote.next.begin")
	if d.dialog().TitleWords() != "Shall we meet weekly?" {
		t.Errorf("it asks %q", d.dialog().TitleWords())
	}
}

// TestWhatCanBeDecidedOn: notes by zone, what was typed, and the questions of a form that are
// nobody's own.
func TestWhatCanBeDecidedOn(t *testing.T) {
	d := sit(t, "membership", 1, "walks", " ", "tea\nand cake")
	notes := d.sheet().Notes
	from := sources(d.Book, d.ask.Activity, d.sheet(), []model.ID{notes[2].ID, model.NewID()})
	var names []string
	for _, s := range from {
		names = append(names, s.name)
	}
	if want := d.Book.Count("vote.source.chosen", 1); len(from) != 4 || names[3] != want || !slices.Equal(from[3].options, []string{"tea · and cake"}) {
		t.Errorf("offered %q", names)
	}
	if two := sources(d.Book, d.ask.Activity, d.sheet(), []model.ID{notes[0].ID, notes[2].ID}); two[0].name != d.Book.Count("vote.source.chosen", 2) {
		t.Errorf("with two selected it offers %q first", two[0].name)
	}
	if !slices.Equal(from[2].options, []string{"walks", "tea · and cake"}) {
		t.Errorf("offered %+v", from)
	}
	if got := from[1].all(model.VoteDots, " a \n\nb  c\n", "q"); !slices.Equal(got, []string{"a", "b c"}) {
		t.Errorf("typed options are %q", got)
	}
	f := sit(t, "leadership", 1)
	for _, s := range sources(f.Book, f.ask.Activity, f.sheet(), nil) {
		if !s.typed && (len(s.options) == 0 || s.question == "") {
			t.Errorf("%q has nothing to choose from", s.name)
		}
	}
	if got := len(sources(f.Book, f.ask.Activity, f.sheet(), nil)); got < 4 {
		t.Errorf("only %d questions", got)
	}
	own := &model.Activity{ID: "own", Kind: model.KindForm, Own: &model.OwnWords{}, Fields: []model.Field{
		{ID: "phone", Kind: model.FieldLine, Title: "Phone", Private: true},
		{ID: "when", Kind: model.FieldChoice, Title: "When?", Choices: []string{"am", "pm"}, Words: map[string]string{"am": "Mornings", "pm": "Evenings"}},
	}}
	got := sources(f.Book, own, &model.Sheet{}, nil)
	if len(got) != 2 || got[0].question != "When?" || !slices.Equal(got[0].options, []string{"Mornings", "Evenings"}) {
		t.Errorf("of a form of the group's own: %+v", got)
	}
}

// TestFortyOptionsFit: with large text, too, every option is reached and seen by the keyboard.
func TestFortyOptionsFit(t *testing.T) {
	var notes []string
	for i := range 40 {
		notes = append(notes, fmt.Sprintf("An idea that takes more than a line, number %d of them all", i+1))
	}
	for _, kind := range model.VoteKinds() {
		d := sit(t, "membership", 2, notes...)
		d.setUp(kind, "round", 12)
		d.tap("vote.next.begin")
		for range 39 {
			d.Press(fyne.KeyDown)
		}
		b, ok := d.Win.Canvas().Focused().(*control.Button)
		if !ok {
			t.Fatalf("%s: the keyboard is on %T", kind, d.Win.Canvas().Focused())
		}
		at := fyne.CurrentApp().Driver().AbsolutePositionForObject(b)
		if at.Y < 0 || at.Y+b.Size().Height > 768 || at.X < 0 || at.X+b.Size().Width > 1024 {
			t.Errorf("%s: the last option is at %v", kind, at)
		}
		d.Press(fyne.KeyDown)
		if hand, ok := d.Win.Canvas().Focused().(*control.Button); !ok || hand.Text != d.Book.Text("vote.ballot.hand") {
			t.Errorf("%s: after the last option the keyboard is on %v", kind, hand)
		}
	}
}

// TestAVoteAnswersAScale: it is all set but for how people vote, offers a finger for each step, and
// fills the scale, as one step. With dots, the same question is about its ends.
func TestAVoteAnswersAScale(t *testing.T) {
	for _, way := range []string{"round", "hands"} {
		d := sit(t, "value-safety", 1)
		d.ask.Scale = "doing"
		Start(d, d.ask)
		if d.Win.Canvas().Focused() != fyne.Focusable(d.button("vote.setup.begin")) {
			t.Error("Enter does not begin")
		}
		d.tap("vote.way." + way)
		d.write("vote.setup.people", "2")
		d.tap("vote.setup.begin")
		ends := d.Book.Text("vote.scale.ends", "from", "A long way to go", "to", "Well on the way", "most", 5)
		if way == "round" {
			for _, typed := range []string{"60303", "4"} { // neither 6 nor 0 is a step, 3 again takes nothing back
				d.tap("vote.next.begin")
				d.Focus(d.button1("1"))
				d.Type(typed)
				if !d.says(ends) || d.says(d.Book.Text("vote.ballot.how.fingers")) {
					t.Error("it does not say what the fingers mean")
				}
				d.tap("vote.ballot.hand")
			}
		} else {
			d.Press(fyne.KeyDown, fyne.KeyDown)
			d.Type("1")
			d.Press(fyne.KeyDown)
			d.Type("1")
			if !d.says(ends) || d.says(d.Host.Kit().AnswerName(model.VoteFingers, 0)) {
				t.Error("no finger is counted")
			}
		}
		d.tap("vote.next.close")
		v := d.sheet().Votes[0]
		if got := v.Options[0]; !slices.Equal(got.Counts, []int{0, 0, 0, 1, 1, 0}) || got.Text != ends || v.Question != "How safe are we here? · How are we doing?" {
			t.Errorf("%s: kept %+v of %q", way, got, v.Question)
		}
		if wall := d.wall(); !strings.Contains(wall, "3.5") || !strings.Contains(wall, ends) {
			t.Errorf("the wall says %q", wall)
		}
		if got := d.Doc.Group().Ratings("value-safety", "doing"); d.sheet().Answers["doing"] != "4" || len(got) != 1 || got[0].Step != 3.5 || got[0].Day != "2026-03-03" {
			t.Errorf("%s: answered %v, rated %v", way, d.sheet().Answers, got)
		}
		d.tap("frame.close")
		if d.Doc.Undo(); len(d.sheet().Votes) > 0 || len(d.sheet().Answers) > 0 {
			t.Error("undo leaves something of it")
		}
	}
	d := sit(t, "value-safety", 1)
	d.ask.Scale = "doing"
	Start(d, d.ask)
	d.tap("vote.kind.dots")
	d.tap("vote.setup.begin")
	if d.says("1: A long way") {
		t.Error("dots are put on the whole scale")
	}
}

// button1 is the button of the dialog that says a text.
func (d *sitting) button1(text string) (found *control.Button) {
	each(d.dialog(), func(o fyne.CanvasObject) {
		if b, ok := o.(*control.Button); ok && b.Text == text {
			found = b
		}
	})
	return found
}
