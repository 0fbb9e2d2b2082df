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

// bench is an outline of Activity 1 in a window, with the keyboard on it.
type bench struct {
	t     *testing.T
	o     *Outline
	host  *trial.Host
	sheet model.ID
}

// texts are the notes of a new bench, by zone.
var texts = map[string][]string{
	"members": {"Aged 18 and over", "Live near Millbrook"},
	"not-for": {"Here for research only"},
	"":        {"Undecided"},
}

func newBench(t *testing.T) *bench {
	t.Helper()
	a, _ := catalogue.Find("membership")
	h := trial.NewHost(t, 1, &model.Group{})
	b := &bench{t: t, host: h, sheet: b0(t, h.Doc, a)}
	b.o = New(h, a, b.sheet)
	h.Show(b.o, fyne.NewSize(700, 900))
	h.Focus(b.o)
	return b
}

// b0 puts the texts on a sheet.
func b0(t *testing.T, doc *model.Document, a *model.Activity) model.ID {
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

func (b *bench) press(keys ...fyne.KeyName) { b.host.Press(keys...) }

func (b *bench) strike(text string) { b.host.Type(text) }

// lines is what the outline shows, headings in brackets.
func (b *bench) lines() []string {
	var out []string
	for _, r := range b.o.Rows() {
		if r.Heading {
			out = append(out, "["+r.Text+"]")
			continue
		}
		out = append(out, r.Text)
	}
	return out
}

func (b *bench) want(lines ...string) {
	b.t.Helper()
	if got := b.lines(); !slices.Equal(got, lines) {
		b.t.Errorf("the outline is %q, want %q", got, lines)
	}
}

func (b *bench) wantCurrent(text string) {
	b.t.Helper()
	for _, r := range b.o.Rows() {
		if r.ID == b.o.Current() && r.Text == text {
			return
		}
	}
	b.t.Errorf("%q is not current", text)
}

const (
	mem, not, con, out = "[Members]", "[Not appropriate for]", "[Important to consider]", "[Not placed]"
	aged, near, here   = "Aged 18 and over", "Live near Millbrook", "Here for research only"
	und                = "Undecided"
)

func TestReading(t *testing.T) {
	b := newBench(t)
	b.want(mem, aged, near, not, here, con, out, und)
	r := b.o.Rows()
	if r[0].Badge != "1" || r[3].Badge != "2" || r[6].Badge != "0" || r[1].Badge != "A" {
		t.Errorf("badges %q %q %q %q", r[0].Badge, r[3].Badge, r[6].Badge, r[1].Badge)
	}
	if r[0].Detail != "2 notes" || r[3].Detail != "1 note" || r[5].Detail != "nothing yet" {
		t.Errorf("counts %q %q %q", r[0].Detail, r[3].Detail, r[5].Detail)
	}
}

func TestWritingANewNote(t *testing.T) {
	b := newBench(t)
	before := b.host.Doc.Position()
	b.press(fyne.KeyDown)
	b.strike("n")
	if b.host.Doc.Position() != before {
		t.Error("a note on which nothing is written is on the board")
	}
	b.strike("no")
	b.press(fyne.KeyEscape)
	b.want(mem, aged, near, "no", not, here, con, out, und)
	b.wantCurrent("no")
	if b.host.Win.Canvas().Focused() != fyne.Focusable(b.o) {
		t.Error("the outline has lost the keyboard")
	}
	b.o.Undo()
	b.want(mem, aged, near, not, here, con, out, und)
	b.o.Redo()
	b.want(mem, aged, near, "no", not, here, con, out, und)
}

func TestANoteWithNothingOnIt(t *testing.T) {
	b := newBench(t)
	before := b.host.Doc.Position()
	b.press(fyne.KeyDown, fyne.KeyDown)
	b.strike("n")
	b.press(fyne.KeyEscape)
	b.want(mem, aged, near, not, here, con, out, und)
	b.wantCurrent(near)
	if b.host.Doc.Position() != before {
		t.Error("something happened to the document")
	}
}

func TestTabMakesTheNext(t *testing.T) {
	b := newBench(t)
	b.o.Select(headPrefix + "consider")
	b.press(fyne.KeyReturn)
	b.strike("one")
	b.press(fyne.KeyTab)
	b.strike("two")
	b.press(fyne.KeyTab, fyne.KeyEscape)
	b.want(mem, aged, near, not, here, con, "one", "two", out, und)
	b.wantCurrent("two")
}

func TestEditingInPlace(t *testing.T) {
	b := newBench(t)
	b.press(fyne.KeyDown, fyne.KeyF2)
	b.strike("!")
	b.strike("!")
	b.press(fyne.KeyReturn)
	b.want(mem, aged+"!!", near, not, here, con, out, und)
	b.o.Undo()
	b.want(mem, aged, near, not, here, con, out, und)
	b.wantCurrent(aged)
}

func TestLongNotesGrowOnTheBoard(t *testing.T) {
	b := newBench(t)
	b.press(fyne.KeyDown, fyne.KeyF2)
	b.o.typed(b.o.Current(), strings.Repeat("long words ", 80))
	n := b.o.note()
	if n.W <= model.NoteWidth || n.X+n.W > b.o.Activity().Bounds().W {
		t.Errorf("the note is %v", n.Rect)
	}
}

func TestMovingBetweenZones(t *testing.T) {
	b := newBench(t)
	b.press(fyne.KeyDown)
	b.strike("3")
	b.want(mem, near, not, here, con, aged, out, und)
	b.wantCurrent(aged)
	b.strike("0")
	b.want(mem, near, not, here, con, out, und, aged)
	command.ByID(b.o.Commands(), "note.zone-before").Run()
	b.want(mem, near, not, here, con, aged, out, und)
	b.o.TypedShortcut(command.Ctrl(fyne.KeyUp))
	b.o.TypedShortcut(command.Ctrl(fyne.KeyUp))
	b.o.TypedShortcut(command.Ctrl(fyne.KeyUp)) // there is none before
	b.wantCurrent(aged)
	if b.o.Activity().ZoneOf(b.o.note()).ID != "members" {
		t.Error("it is not back")
	}
	if want := b.host.Book.Count("board.status.moved.to", 1, "zone", "Members"); b.o.Status() != want {
		t.Errorf("told %q, want %q", b.o.Status(), want)
	}
	b.strike("9") // no zone has that number, so it begins a note
	b.press(fyne.KeyEscape)
	b.wantCurrent("9")
}

func TestDeleting(t *testing.T) {
	b := newBench(t)
	b.press(fyne.KeyDown, fyne.KeyDelete)
	b.want(mem, near, not, here, con, out, und)
	b.wantCurrent(near)
	b.press(fyne.KeyDelete)
	b.want(mem, not, here, con, out, und)
	b.wantCurrent("Members")
	b.press(fyne.KeyDelete)
	b.o.Undo()
	b.o.Undo()
	b.want(mem, aged, near, not, here, con, out, und)
}

func TestColourAndIcon(t *testing.T) {
	b := newBench(t)
	b.press(fyne.KeyDown)
	command.ByID(b.o.Commands(), "note.colour.C").Run()
	if n := b.o.note(); n.Colour != model.ColourC || b.o.Rows()[1].Badge != "C" {
		t.Error("the colour stayed")
	}
	b.o.ChooseIcon()
	b.press(fyne.KeyReturn)
	if b.o.note().Icon == "" || b.o.Rows()[1].Icon == "" || control.TopDialog(b.host.Win.Canvas()) != nil {
		t.Error("no icon was put on")
	}
	b.strike("n")
	b.strike("x")
	b.press(fyne.KeyEscape)
	if b.o.note().Colour != model.ColourC {
		t.Error("the next note is of another colour")
	}
}

func TestTheClipboard(t *testing.T) {
	b := newBench(t)
	b.press(fyne.KeyDown)
	b.o.TypedShortcut(&fyne.ShortcutCut{})
	b.want(mem, near, not, here, con, out, und)
	b.o.Select(headPrefix + "consider")
	b.o.TypedShortcut(&fyne.ShortcutPaste{})
	b.want(mem, near, not, here, con, aged, out, und)
	fyne.CurrentApp().Clipboard().SetContent("- one\n\n- two\n")
	b.o.Paste()
	b.want(mem, near, not, here, con, aged, "one", "two", out, und)
	b.wantCurrent("one")
	b.o.Undo()
	b.o.Select(b.o.Rows()[1].ID)
	command.ByID(b.o.Commands(), "duplicate").Run()
	b.want(mem, near, near, not, here, con, aged, out, und)
}

func TestFinding(t *testing.T) {
	b := newBench(t)
	b.o.OpenFind()
	test.Type(b.o.bar.Entry, "ER")
	b.wantCurrent(aged)
	b.press(fyne.KeyReturn)
	b.wantCurrent(here)
	b.press(fyne.KeyReturn)
	b.wantCurrent(aged)
	if at, of := b.o.Found(); at != 1 || of != 2 || b.o.bar.Count() != "1 of 2" {
		t.Errorf("match %d of %d, said %q", at, of, b.o.bar.Count())
	}
	b.press(fyne.KeyEscape)
	if b.o.bar != nil || b.host.Win.Canvas().Focused() != fyne.Focusable(b.o) {
		t.Error("the search does not close")
	}
	b.wantCurrent(aged)
}

func TestFollowingTheBoard(t *testing.T) {
	b := newBench(t)
	b.press(fyne.KeyDown)
	id := b.o.note().ID
	a := b.o.Activity()
	if _, err := b.host.Doc.SendToZone(a, b.sheet, []model.ID{id}, a.Zone("not-for"), nil); err != nil {
		t.Fatal(err)
	}
	b.want(mem, near, not, here, aged, con, out, und)
	b.wantCurrent(aged)
	b.o.Close()
	b.host.Doc.Undo()
	b.want(mem, near, not, here, aged, con, out, und)
}

func TestReadOnly(t *testing.T) {
	b := newBench(t)
	b.host.Doc.SetReadOnly(true)
	b.o.follow()
	b.press(fyne.KeyDown, fyne.KeyF2, fyne.KeyDelete)
	b.strike("n3")
	b.o.Paste()
	b.want(mem, aged, near, not, here, con, out, und)
	if b.o.Editing() != "" {
		t.Error("a note is written on")
	}
	for _, c := range b.o.Commands() {
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
	b := newBench(t)
	b.o.NoteMenu = func() []*fyne.MenuItem { return []*fyne.MenuItem{fyne.NewMenuItem("More", nil)} }
	has := func() bool {
		return slices.ContainsFunc(slices.Concat(b.o.menu()...), func(i *fyne.MenuItem) bool { return i.Label == "More" })
	}
	for _, r := range b.o.Rows() {
		b.o.Select(r.ID)
		if has() == r.Heading {
			t.Errorf("on %q it is there: %v", r.Text, has())
		}
	}
}

func TestTheListSaysWhereANoteWasSent(t *testing.T) {
	b := newBench(t)
	b.press(fyne.KeyDown)
	b.wantCurrent(aged)
	below := func() string { return b.o.Rows()[1].Below }
	from := model.Origin{Sheet: b.sheet, Note: b.o.note().ID}
	if err := b.host.Doc.Send(model.TodoMeeting, model.Sending{Text: aged, From: from}); err != nil {
		t.Fatal(err)
	}
	if below() != "Sent to the next meeting" {
		t.Errorf("below the note stands %q", below())
	}
	b.press(fyne.KeyDown, fyne.KeyUp)
	if got := b.o.Status(); got != "“"+aged+"” in Members. Sent to the next meeting" {
		t.Errorf("the status is %q", got)
	}
	b.host.Doc.Undo()
	if below() != "" {
		t.Errorf("undo leaves %q", below())
	}
}
