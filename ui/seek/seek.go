// Package seek finds whatever is looked for, in one field over the desk: activities, guides,
// questions, sheets and all that stands on them, and leads to where it is. What the menus can
// do is found, too, and done.
//
// What can be found is a table of sources; a new kind of thing is a row of it. Nothing is
// kept between two searches: a group is gathered when the field opens and made ready with the
// first letter, and looking through it then takes less than a key press.
package seek

import (
	"commonground/model"
	"commonground/model/library"
	"commonground/model/sought"
	"commonground/printables"
	"commonground/ui/background"
	"commonground/ui/command"
	"commonground/ui/screen"
)

// Target is where something is.
type Target struct {
	screen.Place
	// Note is a note or the like on the sheet of the place, or a thing to do; Field is the key
	// of an answer. They are as in model.Origin. In a guide Field is the part to read.
	Note  model.ID
	Field string
	// Do is the ID of a command to do there; without a place, where people are.
	Do string
}

// Host is what the field needs.
type Host interface {
	screen.Host
	// Once does something once after the event of now, however often it is asked for.
	Once(do func()) *background.Once
	// MenuCommands are what the menus of the window have now.
	MenuCommands() map[screen.Menu][]command.Command
	// Place is where people are.
	Place() screen.Place
	// OpenFound goes to where something is, with the keyboard on it.
	OpenFound(to Target)
}

// GroupHost is a Host while a group is open.
type GroupHost interface {
	Host
	Document() *model.Document
	Kit() *printables.Kit
	// Visited are the places in the group that were left, the last one first.
	Visited() []screen.Place
}

// InGroup opens the field over any screen of a group.
func InGroup(h GroupHost) *Palette { return open(h, collect(h), h.Visited(), "seek.start.group") }

// AmongGroups opens the field over the list of groups.
func AmongGroups(h Host, groups []library.Entry) *Palette {
	x := &index{}
	for _, g := range groups {
		x.add(entry{of: "groups", Thing: sought.Thing{Name: g.Name}, to: Target{Place: screen.Place{Group: g.Path}}})
	}
	deeds(x, h, "deeds")
	return open(h, x, nil, "seek.start.home")
}
