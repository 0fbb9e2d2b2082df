package people

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/widget"

	"commonground/model"
	"commonground/model/catalogue"
	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/look"
	"commonground/ui/trial"
)

// testHost is an app in which a day is always picked.
type testHost struct {
	*trial.Host
	day string // what is answered when a day is asked for
}

func (h *testHost) AskDay(_, _ string, then func(string)) { then(h.day) }
func (h *testHost) Now() time.Time                        { return time.Date(2026, 3, 3, 12, 0, 0, 0, time.UTC) }

func open(t testing.TB, activity string, people ...*model.Person) (*Surface, *testHost) {
	t.Helper()
	h := &testHost{day: "2026-04-07"}
	g := model.NewGroup("Tuesday Circle", h.Now())
	sheet := model.NewSheet(activity, "Sheet", h.Now())
	sheet.People = people
	g.Sheets = []*model.Sheet{sheet}
	h.Host = trial.NewHost(t, 1, g)
	a, ok := catalogue.Find(activity)
	if !ok {
		t.Fatal("no such activity")
	}
	s := New(h, a, sheet.ID)
	t.Cleanup(s.Close)
	h.Show(s, fyne.NewSize(1000, 700))
	return s, h
}

func (s *Surface) do(t *testing.T, id string) {
	t.Helper()
	for _, c := range s.Commands() {
		if c.ID == id {
			if !c.Run() {
				t.Fatalf("%s cannot be done", id)
			}
			return
		}
	}
	t.Fatalf("no command %s", id)
}

func (s *Surface) press(t *testing.T, key string) {
	t.Helper()
	b, ok := s.keys[key].(*control.Button)
	if !ok {
		t.Fatalf("no button %q", key)
	}
	if b.Disabled() {
		t.Fatalf("%q cannot be pressed", key)
	}
	test.Tap(b)
}

func (s *Surface) write(t *testing.T, key, text string) {
	t.Helper()
	f, ok := s.keys[key]
	if !ok {
		t.Fatalf("no field %q", key)
	}
	s.host.Window().Canvas().Focus(f)
	test.Type(f, text)
}

func person(name, zone, text string) *model.Person {
	p := model.NewPerson(name)
	if text != "" {
		p.Boxes = map[string]*model.Entry{zone: {Text: text}}
	}
	return p
}

func TestStartingWithMe(t *testing.T) {
	s, h := open(t, "act")
	if s.First() != s.keys["add-me"] {
		t.Error("the keyboard does not come to what is done first")
	}
	s.press(t, "add-me")
	if s.Who() == nil || s.Who().Name != "" || h.Win.Canvas().Focused() != s.keys["box friends"] {
		t.Fatal("nobody was added")
	}
	s.write(t, "box friends", "Loud")
	if got := s.Who().Box("friends").Text; got != "Loud" {
		t.Errorf("wrote %q", got)
	}
	if h.Win.Canvas().Focused() != s.keys["box friends"] {
		t.Error("writing lost the keyboard")
	}
	h.Doc.Undo()
	if !s.Who().Box("friends").Empty() || entryOf(s.keys["box friends"].(writing)).Text != "" {
		t.Error("one undo does not take the writing back")
	}
	h.Doc.Undo()
	if s.Who() != nil || s.keys["add-me"] == nil {
		t.Error("undo left somebody there")
	}
}

// TestWhereNamesDoNotMatterTheTextComesFirst: whoever is added, and however, what is typed at
// once is what they write, and never a name.
func TestWhereNamesDoNotMatterTheTextComesFirst(t *testing.T) {
	s, h := open(t, "end-positive")
	s.BeginWith("Tea")
	if got := s.Who().Box("best").Text; got != "Tea" {
		t.Errorf("typed with nobody there yet: %q", got)
	}
	for _, key := range []string{"add", "add"} {
		s.press(t, key)
		test.Type(h.Win.Canvas().Focused(), "The walks")
		if p := s.Who(); p.Name != "" || p.Box("best").Text != "The walks" {
			t.Errorf("the name is %q, the text %q", p.Name, p.Box("best").Text)
		}
	}
	s, h = open(t, "act")
	s.BeginWith("An")
	if s.press(t, "add"); h.Win.Canvas().Focused() != s.keys["name"] || s.people()[0].Name != "An" {
		t.Error("where names matter the name does not come first")
	}
}

