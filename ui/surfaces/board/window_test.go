package board

import (
	"image/color"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"

	"commonground/assets/words"
	"commonground/model"
	"commonground/printables"
	"commonground/printables/raster"
	"commonground/ui/canvas"
	"commonground/ui/command"
	"commonground/ui/look"
	"commonground/ui/trial"
)

// stage is a board in a window of the test driver, at one pixel a board unit.
type stage struct {
	*Board
	t      *testing.T
	window fyne.Window
	said   string
	keys   fyne.KeyModifier
	queue  chan func() // what the board does later
	book   *words.Book
	doc    *model.Document
	pal    printables.Palette
	pace   trial.Pace
	tick   func() // scrolls by a step where the board scrolls
}

func (s *stage) Document() *model.Document   { return s.doc }
func (s *stage) Words() *words.Book          { return s.book }
func (s *stage) Kit() *printables.Kit        { return nil }
func (s *stage) Clock() command.Clock        { return s.pace.Clock() }
func (s *stage) Painter() *raster.Painter    { return nil }
func (s *stage) Palette() printables.Palette { return s.pal }
func (s *stage) Window() fyne.Window         { return s.window }

// zones are two boxes, left and right, with room round them.
func twoZones() *model.Activity {
	return &model.Activity{
		ID: "test", Kind: model.KindBoard, Own: &model.OwnWords{},
		Zones: []model.Zone{
			{ID: "left", Title: "Left", Shape: model.ShapeBox, Rect: model.Rect{X: 50, Y: 50, W: 600, H: 700}},
			{ID: "right", Title: "Right", Shape: model.ShapeBox, Rect: model.Rect{X: 760, Y: 50, W: 600, H: 700}},
		},
		Starters: []model.Starter{{ID: "age", Text: "Age", Colour: model.ColourB}},
	}
}

// newStage puts notes of that text in a row on a board, from the left: the first two in
// the left zone, the third in the right one.
func newStage(t *testing.T, texts ...string) *stage {
	t.Helper()
	test.NewTempApp(t).Settings().SetTheme(look.NewTheme(look.Light, 1))
	book, err := words.Load("en")
	if err != nil {
		t.Fatal(err)
	}
	g := model.NewGroup("Tuesday Circle", time.Now())
	sheet := model.NewSheet("test", "One", time.Now())
	for i, text := range texts {
		at := model.Rect{X: 100 + 380*float64(i), Y: 100, W: model.NoteWidth, H: model.NoteHeight}
		sheet.Notes = append(sheet.Notes, model.NewNote(text, model.ColourA, at))
	}
	g.Sheets = []*model.Sheet{sheet}
	s := &stage{t: t, book: book, doc: model.NewDocument(g), pal: printables.LightPalette()}
	s.window = test.NewTempWindow(t, nil)
	s.window.SetPadded(false)
	s.Board = newBoard(s, twoZones(), sheet.ID, trial.Flat{})
	s.Board.OnStatus = func(text string) { s.said = text }
	s.Board.held = func() fyne.KeyModifier { return s.keys }
	s.queue = make(chan func(), 64)
	s.Board.later = func(do func()) { s.queue <- do }
	s.repainter.Do = s.Board.later
	s.Board.scroller.Ticks = func(tick func()) (stop func()) {
		s.tick = tick
		return func() {}
	}
	s.window.SetContent(s.Board)
	s.window.Resize(fyne.NewSize(1414+2*canvas.Margin, 1000+2*canvas.Margin))
	s.window.Canvas().Capture()
	s.window.Canvas().Focus(s.Board)
	t.Cleanup(s.Close)
	return s
}

func (s *stage) position(x, y float64) fyne.Position {
	p := s.scene.view.ToPosition(model.Point{X: x, Y: y})
	return fyne.NewPos(float32(p.X), float32(p.Y))
}

