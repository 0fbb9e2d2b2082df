package outline

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
	"pgregory.net/rapid"

	"commonground/assets/words"
	"commonground/model"
	"commonground/model/catalogue"
	"commonground/printables/wording"
	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/rows"
	"commonground/ui/trial"
)

// fixture is an outline of Activity 1 in a window, with the keyboard on it.
type fixture struct {
	t     *testing.T
	o     *Outline
	host  *trial.Host
	sheet model.ID
}

// texts are the notes of a new fixture, by zone.
var texts = map[string][]string{
	"members": {"Aged 18 and over", "Live near Millbrook"},
	"not-for": {"Here for research only"},
	"":        {"Undecided"},
}

func newFixture(t *testing.T) *fixture {
	t.Helper()
	a, _ := catalogue.Find("membership")
	h := trial.NewHost(t, 1, &model.Group{})
	f := &fixture{t: t, host: h, sheet: fill(t, h.Doc, a)}
	f.o = New(h, a, f.sheet)
	h.Show(f.o, fyne.NewSize(700, 900))
	h.Focus(f.o)
	return f
}

// fill puts the texts on a sheet.
func fill(t *testing.T, doc *model.Document, a *model.Activity) model.ID {
	t.Helper()
	s := &model.Sheet{ID: model.NewID(), Activity: a.ID}
	if err := doc.AddSheet(s); err != nil {
		t.Fatal(err)
	}
	for _, zone := range []string{"members", "not-for", ""} {
		for _, text := range texts[zone] {
			n := model.NewNote(text, model.ColourA, model.Rect{W: model.NoteWidth, H: model.NoteHeight})
			if _, err := doc.AddToZone(model.StepAddNote, a, s.ID, a.Zone(zone), nil, n); err != nil {
				t.Fatal(err)
			}
		}
	}
	doc.Break()
	return s.ID
}

func (f *fixture) press(keys ...fyne.KeyName) { f.host.Press(keys...) }

func (f *fixture) strike(text string) { f.host.Type(text) }

// lines is what the outline shows, headings in brackets.
func (f *fixture) lines() []string {
	var out []string
	for _, r := range f.o.Rows() {
		if r.Heading {
			out = append(out, "["+r.Text+"]")
			continue
		}
		out = append(out, r.Text)
	}
	return out
}

func (f *fixture) want(lines ...string) {
	f.t.Helper()
	if got := f.lines(); !slices.Equal(got, lines) {
		f.t.Errorf("the outline is %q, want %q", got, lines)
	}
}

func (f *fixture) wantCurrent(text string) {
	f.t.Helper()
	for _, r := range f.o.Rows() {
		if r.ID == f.o.Current() && r.Text == text {
			return
		}
	}
	f.t.Errorf("%q is not current", text)
}

const (
	mem, not, con, out = "[Members]", "[Not appropriate for]", "[Important to consider]", "[Not placed]"
	aged, near, here   = "Aged 18 and over", "Live near Millbrook", "Here for research only"
	und                = "Undecided"
)

func TestReading(t *testing.T) {
	f := newFixture(t)
	f.want(mem, aged, near, not, here, con, out, und)
	r := f.o.Rows()
	if r[0].Badge != "1" || r[3].Badge != "2" || r[6].Badge != "0" || r[1].Badge != "A" {
		t.Errorf("badges %q %q %q %q", r[0].Badge, r[3].Badge, r[6].Badge, r[1].Badge)
	}
	if r[0].Detail != "2 notes" || r[3].Detail != "1 note" || r[5].Detail != "nothing yet" {
		t.Errorf("counts %q %q %q", r[0].Detail, r[3].Detail, r[5].Detail)
	}
}

