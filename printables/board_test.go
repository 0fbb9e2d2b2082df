package printables_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"commonground/assets/words"
	"commonground/model"
	"commonground/model/catalogue"
	"commonground/printables"
	"commonground/printables/mark"
	"commonground/printables/wording"

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

// plain is an activity that asks nothing of its notes.
var plain = &model.Activity{}

func TestNotesShowAllOfTheirText(t *testing.T) {
	k, pal := kit(t), printables.LightPalette()
	rapid.Check(t, func(t *rapid.T) {
		n := &model.Note{Text: writing(300).Draw(t, "text"), Colour: model.ColourC}
		n.W, n.H = k.NoteSize(plain, n, model.NoteWidth, model.NoteHeight)
		small := rapid.Bool().Draw(t, "small")
		if small { // from a file that somebody changed by hand
			n.W, n.H = rapid.Float64Range(20, 300).Draw(t, "w"), rapid.Float64Range(20, 300).Draw(t, "h")
		}
		n.X, n.Y = rapid.Float64Range(0, 1000).Draw(t, "x"), rapid.Float64Range(0, 800).Draw(t, "y")
		checkNote(t, n, k.NoteMarks(plain, n, pal), small)
	})
}

// checkNote wants a note to say all that it says; where that could not be read, cut may be
// what it ends with.
func checkNote(t *rapid.T, n *model.Note, marks []mark.Mark, cut bool) {
	page := mark.Page{W: 5000, H: 5000, Marks: mark.Moved(marks, 1, 1000, 1000)}
	if p := problems(page); len(p) > 0 {
		t.Fatal(p)
	}
	want := strings.Join(strings.Fields(n.Text), "") + string(n.Colour)
	got := said(marks)
	begun, _, left := strings.Cut(got, "…")
	if cut && left && strings.HasPrefix(strings.ReplaceAll(want, "/", ""), strings.ReplaceAll(begun, "/", "")) {
		return
	}
	if strings.ReplaceAll(got, "/", "") != strings.ReplaceAll(want, "/", "") {
		t.Fatalf("the note says %q, want %q", got, want)
	}
	for _, l := range linesOf(marks) {
		if l.X < n.X-0.01 || l.X+l.Width > n.X+n.W+0.01 || l.Y-0.7*l.Size < n.Y || l.Y+0.2*l.Size > n.Y+n.H+0.01 {
			t.Fatalf("%q at %.1f, %.1f, %.1f wide, size %.1f, leaves the note %+v", l.Text, l.X, l.Y, l.Width, l.Size, n.Rect)
		}
	}
}

func sheets() *rapid.Generator[*model.Sheet] {
	return rapid.Custom(func(t *rapid.T) *model.Sheet {
		s := &model.Sheet{Title: rapid.OneOf(rapid.Just(""), writing(12)).Draw(t, "title"), Date: rapid.SampledFrom([]string{"", "2026-03-03", "soon"}).Draw(t, "date")}
		for range rapid.IntRange(0, 8).Draw(t, "notes") {
			n := &model.Note{
				Text:   writing(60).Draw(t, "text"),
				Colour: rapid.SampledFrom(model.NoteColours[:]).Draw(t, "colour"),
				Icon:   rapid.SampledFrom([]string{"", "cup", "ear", "no such icon"}).Draw(t, "icon"),
			}
			n.W, n.H = rapid.Float64Range(60, 600).Draw(t, "w"), rapid.Float64Range(45, 500).Draw(t, "h")
			n.X, n.Y = rapid.Float64Range(-50, 1414-60).Draw(t, "x"), rapid.Float64Range(-50, 1000-45).Draw(t, "y")
			s.Notes = append(s.Notes, n)
		}
		return s
	})
}

// Everything that is written on a board is on its pages, and can be read there: on the
// board itself or, where it is small or covered, in words.
func TestBoardPagesShowEveryNote(t *testing.T) {
	k := kit(t)
	a, _ := catalogue.Find("membership")
	rapid.Check(t, func(t *rapid.T) {
		s := sheets().Draw(t, "sheet")
		paper := rapid.SampledFrom(printables.Papers()).Draw(t, "paper")
		job := k.Board(a, s, "Tuesday Circle", paper)
		board := job.Page(0)
		if board.W < board.H {
			t.Fatal("the page stands upright")
		}
		for i := range job.Count {
			for _, p := range problems(job.Page(i)) {
				if i > 0 || strings.HasPrefix(p, "leaves") {
					t.Fatalf("page %d: %s", i+1, p)
				}
			}
		}
		var list string
		for i := 1; i < job.Count; i++ {
			list += said(job.Page(i).Marks)
		}
		for _, n := range s.Notes {
			text := squeezed(n.Text)
			onBoard := strings.Contains(strings.ReplaceAll(said(board.Marks), "/", ""), strings.ReplaceAll(text, "/", ""))
			if !a.InTray(n) && !onBoard && job.Count == 1 { // what is cut there is in the list
				t.Fatalf("the board does not say %q", text)
			}
			if job.Count > 1 && !inColumnsOf(job, text) {
				t.Fatalf("the list says %q, not %q", list, text)
			}
		}
		if job.Count == 1 {
			checkReadable(t, board, s)
		}
	})
}

