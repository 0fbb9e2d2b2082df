package agreement

import (
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"commonground/model"
	"commonground/model/catalogue"
	"commonground/ui/control"
	"commonground/ui/surfaces/board"
	"commonground/ui/trial"
)

// testHost is an app in which a day is always picked.
type testHost struct {
	*trial.Host
	clips  board.Clips
	day    string // what AskDay answers
	opened model.Origin
}

func (h *testHost) Clips() *board.Clips                       { return &h.clips }
func (h *testHost) Now() time.Time                            { return time.Date(2026, 3, 3, 12, 0, 0, 0, time.Local) }
func (h *testHost) OpenOrigin(o model.Origin)                 { h.opened = o }
func (h *testHost) AskDay(_, _ string, then func(day string)) { then(h.day) }

// bench is an agreement with three suggestions in a window, and what it told last.
type bench struct {
	t      *testing.T
	s      *Surface
	host   *testHost
	status string
}

func newBench(t *testing.T, step Step) *bench {
	t.Helper()
	a, _ := catalogue.Find("agreement")
	sheet := model.NewSheet(a.ID, "Ours", time.Unix(0, 0))
	for i, text := range []string{"Listen", "Step outside when you need to", "What we say stays here"} {
		z := a.Zones[i]
		sheet.Notes = append(sheet.Notes, model.NewNote(text, model.ColourA, model.Rect{X: z.X + 20, Y: 100, W: model.NoteWidth, H: model.NoteHeight}))
	}
	h := &testHost{Host: trial.NewHost(t, 1, &model.Group{Sheets: []*model.Sheet{sheet}})}
	b := &bench{t: t, host: h}
	b.s = New(h, a, sheet.ID, step, false)
	t.Cleanup(b.s.Close)
	b.s.OnStatus = func(text string) { b.status = text }
	h.Show(b.s, fyne.NewSize(900, 700))
	h.Focus(b.s.First())
	return b
}

func (b *bench) press(keys ...fyne.KeyName) { b.host.Press(keys...) }

func (b *bench) strike(text string) { b.host.Type(text) }

func (b *bench) do(id string) {
	b.t.Helper()
	for _, c := range b.s.Commands() {
		if c.ID == id {
			if !c.Run() {
				b.t.Fatalf("%s cannot be done", id)
			}
			return
		}
	}
	b.t.Fatalf("there is no %s", id)
}

func (b *bench) rules() string {
	var out []string
	for _, r := range b.s.agreement().Rules {
		out = append(out, r.Heading+":"+r.Text)
	}
	return strings.Join(out, " | ")
}

func (b *bench) want(rules string) {
	b.t.Helper()
	if got := b.rules(); got != rules {
		b.t.Errorf("the rules are %q, want %q", got, rules)
	}
}

// TestStartersAreDroppedOnTheListToo: what can be dragged onto the board can be dragged
// onto its list.
func TestStartersAreDroppedOnTheListToo(t *testing.T) {
	board := newBench(t, Collect)
	list := New(board.host, board.s.Activity(), board.s.SheetID(), Collect, true)
	t.Cleanup(list.Close)
	board.host.Show(list, fyne.NewSize(900, 700))
	notes := func() int { return len(list.Sheet().Notes) }
	starter := model.Starter{ID: catalogue.RulesOf(board.s.Activity())[0].ID}
	before := notes()
	corner := fyne.CurrentApp().Driver().AbsolutePositionForObject(list.First().(fyne.CanvasObject))
	if list.DropStarter(starter, corner.AddXY(-300, 20)) || notes() != before {
		t.Error("dropped beside the list, it is taken")
	}
	if !list.DropStarter(starter, corner.AddXY(60, 60)) || notes() != before+1 {
		t.Error("dropped on the list, it is not taken")
	}
}