func TestWritingANewNote(t *testing.T) {
	f := newFixture(t)
	before := f.host.Doc.Position()
	f.press(fyne.KeyDown)
	f.strike("n")
	if f.host.Doc.Position() != before {
		t.Error("a note on which nothing is written is on the board")
	}
	f.strike("no")
	f.press(fyne.KeyEscape)
	f.want(mem, aged, near, not, here, con, out, und, "no")
	f.wantCurrent("no")
	if f.host.Win.Canvas().Focused() != fyne.Focusable(f.o) {
		t.Error("the outline has lost the keyboard")
	}
	f.o.Undo()
	f.want(mem, aged, near, not, here, con, out, und)
	f.o.Redo()
	f.want(mem, aged, near, not, here, con, out, und, "no")
}

// TestNewNotesGoWhereItIsSaid: with what is not placed until a zone is chosen, by the button or
// at its heading; never to the zone of the note that happens to be current.
func TestNewNotesGoWhereItIsSaid(t *testing.T) {
	f := newFixture(t)
	said := func() string { return command.ByID(f.o.Commands(), "note.target").Name(f.host.Book.Text) }
	if said() != "New notes: Not placed" { // though the keyboard is on the first heading
		t.Errorf("it says %q", said())
	}
	f.press(fyne.KeyReturn)
	if said() != "New notes: Members" {
		t.Errorf("with Enter on a heading it says %q", said())
	}
	f.press(fyne.KeyEscape)
	f.o.aimAt("")
	f.o.Select(f.o.Rows()[1].ID)
	if said() != "New notes: Not placed" { // though the keyboard is on a member
		t.Errorf("it says %q", said())
	}
	command.ByID(f.o.Commands(), "note.target").Run()
	command.ByID(f.o.Commands(), "note.target").Run()
	f.wantCurrent("Not appropriate for")
	f.o.AddStarter(f.o.Activity().Starters[0])
	f.o.Select(f.o.Rows()[1].ID) // a member
	f.strike("nHalf")
	f.press(fyne.KeyEscape)
	f.want(mem, aged, near, not, here, f.o.Wording().Starter(f.o.Activity().Starters[0].ID), "Half", con, out, und)
	if said() != "New notes: Not appropriate for" || f.o.Aim().Zone != "not-for" {
		t.Errorf("it says %q", said())
	}
	f.strike("nLate")
	command.ByID(f.o.Commands(), "note.target").Run()
	f.strike("r")
	f.press(fyne.KeyEscape)
	f.want(mem, aged, near, not, here, f.o.Wording().Starter(f.o.Activity().Starters[0].ID), "Half", "Later", con, out, und)
	if f.wantCurrent("Later"); f.o.Aim().Zone != "consider" {
		t.Errorf("new notes go to %q", f.o.Aim().Zone)
	}
	f.o.Select(headPrefix)
	if about, ok := f.o.RoundAbout(); !ok || about != "" {
		t.Errorf("at the heading of what is not placed they go to %q", about)
	}
}

func TestANoteWithNothingOnIt(t *testing.T) {
	f := newFixture(t)
	before := f.host.Doc.Position()
	f.press(fyne.KeyDown, fyne.KeyDown)
	f.strike("n")
	f.press(fyne.KeyEscape)
	f.want(mem, aged, near, not, here, con, out, und)
	f.wantCurrent(near)
	if f.host.Doc.Position() != before {
		t.Error("something happened to the document")
	}
}

func TestTabMakesTheNext(t *testing.T) {
	f := newFixture(t)
	f.o.Select(headPrefix + "consider")
	f.press(fyne.KeyReturn)
	f.strike("one")
	f.press(fyne.KeyTab)
	f.strike("two")
	f.press(fyne.KeyTab, fyne.KeyEscape)
	f.want(mem, aged, near, not, here, con, "one", "two", out, und)
	f.wantCurrent("two")
}

func TestEditingInPlace(t *testing.T) {
	f := newFixture(t)
	f.press(fyne.KeyDown, fyne.KeyF2)
	f.strike("!")
	f.strike("!")
	f.press(fyne.KeyReturn)
	f.want(mem, aged+"!!", near, not, here, con, out, und)
	f.o.Undo()
	f.want(mem, aged, near, not, here, con, out, und)
	f.wantCurrent(aged)
}

