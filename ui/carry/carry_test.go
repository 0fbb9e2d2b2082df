package carry

import (
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"commonground/assets/words"
	"commonground/model"
	"commonground/ui/control"
	"commonground/ui/look"
)

var noon = time.Date(2026, 3, 3, 12, 0, 0, 0, time.Local)

type testHost struct {
	doc    *model.Document
	book   *words.Book
	window fyne.Window
	opened *model.Origin
}

func (h *testHost) Document() *model.Document { return h.doc }
func (h *testHost) Words() *words.Book        { return h.book }
func (h *testHost) Window() fyne.Window       { return h.window }
func (h *testHost) Now() time.Time            { return noon }
func (h *testHost) OpenOrigin(o model.Origin) { h.opened = &o }

// newHost is a group with one board of two notes, the second without words.
func newHost(t *testing.T) (*testHost, *model.Sheet) {
	t.Helper()
	app := test.NewTempApp(t)
	app.Settings().SetTheme(look.NewTheme(look.Light, 1))
	book, err := words.Load("en")
	if err != nil {
		t.Fatal(err)
	}
	s := model.NewSheet("connect", "How we connect", noon)
	s.Notes = []*model.Note{model.NewNote("Be kind", model.ColourA, model.Rect{W: 180, H: 135}), model.NewNote(" ", model.ColourA, model.Rect{W: 180, H: 135})}
	doc := model.NewDocument(&model.Group{Sheets: []*model.Sheet{s}})
	return &testHost{doc: doc, book: book, window: test.NewTempWindow(t, look.NewText(look.Body, ""))}, s
}

func TestWhereSomethingCameFrom(t *testing.T) {
	h, s := newHost(t)
	undated := model.NewSheet("connect", "Some day", noon)
	undated.Date = ""
	old := model.NewSheet("connect", "Long ago", noon.AddDate(-1, 0, 0))
	_, _ = h.doc.AddSheet(undated), h.doc.AddSheet(old)
	for want, o := range map[string]*model.Origin{
		"":                               nil,
		"from “How we connect”, 3 March": {Sheet: s.ID},
		"from “Long ago”, 3 March 2025":  {Sheet: old.ID},
		"from “Some day”":                {Sheet: undated.ID},
		"from a sheet that was deleted":  {Sheet: model.NewID()},
	} {
		if got := From(h.book, h.doc.Group(), o, noon); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

func TestALinkLeadsBackWhereThereIsAWay(t *testing.T) {
	h, s := newHost(t)
	reveal := func(fyne.CanvasObject) {}
	if Link(h, nil, reveal) != nil {
		t.Error("what was made here leads elsewhere")
	}
	if _, ok := Link(h, &model.Origin{Sheet: model.NewID()}, reveal).(*look.Text); !ok {
		t.Error("a sheet that is gone can be opened")
	}
	from := model.Origin{Sheet: s.ID, Note: s.Notes[0].ID}
	test.Tap(Link(h, &from, reveal).(*control.Link))
	if h.opened == nil || *h.opened != from {
		t.Errorf("the link leads to %v", h.opened)
	}
}

func TestSendingTellsWhatHappened(t *testing.T) {
	h, s := newHost(t)
	p := Notes(s.ID, s.Notes)
	if len(p.Things) != 1 {
		t.Fatalf("%d things of one note with words", len(p.Things))
	}
	for _, want := range []string{"Sent: For the group agreement", "There already: For the group agreement"} {
		if got := p.SendTo(h, model.TodoAgreement); got != want {
			t.Errorf("it tells %q, want %q", got, want)
		}
	}
	if got := Notes(s.ID, s.Notes[1:]).SendTo(h, model.TodoVenue); got != "There are no words to send on." {
		t.Errorf("without words it tells %q", got)
	}
	h.doc.SetReadOnly(true)
	if got := p.SendTo(h, model.TodoVenue); got == "" || len(h.doc.Group().Todos) != 1 {
		t.Errorf("a group that can only be read: %q", got)
	}
}

func TestAskingOffersListsOnWhichItDoesNotStand(t *testing.T) {
	h, s := newHost(t)
	p := Notes(s.ID, s.Notes)
	p.SendTo(h, model.TodoAgreement)
	told := "nothing yet"
	Ask(h, p, func(words string) { told = words })
	d := control.TopDialog(h.window.Canvas())
	body := d.Body().(*fyne.Container)
	there, venue := body.Objects[1].(*control.Button), body.Objects[2].(*control.Button)
	if !there.Disabled() || there.Text != "For the group agreement: there already" {
		t.Errorf("the agreement is offered as %q", there.Text)
	}
	if h.window.Canvas().Focused() != fyne.Focusable(venue) {
		t.Error("the keyboard is not on the first list that can be chosen")
	}
	test.Tap(venue)
	if told != "Sent: To do about the venue" || control.TopDialog(h.window.Canvas()) != nil {
		t.Errorf("it tells %q", told)
	}
	Ask(h, p, func(words string) { told = words })
	control.TopDialog(h.window.Canvas()).Cancel()
	if told != "" || len(h.doc.Group().Todos) != 2 {
		t.Errorf("given up, it tells %q", told)
	}
}

func TestMarksSayWhereNotesWereSent(t *testing.T) {
	h, s := newHost(t)
	n := s.Notes[0]
	p := Notes(s.ID, s.Notes)
	for _, on := range []model.TodoFor{model.TodoMeeting, model.TodoAgreement} {
		p.SendTo(h, on)
	}
	answer := model.Sending{Text: "Yes", From: model.Origin{Sheet: s.ID, Field: "peer"}}
	if err := h.doc.Send(model.TodoVenue, answer); err != nil {
		t.Fatal(err)
	}
	m := Sent(h.doc.Group(), s.ID)
	if len(m) != 1 || !m.Has(n.ID) || m.Has(s.Notes[1].ID) {
		t.Fatalf("marked are %v", m)
	}
	if got := m.After(h.book, "Be kind", n.ID); got != "Be kind. Sent to the agreement. Sent to the next meeting" {
		t.Errorf("it says %q", got)
	}
	if got := m.After(h.book, "Nothing", s.Notes[1].ID); got != "Nothing" {
		t.Errorf("of what was not sent it says %q", got)
	}
	h.doc.Undo() // the answer
	if !m.Equal(Sent(h.doc.Group(), s.ID)) {
		t.Error("an answer that was sent changes the marks of notes")
	}
	h.doc.Undo()
	if m.Equal(Sent(h.doc.Group(), s.ID)) {
		t.Error("another list leaves the marks as they were")
	}
}