func TestStepsGoBackAndForth(t *testing.T) {
	b := newBench(t, Collect)
	told := 0
	b.s.OnStep = func() { told++ }
	for _, want := range []Step{Read, Rules, Agree} {
		if b.do("step.next"); b.s.Step() != want {
			t.Fatalf("step %d, want %d", b.s.Step(), want)
		}
		if f := b.host.Win.Canvas().Focused(); f == nil || f != b.s.First() {
			t.Errorf("step %d does not have the keyboard but %T", want, f)
		}
	}
	for range 3 {
		b.do("step.before")
	}
	if b.host.Win.Canvas().Focused() != b.s.First() {
		t.Error("the board does not have the keyboard")
	}
	if b.s.Step() != Collect || told != 6 || !b.s.HasList() {
		t.Errorf("at step %d after %d", b.s.Step(), told)
	}
}

func TestReadingBackByKeys(t *testing.T) {
	b := newBench(t, Read)
	b.strike("1")
	b.strike("2")
	b.strike("1")
	b.want(":Listen | confidentiality:What we say stays here")
	s := b.s.Sheet()
	if v := s.VerdictOn(s.Notes[1]); v != model.VerdictTalk {
		t.Errorf("the second is %q", v)
	}
	r := b.s.part.(*reading)
	if r.place != 2 || r.where.Words != "3 of 3 · What stays private" {
		t.Errorf("at %d: %q", r.place, r.where.Words)
	}
	b.press(fyne.KeyLeft)
	if r.place != 1 || !r.verdicts[1].Down {
		t.Errorf("back at %d, its verdict shown: %v", r.place, r.verdicts[1].Down)
	}
	b.strike("0")
	if v := b.s.Sheet().VerdictOn(b.s.Sheet().Notes[1]); v != "" {
		t.Errorf("open again, it is %q", v)
	}
	for range 4 {
		b.host.Doc.Undo()
	}
	b.want("")
}

func TestVerdictButtonsTakeBack(t *testing.T) {
	b := newBench(t, Read)
	r := b.s.part.(*reading)
	test.Tap(r.verdicts[0])
	r.step(-1)
	test.Tap(r.verdicts[0])
	b.want("")
}

func TestNothingToReadBackSaysWhatToDo(t *testing.T) {
	b := newBench(t, Read)
	var ids []model.ID
	for _, n := range b.s.Sheet().Notes {
		ids = append(ids, n.ID)
	}
	if err := b.host.Doc.DeleteNotes(b.s.SheetID(), ids...); err != nil {
		t.Fatal(err)
	}
	r := b.s.part.(*reading)
	if r.empty.Hidden || b.s.First() != fyne.Focusable(r.goThere) {
		t.Error("it does not say what to do")
	}
	test.Tap(r.goThere)
	if b.s.Step() != Collect {
		t.Error("the button leads elsewhere")
	}
}

// Whatever is typed by somebody who never looks stands among the rules, each line as one.
func TestNoRuleThatIsShoutedGetsLost(t *testing.T) {
	b := newBench(t, Rules)
	b.host.TypeFast(trial.Shouted()...)
	b.press(fyne.KeyEscape)
	var got []string
	for _, r := range b.s.agreement().Rules {
		got = append(got, r.Text)
	}
	trial.WantAll(t, got, trial.Shouted())
}

func TestRulesAreWrittenMovedMergedAndDeletedByKeys(t *testing.T) {
	b := newBench(t, Rules)
	b.strike("n")
	b.strike("be kind")
	b.press(fyne.KeyTab)
	b.strike("no phones")
	b.press(fyne.KeyEscape)
	b.want(":be kind | :no phones")
	b.do("rule.up")
	b.want(":no phones | :be kind")
	b.do("rule.down")
	b.do("rule.down")
	b.want(":be kind | confidentiality:no phones")
	b.strike(" ")
	b.press(fyne.KeyUp, fyne.KeyUp)
	b.strike(" ")
	b.strike("m")
	b.want(":be kind no phones")
	b.press(fyne.KeyDelete)
	b.want("")
	for range 2 {
		b.host.Doc.Undo()
	}
	b.want(":be kind | confidentiality:no phones")
}