func TestPeopleInARow(t *testing.T) {
	s, h := open(t, "interests", person("Jo", "", ""), person("R.", "", ""))
	s.do(t, "person.add")
	s.write(t, "name", "Sam")
	tab := s.keys["tab "+s.Who().ID.String()].(*control.Button)
	if tab.Text != "Sam" {
		t.Errorf("the tab says %q", tab.Text)
	}
	s.do(t, "person.left")
	s.do(t, "person.before")
	if s.Who().Name != "Jo" {
		t.Errorf("before Sam is %q", s.Who().Name)
	}
	s.do(t, "person.after")
	s.do(t, "person.delete")
	if s.Who().Name != "R." || len(s.people()) != 2 {
		t.Errorf("%q is shown of %d", s.Who().Name, len(s.people()))
	}
	for range 4 {
		h.Doc.Undo()
	}
	if len(s.people()) != 2 || s.people()[1].Name != "R." {
		t.Error("undo does not bring the people back")
	}
}

// TestDeletingAPersonAsks where anything is in their boxes: conversations and drawings go, too.
func TestDeletingAPersonAsks(t *testing.T) {
	q, r := model.NewPerson("Q."), model.NewPerson("R.")
	q.Boxes = map[string]*model.Entry{"gp": {Script: []*model.Said{{Speaker: "Me", Words: "Hm"}}}}
	s, h := open(t, "act", q, r)
	if left := s.keys["left"].(*control.Button); !left.Disabled() || left.Text == "" {
		t.Error("the first person can be moved to the left, or nothing says so")
	}
	asked := func() *control.Dialog { return control.TopDialog(h.Win.Canvas()) }
	for _, start := range []func(){func() { s.press(t, "delete") }, func() { s.do(t, "person.delete") }} {
		start()
		if asked() == nil {
			t.Fatal("it does not ask")
		}
		trial.Tap(t, asked(), h.Book.Text("sheet.keep"))
		if len(s.people()) != 2 {
			t.Fatal("who is to be kept is gone")
		}
	}
	s.press(t, "delete")
	trial.Tap(t, asked(), h.Book.Text("sheet.delete"))
	if len(s.people()) != 1 || s.Who().ID != r.ID {
		t.Fatal("nobody was deleted, or somebody else is not shown")
	}
	if s.press(t, "delete"); asked() != nil || len(s.people()) != 0 {
		t.Error("it asks where nothing is written")
	}
}

func TestConversations(t *testing.T) {
	s, h := open(t, "act", person("Jo", "", ""))
	s.press(t, "line gp")
	s.write(t, "speaker gp 0", "GP")
	s.write(t, "words gp 0", "Hello")
	s.press(t, "line gp")
	s.write(t, "words gp 1", "Fine")
	s.press(t, "up gp 1")
	if got := s.Who().Box("gp").Words(); got != "Fine\nGP: Hello" {
		t.Errorf("the conversation is %q", got)
	}
	if entryOf(s.keys["words gp 0"].(writing)).Text != "Fine" {
		t.Error("the lines on screen did not move")
	}
	s.press(t, "drop gp 0")
	if got := s.Who().Box("gp").Words(); got != "GP: Hello" {
		t.Errorf("left is %q", got)
	}
	h.Doc.Undo()
	if len(s.Who().Box("gp").Script) != 2 || s.keys["words gp 1"] == nil {
		t.Error("undo does not bring the line back")
	}
}

