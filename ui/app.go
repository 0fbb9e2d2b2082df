// Package ui is the window of Common Ground and what surrounds its screens: the navigation,
// the menus, saving, settings and help.
//
// A screen states what it needs from its host as an interface; App gives it. Work that may
// take time runs aside and comes back to the UI goroutine by itself.
package ui

import (
	"fmt"
	"path/filepath"
	"runtime/debug"
	"strings"
	"sync"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/app"
	"fyne.io/fyne/v2/driver/desktop"

	"commonground/assets/icons"
	"commonground/assets/words"
	"commonground/model/bin"
	"commonground/model/library"
	"commonground/printables"
	"commonground/printables/raster"
	"commonground/ui/activities"
	"commonground/ui/background"
	"commonground/ui/bell"
	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/fit"
	"commonground/ui/look"
	"commonground/ui/monitors"
	"commonground/ui/printing"
	"commonground/ui/remember"
	"commonground/ui/screen"
	"commonground/ui/surfaces/board"
	"commonground/ui/turns"
	"commonground/ui/wallwindow"
)

// ID names the app to the system: it keeps its settings under that name.
const ID = "org.commonground.commonground"

// Options say how the app starts.
type Options struct {
	// Library is the folder of the groups; empty is the one people chose, or the usual.
	Library string
	// File is a group to open; empty goes on where people left.
	File string
	// Version is what the program says it is.
	Version string
	// Portable is the folder of a program that keeps groups and settings beside itself;
	// empty is one that keeps them where the system does.
	Portable string
	// Bin takes the groups that are deleted; the zero Bin leaves them in the folder Deleted.
	Bin bin.Bin
	// Now is the clock; nil is the real one.
	Now func() time.Time
	// Clock is the time by which typing is judged; the zero Clock is the real one.
	Clock command.Clock
	// Runner runs what may take time; the zero Runner is that of the running app.
	Runner background.Runner
	// Monitors are the screens of the computer; nil are those that the system tells of
	// once the app runs.
	Monitors monitors.Monitors
	// Bell is the soft sound at the end of a time; nil is none.
	Bell *bell.Bell
}

// App is the window of Common Ground. What it is asked for by screens stands in the
// files of what they are about.
type App struct {
	fyne    fyne.App
	win     fyne.Window
	words   *words.Book
	options Options
	prefs   *remember.Settings

	root    *control.Root
	frame   *frame
	read    string    // the note that the wall was shown last since it is read back
	before  fyne.Size // how large the window was before it filled the screen
	nav     *navigation
	notices *notices
	menu    *menu
	wall    *wallwindow.Wall
	foot    foot
	turns   *turns.Turns

	lib    *library.Library // nil while its folder cannot be used
	open   *openGroup       // nil at the list of groups
	screen screen.Screen
	// scrolled is the page that was moved by keys last.
	scrolled fyne.CanvasObject
	closing  bool
	// uncovered is that a dialog was closed, and nobody looked for the keyboard since.
	uncovered bool
	after     *background.Once // follows every event that changed something
	asked     *control.Dialog  // whether to close though words are not kept
	binning   sync.WaitGroup   // deleted groups on their way to the recycle bin

	kit     *printables.Kit
	painter *raster.Painter
	blanks  activities.Blanks
	desk    *printing.Desk
	clips   board.Clips
	chosen  string // the folder in which people chose something last
}

// tidyAfter is how long after its start the app gives back the memory that only the
// start needed, about as much as it goes on using.
const tidyAfter = time.Second

// Run opens the window and returns when it is closed. A screen that is named but does not
// answer makes Fyne panic, which is no fault of the program, and is an error here; any other
// panic goes its way.
func Run(o Options) (err error) {
	defer func() {
		fault := recover()
		if e, ok := fault.(error); ok && strings.HasPrefix(e.Error(), "NotInitialized:") {
			err = e
		} else if fault != nil {
			panic(fault)
		}
	}()
	return run(o)
}

