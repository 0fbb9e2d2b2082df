package command

import (
	"testing"

	"fyne.io/fyne/v2"
)

func TestMenusHoldWhatCanBeDoneInParts(t *testing.T) {
	say := func(key string, _ ...any) string { return "say " + key }
	on, do := func() bool { return true }, func() {}
	off := func() bool { return false }
	items := Items(say,
		Command{ID: "a", Do: do}, Command{ID: "b", Do: do, Enabled: off},
		Command{ID: "c", Do: do, Checked: on, Label: func() string { return "C" }, Shortcut: &fyne.ShortcutCopy{}})
	if len(items) != 2 || items[0].Label != "say command.a" || items[1].Label != "C" {
		t.Fatalf("the menu holds %v", items)
	}
	if items[0].Checked || !items[1].Checked {
		t.Error("what is on is not checked, or something else is")
	}
	if items[0].Shortcut != nil || items[1].Shortcut == nil {
		t.Error("a key is missing, or there is one that is none")
	}
	if all := Parts(nil, items[:1], nil, items[1:], nil); len(all) != 3 || !all[1].IsSeparator {
		t.Errorf("the parts are %v", all)
	}
}