func TestSituationsCanBeNamed(t *testing.T) {
	s, h := open(t, "act", person("Jo", "", ""))
	if err := h.Doc.NameZone(s.SheetID(), "gp", "At the dentist"); err != nil {
		t.Fatal(err)
	}
	if s.zoneTitle("gp") != "At the dentist" {
		t.Error("the box keeps its name")
	}
	h.Doc.Undo()
	if s.zoneTitle("gp") != s.Wording().Zone("gp") {
		t.Error("undo does not bring the name back")
	}
}

// TestAnotherNameIsWrittenOverTheOld: nobody has to take the old one out first.
func TestAnotherNameIsWrittenOverTheOld(t *testing.T) {
	s, h := open(t, "act", person("Jo", "", ""))
	s.press(t, "rename gp")
	field := h.Win.Canvas().Focused()
	test.Type(field, "At the dentist")
	field.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	if got := s.zoneTitle("gp"); got != "At the dentist" {
		t.Errorf("the box is called %q", got)
	}
}

// TestTheGuideNamesTheViewAsItIs: what leads on from Activity 7 says where wishes are sent.
func TestTheGuideNamesTheViewAsItIs(t *testing.T) {
	s, _ := open(t, "act")
	if lead, view := s.Text("activity.act.lead.agreement"), s.Text("people.view.together"); !strings.Contains(lead, "“"+view+"”") {
		t.Errorf("%q does not name “%s”", lead, view)
	}
}

// TestTalkingOn: a line that is added in a lower box has the keyboard and is in view, Tab
// goes from who speaks to what they say, and nothing that deletes comes before a field.
func TestTalkingOn(t *testing.T) {
	s, h := open(t, "act", person("Jo", "", ""))
	h.Show(s, fyne.NewSize(1000, 360))
	s.press(t, "line here")
	if now := h.Win.Canvas().Focused(); now != s.keys["speaker here 0"] {
		t.Fatalf("the keyboard is on %T", now)
	}
	line := s.keys["speaker here 0"].(fyne.CanvasObject)
	top := fyne.CurrentApp().Driver().AbsolutePositionForObject(line).Y
	if high := h.Win.Canvas().Size().Height; top < 0 || top+line.Size().Height > high {
		t.Errorf("the new line lies at %v to %v of %v", top, top+line.Size().Height, high)
	}
	test.Type(h.Win.Canvas().Focused(), "GP")
	h.Win.Canvas().FocusNext()
	if now := h.Win.Canvas().Focused(); now != s.keys["words here 0"] {
		t.Errorf("after who speaks comes %T", now)
	}
	trial.FieldsBeforeDeletes(t, s)
	last := false
	for range len(s.keys) + 10 { // whoever tabs on comes to all fields before the person can be deleted
		h.Win.Canvas().FocusNext()
		_, button := h.Win.Canvas().Focused().(*control.Button)
		last = last || h.Win.Canvas().Focused() == s.keys["delete"]
		if last && !button {
			break
		}
	}
	if now := h.Win.Canvas().Focused(); !last || now != s.keys["name"] {
		t.Errorf("after deleting comes %T", now)
	}
}

// TestBoxesOnASmallLaptop: all four boxes are seen whole on the page of a window of
// 1366 x 768.
func TestBoxesOnASmallLaptop(t *testing.T) {
	s, h := open(t, "act", person("Jo", "friends", "Loud. I tell the same stories and nobody minds."))
	h.Show(s, fyne.NewSize(850, 600))
	draw := s.keys["draw here"].(fyne.CanvasObject)
	if foot := fyne.CurrentApp().Driver().AbsolutePositionForObject(draw).Y + draw.Size().Height; foot > 600-inset {
		t.Errorf("the last box reaches down to %v", foot)
	}
}