func TestLongNotesGrowOnTheBoard(t *testing.T) {
	f := newFixture(t)
	f.press(fyne.KeyDown, fyne.KeyF2)
	f.o.typed(f.o.Current(), strings.Repeat("long words ", 80))
	f.press(fyne.KeyReturn)
	n := f.o.note()
	if n.W <= model.NoteWidth || n.X+n.W > f.o.Activity().Bounds().W {
		t.Errorf("the note is %v", n.Rect)
	}
}

func TestMovingBetweenZones(t *testing.T) {
	f := newFixture(t)
	f.press(fyne.KeyDown)
	f.strike("3")
	f.want(mem, near, not, here, con, aged, out, und)
	f.wantCurrent(aged)
	f.strike("0")
	f.want(mem, near, not, here, con, out, und, aged)
	command.ByID(f.o.Commands(), "note.zone-before").Run()
	f.want(mem, near, not, here, con, aged, out, und)
	f.o.TypedShortcut(command.Ctrl(fyne.KeyUp))
	f.o.TypedShortcut(command.Ctrl(fyne.KeyUp))
	f.o.TypedShortcut(command.Ctrl(fyne.KeyUp)) // there is none before
	f.wantCurrent(aged)
	if f.o.Activity().ZoneOf(f.o.note()).ID != "members" {
		t.Error("it is not back")
	}
	if want := f.host.Book.Count("board.status.moved.to", 1, "zone", "Members"); f.o.Status() != want {
		t.Errorf("told %q, want %q", f.o.Status(), want)
	}
	f.strike("9") // no zone has that number, so it begins a note
	f.press(fyne.KeyEscape)
	f.wantCurrent("9")
}

func TestDeleting(t *testing.T) {
	f := newFixture(t)
	f.press(fyne.KeyDown, fyne.KeyDelete)
	f.want(mem, near, not, here, con, out, und)
	f.wantCurrent(near)
	f.press(fyne.KeyDelete)
	f.want(mem, not, here, con, out, und)
	f.wantCurrent("Members")
	f.press(fyne.KeyDelete)
	f.o.Undo()
	f.o.Undo()
	f.want(mem, aged, near, not, here, con, out, und)
}

func TestColourAndIcon(t *testing.T) {
	f := newFixture(t)
	f.press(fyne.KeyDown)
	command.ByID(f.o.Commands(), "note.colour.C").Run()
	if n := f.o.note(); n.Colour != model.ColourC || f.o.Rows()[1].Badge != "C" {
		t.Error("the colour stayed")
	}
	f.o.ChooseIcon()
	f.press(fyne.KeyReturn)
	if f.o.note().Icon == "" || f.o.Rows()[1].Icon == "" || control.TopDialog(f.host.Win.Canvas()) != nil {
		t.Error("no icon was put on")
	}
	f.strike("n")
	f.strike("x")
	f.press(fyne.KeyEscape)
	if f.o.note().Colour != model.ColourC {
		t.Error("the next note is of another colour")
	}
}

func TestTheClipboard(t *testing.T) {
	f := newFixture(t)
	f.press(fyne.KeyDown)
	f.o.TypedShortcut(&fyne.ShortcutCut{})
	f.want(mem, near, not, here, con, out, und)
	f.o.Select(headPrefix + "consider")
	f.o.TypedShortcut(&fyne.ShortcutPaste{})
	f.want(mem, near, not, here, con, aged, out, und)
	fyne.CurrentApp().Clipboard().SetContent("- one\n\n- two\n")
	f.o.Paste()
	f.want(mem, near, not, here, con, aged, "one", "two", out, und)
	f.wantCurrent("one")
	f.o.Undo()
	f.o.Select(f.o.Rows()[1].ID)
	command.ByID(f.o.Commands(), "duplicate").Run()
	f.want(mem, near, near, not, here, con, aged, out, und)
}

