package rows

import (
	"fmt"
	"image/color"
	"math"
	"testing"

	"fyne.io/fyne/v2"

	"commonground/printables/mark"
	"commonground/printables/text"
	"commonground/ui/look"
)

func near(a, b float64) bool { return math.Abs(a-b) < 0.01 }

// kinds are rows with all the parts that a row may have.
func kinds() []Row {
	long := "What people said about the place in which they meet, and what they would rather have"
	var out []Row
	for i, text := range []string{"Library", long, ""} {
		for j, r := range []Row{
			{},
			{Heading: true},
			{Badge: "A"},
			{Icon: "people"},
			{Detail: "3 notes"},
			{Below: "A small room"},
			{Badge: "7", Icon: "people", Detail: "twice", Below: "A small room\nMost helpful"},
			{Badge: "A", Heading: true, Detail: "3"},
		} {
			r.ID, r.Text, r.Instead = fmt.Sprint(i, " ", j), text, "Nothing yet"
			out = append(out, r)
		}
	}
	return out
}

// TestWhereThePartsOfARowLie: badge, icon, words and detail from left to right with a gap between,
// badge and icon at the middle of the first line, and the words in the middle of the row.
func TestWhereThePartsOfARowLie(t *testing.T) {
	p := testPress()
	for _, scale := range []float64{1, 2} {
		for _, icons := range []bool{false, true} {
			s := sheet{width: 500, scale: scale, icons: icons, tokens: look.Current()}
			for _, r := range kinds() {
				f := p.set(s, r)
				wantAcross(t, p, s, r, f)
				wantDown(t, p, s, r, f)
			}
		}
	}
	if f := p.set(sheet{width: 20, scale: 1}, Row{Text: "Library"}); f.text.W != 40 {
		t.Errorf("words in no room are %v wide", f.text.W)
	}
}

func wantAcross(t *testing.T, p Typesetter, s sheet, r Row, f form) {
	t.Helper()
	var badge, icon mark.Rect
	x := 12 * s.scale
	if r.Badge != "" {
		badge = mark.Rect{X: x, W: 26 * s.scale, H: 26 * s.scale}
		x += 38 * s.scale
	}
	if s.icons && !r.Heading {
		icon = mark.Rect{X: x, W: 24 * s.scale, H: 24 * s.scale}
		x += 36 * s.scale
	}
	end := s.width - 12*s.scale
	if r.Detail != "" {
		end -= 12*s.scale + p.Set.Width(r.Detail, text.Style{Size: 14 * s.scale})
	}
	badge.Y, icon.Y = f.badge.Y, f.icon.Y
	if f.badge != badge || f.icon != icon || !near(f.text.X, x) || !near(f.text.X+f.text.W, end) {
		t.Errorf("%+v at %v: badge %v, icon %v, words %v; want them at %v, %v, from %v to %v", r, s.scale, f.badge, f.icon, f.text, badge, icon, x, end)
	}
}

func wantDown(t *testing.T, p Typesetter, s sheet, r Row, f form) {
	t.Helper()
	st, above, words := text.Style{Size: 16 * s.scale, Leading: 1.3}, 0.0, r.Text
	if r.Heading {
		st, above = text.Style{Size: float64(look.HeadingSize) * s.scale, Bold: true, Leading: 1.3}, 10*s.scale
	}
	if words == "" {
		words = r.Instead
	}
	high := p.Set.Height(len(p.Set.Lines(words, st, f.text.W)), st)
	if r.Below != "" {
		small := text.Style{Size: 14 * s.scale}
		high += p.Set.Height(len(p.Set.Lines(r.Below, small, f.text.W)), small)
	}
	whole := above + max(float64(look.Target), high+18, f.badge.H+9)
	if f.top != above || !near(f.height, whole) {
		t.Errorf("%+v at %v: %v high from %v on, want %v from %v on", r, s.scale, f.height, f.top, whole, above)
	}
	if over, under := f.text.Y-f.top, f.height-f.text.Y-high; !near(over, under) {
		t.Errorf("%+v at %v: %v above the words, %v below", r, s.scale, over, under)
	}
	middle := f.text.Y + p.Set.Height(1, st)/2
	if r.Badge != "" && !near(f.badge.Y+f.badge.H/2, middle) || f.icon.H > 0 && !near(f.icon.Y+f.icon.H/2, middle) {
		t.Errorf("%+v at %v: badge %v and icon %v are not at %v", r, s.scale, f.badge, f.icon, middle)
	}
}

// TestWhatIsPaintedOfARow: quiet words where there are none, a frame round the badge that is
// there, what stands below the words under them, and the detail at the right end.
func TestWhatIsPaintedOfARow(t *testing.T) {
	p, k := testPress(), look.Current()
	s := sheet{width: 500, scale: 2, tokens: k}
	for _, r := range kinds() {
		r.Paper = mark.Paint{}
		ink := k.Quiet
		if len(r.Text) == len("Library") {
			r.Paper, ink = k.Notes[0], k.NoteInk
		}
		f := p.set(s, r)
		got := p.marks(s, r, f)
		if r.Badge != "" {
			plate, letter := got[0].(mark.Shape), got[1].(mark.Line)
			if plate.Fill != r.Paper || fmt.Sprint(plate.Path) != fmt.Sprint(mark.Box(f.badge, 10)) || plate.Stroke.Width != 2 {
				t.Errorf("%+v: the badge is %+v", r, plate)
			}
			if letter.Text != r.Badge || letter.Paint != ink || letter.Size != 28 || !near(letter.X+letter.Width/2, f.badge.X+f.badge.W/2) {
				t.Errorf("%+v: the letter is %+v", r, letter)
			}
			got = got[2:]
		}
		want := len(f.lines) + len(f.below)
		if r.Detail != "" {
			want++
		}
		if len(got) != want {
			t.Fatalf("%+v: %d lines are painted, want %d", r, len(got), want)
		}
		if first := got[0].(mark.Line); (first.Paint == k.Quiet) != (r.Text == "") || first.Y < f.text.Y || first.Y > f.text.Y+f.text.H {
			t.Errorf("%+v: the first line is %+v", r, first)
		}
		for i := range f.below {
			if l := got[len(f.lines)+i].(mark.Line); l.Y < f.text.Y+f.text.H || l.Y > f.height || l.Size != 28 {
				t.Errorf("%+v: %q is at %v, the words end at %v", r, l.Text, l.Y, f.text.Y+f.text.H)
			}
		}
		if r.Detail != "" {
			l := got[want-1].(mark.Line)
			if !near(l.X+l.Width, 500-24) || l.Y < f.text.Y || l.Y > f.text.Y+f.text.H {
				t.Errorf("%+v: the detail ends at %v, %v", r, l.X+l.Width, l.Y)
			}
		}
	}
}