func TestDrawing(t *testing.T) {
	s, h := open(t, "act", person("Jo", "", ""))
	s.press(t, "draw gp")
	if control.TopDialog(h.Win.Canvas()) == nil {
		t.Fatal("no pad")
	}
	pad := h.Win.Canvas().Focused()
	for _, k := range []fyne.KeyName{fyne.KeySpace, fyne.KeyRight, fyne.KeySpace} {
		pad.TypedKey(&fyne.KeyEvent{Name: k})
	}
	if len(s.Who().Box("gp").Doodle) != 1 {
		t.Error("nothing was drawn")
	}
	control.TopDialog(h.Win.Canvas()).Cancel()
	if h.Win.Canvas().Focused() != s.keys["draw gp"] {
		t.Error("the keyboard is lost after drawing")
	}
	h.Doc.Undo()
	if !s.Who().Box("gp").Empty() {
		t.Error("undo leaves the drawing")
	}
}

func TestPickingIdeas(t *testing.T) {
	s, h := open(t, "interests", person("Jo", "enjoy", "Long walks\nChess"), person("R.", "enjoy", "long walk!"))
	s.GoTo(Together)
	key := "enjoy " + model.IdeaKey("long walk")
	s.press(t, "pick meeting"+key)
	s.press(t, "by "+key)
	todos := h.Doc.Group().Todos
	if len(todos) != 1 || todos[0].Text != "Long walks" || todos[0].By != "2026-04-07" || todos[0].For != model.TodoMeeting || todos[0].From.Sheet != s.SheetID() {
		t.Fatalf("picked %+v", todos)
	}
	s.press(t, "drop meeting"+key)
	if len(h.Doc.Group().Todos) != 0 || s.keys["pick meeting"+key] == nil {
		t.Error("it cannot be taken back")
	}
	h.Doc.Undo()
	if len(h.Doc.Group().Todos) != 1 || s.keys["by "+key] == nil {
		t.Error("undo does not bring the pick back")
	}
}

// TestIdeasArePutTogetherByHand: an idea is put together with another from a menu; both
// wordings stand there, and it can be taken apart. What was picked stays picked.
func TestIdeasArePutTogetherByHand(t *testing.T) {
	s, h := open(t, "interests", person("Jo", "enjoy", "Long walks\nChess"), person("R.", "enjoy", "Hiking"))
	s.GoTo(Together)
	hiking, walk := "enjoy "+model.IdeaKey("Hiking"), "enjoy "+model.IdeaKey("Long walks")
	s.press(t, "pick meeting"+hiking)
	s.press(t, "join "+hiking)
	menu, ok := h.Win.Canvas().Focused().(*widget.PopUpMenu)
	if !ok || len(menu.Items) != 2 {
		t.Fatalf("the keyboard is on %T", h.Win.Canvas().Focused())
	}
	menu.TypedKey(&fyne.KeyEvent{Name: fyne.KeyDown})
	menu.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	ideas := s.ideas("enjoy")
	if len(ideas) != 2 || ideas[0].Text != "Long walks" || len(ideas[0].Also) != 1 || ideas[0].People != 2 {
		t.Fatalf("%+v", ideas[0])
	}
	if h.Win.Canvas().Focused() != s.keys["join "+walk] || s.keys["drop meeting"+walk] == nil {
		t.Error("the keyboard or what was picked is lost")
	}
	s.press(t, "part "+walk)
	if len(s.ideas("enjoy")) != 3 || s.keys["drop meeting"+hiking] == nil {
		t.Error("they are not apart")
	}
	h.Doc.Undo()
	if len(s.ideas("enjoy")) != 2 {
		t.Error("undo does not put them together")
	}
}

// TestTheWholeGroupTogether: those who write together have one set of boxes, and get to it
// again.
func TestTheWholeGroupTogether(t *testing.T) {
	s, h := open(t, "interests")
	s.press(t, "add-group")
	if s.Who() == nil || s.Who().Name != "All of us" || h.Win.Canvas().Focused() != s.keys["box enjoy"] {
		t.Fatalf("%+v", s.Who())
	}
	s.do(t, "person.add")
	s.do(t, "person.add-group")
	if len(s.people()) != 2 || s.Who().Name != "All of us" {
		t.Errorf("%d people, %s is shown", len(s.people()), s.nameOf(s.Who()))
	}
}