// inColumnsOf reports whether a text is in the list; its lines may be parted by the head
// of the next page.
func inColumnsOf(job printables.Job, text string) bool {
	var all string
	same := linesOf(job.Page(0).Marks)
	for i := 1; i < job.Count; i++ {
		for _, l := range linesOf(job.Page(i).Marks) {
			if !slices.ContainsFunc(same, func(h mark.Line) bool { return h.Text == l.Text && h.Y == l.Y }) {
				all += l.Text
			}
		}
	}
	return strings.Contains(squeezed(all), text)
}

// checkReadable wants every line of every note large enough and not covered.
func checkReadable(t *rapid.T, board mark.Page, s *model.Sheet) {
	pal := printables.PaperPalette()
	for i, m := range board.Marks {
		l, ok := m.(mark.Line)
		if !ok || l.Text == "" || l.Paint != pal.NoteInk || !ofNote(s, l.Text) {
			continue
		}
		if l.Size < 1.7 {
			t.Fatalf("%q is %.2f mm high", l.Text, l.Size)
		}
		for _, o := range board.Marks[i:] {
			if sh, ok := o.(mark.Shape); ok && sh.Fill.A == 255 && sh.Stroke.Width > 0 && overlaps(extent(l), sh.Path.Bounds()) {
				t.Fatalf("%q is covered", l.Text)
			}
		}
	}
}

// ofNote reports whether a line can be from a note, not from a zone's title.
func ofNote(s *model.Sheet, line string) bool {
	return slices.ContainsFunc(s.Notes, func(n *model.Note) bool { return strings.Contains(squeezed(n.Text), squeezed(line)) })
}

func TestBlankBoards(t *testing.T) {
	k := kit(t)
	for _, a := range slices.Concat(catalogue.All(), catalogue.More()) {
		if a.Kind != model.KindBoard {
			continue
		}
		w := wording.Of(k.Words, a)
		for _, paper := range printables.Papers() {
			job := k.BlankBoard(a, paper)
			if p := jobProblems(job); len(p) > 0 {
				t.Errorf("%s on %s: %d problems, the first: %s", a.ID, paper.ID, len(p), p[0])
			}
			text := said(job.Page(0).Marks)
			for _, want := range []string{w.Title, w.Name, w.Zone(a.Zones[0].ID), w.Questions[0]} {
				if !strings.Contains(text, squeezed(want)) {
					t.Errorf("%s on %s does not say %q", a.ID, paper.ID, want)
				}
			}
		}
	}
}

// An activity that a group made prints too, however much or little it says.
func TestOwnBoardsPrint(t *testing.T) {
	k := kit(t)
	rapid.Check(t, func(t *rapid.T) {
		a := anyZones().Draw(t, "activity")
		a.Own = &model.OwnWords{
			Title: writing(12).Draw(t, "title"), Steps: rapid.SliceOfN(writing(30), 0, 12).Draw(t, "steps"),
			Questions: rapid.SliceOfN(writing(30), 0, 12).Draw(t, "questions"),
		}
		paper := rapid.SampledFrom(printables.Papers()).Draw(t, "paper")
		for _, p := range jobProblems(k.BlankBoard(a, paper)) {
			if strings.HasPrefix(p, "page 1: leaves") {
				t.Fatal(p)
			}
		}
	})
}

// TestTitlesLieOverNotes, and what they cover of a note stands in words.
func TestTitlesLieOverNotes(t *testing.T) {
	k := kit(t)
	a, _ := catalogue.Find("partners")
	z := &a.Zones[0]
	at := a.TitleSpot(z)
	s := model.NewSheet(a.ID, "Ours", time.Unix(0, 0))
	s.Notes = []*model.Note{model.NewNote("Corner café", model.ColourA, model.Rect{X: at.X - 90, Y: at.Y - 20, W: 180, H: 130})}
	job := k.Board(a, s, "Tuesday Circle", printables.Papers()[0])
	title, note := -1, -1
	for i, m := range job.Page(0).Marks {
		if l, ok := m.(mark.Line); ok && l.Text == wording.Of(k.Words, a).Zone(z.ID) {
			title = i
		} else if ok && l.Text == "Corner café" {
			note = i
		}
	}
	if note < 0 || title < note {
		t.Errorf("the title is painted at %d, the note at %d", title, note)
	}
	if job.Count == 1 {
		t.Error("what the title covers stands nowhere")
	}
}
