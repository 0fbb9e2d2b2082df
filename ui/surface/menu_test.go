package surface

import (
	"testing"

	"commonground/model"
	"commonground/ui/command"
)

func TestMenusHoldWhatCanBeDoneNow(t *testing.T) {
	b := newBase(t)
	var done string
	do := func(id string, on bool) command.Command {
		return command.Command{ID: id, Enabled: func() bool { return on }, Do: func() { done += id }}
	}
	commands := []command.Command{do("undo", true), do("redo", true), do("cut", false)}
	items := b.Named(commands, "redo", "cut", "undo", "paste")
	if len(items) != 2 || items[0].Label != b.Text("command.redo") || items[1].Label != b.Text("command.undo") {
		t.Fatalf("the menu has %d items: %v", len(items), items)
	}
	items[0].Action()
	if done != "redo" {
		t.Errorf("it did %q", done)
	}
	if more := b.Submenu("board.menu.move", commands[2]); more != nil {
		t.Errorf("a menu opens that holds nothing: %v", more)
	}
	if more := b.Submenu("board.menu.move", commands...); len(more) != 1 || len(more[0].ChildMenu.Items) != 2 {
		t.Errorf("the menu that opens is %v", more)
	}
}

func TestNotesAreSentToZonesByNumbers(t *testing.T) {
	b := newBase(t)
	var to []*model.Zone
	some, send := func() bool { return true }, func(z *model.Zone) { to = append(to, z) }
	for range 9 {
		b.activity.Zones = append(b.activity.Zones, model.Zone{ID: model.NewID().String(), Title: "More"})
	}
	commands := b.SendCommands(some, send)
	if len(commands) != 11 || commands[0].Key != "1" || commands[8].Key != "9" || commands[9].Key != "" || commands[10].Key != "0" {
		t.Fatalf("%d commands: %v", len(commands), commands)
	}
	commands[0].Run()
	commands[10].Run()
	if len(to) != 2 || to[0] != &b.activity.Zones[0] || to[1] != nil || commands[0].Label() != b.Text("board.send", "zone", "Left") {
		t.Errorf("sent to %v by %q", to, commands[0].Label())
	}
	if b.activity.Zones = nil; b.SendCommands(some, send) != nil {
		t.Error("without zones there is something to send to")
	}
}