// TestWhatNobodyEnjoysIsNotPicked: only what people enjoy or miss is offered for a
// meeting; what stands there already is told wherever it was written.
func TestWhatNobodyEnjoysIsNotPicked(t *testing.T) {
	jo, sam := person("Jo", "dislike", "Quizzes\nForms"), person("Sam", "enjoy", "Quiz")
	sam.Boxes["missing"] = &model.Entry{Text: "Music"}
	s, _ := open(t, "interests", jo, sam)
	s.GoTo(Together)
	for key, offered := range map[string]bool{"dislike " + model.IdeaKey("Forms"): false, "enjoy quiz": true, "missing music": true} {
		if got := s.keys["pick meeting"+key] != nil; got != offered {
			t.Errorf("%q is offered: %v", key, got)
		}
	}
	sam.Boxes["enjoy"].Text = "Forms"
	s.build()
	s.press(t, "pick meetingenjoy form")
	if s.keys["drop meetingdislike form"] == nil {
		t.Error("what was picked is not told where it is disliked")
	}
}

func TestWishesHaveNoNames(t *testing.T) {
	s, h := open(t, "act", person("Jocelyn", "here", "Heard"), person("Rashid", "here", "At ease"))
	s.GoTo(Together)
	each(s.content, func(o fyne.CanvasObject) {
		if text, ok := o.(*look.Text); ok && (strings.Contains(text.Words, "Jocelyn") || strings.Contains(text.Words, "Rashid")) {
			t.Errorf("%q names somebody", text.Words)
		}
	})
	s.press(t, "pick agreement0") // At ease comes first
	todos := h.Doc.Group().ForAgreement()
	if len(todos) != 1 || todos[0].Text != "At ease" {
		t.Errorf("sent %+v", todos)
	}
}

// each walks through what is shown.
func each(o fyne.CanvasObject, do func(fyne.CanvasObject)) {
	do(o)
	switch o := o.(type) {
	case *fyne.Container:
		for _, part := range o.Objects {
			each(part, do)
		}
	case *panel:
		each(o.content, do)
	}
}

func TestSideBySide(t *testing.T) {
	s, h := open(t, "act", person("Jo", "here", "Heard"), person("R.", "gp", "Small"), person("Sam", "here", "At ease"))
	s.GoTo(Beside)
	if got := len(s.filled()); got != 2 {
		t.Fatalf("%d beside each other", got)
	}
	s.press(t, "go "+s.people()[2].ID.String())
	if s.View() != One || s.Who().Name != "Sam" || h.Win.Canvas().Focused() != s.keys["box here"] {
		t.Error("it does not lead to the person’s box")
	}
}

func TestReadOnlyGroups(t *testing.T) {
	s, h := open(t, "act", person("Jo", "here", "Heard"))
	h.Doc.SetReadOnly(true)
	s.follow(model.Change{})
	if b := s.keys["add"].(*control.Button); !b.Disabled() {
		t.Error("people can be added")
	}
	for _, c := range s.Commands() {
		if (c.ID == "person.add" || c.ID == "person.delete") && c.On() {
			t.Errorf("%s is offered", c.ID)
		}
	}
	s.GoTo(Together)
	if b := s.keys["pick agreement0"].(*control.Button); !b.Disabled() {
		t.Error("wishes can be sent")
	}
}

func TestTooMuchText(t *testing.T) {
	s, _ := open(t, "interests", person("Jo", "enjoy", strings.Repeat("x", model.MaxNoteText)))
	told := ""
	s.OnStatus = func(text string) { told = text }
	s.write(t, "box enjoy", "yz")
	if n := len([]rune(s.Who().Box("enjoy").Text)); n != model.MaxNoteText || told == "" {
		t.Errorf("%d characters, told %q", n, told)
	}
}

func many(n int) []*model.Person {
	var out []*model.Person
	for i := range n {
		out = append(out, person(fmt.Sprint("P", i), "enjoy", fmt.Sprintf("Idea %d\nTea\n%s", i, strings.Repeat("word ", 20))))
	}
	return out
}

