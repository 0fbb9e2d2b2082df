package ui

import (
	"context"
	"time"

	"commonground/assets/words"
	"commonground/model"
	"commonground/model/library"
	"commonground/ui/choose"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
	"commonground/ui/remember"
	"commonground/ui/screen"
)

// closeWait is how long closing waits for a save before it asks.
const closeWait = 5 * time.Second

// savedState says quietly whether all is saved, on every screen that shows it.
type savedState struct {
	words *words.Book
	state library.StateKind
	texts []*look.Text
}

func newSavedState(book *words.Book) *savedState {
	return &savedState{words: book, state: library.Saved}
}

// text returns a new text that goes on saying it.
func (s *savedState) text() *look.Text {
	t := look.NewText(look.Small, s.says())
	for _, often := range []library.StateKind{library.Saving, library.Saved} {
		t.AsWide = append(t.AsWide, s.words.Text("frame.saved."+string(often)))
	}
	s.texts = append(s.texts, t)
	return t
}

// forget stops a text from saying it.
func (s *savedState) forget(t *look.Text) {
	for i, known := range s.texts {
		if known == t {
			s.texts = append(s.texts[:i:i], s.texts[i+1:]...)
			return
		}
	}
}

func (s *savedState) says() string { return s.words.Text("frame.saved." + string(s.state)) }

func (s *savedState) set(kind library.StateKind) {
	if kind == s.state {
		return
	}
	s.state = kind
	for _, t := range s.texts {
		t.Set(s.says())
	}
}

// readOnly is the state of a group that cannot be saved.
const readOnly library.StateKind = "readOnly"

// SavedText returns a text that says whether the open group is saved; ForgetSaved ends
// that.
func (a *App) SavedText() *look.Text { return a.open.saved.text() }

// ForgetSaved lets go of a text of SavedText.
func (a *App) ForgetSaved(t *look.Text) {
	if a.open != nil {
		a.open.saved.forget(t)
	}
}

func (a *App) startSaving() {
	g := a.open
	if g.session.ReadOnly {
		a.setReadOnly(g.session.Why)
		return
	}
	saver, err := g.session.StartSaver(func(s library.State) {
		a.options.Runner.Back(func() { a.saverSays(g, s) })
	})
	if err != nil {
		a.setReadOnly(err)
		return
	}
	g.saver = saver
}

func (a *App) setReadOnly(why error) {
	a.open.doc.SetReadOnly(true)
	a.open.saved.set(readOnly)
	title, text := a.problemWords(why)
	a.Notify(screen.Notice{Kind: screen.NoticeReadOnly, Icon: "lock", Words: title, More: text, Stays: true})
}

// save has a change saved; one that takes something out for good, or that nothing may tell the
// time of, leaves no version before it on disk.
func (a *App) save(c model.Change) {
	g := a.open
	if g.saver == nil {
		return
	}
	g.saved.set(library.Saving)
	if c.Forgets || c.Untold {
		g.saver.PutForgetting(g.doc.Group(), g.doc.Position())
	} else {
		g.saver.Put(g.doc.Group(), g.doc.Position())
	}
}

// WhenSaved saves at once what there is to save and says how that went.
func (a *App) WhenSaved(then func(error)) { a.flush(a.open, then) }

// saverSays follows the saver of a group, which may be closed by now.
func (a *App) saverSays(g *openGroup, s library.State) {
	if g != a.open {
		return
	}
	switch s.Kind {
	case library.Saved:
		g.doc.MarkSaved(s.Position)
		a.Withdraw(screen.NoticeSaving)
		if !g.doc.Unsaved() {
			g.saved.set(library.Saved)
		}
		if s.KeptAs != "" {
			a.tellAside(s.KeptAs)
		}
	case library.Failed:
		g.saved.set(library.Failed)
		a.tellNotSaved(s.Err)
	default:
		if !a.notices.has(screen.NoticeSaving) {
			g.saved.set(library.Saving)
		}
	}
}

