package ui

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/control"
	"commonground/ui/look"
	"commonground/ui/resources"
	"commonground/ui/rows"
	"commonground/ui/screen"
	"commonground/ui/trial"
)

// kept are the group's resources, by name.
func (b *bench) kept() string {
	var out []string
	for _, r := range b.open.doc.Group().Resources {
		out = append(out, r.Name)
	}
	return strings.Join(out, ", ")
}

// TestResourcesByKeys: one is written where it stands, Tab goes on to its number, what was
// typed is one step, and it is moved, deleted and brought back.
func TestResourcesByKeys(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	b.do("go-resources")
	b.do("resource.add")
	b.write("Night line")
	b.key(fyne.KeyTab)
	b.write("01632 960 101")
	b.do("resource.add")
	b.write("Library")
	b.key(fyne.KeyEscape)
	doc := b.open.doc
	if r := doc.Group().Resources[0]; b.kept() != "Night line, Library" || r.Phone != "01632 960 101" {
		t.Fatalf("kept are %s, the first with %q", b.kept(), r.Phone)
	}
	b.do("resource.up")
	if b.kept() != "Library, Night line" {
		t.Errorf("moved up: %s", b.kept())
	}
	b.key(fyne.KeyDelete)
	if b.kept() != "Night line" {
		t.Errorf("deleted: %s", b.kept())
	}
	for range 3 {
		b.Undo()
	}
	if b.kept() != "Night line" {
		t.Errorf("three steps back: %s", b.kept())
	}
	if b.Undo(); doc.Group().Resources[0].Phone != "" {
		t.Error("the number is no step of its own")
	}
	if b.Undo(); b.kept() != "" {
		t.Errorf("all undone: %s", b.kept())
	}
}

// TestResourcesAreFoundByTyping: on the list, too.
func TestResourcesAreFoundByTyping(t *testing.T) {
	b := newBench(t)
	b.OpenExample()
	b.settle()
	b.do("go-resources")
	b.write("q")
	b.write("uay")
	b.wantSaid(b.words.Text("resources.some", "n", 1, "all", len(b.open.doc.Group().Resources)))
	if at := b.screen.Place(); b.open.doc.Group().Resources[1].ID.String() != at.Part {
		t.Errorf("%q is at %+v", "quay", at)
	}
	b.key(fyne.KeyEscape)
	b.wantSaid(b.words.Count("resources.count", len(b.open.doc.Group().Resources)))
}

// with opens a new group with resources of those names and goes to them.
func (b *bench) with(names ...string) []*model.Resource {
	b.t.Helper()
	b.in("Tuesday Circle")
	var all []*model.Resource
	for _, name := range names {
		all = append(all, model.NewResource(name))
	}
	if err := b.open.doc.AddResources(model.StepBringResources, all...); err != nil {
		b.t.Fatal(err)
	}
	b.do("go-resources")
	return all
}

// The fields of the screen of resources, from the top.
const (
	findField = iota
	nameField
	phoneField
)

// to gives the keyboard to one of the fields.
func (b *bench) to(field int) { b.win.Canvas().Focus(b.fields()[field]) }

// TestANameIsWrittenToItsEnd where it soon is none of those that are looked for: in the list, and
// in its field.
func TestANameIsWrittenToItsEnd(t *testing.T) {
	for where, begin := range map[string]func(b *bench){
		"the list": func(b *bench) { b.key(fyne.KeyReturn) },
		"a field":  func(b *bench) { b.to(nameField) },
	} {
		b := newBench(t)
		quay := b.with("Quay", "Library")[0]
		b.write("quay")
		b.key(fyne.KeyReturn)
		begin(b)
		b.key(fyne.KeyEnd)
		for range 2 {
			b.key(fyne.KeyBackspace)
		}
		b.write("ilt shop")
		if at := b.screen.Place().Part; b.kept() != "Quilt shop, Library" || at != quay.ID.String() {
			t.Errorf("in %s: %s, at %s", where, b.kept(), at)
		}
	}
}