func TestFinding(t *testing.T) {
	f := newFixture(t)
	f.o.OpenFind()
	test.Type(f.o.bar.Entry, "ER")
	f.wantCurrent(aged)
	f.press(fyne.KeyReturn)
	f.wantCurrent(here)
	f.press(fyne.KeyReturn)
	f.wantCurrent(aged)
	if at, of := f.o.Found(); at != 1 || of != 2 || f.o.bar.Count() != "1 of 2" {
		t.Errorf("match %d of %d, said %q", at, of, f.o.bar.Count())
	}
	f.press(fyne.KeyEscape)
	if f.o.bar != nil || f.host.Win.Canvas().Focused() != fyne.Focusable(f.o) {
		t.Error("the search does not close")
	}
	f.wantCurrent(aged)
}

func TestFollowingTheBoard(t *testing.T) {
	f := newFixture(t)
	f.press(fyne.KeyDown)
	id := f.o.note().ID
	a := f.o.Activity()
	if _, err := f.host.Doc.SendToZone(a, f.sheet, []model.ID{id}, a.Zone("not-for"), nil); err != nil {
		t.Fatal(err)
	}
	f.want(mem, near, not, here, aged, con, out, und)
	f.wantCurrent(aged)
	f.o.Close()
	f.host.Doc.Undo()
	f.want(mem, near, not, here, aged, con, out, und)
}

func TestReadOnly(t *testing.T) {
	f := newFixture(t)
	f.host.Doc.SetReadOnly(true)
	f.o.follow()
	f.press(fyne.KeyDown, fyne.KeyF2, fyne.KeyDelete)
	f.strike("n3")
	f.o.Paste()
	f.want(mem, aged, near, not, here, con, out, und)
	if f.o.Editing() != "" {
		t.Error("a note is written on")
	}
	for _, c := range f.o.Commands() {
		if c.On() && !slices.Contains([]string{"copy", "find.open"}, c.ID) {
			t.Errorf("%s can be done", c.ID)
		}
	}
}

// Every note is in the outline once, under its own zone, whatever lies where.
func TestFetchHoldsEveryNote(t *testing.T) {
	book, err := words.Load("en")
	if err != nil {
		t.Fatal(err)
	}
	a, _ := catalogue.Find("membership")
	rapid.Check(t, func(t *rapid.T) {
		var notes []*model.Note
		for i := range rapid.IntRange(0, 30).Draw(t, "notes") {
			r := model.Rect{X: rapid.Float64Range(0, 1300).Draw(t, "x"), Y: rapid.Float64Range(0, 900).Draw(t, "y"), W: 180, H: 135}
			notes = append(notes, model.NewNote(fmt.Sprint(i), model.ColourB, r))
		}
		var head string
		seen := map[string]string{}
		for _, r := range (source{activity: a, words: book, notes: notes}).fetch() {
			if r.Heading {
				head = r.ID
				continue
			}
			seen[r.ID] += head
		}
		for _, n := range notes {
			if seen[n.ID.String()] != headID(a.ZoneOf(n)) {
				t.Fatalf("note %s is under %q, want %q", n.Text, seen[n.ID.String()], headID(a.ZoneOf(n)))
			}
		}
		if len(seen) != len(notes) {
			t.Fatalf("%d of %d notes", len(seen), len(notes))
		}
	})
}

func TestARowSaysWhatANoteCarries(t *testing.T) {
	book, err := words.Load("en")
	if err != nil {
		t.Fatal(err)
	}
	a, _ := catalogue.Find("partners")
	n := model.NewNote("Library", model.ColourC, model.Rect{W: 180, H: 135})
	n.Details = map[string]string{"offer": "A small room", "contact": "Ask for Ana"}
	n.Flags = []string{"talk", "helpful"}
	for _, r := range (source{activity: a, said: wording.Of(book, a), words: book, notes: []*model.Note{n}}).fetch() {
		if want := "A small room\nMost helpful · Want to talk to"; r.Text == n.Text && r.Below != want {
			t.Errorf("below it says %q, want %q", r.Below, want)
		}
	}
}