// tellNotSaved shows the message that stays until a save succeeds. Meanwhile the saver
// goes on trying, and people go on working.
func (a *App) tellNotSaved(err error) {
	title, text := a.problemWords(err)
	a.Notify(screen.Notice{
		Kind: screen.NoticeSaving, Alarm: true, Icon: "warning", Stays: true,
		Words: a.words.Text("error.saving.title", "why", title), More: text,
		Actions: []screen.NoticeAction{
			{Label: a.words.Text("error.saving.again"), Icon: "redo", Do: a.open.saver.Retry},
			{Label: a.words.Text("error.saving.elsewhere"), Icon: "folder", Do: a.saveElsewhere},
		},
	})
}

// tellAside says that another program wrote the group's file, and where that went.
func (a *App) tellAside(path string) {
	a.Notify(screen.Notice{
		Kind: screen.NoticeTrouble, Alarm: true, Icon: "warning",
		Words: a.words.Text("error.aside.title"), More: a.words.Text("error.aside.text", "path", path),
	})
}

// saveElsewhere asks for another folder and saves the open group there from now on.
func (a *App) saveElsewhere() { a.AskFolder(a.words.Text("choose.save-here"), a.saveIn) }

func (a *App) saveIn(folder string) {
	g := a.open
	if g == nil {
		return
	}
	now := g.path
	a.Aside(func() func() {
		path, err := freePath(folder, now)
		if err == nil {
			err = g.session.MoveTo(path)
		}
		return func() {
			if err != nil {
				a.ShowProblem(err)
				return
			}
			g.path = path
			a.prefs.Change(func(r *remember.Kept) { r.Place.Group = path })
		}
	})
}

// AskFolder lets people choose a folder, beginning where they chose one last.
func (a *App) AskFolder(title string, then func(folder string)) {
	choose.Folder(a, title, a.chosen, func(folder string) {
		a.chosen = folder
		then(folder)
	})
}

// leaveGroup closes the open group once all of it is saved, and then goes on. Where it
// cannot be saved, or people take turns, it asks first.
func (a *App) leaveGroup(then func()) {
	if a.open == nil {
		then()
		return
	}
	a.turns.BeforeEnd(func() { a.leaveNow(a.open, then) })
}

func (a *App) leaveNow(g *openGroup, then func()) {
	a.leaveScreen() // it may hold words that are still being written
	a.flush(g, func(err error) {
		if err != nil {
			a.askUnsaved(err, func() { a.dropGroup(g, then) }, a.comeBack)
			return
		}
		a.dropGroup(g, then)
	})
}

// flush saves what there is to save and says how that went.
func (a *App) flush(g *openGroup, then func(error)) {
	if g.saver == nil || !g.doc.Unsaved() {
		then(nil)
		return
	}
	a.Aside(func() func() {
		ctx, cancel := context.WithTimeout(context.Background(), closeWait)
		defer cancel()
		err := g.saver.Flush(ctx)
		return func() { then(err) }
	})
}

// dropGroup lets go of the group, saved or not.
func (a *App) dropGroup(g *openGroup, then func()) {
	a.open = nil
	a.notices.clear()
	a.Aside(func() func() {
		g.end()
		return then
	})
}

func (g *openGroup) end() {
	if g.saver != nil {
		ctx, cancel := context.WithTimeout(context.Background(), closeWait)
		defer cancel()
		_ = g.saver.Close(ctx) // what could not be saved was asked about before
	}
	_ = g.session.Close() // a lock that stays is taken over at the next start
}

// askUnsaved says that the group could not be saved, and asks what to do.
func (a *App) askUnsaved(err error, leave, stay func()) {
	title, text := a.problemWords(err)
	var d *control.Dialog
	again := control.NewPrimary(a.words.Text("error.unsaved.stay"), "back", func() { d.Close(); stay() })
	d = control.NewDialog(a.words.Text("error.unsaved.title"),
		layout.Column(look.Gap, look.NewText(look.Strong, title), look.NewText(look.Body, text),
			look.NewText(look.Body, a.words.Text("error.unsaved.text"))),
		control.NewDanger(a.words.Text("error.unsaved.leave"), "delete", func() { d.Close(); leave() }), again)
	d.OnCancel = stay
	d.Open(a.win.Canvas(), again)
}
