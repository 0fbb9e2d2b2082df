package ui

import (
	"errors"
	"slices"

	"fyne.io/fyne/v2"

	"commonground/model/bin"
	"commonground/model/library"
	"commonground/ui/control"
	"commonground/ui/look"
	"commonground/ui/remember"
	"commonground/ui/screen"
)

// Close waits for the save and closes the window. Dialogs are cancelled; where one holds
// words that would be lost by that, or people take turns, they are asked first.
func (a *App) Close() {
	if a.closing || a.asked != nil && control.TopDialog(a.win.Canvas()) == a.asked {
		return
	}
	if d := a.losingWords(); d != nil {
		a.askWords(d.TitleWords())
		return
	}
	a.turns.BeforeEnd(a.closeNow)
}

// overlays are the dialogs and menus over the screen, the topmost first.
func (a *App) overlays() []fyne.CanvasObject {
	out := slices.Clone(a.win.Canvas().Overlays().List())
	slices.Reverse(out)
	return out
}

// closeMenus closes the menus over the screen: after an edit what they were about may be
// gone.
func (a *App) closeMenus() {
	for _, o := range a.overlays() {
		if _, dialog := o.(*control.Dialog); !dialog {
			a.win.Canvas().Overlays().Remove(o)
		}
	}
}

// losingWords returns the topmost dialog with words that are not kept yet, or nil.
func (a *App) losingWords() *control.Dialog {
	for _, o := range a.overlays() {
		if d, ok := o.(*control.Dialog); ok && d.LosesWords() {
			return d
		}
	}
	return nil
}

// askWords asks whether to close though words in the dialog of that title are not kept.
func (a *App) askWords(title string) {
	words := a.words
	stay := control.NewPrimary(words.Text("error.unkept.stay"), "back", func() { a.asked.Cancel() })
	a.asked = control.NewDialog(words.Text("error.unkept.title"), look.NewText(look.Body, words.Text("error.unkept.text", "dialog", title)),
		control.NewDanger(words.Text("error.unkept.leave"), "delete", a.closeNow), stay)
	a.asked.Open(a.win.Canvas(), stay)
}

// closeNow cancels what is over the screen, waits for the save and closes the window.
func (a *App) closeNow() {
	a.closeMenus()
	for _, o := range a.overlays() {
		o.(*control.Dialog).Cancel()
	}
	a.closing = true
	if size := a.win.Canvas().Size(); !a.Room() { // there it is the screen's
		a.prefs.Change(func(r *remember.Kept) { r.Width, r.Height = size.Width, size.Height })
	}
	a.leaveScreen()
	if a.open == nil {
		a.Aside(func() func() {
			a.binning.Wait()
			return a.win.Close
		})
		return
	}
	a.open.saved.set(library.Saving)
	a.flush(a.open, func(err error) {
		if err == nil {
			a.finish()
			return
		}
		a.askUnsaved(err, a.finish, func() {
			a.closing = false
			a.comeBack()
		})
	})
}

// finish lets go of the group, saved or not, and closes the window.
func (a *App) finish() {
	g := a.open
	a.open = nil
	a.Aside(func() func() {
		g.end()
		a.binning.Wait()
		return a.win.Close
	})
}

// Bin is the recycle bin that takes deleted groups.
func (a *App) Bin() bin.Bin { return a.options.Bin }

// ToBin moves deleted groups to the recycle bin; those that it does not take stay in the folder
// Deleted, where they are safe, which is said where there is a bin. The window waits for it before
// it closes.
func (a *App) ToBin(deleted []library.Trashed) {
	a.binning.Add(1)
	a.Aside(func() func() {
		defer a.binning.Done()
		var kept error
		for _, t := range deleted {
			if err := t.ToBin(a.options.Bin); !errors.Is(err, bin.ErrNone) {
				kept = errors.Join(kept, err)
			}
		}
		if kept == nil {
			return nil
		}
		return func() {
			a.Notify(screen.Notice{
				Kind: screen.NoticeTrouble, Icon: "warning",
				Words: a.words.Text("home.deleted.kept.title"), More: a.words.Text("home.deleted.kept.text"),
			})
		}
	})
}
