package ui

import (
	"slices"
	"testing"
)

// slowStore keeps a text only when it is let.
type slowStore struct {
	let   chan bool
	texts []string
}

func (s *slowStore) load() string { return "before" }

func (s *slowStore) save(text string) error {
	<-s.let
	s.texts = append(s.texts, text)
	return nil
}

// TestSettingsAreKeptBehind: saving waits for no disk, the last text is the one that is
// kept, and those between are passed over.
func TestSettingsAreKeptBehind(t *testing.T) {
	slow := &slowStore{let: make(chan bool)}
	b := &behind{to: slow}
	for _, text := range []string{"1", "2", "3", "4"} {
		if err := b.save(text); err != nil {
			t.Fatal(err)
		}
	}
	close(slow.let)
	b.close()
	if n := len(slow.texts); n == 0 || n > 2 || slow.texts[n-1] != "4" {
		t.Errorf("kept %q", slow.texts)
	}
	if err := b.save("5"); err != nil {
		t.Fatal(err)
	}
	b.close()
	if !slices.Contains(slow.texts, "5") {
		t.Errorf("after a pause %q", slow.texts)
	}
	if b.load() != "before" {
		t.Errorf("loads %q", b.load())
	}
}