// TestRowsFillTheList: each begins where the one before ends, ruled off, and the current one in a ring.
func TestRowsFillTheList(t *testing.T) {
	rows := append([]Row{{ID: "head", Heading: true, Text: "Members"}}, lines(4)...)
	rows[2].Icon = "people"
	l, w := shown(t, rows)
	room := l.body.Size().Width - barRoom
	var y float32
	for i, o := range l.column.Shown() {
		s := o.(*rowView)
		size := s.Size()
		if s.Position() != fyne.NewPos(0, y) || size != fyne.NewSize(room, float32(int(l.formOf(rows[i]).height+0.999))) {
			t.Errorf("row %d is at %v, %v large", i, s.Position(), size)
		}
		y += size.Height
		if s.hair.Position() != fyne.NewPos(rowSide, size.Height-1) || s.hair.Size() != fyne.NewSize(room-2*rowSide, 1) {
			t.Errorf("row %d is ruled off at %v, %v long", i, s.hair.Position(), s.hair.Size())
		}
		top := float32(max(0, s.form.top-4))
		if s.ring.Position() != fyne.NewPos(2, top+1) || s.ring.Size() != fyne.NewSize(room-4, size.Height-top-3) || s.ring.CornerRadius != look.Radius-2 {
			t.Errorf("row %d of %v has its ring at %v, %v large", i, size, s.ring.Position(), s.ring.Size())
		}
		if s.ring.Hidden != (i != 0) || s.icon.Hidden != (i != 2) {
			t.Errorf("row %d: its ring is hidden %v, its icon %v", i, s.ring.Hidden, s.icon.Hidden)
		}
	}
	if with, without := l.formOf(rows[1]), l.formOf(rows[0]); with.icon.W == 0 || without.icon.W != 0 {
		t.Errorf("room for icons beside them is %v, in headings %v", with.icon.W, without.icon.W)
	}
	l.SetRows(append(rows[:2:2], rows[3:]...))
	if f := l.formOf(rows[1]); f.icon.W != 0 {
		t.Errorf("room for icons where there are none is %v", f.icon.W)
	}
	press(w, fyne.KeyDown, fyne.KeyF2)
	if s := l.column.shown["r0"]; !s.ring.Hidden {
		t.Error("a row that is written has a ring round its field")
	}
	if got := l.MinSize().Height; got != 3*look.Target {
		t.Errorf("a list may be %v high", got)
	}
}

// TestARowThatIsAsItWasIsNotPaintedAnew, which would cost all pictures at each letter.
func TestARowThatIsAsItWasIsNotPaintedAnew(t *testing.T) {
	l, _ := shown(t, lines(3))
	for _, s := range l.column.shown {
		s.paint = nil
	}
	changed := lines(3)
	changed[1].Text = "another"
	l.SetRows(changed)
	for id, s := range l.column.shown {
		if (s.paint != nil) != (id == "r1") {
			t.Errorf("%s is painted anew: %v", id, s.paint != nil)
		}
	}
	for i := range l.column.shown {
		l.column.shown[i].paint = nil
	}
	l.Select("r2")
	for id, s := range l.column.shown {
		if (s.paint != nil) != (id != "r1") {
			t.Errorf("%s is painted anew when another is current: %v", id, s.paint != nil)
		}
	}
}

// TestTheTintBeginsWithTheRing, on screens with more pixels too.
func TestTheTintBeginsWithTheRing(t *testing.T) {
	p := testPress()
	ground := tint{within: mark.Paint{R: 200}, above: mark.Paint{G: 200}, from: 6}
	for _, dense := range []int{1, 2} {
		picture := p.paint(sheet{width: 100, scale: 1}, nil, ground, 100*dense, 40*dense)
		if over, in := picture.At(3, 6*dense-1), picture.At(3, 6*dense); over != (color.RGBA{G: 200, A: 255}) || in != (color.RGBA{R: 200, A: 255}) {
			t.Errorf("at %d pixels each it is %v above and %v within", dense, over, in)
		}
	}
}

// TestRowsAreSetOnce: what was set is kept, as long as it is not far more than there is.
func TestRowsAreSetOnce(t *testing.T) {
	l, _ := shown(t, lines(60))
	for i := range 3 {
		rows := lines(60)
		for n := range rows {
			rows[n].Text = fmt.Sprint(i, n)
		}
		l.SetRows(rows)
	}
	if n := len(l.forms); n < 180 {
		t.Errorf("%d rows are kept of 240 that were shown", n)
	}
	for i := range 400 {
		l.SetRows([]Row{{ID: "r0", Text: fmt.Sprint(i)}})
	}
	if n := len(l.forms); n > 104 {
		t.Errorf("%d rows are kept for one", n)
	}
}
