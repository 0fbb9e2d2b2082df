package bingo

import "testing"

// BenchmarkTyping is a letter typed in a prompt, without the cards made anew, which
// happens elsewhere.
func BenchmarkTyping(b *testing.B) {
	s, _ := newScreen(b)
	withoutCards(s)
	s.prompts.list.Edit(rowID(2))
	text := "Grows something"
	for b.Loop() {
		text += "x"
		if len(text) > 100 {
			text = "Grows"
		}
		s.prompts.typed(rowID(2), text)
	}
}

func BenchmarkMakingCards(b *testing.B) {
	s, h := newScreen(b)
	set := s.settings()
	for b.Loop() {
		if _, err := h.kit.Bingo(set); err != nil {
			b.Fatal(err)
		}
	}
}
