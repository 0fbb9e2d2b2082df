package wallwindow

import (
	"image"
	"image/color"
	"image/draw"
	"slices"

	xdraw "golang.org/x/image/draw"

	"commonground/model"
	"commonground/printables"
	"commonground/printables/mark"
	"commonground/ui/canvas"
	"commonground/ui/surfaces/board/painting"
)

// painter paints what the wall shows. Boards are put together of pictures of their notes, as on
// the desk; all else is painted beside the window, the newest wish only.
type painter struct {
	wall   *Wall
	board  *painting.Repainter
	of     *model.Activity // whose boards the repainter paints
	head   *image.RGBA     // the title that board pictures are put below
	headed headOf
	frame  *painting.Frame // what the board's picture is of; nil where none is up
	busy   bool            // a page is being painted, and another is wanted
	again  bool
}

// headOf is all that the title's picture depends on.
type headOf struct {
	title string
	goal  model.Goal
	size  image.Point
	pal   printables.Palette
}

// size is how the scene is wanted now.
func (a *painter) size() (printables.SceneSize, image.Point) {
	px, _ := a.wall.stage.pixels()
	return printables.SceneSize{
		W: float64(px.X), H: float64(px.Y), Larger: a.wall.larger, Palette: a.wall.palette(),
	}, px
}

// want has the picture of now painted and shown.
func (a *painter) want() {
	w := a.wall
	if !w.Open() {
		return
	}
	size, px := a.size()
	if px.X < 2 || px.Y < 2 {
		return
	}
	part := w.alone()
	if w.scene != nil && w.scene.Board != nil && part == nil {
		w.pages, w.least, w.fixed, w.most = 1, 0, false, false
		a.wantBoard(px)
		return
	}
	a.stopBoard()
	a.wantWords(part, size, px)
}

// wantWords paints a page beside the window, one at a time: what is wanted meanwhile is
// painted next.
func (a *painter) wantWords(part *printables.Part, size printables.SceneSize, px image.Point) {
	w := a.wall
	if a.busy {
		a.again = true
		return
	}
	a.busy, a.again = true, false
	scene, page, painter, of := w.scene, w.page, w.host.Painter(), w.shot()
	w.host.Runner().Start(func() func() {
		out, made := grounded(px, size.Palette.Paper), printables.Picture{}
		if scene != nil {
			made = scene.Picture(part, page, size)
			painter.Paint(out, made.Marks, 1, 0, 0)
		}
		return func() { a.wordsUp(of, out, made) }
	})
}

// shot is what a page was painted for.
type shot struct {
	stage  *stage // each wall has its own
	source Source
	held   string // by whom the wall was held
}

func (w *Wall) shot() shot { return shot{w.stage, w.source, w.holding()} }

// wordsUp shows a page that was painted, unless the wall shows something else by now.
func (a *painter) wordsUp(of shot, picture *image.RGBA, made printables.Picture) {
	a.busy = false
	w := a.wall
	if !w.Open() || w.frozen {
		return
	}
	if a.board == nil && of == w.shot() {
		w.pages, w.least = max(1, made.Pages), made.Least
		w.fixed, w.most = made.Fixed, made.Most
		a.put(picture)
		w.bar.follow()
	}
	if a.again {
		a.want()
	}
}

// grounded is an empty picture.
func grounded(size image.Point, ground color.Color) *image.RGBA {
	out := image.NewRGBA(image.Rectangle{Max: size})
	draw.Draw(out, out.Rect, image.NewUniform(ground), image.Point{}, draw.Src)
	return out
}

// put shows a picture, and a small one of it on the desk.
func (a *painter) put(picture *image.RGBA) {
	a.wall.stage.show(picture)
	a.wall.live.painted()
	a.wall.bar.shows(small(picture))
}

// putBack shows a picture again that was up before; nil is none.
func (a *painter) putBack(was image.Image) {
	a.stopBoard()
	if picture, ok := was.(*image.RGBA); ok {
		a.put(picture)
		return
	}
	a.wall.stage.picture.Image = nil
	a.wall.stage.picture.Refresh()
}

