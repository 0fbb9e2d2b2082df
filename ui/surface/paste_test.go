package surface

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"commonground/model"
)

func TestWhatAPasteLeavesOutIsSaid(t *testing.T) {
	var said string
	b := newBase(t)
	b.OnStatus = func(text string) { said = text }
	var lines []string
	for i := range mostPasted + 100 {
		lines = append(lines, fmt.Sprintf("• line %d", i+1))
	}
	lines[0] = strings.Repeat("é", model.MaxNoteText) + "the very end"
	p := pastingOf(strings.Join(lines, "\r\n"))
	if len(p.Texts) != mostPasted || utf8.RuneCountInString(p.Texts[0]) != model.MaxNoteText || p.Texts[1] != "line 2" {
		t.Errorf("%d notes, the second %q", len(p.Texts), p.Texts[1])
	}
	b.SayPasted("board.status.pasted", p)
	for _, want := range []string{"300 notes", "“the very end”", "100 lines", "“line 301”"} {
		if !strings.Contains(said, want) {
			t.Errorf("%q does not say %q", said, want)
		}
	}
	if strings.Contains(said, "..") {
		t.Errorf("%q has two ends", said)
	}
	if p.Whole() || !pastingOf("one\ntwo").Whole() {
		t.Error("it is not told what is whole")
	}
}

func TestAPasteOfWhatJustFitsLosesNothing(t *testing.T) {
	line := strings.Repeat("é", model.MaxNoteText)
	p := pastingOf(strings.Repeat(line+"\n", mostPasted))
	if len(p.Texts) != mostPasted || p.Texts[0] != line || !p.Whole() {
		t.Errorf("%d notes, whole = %v", len(p.Texts), p.Whole())
	}
	var said string
	b := newBase(t)
	b.OnStatus = func(text string) { said = text }
	b.SayPasted("board.status.pasted", pastingOf("one\ntwo"))
	if said != b.Count("board.status.pasted", 2) {
		t.Errorf("of what is whole it says %q", said)
	}
	for _, p := range []Pasting{pastingOf(line + "x"), pastingOf(strings.Repeat("a\n", mostPasted+1)), pastingOf(line + "x" + strings.Repeat("\na", mostPasted))} {
		if p.Whole() {
			t.Error("what lost something is whole")
		}
	}
}