// However many people there are, only what is shown is built.
func TestManyPeople(t *testing.T) {
	s, _ := open(t, "interests", many(300)...)
	for v := One; v < views; v++ {
		s.GoTo(v)
		n := 0
		each(s.content, func(fyne.CanvasObject) { n++ })
		if n > 600 {
			t.Errorf("view %d builds %d things", v, n)
		}
	}
	began := time.Now()
	s.GoTo(One)
	for range 20 {
		s.step(1)
	}
	t.Logf("a step takes %v", time.Since(began)/20)
}

func TestFindingSomebody(t *testing.T) {
	box := func(text string) map[string]*model.Entry { return map[string]*model.Entry{"enjoy": {Text: text}} }
	jo, sam := model.NewPerson("Jo"), model.NewPerson("Sam")
	jo.Boxes, sam.Boxes = box("Music"), box("Walks\nmusic")
	s, h := open(t, "interests", jo, sam, model.NewPerson("Zoë"))
	s.GoTo(Together)
	s.OpenFind()
	test.Type(s.find.Entry, "zoe")
	if s.View() != One || s.nameOf(s.Who()) != "Zoë" {
		t.Errorf("%s is found", s.nameOf(s.Who()))
	}
	s.find.Entry.SetText("MUSIC")
	if s.Who().ID != jo.ID || s.find.Count() != "1 of 2" {
		t.Errorf("%s is found, %s", s.nameOf(s.Who()), s.find.Count())
	}
	s.find.Entry.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	if s.Who().ID != sam.ID || h.Win.Canvas().Focused() != fyne.Focusable(s.find.Entry) {
		t.Errorf("next is %s", s.nameOf(s.Who()))
	}
	s.find.Entry.TypedKey(&fyne.KeyEvent{Name: fyne.KeyEscape})
	if s.find != nil || s.focusKey() == "" {
		t.Error("the search does not close on what was found")
	}
}

// TestAViewTakesTheKeyboard: what is typed after a change of view must not go into a field
// that is no longer shown.
func TestAViewTakesTheKeyboard(t *testing.T) {
	s, h := open(t, "act", person("Jo", "friends", "Loud"))
	s.focus("box friends")
	s.do(t, "person.view-beside")
	if now := h.Win.Canvas().Focused(); now != s.First() {
		t.Errorf("side by side the keyboard is on %T", now)
	}
	test.Type(h.Win.Canvas().Focused(), "xy")
	if text := s.people()[0].Box("friends").Text; text != "Loud" {
		t.Errorf("unseen, the box came to say %q", text)
	}
	s.do(t, "person.view-one")
	if now := h.Win.Canvas().Focused(); now != s.First() {
		t.Errorf("one at a time the keyboard is on %T", now)
	}
}

// TestTheRoomGoesFromAllToOnePerson: nothing on the bar is dead there, and each way leads to the
// person who was shown last, large.
func TestTheRoomGoesFromAllToOnePerson(t *testing.T) {
	s, _ := open(t, "act", person("Jo", "friends", "Loud"), person("R.", "gp", "Quiet"), person("Sam", "", ""))
	r := s.people()[1]
	s.ShowPerson(r.ID)
	s.ShowRoom(true)
	for _, view := range []View{Together, Beside} {
		for _, id := range []string{"person.read", "person.after"} {
			s.GoTo(view)
			for _, c := range s.Commands() {
				if c.Bar != command.NoBar && !c.On() && (c.Away == nil || !c.Away()) {
					t.Errorf("%s is dead on the bar", c.ID)
				}
			}
			if s.do(t, id); !s.reading() || s.Who().ID != r.ID {
				t.Errorf("%s does not show who was shown last", id)
			}
		}
	}
	if s.do(t, "person.after"); s.Who().Name != "Sam" {
		t.Errorf("it goes on to %q", s.Who().Name)
	}
}