// TestTheKeyboardLeavesWhatIsGone: where an undo takes away the resource that somebody writes
// about, the next letters change no other.
func TestTheKeyboardLeavesWhatIsGone(t *testing.T) {
	for _, names := range [][]string{nil, {"Library"}} {
		b := newBench(t)
		b.with(names...)
		b.do("resource.add")
		b.write("Clinic")
		b.key(fyne.KeyTab)
		if b.win.Canvas().Focused() != fyne.Focusable(b.fields()[phoneField]) {
			t.Fatal("Tab does not lead to the number")
		}
		b.Undo()
		if _, writes := b.win.Canvas().Focused().(*control.Entry); writes || b.win.Canvas().Focused() == nil {
			t.Errorf("beside %v the keyboard is at %T", names, b.win.Canvas().Focused())
		}
	}
}

// TestAFullListSaysSo before anything is typed that it has no room for.
func TestAFullListSaysSo(t *testing.T) {
	b := newBench(t)
	b.with(slices.Repeat([]string{"Library"}, model.MaxResources)...)
	b.do("resource.add")
	b.wantSaid(b.words.Text("resources.many", "most", model.MaxResources))
	if _, writes := b.win.Canvas().Focused().(*rows.Editor); writes {
		t.Error("a new one is begun")
	}
}

// TestTablesAreInTheFileMenu: whatever the button below the list offers.
func TestTablesAreInTheFileMenu(t *testing.T) {
	b := newBench(t)
	b.with("Library")
	var ids []string
	for _, c := range b.screen.Commands()[screen.MenuFile] {
		ids = append(ids, c.ID)
	}
	for _, id := range []string{"resource.import", "resource.paste", "resource.export"} {
		if !slices.Contains(ids, id) {
			t.Errorf("no %s among %v", id, ids)
		}
	}
}

// TestTheContactsCard: one press away on any screen, never before the room without being
// asked for, and closed when the room begins to look.
func TestTheContactsCard(t *testing.T) {
	b := newBench(t)
	b.OpenExample()
	b.settle()
	b.do("go-contacts")
	b.wantSaid("01632 960 101")
	b.press(b.words.Text("frame.close"))
	s := b.boardOf("connect", "One")
	b.ShowContacts()
	b.ShowRoom(true)
	b.settle()
	if b.says("01632 960 101") || !b.Room() || b.screen != screen.Screen(s) {
		t.Fatalf("the room sees the contacts (room: %v)", b.Room())
	}
	b.ShowContacts()
	if b.says("01632 960 101") {
		t.Fatal("nobody asked whether the room may see it")
	}
	b.press(b.words.Text("resources.card.not-now"))
	b.ShowContacts()
	b.press(b.words.Text("resources.card.show"))
	b.wantSaid("01632 960 101")
	b.press(b.words.Text("frame.close"))
	b.GoTo(screen.AtResources)
	if b.Room() {
		t.Error("the room sees the table of resources")
	}
}

// TestAContactIsOnTheCardFromItsFirstLetter: two people with their numbers by keys alone, over
// the screen that somebody was on, and the card shows both.
func TestAContactIsOnTheCardFromItsFirstLetter(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	s := b.boardOf("connect", "One")
	b.do("go-contacts")
	b.key(fyne.KeyReturn)
	more := func() fyne.Position {
		return trial.PositionOf(t, control.TopDialog(b.win.Canvas()), b.words.Text("resources.card.more"))
	}
	first := more()
	b.write("Night line")
	if all := b.open.doc.Group().OnCard(); len(all) != 1 {
		t.Fatalf("while it is written there are %d on the card", len(all))
	}
	b.win.Canvas().FocusNext()
	b.write("01632 960 101")
	b.key(fyne.KeyReturn)
	b.wantSaid(b.words.Count("resources.card.count", 1))
	if more() != first {
		t.Errorf("the button for one more went from %v to %v", first, more())
	}
	b.write("Ada")
	b.key(fyne.KeyReturn)
	b.write("01632 960 102")
	b.press(b.words.Text("resources.card.more"))
	b.key(fyne.KeyEscape)
	for _, number := range []string{"01632 960 101", "01632 960 102"} {
		b.wantSaid(number)
	}
	if b.kept() != "Night line, Ada" || b.screen != screen.Screen(s) {
		t.Errorf("kept are %s, on %+v", b.kept(), b.screen.Place())
	}
	b.press(b.words.Text("frame.close"))
	b.Undo()
	if b.kept() != "Night line" {
		t.Errorf("one step back: %s", b.kept())
	}
	b.do("go-contacts")
	b.wantSaid("01632 960 101")
}

