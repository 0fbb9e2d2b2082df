package remember

import (
	"slices"
	"testing"
)

// slowStore keeps a text only when it is let.
type slowStore struct {
	let   chan bool
	texts []string
}

func (s *slowStore) Load() string { return "before" }

func (s *slowStore) Save(text string) error {
	<-s.let
	s.texts = append(s.texts, text)
	return nil
}

// TestSettingsAreKeptBehind: saving waits for no disk, the last text is the one that is
// kept, and those between are passed over.
func TestSettingsAreKeptBehind(t *testing.T) {
	slow := &slowStore{let: make(chan bool)}
	b := &Behind{To: slow}
	for _, text := range []string{"1", "2", "3", "4"} {
		if err := b.Save(text); err != nil {
			t.Fatal(err)
		}
	}
	close(slow.let)
	b.Close()
	if n := len(slow.texts); n == 0 || n > 2 || slow.texts[n-1] != "4" {
		t.Errorf("kept %q", slow.texts)
	}
	if err := b.Save("5"); err != nil {
		t.Fatal(err)
	}
	b.Close()
	if !slices.Contains(slow.texts, "5") {
		t.Errorf("after a pause %q", slow.texts)
	}
	if b.Load() != "before" {
		t.Errorf("loads %q", b.Load())
	}
}