// TestOnePersonAtATimeForTheRoom: the room reads what somebody put down, goes on to the next
// person, and can write and come back.
func TestOnePersonAtATimeForTheRoom(t *testing.T) {
	s, _ := open(t, "act", person("Jo", "friends", "Loud"), person("R.", "gp", "Quiet"), person("Sam", "", ""))
	says := func() string {
		var out []string
		var walk func(o fyne.CanvasObject)
		walk = func(o fyne.CanvasObject) {
			switch o := o.(type) {
			case *look.Text:
				out = append(out, o.Words)
			case *fyne.Container:
				for _, c := range o.Objects {
					walk(c)
				}
			case *panel:
				walk(o.content)
			}
		}
		walk(s.content)
		return strings.Join(out, "|")
	}
	s.ShowRoom(true)
	if got := says(); got != "Jo|Relaxing with friends|Loud" {
		t.Errorf("the room reads %q", got)
	}
	s.do(t, "person.after")
	if got := says(); got != "R.|Visiting the GP|Quiet" {
		t.Errorf("then it reads %q", got)
	}
	s.do(t, "person.write")
	s.write(t, "box gp", "!")
	s.do(t, "person.read")
	if got := says(); !strings.Contains(got, "!") || s.keys["box gp"] != nil {
		t.Errorf("what was written is read as %q", got)
	}
	s.do(t, "person.after")
	if got := says(); got != "Sam|"+s.Text("people.large.empty") {
		t.Errorf("of somebody who wrote nothing it reads %q", got)
	}
	s.BeginWith("Shy")
	s.do(t, "person.before")
	s.do(t, "person.before")
	if s.Who().Name != "Jo" {
		t.Fatal("not the first person")
	}
	s.do(t, "person.read")
	s.BeginWith("Kind")
	if got := s.people()[2].Box("friends").Text + "|" + s.people()[0].Box("friends").Text; got != "Shy|Loud\nKind" {
		t.Errorf("typed while the room reads: %q", got)
	}
	s.ShowRoom(false)
	if s.keys["box gp"] == nil {
		t.Error("the desk reads as the room does")
	}
}

// saidBy are all words on the surface as it is shown now.
func (s *Surface) saidBy() string {
	var out []string
	for _, o := range test.LaidOutObjects(s) {
		if text, ok := o.(*look.Text); ok && text.Visible() {
			out = append(out, text.Words)
		}
	}
	return strings.Join(out, "\n")
}

// TestWhatIsSwappedIsReadBySomebodyElse: put together, and shown to the room, stands who reads
// a card, and not who wrote it.
func TestWhatIsSwappedIsReadBySomebodyElse(t *testing.T) {
	s, _ := open(t, "end-positive", person("Ann", "best", "The walks"), person("Ben", "best", "The tea"), person("Cy", "", ""))
	s.GoTo(Together)
	for _, want := range []string{"Reader: Ann\nThe tea", "Reader: Ben\nThe walks", "nobody reads their own"} {
		if said := s.saidBy(); !strings.Contains(said, want) {
			t.Errorf("%q is not in %q", want, said)
		}
	}
	if strings.Contains(s.saidBy(), "Cy") || s.keys["pick meeting0"] != nil {
		t.Error("a card is read by somebody who wrote none, or is offered for a meeting")
	}
	s.ShowPerson(s.people()[0].ID)
	s.ShowRoom(true)
	if said := s.saidBy(); !strings.Contains(said, "The tea") || strings.Contains(said, "The walks") {
		t.Errorf("Ann’s page says to the room %q", said)
	}
}

// TestTheRoomSeesWhatIsPutTogether where the desk shows it, and nobody by name.
func TestTheRoomSeesWhatIsPutTogether(t *testing.T) {
	s, _ := open(t, "interests", person("Ann", "enjoy", "Walks"), person("Ben", "enjoy", "Tea"))
	s.GoTo(Together)
	s.ShowRoom(true)
	if said := s.saidBy(); !strings.Contains(said, "Walks") || !strings.Contains(said, "Tea") || strings.Contains(said, "Ann") {
		t.Errorf("the room reads %q", said)
	}
	s.ShowRoom(false)
	s.GoTo(Beside)
	s.ShowRoom(true)
	if said := s.saidBy(); strings.Contains(said, "Tea") || !strings.Contains(said, "Ann") {
		t.Errorf("of people side by side the room reads %q", said)
	}
}

