package ui

import (
	"bytes"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"runtime/debug"
	"slices"
	"strconv"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/model/catalogue"
	"commonground/model/file"
	"commonground/ui/control"
	"commonground/ui/screen"
)

// TestMonkey does thousands of things at random, as somebody would who leans on the
// keyboard and knows no order, and holds after each what must always hold: nothing panics,
// the keyboard is on something that is there and seen, what is on disk can be opened, and
// undoing all gives the group of the start. A seed gives the same events again.
//
// MONKEY_SEEDS (such as 1-20) and MONKEY_EVENTS ask for more than one short run.
func TestMonkey(t *testing.T) {
	from, to := monkeySeeds(t)
	for seed := from; seed <= to; seed++ {
		t.Run(fmt.Sprint("seed ", seed), func(t *testing.T) {
			m := newMonkey(t, seed)
			m.run(monkeyEvents(t))
			for _, a := range slices.Concat(catalogue.All(), catalogue.More()) {
				if found, _ := catalogue.Find(a.ID); !reflect.DeepEqual(found, a) {
					t.Errorf("somebody changed the activity %s, which is everybody's", a.ID)
				}
			}
		})
	}
}

// The crash that the monkey was made for: a sheet is undone away below its own surface.
func TestASheetThatIsUndoneAwayIsLeft(t *testing.T) {
	for _, activity := range catalogue.All() {
		t.Run(activity.ID, func(t *testing.T) {
			b := newBench(t)
			b.in("Tuesday Circle")
			b.StartSheet(activity)
			b.settle()
			hands{b.win.Canvas()}.click(fyne.NewPos(600, 400), 1)
			b.settle()
			b.do("undo")
			if len(b.open.doc.Group().Sheets) != 0 {
				t.Fatal("the sheet is still there")
			}
			if b.on() == "sheet" {
				t.Error("the screen of the sheet is still shown")
			}
		})
	}
}

func monkeySeeds(t *testing.T) (from, to uint64) {
	given := os.Getenv("MONKEY_SEEDS")
	if given == "" {
		return 1, 1
	}
	first, last, isRange := strings.Cut(given, "-")
	if !isRange {
		last = first
	}
	from, err := strconv.ParseUint(first, 10, 64)
	if err == nil {
		to, err = strconv.ParseUint(last, 10, 64)
	}
	if err != nil {
		t.Fatalf("MONKEY_SEEDS=%s is neither a number nor two with a dash between: %v", given, err)
	}
	return from, to
}

func monkeyEvents(t *testing.T) int {
	given := os.Getenv("MONKEY_EVENTS")
	if given == "" {
		return 1000
	}
	n, err := strconv.Atoi(given)
	if err != nil {
		t.Fatalf("MONKEY_EVENTS: %v", err)
	}
	return n
}

// monkey is a user without sense.
type monkey struct {
	*bench
	random *rand.Rand
	hands  hands
	did    []string // what it did, the last thing last

	group *openGroup // whose history it knows
	first *model.Group
	bound int // steps of history that may have been dropped
}

// monkeyHistory is the number of steps after which the first may have been forgotten.
const monkeyHistory = model.MaxHistory - 100

func newMonkey(t *testing.T, seed uint64) *monkey {
	home := t.TempDir()
	for _, name := range []string{"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"} {
		t.Setenv(name, filepath.Join(home, name))
	}
	t.Setenv("PATH", "") // nothing is printed or opened for real
	b := newBench(t)
	m := &monkey{bench: b, random: rand.New(rand.NewPCG(seed, 1)), hands: hands{b.win.Canvas()}}
	return m
}

func (m *monkey) run(events int) {
	defer func() {
		if r := recover(); r != nil {
			m.t.Fatalf("panic: %v\n%s\n%s", r, m.story(), debug.Stack())
		}
	}()
	for i := range events {
		m.ensureGroup()
		what := m.event()
		m.did = append(m.did, what)
		m.settle()
		m.Follow()
		m.holds()
		if i%200 == 199 {
			m.opensFromDisk()
			m.undoesAll()
		}
		if m.t.Failed() {
			m.t.Fatal(m.story())
		}
	}
}

