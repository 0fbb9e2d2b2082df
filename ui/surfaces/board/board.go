// Package board is the drag-and-drop surface of an activity: zones and the notes that
// people make, write on, move about, tidy and find, by mouse and by keys. It knows no
// activity in particular; what it shows follows from the activity's description.
package board

import (
	"maps"
	"time"

	"commonground/ui/surfaces/board/painting"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"commonground/model"
	"commonground/printables"
	"commonground/printables/raster"
	"commonground/ui/canvas"
	"commonground/ui/carry"
	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/find"
	"commonground/ui/surface"
)

// Host is what a board needs from the screen that shows it.
type Host interface {
	surface.Host
	Kit() *printables.Kit
	// Painter is shared, so that what one board or preview painted serves the next.
	Painter() *raster.Painter
	// Palette is asked for at every painting; after it changed, Refresh the board.
	Palette() printables.Palette
	// Clock is the time by which typing is judged.
	Clock() command.Clock
}

// Board is the surface of one sheet. It takes the keyboard focus when clicked, and Tab
// reaches it. It belongs to the UI goroutine.
type Board struct {
	widget.BaseWidget
	find.Finder[model.ID]
	surface.Base

	// OnZoom is called when Zoom has changed.
	OnZoom func()
	// Letters are more commands that have a letter each; nil is none.
	Letters func() []command.Command
	// NoteMenu is what else can be done with the selected notes, for their menu; nil is nothing.
	NoteMenu func() []*fyne.MenuItem

	host      Host
	scene     scene
	gesture   gesture
	tray      tray
	pointer   pointer
	layers    *layers
	style     painting.Style
	repainter *painting.Repainter
	editor    *editor
	bar       *find.Bar // nil while it is closed
	clips     *Clips
	frames    map[string]model.Rect // where zones lie that gave way
	aim       string                // the ID of the zone that new notes go to; empty is none
	colour    model.NoteColour
	burst     *command.Burst
	clock     command.Clock
	wrote     model.ID // the note that was written last, and when that ended
	wroteAt   time.Time
	focused   bool
	hand      bool // the space bar is held: the pointer moves the view
	zoomed    int  // what OnZoom was told last
	closed    bool

	scroller canvas.Scroller
	held     control.Held // the modifier keys that are down
	later    func(func()) // does something once what is being done now is done
}

var (
	_ surface.Surface   = (*Board)(nil)
	_ surface.Starting  = (*Board)(nil)
	_ surface.Aiming    = (*Board)(nil)
	_ surface.Dealing   = (*Board)(nil)
	_ surface.Selecting = (*Board)(nil)
	_ surface.Holding   = (*Board)(nil)
	_ surface.Showing   = (*Board)(nil)
	_ surface.Aimed     = (*Board)(nil)
	_ surface.Zooming   = (*Board)(nil)
	_ surface.Roomy     = (*Board)(nil)
	_ surface.Lettered  = (*Board)(nil)
	_ surface.KeyHelper = (*Board)(nil)
)

// New returns the board of a sheet. Close it when it is no longer shown.
func New(host Host, activity *model.Activity, sheet model.ID) *Board {
	return newBoard(host, activity, sheet, painting.NewPrinted(host.Kit(), host.Painter(), activity))
}

func newBoard(host Host, activity *model.Activity, sheet model.ID, st painting.Style) *Board {
	b := &Board{
		Base: surface.NewBase(host, activity, sheet, surface.OfNotes()),
		host: host, style: st, clips: &Clips{}, held: control.KeysHeld, later: fyne.Do, colour: model.ColourA,
	}
	b.Finder = find.Over(b.texts, b.showMatch).Marking(b.mark)
	b.clock = host.Clock().OrReal()
	b.burst = command.NewBurst(b.clock)
	b.burst.Find, b.burst.Write = b.byLetter, b.begin
	b.scene.view = canvas.NewView(activity.Bounds())
	b.layers = newLayers(b.hintWords())
	b.layers.rest.Generator = b.drawn
	b.repainter = painting.NewRepainter(st, b.pictureUp)
	b.ExtendBaseWidget(b)
	b.load(b.Doc().Group())
	b.Writing(b.typing, func() { b.giveUpGesture() })
	b.Follow(b.changed)
	return b
}

// Close ends the board: what is being written is kept, and nothing of it runs on.
func (b *Board) Close() {
	if b.closed {
		return
	}
	b.burst.Drop()
	b.finishWriting()
	b.closed = true
	b.Base.Close()
	b.scroller.Stop()
	b.repainter.Close()
}

func (b *Board) load(g *model.Group) {
	b.scene.notes = nil
	if s := g.Sheet(b.SheetID()); s != nil {
		b.scene.notes = s.Notes
		if !maps.Equal(s.Frames, b.frames) {
			b.FitZones(s)
			b.frames = s.Frames
		}
	}
	b.scene.sent = carry.Sent(g, b.SheetID())
	canvas.Keep(&b.scene.sel, b.scene.notes, noteID)
	b.showTray()
}

// changed follows an edit, wherever it was made.
func (b *Board) changed(c model.Change) {
	if c.Before.Sheet(b.SheetID()) == c.After.Sheet(b.SheetID()) {
		b.markSent(c.After)
		return
	}
	b.giveUpGesture()
	b.load(c.After)
	b.FindAgain()
	b.scene.found, b.scene.only = b.found(), b.Only()
	b.editorFollows()
	b.repaint()
	b.selectionChanged()
}

// selectionChanged tells the host, and paints what is selected.
func (b *Board) selectionChanged() {
	b.placeHint()
	b.repaint()
	b.Changed()
}

// Selected returns the IDs of the selected notes, in stacking order.
func (b *Board) Selected() []model.ID { return idsOf(b.chosen()) }

func (b *Board) chosen() []*model.Note { return b.scene.chosen() }

func (b *Board) note(id model.ID) *model.Note {
	for _, n := range b.scene.notes {
		if n.ID == id {
			return n
		}
	}
	return nil
}
