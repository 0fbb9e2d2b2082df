package sheet

import (
	"fyne.io/fyne/v2"

	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// about says what the activity is for and how long it takes: the first part of every guide.
// Above what is worked with in the guide, a form or cards to deal, it is one line that opens.
type about struct {
	guide *guide
	Box   *fyne.Container
	title *look.Text
	Head  *control.Link // instead of the title where it opens
	more  *fyne.Container
}

func newAbout(g *guide) *about {
	a := &about{guide: g, title: look.NewText(look.Heading, g.words.Text("sheet.about")), more: layout.Column(7)}
	if g.said.Purpose != "" {
		a.more.Add(look.NewText(look.Body, g.said.Purpose))
	}
	if g.activity.Minutes > 0 {
		a.more.Add(look.NewText(look.Small, g.words.Text("sheet.takes", "n", g.activity.Minutes)))
	}
	a.Head = control.NewWrappedLink(look.Strong, "", func() { a.fold(!a.more.Hidden) })
	a.Head.Hide()
	a.Box = layout.Column(7, a.title, a.Head, a.more)
	a.Box.Hidden = len(a.more.Objects) == 0
	return a
}

// slim has it be one line from now on, which opens.
func (a *about) slim() {
	a.title.Hide()
	a.Head.Show()
	a.fold(true)
}

// fold leaves the line that says how long the activity takes, or shows all.
func (a *about) fold(on bool) {
	words := a.guide.words.Text("sheet.about")
	if n := a.guide.activity.Minutes; on && n > 0 {
		words = a.guide.words.Text("sheet.about-folded", "n", n)
	}
	a.Head.SetWords(words)
	a.more.Hidden = on
	if a.guide.page != nil {
		a.guide.page.Reflow()
	}
}

// openFor opens it where there is nothing to go on with yet: whoever begins reads it first.
func (a *about) openFor(begun bool) {
	if a.Head.Visible() && !begun {
		a.fold(false)
	}
}