// TestTheReminderOfTheCardStays while nothing is on it, until people do without it; a group
// that has done nothing yet is reminded in any case.
func TestTheReminderOfTheCardStays(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	offer := b.words.Text("resources.card.offer")
	b.wantSaid(offer)
	b.press(b.words.Text("resources.card.open"))
	b.wantSaid(b.words.Text("resources.card.empty"))
	b.key(fyne.KeyEscape)
	b.boardOf("connect", "One")
	b.GoTo(screen.AtOverview)
	b.wantSaid(offer)
	r := model.NewResource("Night line")
	r.Card = true
	if err := b.open.doc.AddResources(model.StepAddResource, r); err != nil {
		t.Fatal(err)
	}
	if b.says(offer) {
		t.Error("it reminds of a card that says something")
	}
	b.Undo()
	b.wantSaid(offer)
	b.press(b.words.Text("resources.card.dismiss"))
	if b.says(offer) || b.win.Canvas().Focused() == nil {
		t.Error("it goes on reminding, or the keyboard is nowhere")
	}
	b.in("Walkers")
	b.wantSaid(offer)
}

// TestTablesComeInAndGoOut: what can't be taken is said first, nothing changes until it is
// wanted, and a file that is there is replaced only when that is asked for.
func TestTablesComeInAndGoOut(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	b.GoTo(screen.AtResources)
	folder := t.TempDir()
	in := filepath.Join(folder, "in.csv")
	if err := os.WriteFile(in, []byte("Name;Phone;Stars\nClinic;+44 1632;5\n;2;\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	s := b.screen.(*resources.Screen)
	if !s.Drop(fyne.Position{}, in) {
		t.Fatal("it has no use for a table")
	}
	b.settle()
	b.wantSaid("Stars")
	b.wantSaid(b.words.Count("resources.import.left", 1))
	if b.kept() != "" {
		t.Fatal("it was taken in at once")
	}
	b.press(b.words.Count("resources.pick.take", 1))
	if r := b.open.doc.Group().Resources[0]; b.kept() != "Clinic" || r.Phone != "+44 1632" {
		t.Errorf("in came %s, %q", b.kept(), r.Phone)
	}
	bad := filepath.Join(folder, "bad.csv")
	if err := os.WriteFile(bad, []byte("a,\"b\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	s.Drop(fyne.Position{}, bad)
	b.settle()
	b.wantSaid(b.words.Text("resources.import.fault.quotes", "line", 1, "most", 4))
	b.press(b.words.Text("error.understood"))

	out := filepath.Join(folder, "Tuesday Circle - Useful resources.csv")
	s.Export(folder)
	b.settle()
	data, err := os.ReadFile(out)
	if err != nil || !strings.Contains(string(data), "'+44 1632") {
		t.Fatalf("%v: %s", err, data)
	}
	if err := os.WriteFile(out, []byte("theirs"), 0o600); err != nil {
		t.Fatal(err)
	}
	s.Export(folder)
	b.settle()
	if data, _ := os.ReadFile(out); string(data) != "theirs" {
		t.Fatal("a file of somebody was replaced unasked")
	}
	b.press(b.words.Text("home.replace.do"))
	if data, _ := os.ReadFile(out); !strings.Contains(string(data), "Clinic") {
		t.Errorf("it was not replaced: %s", data)
	}
}

// TestPartnersAndStartersAreTaken: as names alone, or with the card they came from, each once.
func TestPartnersAndStartersAreTaken(t *testing.T) {
	b := newBench(t)
	b.OpenExample()
	b.settle()
	b.GoTo(screen.AtResources)
	had := len(b.open.doc.Group().Resources)
	b.press(b.words.Text("resources.partners.do"))
	b.press(b.takes())
	fresh := b.open.doc.Group().Resources[had:]
	if len(fresh) == 0 {
		t.Fatal("no partner came in")
	}
	for _, r := range fresh {
		if r.From == nil || r.Checked != "" || r.Name == "Best friends" || r.Name == "Us, Tuesdays" {
			t.Errorf("there came %+v", r)
		}
	}
	b.press(b.words.Text("resources.starters.do"))
	b.pressHint(b.words.Text("resources.pick.tick", "name", b.words.List("resources.starters.urgent")[0]))
	b.press(b.takes())
	all := b.open.doc.Group().Resources
	if r := all[len(all)-1]; !r.Card || r.Phone != "" || r.Category != model.ResourceUrgent {
		t.Errorf("there came %+v", r)
	}
}

// takes is what the button says that takes what is ticked.
func (b *bench) takes() string {
	b.t.Helper()
	for n := 1; n < 50; n++ {
		if words := b.words.Count("resources.pick.take", n); b.says(words) {
			return words
		}
	}
	b.t.Fatalf("nothing is ticked in %q", control.TopDialog(b.win.Canvas()).TitleWords())
	return ""
}

// TestWhatIsLeftOfAPartnerIsSaid before it is taken: what even the notes have no room for. A
// partner who is on the map twice is offered once.
func TestWhatIsLeftOfAPartnerIsSaid(t *testing.T) {
	b := newBench(t)
	b.OpenExample()
	b.settle()
	doc := b.open.doc
	i := slices.IndexFunc(doc.Group().Sheets, func(s *model.Sheet) bool { return s.Activity == "partners" })
	for x := range 2 {
		n := model.NewNote("Helper", model.ColourA, model.Rect{X: 300, Y: 300 + 150*float64(x), W: 150, H: 100})
		n.Details = map[string]string{
			model.NoteContact: strings.Repeat("c", model.ResourceContact.Most()+10),
			"offer":           strings.Repeat("o", model.ResourceNotes.Most()-11) + "and tea",
		}
		if err := doc.AddNotes(model.StepAddNote, doc.Group().Sheets[i].ID, n); err != nil {
			t.Fatal(err)
		}
	}
	b.GoTo(screen.AtResources)
	b.press(b.words.Text("resources.partners.do"))
	n, left := 0, b.words.Text("resources.partners.left", "text", "and tea")
	tree(b.front(), fyne.Position{}, func(o fyne.CanvasObject, _ fyne.Position) {
		if o, ok := o.(*look.Text); ok && o.Words == left {
			n++
		}
	})
	if n != 1 {
		t.Errorf("what is left out is said %d times", n)
	}
}

// TestNothingOfAPartnerIsCutOff: what has no room in the name or the contact of a resource
// stands in its notes.
func TestNothingOfAPartnerIsCutOff(t *testing.T) {
	b := newBench(t)
	b.OpenExample()
	b.settle()
	long := strings.Repeat("the long name of a helper ", 40)
	n := model.NewNote(long, model.ColourA, model.Rect{X: 300, Y: 300, W: 150, H: 100})
	n.Details = map[string]string{model.NoteContact: strings.Repeat("at the side door ", 60), "offer": "Tea"}
	doc := b.open.doc
	for _, s := range doc.Group().Sheets {
		if s.Activity == "partners" {
			if err := doc.AddNotes(model.StepAddNote, s.ID, n); err != nil {
				t.Fatal(err)
			}
			break
		}
	}
	b.GoTo(screen.AtResources)
	b.press(b.words.Text("resources.partners.do"))
	b.press(b.takes())
	for _, r := range doc.Group().Resources {
		if r.From == nil || r.From.Note != n.ID {
			continue
		}
		all := r.Name + r.Contact + r.Notes
		if strings.Count(all, "helper") != 40 || strings.Count(all, "door") != 60 || !strings.HasSuffix(all, "Tea") || r.Check() != nil {
			t.Errorf("there came %+v", r)
		}
		return
	}
	t.Fatal("the partner did not come")
}

// TestTheCardOfContactsIsOverARoundAndAVote: one press away while someone writes in private or votes,
// gone with another, and what it is over goes on; it leads nowhere else from there.
func TestTheCardOfContactsIsOverARoundAndAVote(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	r := model.NewResource("Night line")
	r.Phone, r.Card = "01632 960 101", true
	if err := b.open.doc.AddResources("edit.resource.add", r); err != nil {
		t.Fatal(err)
	}
	b.boardOf("connect", "One", "Two")
	for _, what := range []string{"round", "decide"} {
		b.do(what)
		b.settle()
		below := control.TopDialog(b.win.Canvas())
		if below == nil {
			t.Fatalf("%s opens nothing", what)
		}
		b.do("go-contacts")
		b.settle()
		b.wantSaid("01632 960 101")
		if b.says(b.words.Text("resources.card.change")) {
			t.Errorf("from a %s it leads to the resources", what)
		}
		b.do("go-contacts")
		b.settle()
		if b.says("01632 960 101") || control.TopDialog(b.win.Canvas()) != below {
			t.Errorf("after the card the %s does not go on", what)
		}
		below.Cancel()
		b.settle()
	}
}