// story is what the monkey did last.
func (m *monkey) story() string {
	last := m.did[max(0, len(m.did)-30):]
	return fmt.Sprintf("after %d events, the last of them:\n  %s", len(m.did), strings.Join(last, "\n  "))
}

// ensureGroup opens the example group, which has a sheet of every activity, where no
// group is open.
func (m *monkey) ensureGroup() {
	if m.open != nil {
		return
	}
	for m.closeTop() {
	}
	m.OpenExample()
	m.settle()
	if m.open == nil {
		m.t.Fatal("the example did not open\n" + m.story())
	}
	m.Follow()
}

// Follow learns what the history of the group that is open goes back to.
func (m *monkey) Follow() {
	if m.open == m.group {
		return
	}
	m.group = m.open
	if m.open == nil {
		return
	}
	m.first, m.bound = m.open.doc.Group(), 0
	m.open.doc.Listen(func(c model.Change) {
		m.bound++
		if c.Forgets || m.bound > monkeyHistory {
			m.first = nil // there is no way back to the start any more
		}
		if c.Untold && m.first != nil {
			m.first = untold(m.first, c)
		}
	})
}

// untold is the group of the start with what a change did to the box of suggestions, which
// is no step of undo and so is done to every version.
func untold(first *model.Group, c model.Change) *model.Group {
	box := map[model.ID]*model.Suggestion{}
	for _, s := range first.Suggestions {
		box[s.ID] = s
	}
	for _, s := range c.Before.Suggestions {
		if c.After.Suggestion(s.ID) == nil {
			delete(box, s.ID)
		}
	}
	for _, s := range c.After.Suggestions {
		if c.Before.Suggestion(s.ID) == nil {
			box[s.ID] = s
		}
	}
	out := *first
	out.Suggestions = slices.SortedFunc(maps.Values(box), func(a, b *model.Suggestion) int {
		return bytes.Compare(a.ID[:], b.ID[:])
	})
	return &out
}

// holds checks what holds after every event.
func (m *monkey) holds() {
	focused := m.win.Canvas().Focused()
	o, ok := focused.(fyne.CanvasObject)
	if focused == nil || !ok {
		return
	}
	seen := false
	tree(m.front(), fyne.Position{}, func(here fyne.CanvasObject, _ fyne.Position) { seen = seen || here == o })
	if !seen {
		m.t.Errorf("the keyboard is on %T %q, which is not on screen, in front of which is %T", focused, saysOf(focused), m.front())
	}
}

// opensFromDisk waits for the save and reads the file.
func (m *monkey) opensFromDisk() {
	if m.open == nil {
		return
	}
	m.until("all is saved", func() bool { return m.open == nil || !m.open.doc.Unsaved() })
	if m.open == nil {
		return
	}
	if onDisk := m.onDisk(m.open.path); !bytes.Equal(encoded(m.t, onDisk), encoded(m.t, m.open.doc.Group())) {
		m.t.Error("the file differs from the group")
	}
}

// undoesAll goes back to the start and forth again.
func (m *monkey) undoesAll() {
	if m.open == nil || m.first == nil || m.open.doc.ReadOnly() {
		return
	}
	doc, now, first, steps := m.open.doc, m.open.doc.Group(), m.first, 0
	for {
		if _, ok := doc.Undo(); !ok {
			break
		}
		m.settle()
		steps++
	}
	m.wantGroup(first, "undoing all")
	for range steps {
		doc.Redo()
		m.settle()
	}
	m.wantGroup(now, "redoing all")
	if m.open != nil {
		m.first, m.bound = first, steps
	}
}