// TestWhatIsUnseenBeginsWithTheLaptop: where nobody is to see what the others write, the first way to
// begin is to pass the laptop, and nobody is asked to write all in one.
func TestWhatIsUnseenBeginsWithTheLaptop(t *testing.T) {
	for activity, unseen := range map[string]bool{"ice-truth": true, "end-positive": true, "interests": false, "act": false} {
		s, _ := open(t, activity)
		passed := false
		s.OnPass = func() { passed = true }
		first, _ := s.First().(*control.Button)
		if first == nil || (first == s.keys["pass"]) != unseen || !unseen && first != s.keys["add-me"] {
			t.Fatalf("%s begins with %v", activity, first)
		}
		if unseen {
			s.press(t, "pass")
		}
		group := s.keys["add-group"] != nil || command.ByID(s.Commands(), "person.add-group").ID != ""
		if passed != unseen || group == unseen || s.keys["add"] == nil {
			t.Errorf("%s: the laptop is passed: %v, all can write as one: %v", activity, passed, group)
		}
	}
}

// TestWhatIsGuessedIsNoList: a box holds one thing there, and is not said to hold one on each line.
func TestWhatIsGuessedIsNoList(t *testing.T) {
	for activity, key := range map[string]string{"ice-truth": "people.write", "end-positive": "people.write", "interests": "people.write-lines"} {
		s, h := open(t, activity, person("Jo", "", ""))
		if got := s.keys["box "+s.Activity().Zones[0].ID].(*control.Area).PlaceHolder; got != h.Book.Text(key) {
			t.Errorf("%s: the box says %q", activity, got)
		}
		if s.GoTo(Together); strings.Contains(s.saidBy(), "each line") != (activity == "interests") {
			t.Errorf("%s: put together it says %q", activity, s.saidBy())
		}
	}
}

// TestWhatCameIsShown: after a private round the readings where they are dealt out, else the first of
// those who came; an undo and what else is done lead nowhere.
func TestWhatCameIsShown(t *testing.T) {
	for activity, view := range map[string]View{"ice-truth": One, "end-positive": Together, "act": One} {
		s, h := open(t, activity, person("Jo", "", ""))
		zone := s.Activity().Zones[0].ID
		s.ShowRoom(true)
		s.GoTo(Beside)
		given := []model.Given{{Boxes: map[string]*model.Entry{zone: {Text: "Goose"}}}, {Boxes: map[string]*model.Entry{zone: {Text: "Queen"}}}}
		if _, err := h.Doc.Reveal(s.Activity(), s.SheetID(), "", nil, given...); err != nil {
			t.Fatal(err)
		}
		if s.View() != view || view == One && (s.at() != 1 || !s.reading()) || !strings.Contains(s.saidBy(), "Goose") {
			t.Errorf("%s: it shows %v, and says %q", activity, s.View(), s.saidBy())
		}
		s.GoTo(Beside)
		if h.Doc.Undo(); s.View() != Beside {
			t.Errorf("%s: undone it shows %v", activity, s.View())
		}
	}
}

// TestABoxThatIsAloneIsWide: where there is one, it takes the room of two.
func TestABoxThatIsAloneIsWide(t *testing.T) {
	for id, least := range map[string]float32{"end-positive": 600, "act": 300} {
		s, _ := open(t, id, model.NewPerson("Jo"))
		box := s.Activity().Zones[0].ID
		wide := float32(0)
		for key, o := range s.keys {
			if strings.HasSuffix(key, box) {
				wide = max(wide, o.(fyne.CanvasObject).Size().Width)
			}
		}
		if wide < least || id == "act" && wide > 600 {
			t.Errorf("%s: a box is %.0f wide", id, wide)
		}
	}
}
