// Package choose lets people pick a file or a folder: from the places they know, sticks
// included, with the mouse or with keys alone.
package choose

import (
	"context"
	"os"
	"path/filepath"
	"time"

	"fyne.io/fyne/v2"

	"commonground/assets/words"
	"commonground/ui/background"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
	"commonground/ui/places"
)

// Host is what choosing needs of the app.
type Host interface {
	Words() *words.Book
	Window() fyne.Window
	Runner() background.Runner
}

// shownMost is how many entries of a folder are shown at once; typing finds the others.
const shownMost = 200

// File asks for a file that ends in extension (".json", or several: ".png .jpg"),
// beginning in a folder; empty or gone is the home folder.
func File(h Host, title, from, extension string, then func(path string)) {
	newChooser(h, title, from, extension, then).open()
}

// Folder asks for a folder, beginning in one.
func Folder(h Host, title, from string, then func(path string)) {
	newChooser(h, title, from, "", then).open()
}

// chooser is the dialog.
type chooser struct {
	host      Host
	extension string // empty asks for a folder
	then      func(string)
	at        string
	entries   []entry

	dialog  *control.Dialog
	path    *look.Text
	sought  *control.Entry
	list    *fyne.Container
	page    *control.Page
	items   []*control.NavItem
	up, use *control.Button
	latest  background.Latest
}

func newChooser(h Host, title, from, extension string, then func(string)) *chooser {
	w := h.Words()
	c := &chooser{
		host: h, extension: extension, then: then, list: layout.Column(2),
		path: look.NewText(look.Strong, ""), sought: control.NewEntry(), latest: background.Latest{Run: h.Runner()},
	}
	c.path.Lines = 2
	c.sought.SetPlaceHolder(w.Text("choose.find"))
	c.sought.OnChanged = func(string) { c.show() }
	c.sought.OnSubmitted = func(string) { c.first() }
	c.sought.OnKey = c.keyInField
	c.page = control.NewPage(layout.Pad(4, 4, 4, c.list))
	c.up = control.NewButton(w.Text("choose.up"), "up", func() { c.enter(filepath.Dir(c.at)) })
	c.up.OnRune = c.typed
	c.dialog = control.NewDialog(title, newHalves(h.Window(), c.left(), c.right()), c.actions()...)
	c.dialog.Wide = true
	c.dialog.OnCancel = c.latest.Stop
	c.dialog.Loses = func() bool { return false } // what is sought is nothing to keep
	c.goTo(begin(from))
	return c
}

func (c *chooser) open() { c.dialog.Open(c.host.Window().Canvas(), c.sought) }

// begin is the folder to begin in.
func begin(from string) string {
	if from != "" && isFolder(from) {
		return from
	}
	return places.Home()
}

func isFolder(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}

func (c *chooser) actions() []fyne.CanvasObject {
	w := c.host.Words()
	cancel := control.NewButton(w.Text("frame.cancel"), "", func() { c.dialog.Cancel() })
	if c.extension != "" {
		return []fyne.CanvasObject{cancel}
	}
	fresh := control.NewButton(w.Text("choose.new"), "add", c.askNew)
	c.use = control.NewPrimary(w.Text("choose.use"), "check", func() { c.chosen(c.at) })
	return []fyne.CanvasObject{fresh, cancel, c.use}
}

// PlacesWait is how long a dialog waits for the places that people know before it opens
// without them; they follow. A disc that has to turn first takes seconds.
const PlacesWait = 150 * time.Millisecond

// left are the folders that people know.
func (c *chooser) left() fyne.CanvasObject {
	column := layout.Column(2)
	page := control.NewPage(layout.Pad(4, 4, 4, column))
	c.host.Runner().StartWithin(PlacesWait, func() func() {
		found := places.Places()
		return func() {
			for _, p := range found {
				column.Add(c.place(p))
			}
			page.Reflow()
		}
	})
	return page
}

func (c *chooser) place(p places.Place) fyne.CanvasObject {
	icon := "folder"
	if p.Key == "home" {
		icon = "house"
	}
	item := control.NewNavItem(PlaceName(c.host.Words(), p), icon, func() { c.enter(p.Path) })
	item.OnRune = c.typed
	return item
}

// PlaceName is what a place is called.
func PlaceName(w *words.Book, p places.Place) string {
	if p.Key == "" {
		return p.Name
	}
	return w.Text("choose.place." + p.Key)
}

