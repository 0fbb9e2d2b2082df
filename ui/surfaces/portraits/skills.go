package portraits

import (
	"strings"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// skills lists who would like to share what; pressed, a card opens. Who passed is not
// named.
type skills struct {
	s    *Surface
	page *control.Page
	grid *fyne.Container
}

func newSkills(s *Surface) *skills {
	v := &skills{s: s, grid: layout.Grid(250, look.Space, 3)}
	v.page = control.NewPage(layout.Pad(look.Space, look.Gap, look.Margin, v.grid))
	return v
}

func (v *skills) show() {
	var objects []fyne.CanvasObject
	for _, p := range v.s.now().Portraits {
		if said := strings.TrimSpace(p.Share); said != "" {
			objects = append(objects, v.cardOf(p, said))
		}
	}
	if len(objects) == 0 {
		objects = append(objects, look.NewText(look.Body, v.s.Text("portraits.skills.none")))
	}
	v.grid.Objects = objects
	if v.page.Size().Width > 0 {
		v.page.Reflow()
	}
}

func (v *skills) cardOf(p *model.Portrait, said string) *control.Card {
	c := control.NewCard(layout.Column(4, look.NewText(look.Strong, v.s.name(p)), look.NewText(look.Body, said)), func() {
		v.s.Choose(p.ID)
		v.s.Turn(Alone)
	})
	c.OnFocus = func() { v.page.Reveal(c) }
	return c
}
