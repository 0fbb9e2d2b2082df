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

// fixture is an agreement with three suggestions in a window, and what it told last.
type fixture struct {
	t      *testing.T
	s      *Surface
	host   *testHost
	status string
}

func newFixture(t *testing.T, step Step) *fixture {
	t.Helper()
	a, _ := catalogue.Find("agreement")
	sheet := model.NewSheet(a.ID, "Ours", time.Unix(0, 0))
	for i, text := range []string{"Listen", "Step outside when you need to", "What we say stays here"} {
		z := a.Zones[i]
		sheet.Notes = append(sheet.Notes, model.NewNote(text, model.ColourA, model.Rect{X: z.X + 20, Y: 100, W: model.NoteWidth, H: model.NoteHeight}))
	}
	h := &testHost{Host: trial.NewHost(t, 1, &model.Group{Sheets: []*model.Sheet{sheet}})}
	f := &fixture{t: t, host: h}
	f.s = New(h, a, sheet.ID, step, false)
	t.Cleanup(f.s.Close)
	f.s.OnStatus = func(text string) { f.status = text }
	h.Show(f.s, fyne.NewSize(900, 700))
	h.Focus(f.s.First())
	return f
}

func (f *fixture) press(keys ...fyne.KeyName) { f.host.Press(keys...) }

func (f *fixture) strike(text string) { f.host.Type(text) }

func (f *fixture) do(id string) {
	f.t.Helper()
	for _, c := range f.s.Commands() {
		if c.ID == id {
			if !c.Run() {
				f.t.Fatalf("%s cannot be done", id)
			}
			return
		}
	}
	f.t.Fatalf("there is no %s", id)
}

func (f *fixture) rules() string {
	var out []string
	for _, r := range f.s.agreement().Rules {
		out = append(out, r.Heading+":"+r.Text)
	}
	return strings.Join(out, " | ")
}

func (f *fixture) want(rules string) {
	f.t.Helper()
	if got := f.rules(); got != rules {
		f.t.Errorf("the rules are %q, want %q", got, rules)
	}
}

// TestStartersAreDroppedOnTheListToo: what can be dragged onto the board can be dragged
// onto its list.
func TestStartersAreDroppedOnTheListToo(t *testing.T) {
	board := newFixture(t, Collect)
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
	f := newFixture(t, Collect)
	told := 0
	f.s.OnStep = func() { told++ }
	for _, want := range []Step{Read, Rules, Agree} {
		if f.do("step.next"); f.s.Step() != want {
			t.Fatalf("step %d, want %d", f.s.Step(), want)
		}
		if has := f.host.Win.Canvas().Focused(); has == nil || has != f.s.First() {
			t.Errorf("step %d does not have the keyboard but %T", want, has)
		}
	}
	for range 3 {
		f.do("step.before")
	}
	if f.host.Win.Canvas().Focused() != f.s.First() {
		t.Error("the board does not have the keyboard")
	}
	if f.s.Step() != Collect || told != 6 || !f.s.HasList() {
		t.Errorf("at step %d after %d", f.s.Step(), told)
	}
}

func TestReadingBackByKeys(t *testing.T) {
	f := newFixture(t, Read)
	f.strike("1")
	f.strike("2")
	f.strike("1")
	f.want(":Listen | confidentiality:What we say stays here")
	s := f.s.Sheet()
	if v := s.VerdictOn(s.Notes[1]); v != model.VerdictTalk {
		t.Errorf("the second is %q", v)
	}
	r := f.s.part.(*reading)
	if r.place != 2 || r.where.Words != "3 of 3 · What stays private" {
		t.Errorf("at %d: %q", r.place, r.where.Words)
	}
	f.press(fyne.KeyLeft)
	if r.place != 1 || !r.verdicts[1].Down {
		t.Errorf("back at %d, its verdict shown: %v", r.place, r.verdicts[1].Down)
	}
	f.strike("0")
	if v := f.s.Sheet().VerdictOn(f.s.Sheet().Notes[1]); v != "" {
		t.Errorf("open again, it is %q", v)
	}
	for range 4 {
		f.host.Doc.Undo()
	}
	f.want("")
}