// small is a picture as the desk shows it.
func small(of *image.RGBA) *image.RGBA {
	high := smallHigh
	wide := max(1, of.Rect.Dx()*high/max(1, of.Rect.Dy()))
	out := image.NewRGBA(image.Rect(0, 0, wide, high))
	xdraw.ApproxBiLinear.Scale(out, out.Rect, of, of.Rect, xdraw.Src, nil)
	return out
}

// smallHigh is how high the desk's small picture is, in pixels.
const smallHigh = 144

// unkeyed is the style of boards without what is for the keys of the desk.
type unkeyed struct {
	painting.Style
	kit *printables.Kit
}

// Titles have no numbers.
func (u unkeyed) Titles(a *model.Activity, _ printables.Titling, pal printables.Palette) []mark.Mark {
	return u.kit.ZoneTitles(a, pal)
}

// wantBoard paints a board.
func (a *painter) wantBoard(px image.Point) {
	w := a.wall
	if a.board == nil || a.of != w.source.Activity {
		a.stopBoard()
		a.of = w.source.Activity
		a.board = painting.NewRepainter(unkeyed{painting.NewPrinted(w.host.Kit(), w.host.Painter(), a.of), w.host.Kit()}, a.boardUp)
		a.board.Do = w.host.Runner().Back
	}
	if f := a.boardFrame(px); f != nil {
		a.board.Want(f)
	}
}

// boardFrame is the board as the wall shows it now, with what waits beside it.
func (a *painter) boardFrame(px image.Point) *painting.Frame {
	w := a.wall
	s := w.source.Doc.Group().Sheet(w.source.Sheet)
	if s == nil || w.scene == nil || w.scene.Board == nil {
		return nil
	}
	act, notes := w.scene.Board, s.Notes
	shown := act.Bounds()
	if slices.ContainsFunc(notes, act.InTray) {
		shown = act.Reach()
	}
	head := int(float64(px.Y) * printables.SceneHead)
	v := canvas.NewView(shown)
	v.Resize(float64(px.X), float64(px.Y-head))
	f := painting.FrameOf(&v, 1)
	f.Activity, f.Notes, f.Palette = act, notes, w.palette()
	f.Without = w.live.without()
	f.Lifts = len(f.Without) > 0
	return &f
}

// boardUp puts a board's picture below the title.
func (a *painter) boardUp(f painting.Frame, picture *image.RGBA) {
	w := a.wall
	if !w.Open() || w.frozen || w.scene == nil || w.scene.Board == nil {
		return
	}
	_, px := a.size()
	out := grounded(px, f.Palette.Paper)
	a.drawHead(out, px)
	down := image.Pt(0, px.Y-f.H)
	draw.Draw(out, picture.Rect.Add(down), picture, picture.Rect.Min, draw.Over)
	a.frame = &f
	a.put(out)
	a.measure(f, px)
}

// measure finds out how small the smallest words on a board are, beside the window.
func (a *painter) measure(f painting.Frame, px image.Point) {
	w, kit := a.wall, a.wall.host.Kit()
	if f.Lifts || len(w.scene.Levels) == 0 {
		return
	}
	scene := w.scene
	w.host.Runner().Start(func() func() {
		least := kit.LeastOnNotes(f.Activity, f.Notes) * f.Scale / float64(px.Y)
		return func() {
			if w.scene == scene && w.alone() == nil {
				w.least = least
				w.bar.follow()
			}
		}
	})
}

// drawHead sets the title, which is painted only when it is another.
func (a *painter) drawHead(out *image.RGBA, px image.Point) {
	w := a.wall
	size, _ := a.size()
	want := headOf{w.scene.Title, w.scene.Goal, px, size.Palette}
	if a.head == nil || a.headed != want {
		a.head = grounded(image.Pt(px.X, int(float64(px.Y)*printables.SceneHead)), size.Palette.Paper)
		w.host.Painter().Paint(a.head, w.scene.Head(size), 1, 0, 0)
		a.headed = want
	}
	draw.Draw(out, a.head.Rect, a.head, image.Point{}, draw.Src)
}

func (a *painter) stopBoard() {
	if a.board != nil {
		a.board.Close()
		a.board, a.of, a.frame = nil, nil, nil
	}
}

// stop ends all painting.
func (a *painter) stop() {
	a.stopBoard()
	a.head, a.again = nil, false
}
