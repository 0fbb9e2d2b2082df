//go:build linux

package e2e

import (
	"path/filepath"
	"slices"
	"testing"
)

// TestGroupsByKeys copies, deletes, brings back and renames a group at the list of groups,
// with keys alone.
func TestGroupsByKeys(t *testing.T) {
	s := sit(t)
	s.open()
	s.firstGroupByKeys("Early birds")
	s.see(s.say("group.first.activity"))
	s.stage.Key("ctrl+shift+g")
	s.see(s.say("home.add"))

	s.menuOf("Early birds", "command.duplicate")
	s.groups("Early birds.json", "Early birds (copy).json")
	s.menuOf("Early birds (copy)", "command.delete")
	s.groups("Early birds.json")
	s.see(s.say("home.deleted.title", "name", "Early birds (copy)"))
	s.stage.Key("ctrl+z")
	s.groups("Early birds.json", "Early birds (copy).json")
	s.menuOf("Early birds (copy)", "command.rename")
	s.stage.Key("ctrl+a")
	s.write("Night owls\n")
	s.groups("Early birds.json", "Night owls.json")
}

// menuOf opens the menu of a group's card with Shift+F10, which every keyboard has, and
// goes down it to a command.
func (s *session) menuOf(group, command string) {
	s.t.Helper()
	name := s.see(group)
	s.wait("the keyboard on the card", func() bool {
		if name.Place.In(s.focused().Place) {
			return true
		}
		s.stage.Key("tab")
		return false
	})
	s.stage.Key("shift+F10")
	s.see(s.say(command))
	below := 1
	for _, c := range []string{"command.open", "command.rename", "command.duplicate", "command.save-copy", "command.delete"} {
		if c == command {
			break
		}
		below++
	}
	for range below {
		s.stage.Key("down")
	}
	s.stage.Key("return")
}

// groups waits until the library holds these files.
func (s *session) groups(names ...string) {
	s.t.Helper()
	slices.Sort(names)
	s.wait("the groups on disk", func() bool {
		var found []string
		for _, f := range s.files() {
			found = append(found, filepath.Base(f))
		}
		return slices.Equal(found, names)
	})
}