func run(o Options) error {
	defer remember.TracesOf(o.Portable, ID).Remove()
	monitors.Prepare()
	f := app.NewWithID(ID)
	kept := &remember.Behind{To: remember.File(filepath.Join(remember.Folder(o.Portable, f.Storage().RootURI().Path()), remember.FileName))}
	defer kept.Close()
	defer o.Bell.Stop()
	if o.Monitors == nil {
		o.Monitors = monitors.System{}
	}
	a, err := newApp(f, o, kept)
	if err != nil {
		return err
	}
	monitors.Name(ID)
	a.Start()
	tidy := time.AfterFunc(tidyAfter, debug.FreeOSMemory)
	defer tidy.Stop()
	a.win.Show()
	if !fit.Drawn(a.win) {
		return a.undrawn()
	}
	fit.Window(a.win)
	f.Run()
	return a.desk.Close()
}

// newApp returns the app with its window, not yet shown and on no screen. What it
// remembers is in kept.
func newApp(f fyne.App, o Options, kept remember.Store) (*App, error) {
	book, err := words.Load("en")
	if err != nil {
		return nil, fmt.Errorf("loading the words: %w", err)
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Monitors == nil {
		o.Monitors = monitors.None{}
	}
	a := &App{fyne: f, words: book, options: o, prefs: remember.Load(kept)}
	f.SetIcon(fyne.NewStaticResource("commonground.png", icons.App()))
	a.after = background.NewOnce(o.Runner, a.followUp)
	a.applyLook()
	fontsRead := make(chan struct{})
	go func() { // beside the system's making of a window, which takes as long
		defer close(fontsRead)
		look.ReadFonts()
	}()
	a.kit = printables.NewKit(book)
	a.painter = raster.New(a.kit.Set)
	a.desk = printing.NewDesk(a.kit.Set, book.Language(), f.OpenURL)
	a.makeWindow()
	<-fontsRead
	return a, nil
}

func (a *App) makeWindow() {
	a.win = a.fyne.NewWindow(a.words.Text("app.name"))
	a.win.SetMaster()
	a.win.SetPadded(false)
	a.notices = newNotices(a.words.Text("frame.close"), func() fyne.Focusable { return a.win.Canvas().Focused() }, a.noticesChanged)
	a.frame = newFrame(a.notices.box)
	a.frame.held = a.holding
	a.root = control.NewRoot(a.frame)
	a.win.SetContent(a.root)
	a.win.Resize(fyne.NewSize(a.prefs.Width, a.prefs.Height))
	a.win.SetCloseIntercept(a.Close)
	a.win.SetOnDropped(a.dropped)
	a.win.Canvas().SetOnTypedKey(a.typedKey)
	a.win.Canvas().SetOnTypedRune(a.typedRune)
	if c, ok := a.win.Canvas().(desktop.Canvas); ok {
		c.SetOnKeyDown(a.keyDown)
	}
	a.makeWall()
	a.turns = turns.New(a)
	a.menu = newMenu(a)
	// Only now: until the window runs, what is asked for happens at once.
	a.frame.onLaid = a.after.Ask // it may have hidden what has the keyboard
	a.root.OnUncovered, a.root.Back = a.onUncovered, a.options.Runner.Back
}

// Window is the app's window.
func (a *App) Window() fyne.Window { return a.win }

// Words is everything the app says.
func (a *App) Words() *words.Book { return a.words }

// Now is the time by which things are dated.
func (a *App) Now() time.Time { return a.options.Now() }

// Kit makes printables.
func (a *App) Kit() *printables.Kit { return a.kit }

// Palette is how boards are coloured now.
func (a *App) Palette() printables.Palette { return look.Palette() }

// Clock is the time by which typing is judged.
func (a *App) Clock() command.Clock { return a.options.Clock }

// Aside runs work off the UI goroutine and then, on it, what work returned.
func (a *App) Aside(work func() (then func())) {
	a.options.Runner.Start(work)
}

// Queue returns what does work in order, a few at a time.
func (a *App) Queue() *background.Queue { return &background.Queue{Run: a.options.Runner} }

// Notify shows a message.
func (a *App) Notify(n screen.Notice) { a.notices.show(n) }

// Withdraw takes a message away.
func (a *App) Withdraw(kind screen.NoticeKind) { a.notices.drop(kind) }

func (a *App) noticesChanged() {
	a.frame.relay()
	a.after.Ask()
}