// TestRulesArePasted: a rule a line, from another program's list, as one step; while a rule is
// being written, into it.
func TestRulesArePasted(t *testing.T) {
	b := newBench(t, Rules)
	clip := fyne.CurrentApp().Clipboard()
	clip.SetContent("1.\tBe kind\r\n2.\tNo phones\r\n\r\n\uf0b7\tListen\r\n")
	b.do("paste")
	b.want(":Be kind | :No phones | :Listen")
	b.do("cut")
	b.want(":No phones | :Listen")
	if clip.Content() != "Be kind" {
		t.Errorf("on the clipboard is %q", clip.Content())
	}
	b.host.Doc.Undo()
	b.host.Doc.Undo()
	b.want("")
	b.strike("n")
	b.do("paste")
	b.press(fyne.KeyEscape)
	b.want(":Be kind")
	clip.SetContent("")
	b.do("paste")
	b.want(":Be kind")
}

func TestAnEmptyNewRuleWasNeverThere(t *testing.T) {
	b := newBench(t, Rules)
	before := b.host.Doc.Position()
	b.strike("n")
	b.press(fyne.KeyEscape)
	if b.host.Doc.Position() != before {
		t.Error("something was done")
	}
	b.want("")
}

func TestARuleSaysWhereItCameFrom(t *testing.T) {
	b := newBench(t, Read)
	b.strike("11")
	b.s.GoTo(Rules)
	r := b.s.part.(*ruling)
	ids := b.s.agreement().Rules
	if err := b.host.Doc.MergeRules(b.s.SheetID(), ids[0].ID, ids[1].ID); err != nil {
		t.Fatal(err)
	}
	r.list.Select(ids[0].ID.String())
	for _, want := range []string{"“Listen”", "“Step outside when you need to”"} {
		if !strings.Contains(r.source.Words, want) {
			t.Errorf("%q does not say %q", r.source.Words, want)
		}
	}
}

func TestStartersArePickedByHeading(t *testing.T) {
	b := newBench(t, Rules)
	b.strike("s")
	d := control.TopDialog(b.host.Win.Canvas())
	if d == nil {
		t.Fatal("no dialog")
	}
	first, ok := b.host.Win.Canvas().Focused().(*control.Chip)
	if !ok {
		t.Fatal("the first starter does not have the keyboard")
	}
	first.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	if again, ok := b.host.Win.Canvas().Focused().(*control.Chip); !ok || again.Text == first.Text {
		t.Error("the keyboard is not on the next starter")
	}
	d.Cancel()
	b.want("confidentiality:" + first.Text)
	b.s.AddStarter(b.s.Activity().Starters[3])
	if got := len(b.s.agreement().Rules); got != 2 {
		t.Errorf("%d rules after a starter of the guide", got)
	}
}

func TestAgreeing(t *testing.T) {
	b := newBench(t, Agree)
	g := b.s.part.(*agreeing)
	test.Type(g.broken, "We talk")
	if got := b.s.agreement().Broken; got != "We talk" {
		t.Errorf("broken: %q", got)
	}
	b.host.Doc.Break()
	b.host.day = "2026-09-01"
	press(t, g.days, "Today")
	press(t, g.days, "In 6 months")
	if a := b.s.agreement(); a.Agreed != "2026-03-03" || a.Review != "2026-09-03" {
		t.Errorf("agreed %s, review %s", a.Agreed, a.Review)
	}
	test.Type(g.name.Entry, "  J.  P. ")
	g.name.Entry.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	if a := b.s.agreement(); len(a.Through) != 1 || a.Through[0].Name != "J. P." || a.Through[0].Date != "2026-03-03" {
		t.Fatalf("through %+v", a.Through)
	}
	g.removeName(b.s.agreement().Through[0].ID)
	for range 5 {
		b.host.Doc.Undo()
	}
	if a := b.s.agreement(); a.Broken != "" || a.Agreed != "" || g.broken.Text != "" {
		t.Errorf("after undo %+v, the field says %q", a, g.broken.Text)
	}
}

func press(t *testing.T, o fyne.CanvasObject, words string) {
	t.Helper()
	switch o := o.(type) {
	case *control.Button:
		if o.Text == words {
			test.Tap(o)
		}
	case *fyne.Container:
		for _, child := range o.Objects {
			press(t, child, words)
		}
	}
}