// right is what is in the folder.
func (c *chooser) right() fyne.CanvasObject {
	return newTopped(layout.Column(look.Gap, layout.Bar(c.path, layout.Wrap(look.Gap, c.up)), c.sought), c.page)
}

// enter goes to another folder, in which a name can be typed at once.
func (c *chooser) enter(folder string) {
	c.goTo(folder)
	c.focus(c.sought)
}

// goTo shows another folder.
func (c *chooser) goTo(folder string) {
	c.sought.SetText("") // now, since by the time the folder is read people may be typing
	c.latest.Do(func(context.Context) func() {
		found, err := listing(folder, c.extension)
		return func() { c.arrived(folder, found, err) }
	})
}

func (c *chooser) arrived(folder string, found []entry, err error) {
	c.at, c.entries = folder, found
	c.path.Set(folder)
	c.up.SetEnabled(filepath.Dir(folder) != folder)
	if c.use != nil {
		c.use.SetEnabled(err == nil)
	}
	c.show()
	if err != nil {
		c.list.Objects = []fyne.CanvasObject{look.NewText(look.Warning, c.host.Words().Text("choose.unreadable"))}
	}
	c.page.Reflow()
	c.page.ToTop()
	c.dialog.Reflow()
}

// show lists what was found, as far as it fits what is sought.
func (c *chooser) show() {
	w := c.host.Words()
	shown := matching(c.entries, c.sought.Text)
	more := max(0, len(shown)-shownMost)
	c.items, c.list.Objects = nil, nil
	for i, e := range shown[:len(shown)-more] {
		c.items = append(c.items, c.item(i, e))
		c.list.Objects = append(c.list.Objects, c.items[i])
	}
	switch {
	case more > 0:
		c.list.Objects = append(c.list.Objects, look.NewText(look.Small, w.Count("choose.more", more)))
	case len(shown) == 0:
		c.list.Objects = append(c.list.Objects, look.NewText(look.Small, w.Text(c.nothing())))
	}
	c.page.Reflow()
}

// nothing is the key of what is said of an empty list.
func (c *chooser) nothing() string {
	switch {
	case c.sought.Text != "":
		return "choose.none-found"
	case c.extension == "":
		return "choose.no-folders"
	}
	return "choose.no-files"
}

func (c *chooser) item(i int, e entry) *control.NavItem {
	icon := "page"
	if e.folder {
		icon = "folder"
	}
	item := control.NewNavItem(e.name, icon, func() { c.press(e) })
	item.OnFocus = func() { c.page.Reveal(item) }
	item.OnKey = func(key fyne.KeyName) bool { return c.keyInList(i, key) }
	item.OnRune = c.typed
	return item
}

func (c *chooser) press(e entry) {
	if e.folder {
		c.enter(e.path)
		return
	}
	c.chosen(e.path)
}

func (c *chooser) chosen(path string) {
	c.latest.Stop()
	c.dialog.Close()
	c.then(path)
}

// first presses the first entry that fits what is sought.
func (c *chooser) first() {
	if shown := matching(c.entries, c.sought.Text); len(shown) > 0 {
		c.press(shown[0])
	}
}

func (c *chooser) focus(o fyne.Focusable) { c.host.Window().Canvas().Focus(o) }

// typed goes on in the field with a letter that was typed elsewhere: it looks for a name.
func (c *chooser) typed(r rune) {
	c.focus(c.sought)
	c.sought.TypedRune(r)
}

// keyInField goes from the field down to the list.
func (c *chooser) keyInField(key fyne.KeyName) bool {
	if key == fyne.KeyDown && len(c.items) > 0 {
		c.focus(c.items[0])
		return true
	}
	return false
}

// keyInList walks through the list, and up to the folder above.
func (c *chooser) keyInList(i int, key fyne.KeyName) bool {
	switch {
	case key == fyne.KeyDown && i+1 < len(c.items):
		c.focus(c.items[i+1])
	case key == fyne.KeyUp && i > 0:
		c.focus(c.items[i-1])
	case key == fyne.KeyUp:
		c.focus(c.sought)
	case key == fyne.KeyBackspace && !c.up.Disabled():
		c.up.OnTapped()
	default:
		return key == fyne.KeyDown
	}
	return true
}