var _ rows.Whole = (*Outline)(nil)

// TestTheMenuHasWhatTheScreenAdds: on a note, not on a heading.
func TestTheMenuHasWhatTheScreenAdds(t *testing.T) {
	f := newFixture(t)
	f.o.NoteMenu = func() []*fyne.MenuItem { return []*fyne.MenuItem{fyne.NewMenuItem("More", nil)} }
	has := func() bool {
		return slices.ContainsFunc(slices.Concat(f.o.menu()...), func(i *fyne.MenuItem) bool { return i.Label == "More" })
	}
	for _, r := range f.o.Rows() {
		f.o.Select(r.ID)
		if has() == r.Heading {
			t.Errorf("on %q it is there: %v", r.Text, has())
		}
	}
}

func TestTheListSaysWhereANoteWasSent(t *testing.T) {
	f := newFixture(t)
	f.press(fyne.KeyDown)
	f.wantCurrent(aged)
	below := func() string { return f.o.Rows()[1].Below }
	from := model.Origin{Sheet: f.sheet, Note: f.o.note().ID}
	if err := f.host.Doc.Send(model.TodoMeeting, model.Sending{Text: aged, From: from}); err != nil {
		t.Fatal(err)
	}
	if below() != "Sent to the next meeting" {
		t.Errorf("below the note stands %q", below())
	}
	f.press(fyne.KeyDown, fyne.KeyUp)
	if got := f.o.Status(); got != "“"+aged+"” in Members. Sent to the next meeting" {
		t.Errorf("the status is %q", got)
	}
	f.host.Doc.Undo()
	if below() != "" {
		t.Errorf("undo leaves %q", below())
	}
}

// TestTheListShowsOnlyWhatIsFound: with the headings, and all again after the search.
func TestTheListShowsOnlyWhatIsFound(t *testing.T) {
	b := newFixture(t)
	all := len(b.o.Rows())
	b.o.OpenFind()
	if b.o.Find("millbrook") != 1 {
		t.Fatal("not found")
	}
	b.o.ShowOnly(true)
	notes := 0
	for _, r := range b.o.Rows() {
		if !r.Heading {
			notes++
		}
	}
	if notes != 1 {
		t.Errorf("%d notes are shown", notes)
	}
	if b.o.Find("aged") != 1 {
		t.Error("what is hidden is not found")
	}
	b.o.CloseFind()
	if len(b.o.Rows()) != all {
		t.Errorf("%d rows of %d are back", len(b.o.Rows()), all)
	}
}

// TestWhatWasSaidBeforeIsSaid while the next note is begun, and after it.
func TestWhatWasSaidBeforeIsSaid(t *testing.T) {
	f := newFixture(t)
	f.strike("nlive near MILLBROOK")
	f.press(fyne.KeyReturn)
	if want := f.host.Book.Count("board.status.alike-list", 1, "note", "live near MILLBROOK"); f.o.Status() != want {
		t.Errorf("it says %q, not %q", f.o.Status(), want)
	}
	said := f.o.Status()
	f.press(fyne.KeyEscape)
	if f.o.Status() != said {
		t.Errorf("at the end it says %q", f.o.Status())
	}
	f.strike("Something else")
	f.press(fyne.KeyReturn)
	if f.o.Status() != f.host.Book.Text("board.status.writing-new") {
		t.Errorf("of another note it says %q", f.o.Status())
	}
}

// TestRowsThatGoLeaveTheAim: new notes go where it was said, whatever row the keyboard comes to
// by itself.
func TestRowsThatGoLeaveTheAim(t *testing.T) {
	f := newFixture(t)
	f.o.aimAt("not-for")
	f.o.Select(f.o.Rows()[1].ID)
	f.press(fyne.KeyDelete, fyne.KeyDelete)
	f.wantCurrent("Members")
	if f.o.Aim().Zone != "not-for" {
		t.Errorf("new notes go to %q", f.o.Aim().Zone)
	}
}