func TestAReviewKeepsTheOldAgreement(t *testing.T) {
	b := newBench(t, Read)
	b.strike("1")
	b.s.GoTo(Agree)
	test.Tap(b.s.part.(*agreeing).renew)
	if b.s.Step() != Rules || len(b.s.agreement().Earlier) != 1 {
		t.Fatalf("at step %d with %d earlier", b.s.Step(), len(b.s.agreement().Earlier))
	}
	b.s.GoTo(Agree)
	b.s.showEarlier(b.s.agreement().Earlier[0])
	if control.TopDialog(b.host.Win.Canvas()) == nil {
		t.Error("the earlier agreement cannot be looked at")
	}
}

func TestTodosOfOtherSheetsAreBroughtIn(t *testing.T) {
	b := newBench(t, Collect)
	steps := 0
	b.s.OnStep = func() { steps++ }
	if err := b.host.Doc.AddTodo(&model.Todo{ID: model.NewID(), Text: "Quiet corner", For: model.TodoAgreement}); err != nil {
		t.Fatal(err)
	}
	if steps != 1 {
		t.Error("the bar does not follow")
	}
	b.do("bring-in")
	b.s.BringIn(b.host.Doc.Group().ForAgreement()[0])
	notes := b.s.Sheet().Notes
	if last := notes[len(notes)-1]; last.Text != "Quiet corner" || len(b.host.Doc.Group().ForAgreement()) != 0 {
		t.Errorf("brought in %q", last.Text)
	}
}

func TestReadOnlyAgreementsCanOnlyBeRead(t *testing.T) {
	for step := range Step(steps) {
		b := newBench(t, step)
		b.host.Doc.SetReadOnly(true)
		b.s.part.follow()
		before := b.host.Doc.Position()
		for _, c := range b.s.Commands() {
			if !strings.HasPrefix(c.ID, "step.") && !strings.HasPrefix(c.ID, "find") {
				c.Run()
			}
		}
		if b.host.Doc.Position() != before {
			t.Errorf("step %d changes what is read-only", step)
		}
	}
}

func TestASuggestionThatWasSentLeadsBack(t *testing.T) {
	b := newBench(t, Read)
	from := model.NewSheet("connect", "How we connect", time.Date(2026, 3, 3, 12, 0, 0, 0, time.Local))
	if err := b.host.Doc.AddSheet(from); err != nil {
		t.Fatal(err)
	}
	origin := model.Origin{Sheet: from.ID, Note: model.NewID()}
	if err := b.host.Doc.Send(model.TodoAgreement, model.Sending{Text: "Ask before a hug", From: origin}); err != nil {
		t.Fatal(err)
	}
	b.s.BringIn(b.host.Doc.Group().Todos[0])
	all := b.s.Sheet().Notes
	b.s.ShowNote(all[len(all)-1].ID)
	if got := b.s.Selected(); len(got) != 1 || got[0] != all[len(all)-1].ID {
		t.Fatalf("%v is read back", got)
	}
	r := b.s.part.(*reading)
	link, ok := r.from.Objects[0].(*control.Link)
	if !ok || !r.from.Visible() || link.Words() != "from “How we connect”, 3 March" {
		t.Fatalf("it does not say where it came from: %v", r.from.Objects)
	}
	link.OnTapped()
	if b.host.opened != origin {
		t.Errorf("the link leads to %v", b.host.opened)
	}
	b.strike("1")
	b.s.GoTo(Rules)
	rules := b.s.part.(*ruling)
	rules.list.Select(b.s.agreement().Rules[0].ID.String())
	if want := "“Ask before a hug” (from “How we connect”, 3 March)"; !strings.Contains(rules.source.Words, want) {
		t.Errorf("%q does not say %q", rules.source.Words, want)
	}
	b.s.GoTo(Read)
	r = b.s.part.(*reading)
	b.s.ShowNote(all[0].ID)
	if r.from.Visible() {
		t.Error("a suggestion that was made here says that it came from elsewhere")
	}
}

// TestStepsHaveKeys: each step is one key away, as the parts of other sheets are.
func TestStepsHaveKeys(t *testing.T) {
	b := newBench(t, Collect)
	for _, to := range []Step{Agree, Read, Rules, Collect} {
		b.do("step." + stepNames[to])
		if b.s.Step() != to {
			t.Errorf("step %d is shown instead of %d", b.s.Step(), to)
		}
		if !b.s.tabs.Button(int(to)).Down {
			t.Errorf("the button of step %d is up", to)
		}
	}
}