func (s *stage) down(x, y float64) {
	e := &desktop.MouseEvent{Button: desktop.MouseButtonPrimary, Modifier: s.keys}
	e.Position = s.position(x, y)
	s.MouseDown(e)
}

func (s *stage) dragTo(x, y float64) {
	e := &fyne.DragEvent{}
	e.Position = s.position(x, y)
	s.Dragged(e)
}

func (s *stage) up(x, y float64) {
	e := &desktop.MouseEvent{Button: desktop.MouseButtonPrimary}
	e.Position = s.position(x, y)
	s.MouseUp(e)
	s.DragEnd()
}

func (s *stage) click(x, y float64) {
	s.down(x, y)
	s.up(x, y)
}

func (s *stage) doubleClick(x, y float64) {
	s.click(x, y)
	s.click(x, y)
	s.DoubleTapped(&fyne.PointEvent{Position: s.position(x, y)})
}

// focused is what the keyboard goes to.
func (s *stage) focus() fyne.Focusable { return s.window.Canvas().Focused() }

func (s *stage) press(keys ...fyne.KeyName) {
	s.t.Helper()
	for _, k := range keys {
		f := s.focus()
		if f == nil {
			s.t.Fatalf("nothing has the keyboard at %s", k)
		}
		f.TypedKey(&fyne.KeyEvent{Name: k})
		if u, ok := s.focus().(desktop.Keyable); ok {
			u.KeyUp(&fyne.KeyEvent{Name: k})
		}
	}
}

func (s *stage) write(text string) {
	s.t.Helper()
	for _, r := range text {
		s.focus().TypedRune(r)
	}
}

// settle does what the board left for later.
func (s *stage) settle() {
	for len(s.queue) > 0 {
		(<-s.queue)()
	}
}

func (s *stage) shortcut(k fyne.Shortcut) { s.focus().(fyne.Shortcutable).TypedShortcut(k) }

func (s *stage) notes() []*model.Note { return s.doc.Group().Sheets[0].Notes }

func (s *stage) texts() []string {
	var out []string
	for _, n := range model.ReadingOrder(s.notes()) {
		out = append(out, n.Text)
	}
	return out
}

func (s *stage) wantTexts(want ...string) {
	s.t.Helper()
	got := s.texts()
	if len(got) != len(want) {
		s.t.Fatalf("notes %q, want %q", got, want)
	}
	for i := range got {
		if got[i] != want[i] {
			s.t.Fatalf("notes %q, want %q", got, want)
		}
	}
}

func (s *stage) find(text string) *model.Note {
	s.t.Helper()
	for _, n := range s.notes() {
		if n.Text == text {
			return n
		}
	}
	s.t.Fatalf("no note %q among %q", text, s.texts())
	return nil
}

func (s *stage) wantAt(text string, x, y float64) {
	s.t.Helper()
	if n := s.find(text); n.X != x || n.Y != y {
		s.t.Fatalf("%q at %v, %v, want %v, %v", text, n.X, n.Y, x, y)
	}
}

func (s *stage) wantZone(text, zone string) {
	s.t.Helper()
	got := ""
	if z := s.Activity().ZoneOf(s.find(text)); z != nil {
		got = z.ID
	}
	if got != zone {
		s.t.Fatalf("%q is in zone %q, want %q", text, got, zone)
	}
}

func (s *stage) wantChosen(want ...string) {
	s.t.Helper()
	var got []string
	for _, n := range model.ReadingOrder(s.chosen()) {
		got = append(got, n.Text)
	}
	if len(got) != len(want) {
		s.t.Fatalf("selected %q, want %q", got, want)
	}
	for i := range got {
		if got[i] != want[i] {
			s.t.Fatalf("selected %q, want %q", got, want)
		}
	}
}

// paper is the colour that the window shows at a place on the board.
func (s *stage) paper(x, y float64) color.NRGBA {
	p := s.position(x, y)
	return color.NRGBAModel.Convert(s.window.Canvas().Capture().At(int(p.X), int(p.Y))).(color.NRGBA)
}