func (m *monkey) wantGroup(want *model.Group, after string) {
	m.t.Helper()
	got, wanted := encoded(m.t, m.open.doc.Group()), encoded(m.t, want)
	if !bytes.Equal(got, wanted) {
		m.t.Errorf("%s the group is not what it was: %s", after, difference(got, wanted))
	}
}

// difference is the first lines in which two files differ.
func difference(got, want []byte) string {
	g, w := strings.Split(string(got), "\n"), strings.Split(string(want), "\n")
	for i := range min(len(g), len(w)) {
		if g[i] != w[i] {
			return fmt.Sprintf("line %d is %.200q, want %.200q", i+1, g[i], w[i])
		}
	}
	return fmt.Sprintf("%d lines, want %d", len(g), len(w))
}

func encoded(t *testing.T, g *model.Group) []byte {
	t.Helper()
	out, err := file.Encode(g)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// event does one thing and says what.
func (m *monkey) event() string {
	for {
		for _, e := range monkeyDoes {
			if m.random.IntN(100) < e.often {
				if what := e.do(m); what != "" {
					return what
				}
			}
		}
	}
}

var monkeyDoes = []struct {
	often int
	do    func(*monkey) string
}{
	{2, (*monkey).goElsewhere},
	{1, (*monkey).resize},
	{4, (*monkey).undoes},
	{8, (*monkey).chooses},
	{12, (*monkey).types},
	{12, (*monkey).drags},
	{2, (*monkey).closesTop},
	{35, (*monkey).clicks},
	{60, (*monkey).pressesKey},
}

// goElsewhere goes to another screen, mostly to a sheet.
func (m *monkey) goElsewhere() string {
	if m.win.Canvas().Overlays().Top() != nil {
		return ""
	}
	switch m.random.IntN(12) {
	case 0:
		m.GoTo(screen.AtOverview)
	case 1:
		m.GoTo(screen.AtActivities)
	case 2:
		m.GoTo(screen.AtBingo)
	case 3:
		all := catalogue.All()
		a := all[m.random.IntN(len(all))]
		m.StartSheet(a)
		return "a new sheet of " + a.ID
	default:
		sheets := m.open.doc.Group().Sheets
		if len(sheets) == 0 {
			return ""
		}
		s := sheets[m.random.IntN(len(sheets))]
		m.OpenSheet(s.ID)
		return "to a sheet of " + s.Activity
	}
	return "to " + m.on()
}

func (m *monkey) resize() string {
	sizes := []fyne.Size{{Width: 1280, Height: 800}, {Width: 1024, Height: 700}, {Width: 640, Height: 520}, {Width: 1600, Height: 900}}
	size := sizes[m.random.IntN(len(sizes))]
	m.win.Resize(size)
	return fmt.Sprint("a window of ", size)
}

// undoes goes through the document itself, as another screen would.
func (m *monkey) undoes() string {
	n := 1 + m.random.IntN(4)
	for range n {
		if m.random.IntN(3) > 0 {
			m.open.doc.Undo()
		} else {
			m.open.doc.Redo()
		}
	}
	return fmt.Sprint("undo or redo ", n)
}

// chooses runs a command of the menu, as a shortcut does.
func (m *monkey) chooses() string {
	name := screen.Menus[m.random.IntN(len(screen.Menus))]
	commands := m.menu.commands[name]
	if len(commands) == 0 {
		return ""
	}
	c := commands[m.random.IntN(len(commands))]
	if c.ID == "quit" || c.ID == "go-groups" && m.random.IntN(4) > 0 || !c.On() {
		return ""
	}
	m.menu.run(c)
	return "command " + c.ID
}

var monkeyTexts = []string{"Nurses", "18 to 65", "ely", "a", "N", "d 1 2 3", "Anyone living nearby ", "é", "🍵", "سلام", "x"}

// types types letters, now and then many.
func (m *monkey) types() string {
	text := monkeyTexts[m.random.IntN(len(monkeyTexts))]
	if m.random.IntN(20) == 0 {
		text = strings.Repeat(text+" ", 60)
	}
	for _, r := range text {
		m.hands.letter(r)
	}
	return fmt.Sprintf("typed %.30q", text)
}

func (m *monkey) somewhere() fyne.Position {
	size := m.win.Canvas().Size()
	return fyne.NewPos(m.random.Float32()*size.Width, m.random.Float32()*size.Height)
}

// target is the middle of something that can be clicked, or any place at all.
func (m *monkey) target() fyne.Position {
	if m.random.IntN(3) == 0 {
		return m.somewhere()
	}
	var all []fyne.Position
	m.hands.seen(func(o fyne.CanvasObject, _ fyne.Position, in box) {
		if _, ok := o.(fyne.Tappable); ok && !in.empty() {
			all = append(all, fyne.NewPos((in.from.X+in.to.X)/2, (in.from.Y+in.to.Y)/2))
		}
	})
	if len(all) == 0 {
		return m.somewhere()
	}
	return all[m.random.IntN(len(all))]
}

func (m *monkey) clicks() string {
	at := m.target()
	switch m.random.IntN(8) {
	case 0:
		return fmt.Sprintf("right click at %v on %T", at, m.hands.menu(at))
	case 1:
		return fmt.Sprintf("double click at %v on %T", at, m.hands.click(at, 2))
	case 2:
		return fmt.Sprintf("wheel at %v on %T", at, m.hands.wheel(at, float32(m.random.IntN(200)-100)))
	}
	return fmt.Sprintf("click at %v on %T", at, m.hands.click(at, 1))
}

func (m *monkey) drags() string {
	from, to := m.target(), m.somewhere()
	escape := m.random.IntN(6) == 0
	undo := m.random.IntN(10) == 0
	o := m.hands.drag(from, to, func() {
		if undo {
			m.open.doc.Undo()
		}
		if escape {
			m.hands.key(fyne.KeyEscape)
		}
	})
	return fmt.Sprintf("drag from %v to %v on %T, escape %v, undo %v", from, to, o, escape, undo)
}

var monkeyKeys = []fyne.KeyName{
	fyne.KeyTab, fyne.KeyTab, fyne.KeyReturn, fyne.KeyReturn, fyne.KeySpace, fyne.KeyEscape, fyne.KeyDelete, fyne.KeyBackspace,
	fyne.KeyUp, fyne.KeyDown, fyne.KeyLeft, fyne.KeyRight, fyne.KeyHome, fyne.KeyEnd, fyne.KeyPageUp, fyne.KeyPageDown,
	fyne.KeyF2, fyne.KeyF6, fyne.KeyF1, fyne.KeyF3, fyne.KeyEnter,
}

func (m *monkey) pressesKey() string {
	if m.random.IntN(4) == 0 {
		r := []rune("n123450d+-r ")[m.random.IntN(12)]
		m.hands.letter(r)
		return fmt.Sprintf("letter %q", r)
	}
	k := monkeyKeys[m.random.IntN(len(monkeyKeys))]
	times := 1 + m.random.IntN(3)
	for range times {
		m.hands.key(k)
	}
	return fmt.Sprint(times, " times ", k)
}

func (m *monkey) closesTop() string {
	if m.closeTop() {
		return "closed what was open"
	}
	return ""
}

// closeTop closes the dialog or menu over the screen and reports whether there was one.
func (m *monkey) closeTop() bool {
	top := m.win.Canvas().Overlays().Top()
	if top == nil {
		return false
	}
	m.hands.key(fyne.KeyEscape)
	if m.win.Canvas().Overlays().Top() == top {
		m.win.Canvas().Overlays().Remove(top)
	}
	m.settle()
	return true
}

// saysOf is what a thing says, to tell it from others of its kind.
func saysOf(o any) string {
	switch o := o.(type) {
	case *control.Button:
		return o.Text + o.Hint
	case *control.Chip:
		return o.Text
	case *control.Link:
		return o.Words()
	case *control.Entry:
		return o.Text
	}
	return ""
}
