package seek

import (
	"slices"

	"commonground/model"
	"commonground/model/sought"
	"commonground/ui/screen"
)

type sheetDeed struct {
	id   string
	menu screen.Menu
}

// onSheets are the commands that people look for wherever they are, though a sheet has to be
// open for them, with the menus that have them there.
var onSheets = [...]sheetDeed{
	{"print", screen.MenuFile},
	{"decide", screen.MenuRoom},
	{"round", screen.MenuRoom},
	{"room", screen.MenuRoom},
	{"wall", screen.MenuRoom},
	{"wall-timer", screen.MenuRoom},
	{"read-back", screen.MenuRoom},
}

// deeds are what the menus can do, or on a sheet, which can say it, why not where there are words
// for that. Finding itself
// needs no finding, and the navigation's places are found as such.
func deeds(x *index, h Host, of string) {
	book := h.Words()
	for _, menu := range screen.Menus {
		for _, c := range h.MenuCommands()[menu] {
			when := "seek.when." + c.ID
			if c.ID == "seek" || leads(c.ID) || !c.On() && (!book.Has(when) || h.Place().Where != screen.AtSheet) {
				continue
			}
			about := lineOf(menuName(h, menu), screen.KeysOf(c))
			if !c.On() {
				about = lineOf(book.Text(when), about)
			}
			x.add(entry{
				of:    of,
				Thing: sought.Thing{Name: c.Name(book.Text), Also: said(h, c.ID)},
				to:    Target{Do: c.ID},
				about: func() string { return about },
			})
		}
	}
}

// leads reports whether a command leads to a place of the navigation.
func leads(id string) bool {
	return slices.ContainsFunc(ledTo[:], func(w screen.Where) bool { return id == "go-"+string(w) })
}

// said is what people call a command, besides its name.
func said(h Host, id string) []string {
	key := "seek.does." + id
	if !h.Words().Has(key) {
		return nil
	}
	return h.Words().List(key)
}

func menuName(h Host, menu screen.Menu) string {
	return h.Words().Text("seek.menu", "menu", h.Words().Text("frame.menu."+string(menu)))
}

// offSheet reports whether a command is one of onSheets and has no sheet to do it on here.
func offSheet(h Host, id string) bool {
	if h.Place().Where == screen.AtSheet {
		return false
	}
	return slices.ContainsFunc(onSheets[:], func(s sheetDeed) bool { return s.id == id })
}

// ofDeeds are deeds, and those that lead to the sheet that people were on last.
func ofDeeds(c collector, of string) {
	deeds(c.index, c.GroupHost, of)
	for _, d := range onSheets {
		if !offSheet(c.GroupHost, d.id) || slices.ContainsFunc(c.all, func(e *entry) bool { return e.to.Do == d.id }) {
			continue
		}
		about, to := c.Words().Text("seek.needs-sheet"), Target{Place: screen.Place{Where: screen.AtActivities}}
		if s := c.lastSheet(); s != nil {
			about = lineOf(c.Words().Text("seek.on-sheet", "sheet", s.Title), menuName(c.GroupHost, d.menu))
			to = Target{Place: sheetPlace(s), Do: d.id}
		}
		c.add(entry{
			of:    of,
			Thing: sought.Thing{Name: c.Words().Text("command." + d.id), Also: said(c.GroupHost, d.id)},
			to:    to,
			about: func() string { return about },
		})
	}
}

// lastSheet is the sheet that people were on last, or else that was changed last; nil is none.
func (c collector) lastSheet() *model.Sheet {
	for _, p := range c.Visited() {
		for _, s := range c.g.Sheets {
			if p.Where == screen.AtSheet && p.Sheet == s.ID.String() {
				return s
			}
		}
	}
	return latest(c.g.Sheets)
}

func sheetPlace(s *model.Sheet) screen.Place {
	return screen.Place{Where: screen.AtSheet, Sheet: s.ID.String()}
}