// TestVerdictButtonsStay where they are, from the first suggestion to the last decision.
func TestVerdictButtonsStay(t *testing.T) {
	f := newFixture(t, Read)
	if err := f.host.Doc.EditSheet(model.Step{Name: "x"}, f.s.SheetID(), func(s *model.Sheet) error {
		s.Notes[1].From = &model.Origin{}
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	f.host.Win.Resize(fyne.NewSize(1000, 640))
	r := f.s.part.(*reading)
	at := func() fyne.Position { return fyne.CurrentApp().Driver().AbsolutePositionForObject(r.verdicts[1]) }
	first := at()
	for range f.s.Sheet().Notes {
		if test.Tap(r.verdicts[1]); at() != first {
			t.Errorf("after %d they are at %v, not %v", r.place, at(), first)
		}
	}
}

func TestVerdictButtonsTakeBack(t *testing.T) {
	f := newFixture(t, Read)
	r := f.s.part.(*reading)
	test.Tap(r.verdicts[0])
	r.step(-1)
	test.Tap(r.verdicts[0])
	f.want("")
}

func TestNothingToReadBackSaysWhatToDo(t *testing.T) {
	f := newFixture(t, Read)
	var ids []model.ID
	for _, n := range f.s.Sheet().Notes {
		ids = append(ids, n.ID)
	}
	if err := f.host.Doc.DeleteNotes(f.s.SheetID(), ids...); err != nil {
		t.Fatal(err)
	}
	r := f.s.part.(*reading)
	if r.empty.Hidden || f.s.First() != fyne.Focusable(r.goThere) {
		t.Error("it does not say what to do")
	}
	test.Tap(r.goThere)
	if f.s.Step() != Collect {
		t.Error("the button leads elsewhere")
	}
}

// Whatever is typed by somebody who never looks stands among the rules, each line as one.
func TestNoRuleThatIsShoutedGetsLost(t *testing.T) {
	f := newFixture(t, Rules)
	f.host.TypeFast(trial.Shouted()...)
	f.press(fyne.KeyEscape)
	var got []string
	for _, r := range f.s.agreement().Rules {
		got = append(got, r.Text)
	}
	trial.WantAll(t, got, trial.Shouted())
}

func TestRulesAreWrittenMovedMergedAndDeletedByKeys(t *testing.T) {
	f := newFixture(t, Rules)
	f.strike("n")
	f.strike("be kind")
	f.press(fyne.KeyTab)
	f.strike("no phones")
	f.press(fyne.KeyEscape)
	f.want(":be kind | :no phones")
	f.do("rule.up")
	f.want(":no phones | :be kind")
	f.do("rule.down")
	f.do("rule.down")
	f.want(":be kind | confidentiality:no phones")
	f.strike(" ")
	f.press(fyne.KeyUp, fyne.KeyUp)
	f.strike(" ")
	f.strike("m")
	f.want(":be kind no phones")
	f.press(fyne.KeyDelete)
	f.want("")
	for range 2 {
		f.host.Doc.Undo()
	}
	f.want(":be kind | confidentiality:no phones")
}

// TestRulesArePasted: a rule a line, from another program's list, as one step; while a rule is
// being written, into it.
func TestRulesArePasted(t *testing.T) {
	f := newFixture(t, Rules)
	clip := fyne.CurrentApp().Clipboard()
	clip.SetContent("1.\tBe kind\r\n2.\tNo phones\r\n\r\n\uf0b7\tListen\r\n")
	f.do("paste")
	f.want(":Be kind | :No phones | :Listen")
	f.do("cut")
	f.want(":No phones | :Listen")
	if clip.Content() != "Be kind" {
		t.Errorf("on the clipboard is %q", clip.Content())
	}
	f.host.Doc.Undo()
	f.host.Doc.Undo()
	f.want("")
	f.strike("n")
	f.do("paste")
	f.press(fyne.KeyEscape)
	f.want(":Be kind")
	clip.SetContent("")
	f.do("paste")
	f.want(":Be kind")
}

func TestAnEmptyNewRuleWasNeverThere(t *testing.T) {
	f := newFixture(t, Rules)
	before := f.host.Doc.Position()
	f.strike("n")
	f.press(fyne.KeyEscape)
	if f.host.Doc.Position() != before {
		t.Error("something was done")
	}
	f.want("")
}

func TestARuleSaysWhereItCameFrom(t *testing.T) {
	f := newFixture(t, Read)
	f.strike("11")
	f.s.GoTo(Rules)
	r := f.s.part.(*ruling)
	ids := f.s.agreement().Rules
	if err := f.host.Doc.MergeRules(f.s.SheetID(), ids[0].ID, ids[1].ID); err != nil {
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
	f := newFixture(t, Rules)
	f.strike("s")
	d := control.TopDialog(f.host.Win.Canvas())
	if d == nil {
		t.Fatal("no dialog")
	}
	first, ok := f.host.Win.Canvas().Focused().(*control.Chip)
	if !ok {
		t.Fatal("the first starter does not have the keyboard")
	}
	first.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	if again, ok := f.host.Win.Canvas().Focused().(*control.Chip); !ok || again.Text == first.Text {
		t.Error("the keyboard is not on the next starter")
	}
	d.Cancel()
	f.want("confidentiality:" + first.Text)
	f.s.AddStarter(f.s.Activity().Starters[3])
	if got := len(f.s.agreement().Rules); got != 2 {
		t.Errorf("%d rules after a starter of the guide", got)
	}
}

func TestAgreeing(t *testing.T) {
	f := newFixture(t, Agree)
	g := f.s.part.(*agreeing)
	test.Type(g.broken, "We talk")
	if got := f.s.agreement().Broken; got != "We talk" {
		t.Errorf("broken: %q", got)
	}
	f.host.Doc.Break()
	f.host.day = "2026-09-01"
	press(t, g.days, "Today")
	press(t, g.days, "In 6 months")
	if a := f.s.agreement(); a.Agreed != "2026-03-03" || a.Review != "2026-09-03" {
		t.Errorf("agreed %s, review %s", a.Agreed, a.Review)
	}
	test.Type(g.name.Entry, "  J.  P. ")
	g.name.Entry.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	if a := f.s.agreement(); len(a.Through) != 1 || a.Through[0].Name != "J. P." || a.Through[0].Date != "2026-03-03" {
		t.Fatalf("through %+v", a.Through)
	}
	g.removeName(f.s.agreement().Through[0].ID)
	for range 5 {
		f.host.Doc.Undo()
	}
	if a := f.s.agreement(); a.Broken != "" || a.Agreed != "" || g.broken.Text != "" {
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
	f := newFixture(t, Read)
	f.strike("1")
	f.s.GoTo(Agree)
	test.Tap(f.s.part.(*agreeing).renew)
	if f.s.Step() != Rules || len(f.s.agreement().Earlier) != 1 {
		t.Fatalf("at step %d with %d earlier", f.s.Step(), len(f.s.agreement().Earlier))
	}
	f.s.GoTo(Agree)
	f.s.showEarlier(f.s.agreement().Earlier[0])
	if control.TopDialog(f.host.Win.Canvas()) == nil {
		t.Error("the earlier agreement cannot be looked at")
	}
}

func TestTodosOfOtherSheetsAreBroughtIn(t *testing.T) {
	f := newFixture(t, Collect)
	steps := 0
	f.s.OnStep = func() { steps++ }
	if err := f.host.Doc.AddTodo(&model.Todo{ID: model.NewID(), Text: "Quiet corner", For: model.TodoAgreement}); err != nil {
		t.Fatal(err)
	}
	if steps != 1 {
		t.Error("the bar does not follow")
	}
	f.do("bring-in")
	f.s.BringIn(f.host.Doc.Group().ForAgreement()[0])
	notes := f.s.Sheet().Notes
	if last := notes[len(notes)-1]; last.Text != "Quiet corner" || len(f.host.Doc.Group().ForAgreement()) != 0 {
		t.Errorf("brought in %q", last.Text)
	}
}

func TestReadOnlyAgreementsCanOnlyBeRead(t *testing.T) {
	for step := range Step(steps) {
		f := newFixture(t, step)
		f.host.Doc.SetReadOnly(true)
		f.s.part.follow()
		before := f.host.Doc.Position()
		for _, c := range f.s.Commands() {
			if !strings.HasPrefix(c.ID, "step.") && !strings.HasPrefix(c.ID, "find") {
				c.Run()
			}
		}
		if f.host.Doc.Position() != before {
			t.Errorf("step %d changes what is read-only", step)
		}
	}
}

func TestASuggestionThatWasSentLeadsBack(t *testing.T) {
	f := newFixture(t, Read)
	from := model.NewSheet("connect", "How we connect", time.Date(2026, 3, 3, 12, 0, 0, 0, time.Local))
	if err := f.host.Doc.AddSheet(from); err != nil {
		t.Fatal(err)
	}
	origin := model.Origin{Sheet: from.ID, Note: model.NewID()}
	if err := f.host.Doc.Send(model.TodoAgreement, model.Sending{Text: "Ask before a hug", From: origin}); err != nil {
		t.Fatal(err)
	}
	f.s.BringIn(f.host.Doc.Group().Todos[0])
	all := f.s.Sheet().Notes
	f.s.ShowNote(all[len(all)-1].ID)
	if got := f.s.Selected(); len(got) != 1 || got[0] != all[len(all)-1].ID {
		t.Fatalf("%v is read back", got)
	}
	r := f.s.part.(*reading)
	link, ok := r.from.Objects[0].(*control.Link)
	if !ok || !r.from.Visible() || link.Words() != "from “How we connect”, 3 March" {
		t.Fatalf("it does not say where it came from: %v", r.from.Objects)
	}
	link.OnTapped()
	if f.host.opened != origin {
		t.Errorf("the link leads to %v", f.host.opened)
	}
	f.strike("1")
	f.s.GoTo(Rules)
	rules := f.s.part.(*ruling)
	rules.list.Select(f.s.agreement().Rules[0].ID.String())
	if want := "“Ask before a hug” (from “How we connect”, 3 March)"; !strings.Contains(rules.source.Words, want) {
		t.Errorf("%q does not say %q", rules.source.Words, want)
	}
	f.s.GoTo(Read)
	r = f.s.part.(*reading)
	f.s.ShowNote(all[0].ID)
	if r.from.Visible() {
		t.Error("a suggestion that was made here says that it came from elsewhere")
	}
}

// TestWhatIsFoundIsShown: in whatever step, a rule is shown among the rules and a suggestion
// where suggestions are.
func TestWhatIsFoundIsShown(t *testing.T) {
	for step := range Step(steps) {
		f := newFixture(t, Rules)
		f.s.part.(*ruling).add()
		f.host.Type("Be kind\n")
		rule, note := f.s.agreement().Rules[0].ID, f.s.Sheet().Notes[1].ID
		f.s.GoTo(step)
		f.s.ShowNote(rule)
		if r, ok := f.s.part.(*ruling); !ok || r.list.Current() != rule.String() {
			t.Errorf("from step %d, the rule is not shown in step %d", step, f.s.Step())
		}
		f.s.GoTo(step)
		f.s.ShowNote(note)
		if got := f.s.Selected(); len(got) != 1 || got[0] != note {
			t.Errorf("from step %d, %v is shown in step %d", step, got, f.s.Step())
		}
		f.s.ShowNote(model.NewID()) // of what was deleted since
	}
}

// TestStepsHaveKeys: each step is one key away, as the parts of other sheets are.
func TestStepsHaveKeys(t *testing.T) {
	f := newFixture(t, Collect)
	for _, to := range []Step{Agree, Read, Rules, Collect} {
		f.do("step." + stepNames[to])
		if f.s.Step() != to {
			t.Errorf("step %d is shown instead of %d", f.s.Step(), to)
		}
		if !f.s.tabs.Button(int(to)).Down {
			t.Errorf("the button of step %d is up", to)
		}
	}
}

// marking is an agreement whose rules are those letters, none of them under a heading.
func marking(t *testing.T, texts ...string) (*fixture, *ruling, map[string]string) {
	t.Helper()
	f, row := newFixture(t, Rules), map[string]string{}
	for _, text := range texts {
		rule := model.NewRule("", text, "")
		row[text] = rule.ID.String()
		if err := f.s.Doc().AddRules(f.s.SheetID(), rule); err != nil {
			t.Fatal(err)
		}
	}
	return f, f.s.part.(*ruling), row
}

// choose does what the menu of headings does.
func (r *ruling) choose(heading string) {
	for _, item := range r.headingItems() {
		if item.Label == r.s.heading(heading) {
			item.Action()
		}
	}
}

func TestMarkedRulesMoveTogether(t *testing.T) {
	f, r, row := marking(t, "a", "b", "c", "d")
	r.list.Select(row["b"])
	r.extend(row["b"], row["d"], false) // a click with Ctrl
	r.list.Select(row["d"])
	r.choose("respect")
	f.want(":a | :c | respect:b | respect:d")
	if !strings.Contains(f.status, "2") || len(r.marked) != 0 {
		t.Errorf("it says %q, marked are %d", f.status, len(r.marked))
	}
	r.list.Select(row["a"])
	r.extend(row["a"], row["c"], true) // with Shift
	r.list.Select(row["c"])
	r.drop(row["c"], row["d"])
	f.want("respect:b | respect:a | respect:c | respect:d")
	f.host.Doc.Undo()
	f.want(":a | :c | respect:b | respect:d")
	r.list.Select(row["a"])
	r.drop(row["a"], "")
	f.want(":c | respect:b | respect:d | conduct:a")
	r.drop(row["a"], headPrefix+"conduct")
	f.want(":c | respect:b | respect:d | respect:a")
	r.drop(row["a"], row["b"])
	f.want(":c | respect:a | respect:b | respect:d")
}

func TestADropThatMovesNothingIsNoStep(t *testing.T) {
	f, r, row := marking(t, "a", "b", "c")
	r.list.Select(row["a"])
	r.extend(row["a"], row["b"], true)
	was, said := f.host.Doc.Position(), f.status
	for _, before := range []string{row["a"], row["b"], row["c"]} {
		r.list.Select(row["a"])
		said = f.status
		r.drop(row["a"], before)
	}
	r.choose("")
	if f.host.Doc.Position() != was || f.status != said || len(r.marked) != 2 {
		t.Errorf("it says %q, marked are %d", f.status, len(r.marked))
	}
}

func TestRulesAreMarkedAndUnmarked(t *testing.T) {
	f, r, row := marking(t, "a", "b", "c", "d")
	marked := func() string {
		var out string
		for _, rule := range f.s.agreement().Rules {
			if r.marked[rule.ID] {
				out += rule.Text
			}
		}
		return out
	}
	for _, c := range []struct {
		from, to string
		through  bool
		want     string
	}{
		{"d", "b", true, "bcd"},
		{"b", "c", false, "bd"},
		{"c", "c", false, "bcd"},
		{"a", "a", true, "abcd"},
	} {
		r.list.Select(row[c.to])
		if r.extend(row[c.from], row[c.to], c.through); marked() != c.want {
			t.Fatalf("from %s to %s %q are marked, want %q", c.from, c.to, marked(), c.want)
		}
	}
	r.copy()
	if got := fyne.CurrentApp().Clipboard().Content(); got != "a\nb\nc\nd" {
		t.Errorf("copied %q", got)
	}
	f.press(fyne.KeyEscape)
	if marked() != "" || f.status != f.s.Text("agreement.rules.status.unmarked") {
		t.Errorf("marked are %q, and it says %q", marked(), f.status)
	}
	r.list.Select(row["a"])
	r.extend(row["a"], row["b"], true)
	r.list.Select(row["d"])
	if f.press(fyne.KeyDelete); f.rules() != ":a | :b | :c" {
		t.Errorf("of a rule that is not marked itself the others went: %s", f.rules())
	}
	r.list.Select(row["b"])
	if f.press(fyne.KeyDelete); f.rules() != ":c" {
		t.Errorf("left are %s", f.rules())
	}
}
