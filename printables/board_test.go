package printables_test

import (
	"strings"
	"testing"

	"commonground/assets/words"
	"commonground/model"
	"commonground/printables"
	"commonground/printables/mark"

	"pgregory.net/rapid"
)

func kit(t testing.TB) *printables.Kit {
	t.Helper()
	book, err := words.Load("en")
	if err != nil {
		t.Fatal(err)
	}
	return printables.NewKit(book)
}

// linesOf returns the lines of text among marks.
func linesOf(marks []mark.Mark) []mark.Line {
	var out []mark.Line
	for _, m := range marks {
		if l, ok := m.(mark.Line); ok {
			out = append(out, l)
		}
	}
	return out
}

// said returns the words of all lines, in order; a word may go over several lines.
func said(marks []mark.Mark) string {
	var out strings.Builder
	for _, l := range linesOf(marks) {
		out.WriteString(l.Text)
	}
	return strings.Join(strings.Fields(out.String()), "")
}

// scripts are words to make texts of.
var scripts = []string{
	"tea", "Tuesday", "extraordinarily", "é", "сообщество", "κύκλος", "يحب", "القراءة", "עברית", "हिन्दी", "你好世界", "日本",
	"🚲", "👩🏽‍🦽", "e\u0301\u0301", "12", "(a)", "supercalifragilisticexpialidocious", "\n", "\n\n", "\t", "a\u00a0b", "𝔘", "ꙮ",
}

func writing(most int) *rapid.Generator[string] {
	return rapid.Custom(func(t *rapid.T) string {
		n := rapid.OneOf(rapid.IntRange(0, 12), rapid.IntRange(0, most)).Draw(t, "words")
		var out strings.Builder
		for range n {
			w := rapid.SampledFrom(scripts).Draw(t, "word")
			if out.Len()+len(w) > 4*model.MaxNoteText || strings.Count(out.String(), "")+len(w) > model.MaxNoteText {
				break
			}
			out.WriteString(w + " ")
		}
		return out.String()
	})
}

func TestNotesShowAllOfTheirText(t *testing.T) {
	k, pal := kit(t), printables.LightPalette()
	rapid.Check(t, func(t *rapid.T) {
		n := &model.Note{Text: writing(300).Draw(t, "text"), Colour: model.ColourC}
		n.W, n.H = k.NoteSize(n.Text, n.Icon, model.NoteWidth, model.NoteHeight)
		if rapid.Bool().Draw(t, "small") { // from a file that somebody changed by hand
			n.W, n.H = rapid.Float64Range(20, 300).Draw(t, "w"), rapid.Float64Range(20, 300).Draw(t, "h")
		}
		n.X, n.Y = rapid.Float64Range(0, 1000).Draw(t, "x"), rapid.Float64Range(0, 800).Draw(t, "y")
		checkNote(t, n, k.NoteMarks(n, pal))
	})
}

func checkNote(t *rapid.T, n *model.Note, marks []mark.Mark) {
	want := strings.Join(strings.Fields(n.Text), "") + string(n.Colour)
	if got := said(marks); strings.ReplaceAll(got, "/", "") != strings.ReplaceAll(want, "/", "") {
		t.Fatalf("the note says %q, want %q", got, want)
	}
	for _, l := range linesOf(marks) {
		if l.X < n.X-0.01 || l.X+l.Width > n.X+n.W+0.01 || l.Y-0.7*l.Size < n.Y || l.Y+0.2*l.Size > n.Y+n.H+0.01 {
			t.Fatalf("%q at %.1f, %.1f, %.1f wide, size %.1f, leaves the note %+v", l.Text, l.X, l.Y, l.Width, l.Size, n.Rect)
		}
	}
}
