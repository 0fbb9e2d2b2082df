package printables

import (
	"bytes"
	"errors"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"commonground/assets/words"
	"commonground/model"
	"commonground/model/catalogue"
	"commonground/printables/mark"
	"commonground/printables/raster"
)

func portraitActivity(t testing.TB) *model.Activity {
	t.Helper()
	a, ok := catalogue.Find("portrait")
	if !ok {
		t.Fatal("no such activity")
	}
	return a
}

func photo(t testing.TB, w, h int) []byte {
	t.Helper()
	img := image.NewRGBA(image.Rect(0, 0, w, h))
	for i := range img.Pix {
		img.Pix[i] = uint8(i/4%w*255/w) | 0x1F
		if i%4 == 3 {
			img.Pix[i] = 0xFF
		}
	}
	img.Set(0, 0, color.Black)
	var b bytes.Buffer
	if err := png.Encode(&b, img); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// people are portraits of every kind: photographed, drawn, with an icon, without a
// picture, in several scripts, empty.
func people(t testing.TB) *model.Sheet {
	t.Helper()
	s := model.NewSheet("portrait", "My portrait", time.Unix(0, 0))
	s.Portraits = []*model.Portrait{
		{Name: "Mo", Picture: photo(t, 60, 90), Likes: "Chess, long walks by the river", Share: "How to bake flatbread", Gestures: "A nod when I come in"},
		{Name: "Priya", Doodle: model.Doodle{{{X: 100, Y: 100}, {X: 900, Y: 900}}, {{X: 500, Y: 200}}}, Likes: "Knitting", Gestures: "Asking twice"},
		{Name: "د. سمير", Icon: "cat", Likes: "القراءة والمشي", Share: "الطبخ"},
		{Name: "", Likes: "雑談と猫"},
		{Name: strings.Repeat("Longname ", 30), Icon: "tree", Share: "हिन्दी पढ़ाना 🎸"},
		{},
	}
	for _, p := range s.Portraits {
		p.ID = model.NewID()
	}
	return s
}

// said is all text of pages, without space.
func said(job Job) string {
	var out strings.Builder
	for i := range job.Count {
		for _, m := range job.Page(i).Marks {
			if l, ok := m.(mark.Line); ok {
				out.WriteString(strings.Join(strings.Fields(l.Text), ""))
			}
		}
	}
	return out.String()
}

func squeezed(s string) string { return strings.Join(strings.Fields(s), "") }

func portraitCards(t testing.TB, k *Kit, s *model.Sheet, perPage int, paper string) Job {
	t.Helper()
	p, _ := FindPaper(paper)
	job, err := k.PortraitCards(&model.Activity{ID: "portrait"}, s, perPage, p)
	if err != nil {
		t.Fatal(err)
	}
	return job
}

func TestPortraitsSayAll(t *testing.T) {
	k, s := newTestKit(t), people(t)
	for i := range 600 {
		s.Portraits[1].Likes += fmt.Sprintf("w%03d. ", i)
	}
	s.Portraits[1].Share = strings.Repeat("ж", model.MaxNoteText)
	for _, paper := range Papers() {
		jobs := map[string]Job{
			"two": portraitCards(t, k, s, 2, paper.ID), "four": portraitCards(t, k, s, 4, paper.ID),
			"wall": k.PortraitWall(portraitActivity(t), s, "Tuesday Circle", paper),
		}
		for name, job := range jobs {
			all := said(job)
			for _, p := range s.Portraits {
				for _, part := range model.PortraitParts {
					if !saysAll(all, *p.Text(part)) {
						t.Errorf("%s on %s: %s of %q is cut", name, paper.ID, part, p.Name)
					}
				}
			}
			if !strings.Contains(all, squeezed("Simple gestures that Mo appreciates")) {
				t.Errorf("%s on %s: the gestures are not Mo's", name, paper.ID)
			}
		}
	}
}

// saysAll reports whether a text is there, which may be parted by the head of a page.
func saysAll(all, text string) bool {
	if n := strings.Count(text, "ж"); n > 0 {
		return strings.Count(all, "ж") == n
	}
	for _, word := range strings.Fields(text) {
		if !strings.Contains(all, word) {
			return false
		}
	}
	return true
}

// Everything stays within the cards, and these within what is cut; pictures are whole.
func TestPortraitsStayOnTheirCards(t *testing.T) {
	k, s := newTestKit(t), people(t)
	s.Portraits[0].Gestures = strings.Repeat("A word ", 500)
	for _, perPage := range []int{2, 4} {
		job := portraitCards(t, k, s, perPage, "a4")
		paper, _ := FindPaper("a4")
		sheet, cells := cutSheet(paper, perPage)
		for i := range job.Count {
			pg := job.Page(i)
			if pg.W != sheet.W || pg.H != sheet.H {
				t.Fatalf("page of %v x %v", pg.W, pg.H)
			}
			for _, m := range pg.Marks[len(gridCuts(sheet, 2, perPage/2)):] {
				if !inACell(m, cells) {
					t.Errorf("%d to a page, page %d: %v reaches out at %v", perPage, i, describe(m), m.Bounds())
				}
			}
		}
	}
}

func inACell(m mark.Mark, cells []mark.Rect) bool {
	b := m.Bounds()
	if l, ok := m.(mark.Line); ok {
		b = mark.Rect{X: l.X, Y: l.Y - 0.75*l.Size, W: l.Width, H: 0.95 * l.Size}
	}
	for _, c := range cells {
		c = inset(c, cardEdge-0.3, cardEdge-0.3)
		if b.X >= c.X && b.Y >= c.Y && b.X+b.W <= c.X+c.W && b.Y+b.H <= c.Y+c.H {
			return true
		}
	}
	return false
}

func describe(m mark.Mark) string {
	if l, ok := m.(mark.Line); ok {
		return fmt.Sprintf("%.30q", l.Text)
	}
	return fmt.Sprintf("%T", m)
}

func TestPicturesKeepTheirForm(t *testing.T) {
	k := newTestKit(t)
	box := mark.Rect{X: 10, Y: 20, W: 30, H: 30}
	for _, size := range [][2]int{{90, 60}, {60, 90}, {1, 50}, {50, 50}} {
		got := k.PortraitPicture(&model.Portrait{Picture: photo(t, size[0], size[1])}, box, PaperPalette())
		r := got[0].Bounds()
		if form := r.W / r.H * float64(size[1]) / float64(size[0]); form < 0.99 || form > 1.01 || max(r.W, r.H) < 29.9 {
			t.Errorf("%v is shown at %v", size, r)
		}
		if r.X < 9.9 || r.Y < 19.9 || r.X+r.W > 40.1 || r.Y+r.H > 50.1 {
			t.Errorf("%v reaches out: %v", size, r)
		}
	}
	if got := k.PortraitPicture(&model.Portrait{Picture: []byte("broken")}, box, PaperPalette()); got != nil {
		t.Errorf("a broken picture shows %v", got)
	}
}

func TestWallsHoldEverybody(t *testing.T) {
	k, a := newTestKit(t), portraitActivity(t)
	paper, _ := FindPaper("a4")
	for _, n := range []int{1, 2, 3, 7, 12, 24, 25, 300} {
		s := model.NewSheet("portrait", "Us", time.Unix(0, 0))
		for i := range n {
			s.Portraits = append(s.Portraits, &model.Portrait{ID: model.NewID(), Name: fmt.Sprintf("<%d>", i), Likes: "Tea and crosswords", Icon: "cup"})
		}
		job := k.PortraitWall(a, s, "G", paper)
		all := said(job)
		for i := range n {
			if !strings.Contains(all, fmt.Sprintf("<%d>", i)) {
				t.Errorf("%d of %d is missing", i, n)
			}
		}
		if n <= 12 && job.Count != 1 {
			t.Errorf("%d portraits take %d pages", n, job.Count)
		}
	}
}

func TestBlankPortraits(t *testing.T) {
	k := newTestKit(t)
	for _, paper := range Papers() {
		for _, n := range []int{2, 4} {
			job, err := k.BlankPortraits(portraitActivity(t), n, paper)
			if err != nil || job.Count != 2 { // the cards, and how it goes
				t.Fatal(err, job.Count)
			}
			if got := strings.Count(said(job), squeezed("Simple gestures I appreciate")); got != n {
				t.Errorf("%d cards on %s, want %d", got, paper.ID, n)
			}
		}
	}
	var wrong *PerPageError
	if _, err := k.BlankPortraits(portraitActivity(t), 3, Papers()[0]); !errors.As(err, &wrong) {
		t.Errorf("3 to a page: %v", err)
	}
}

func TestPortraitSkills(t *testing.T) {
	k, s := newTestKit(t), people(t)
	all := said(k.PortraitSkills(portraitActivity(t), s, "G", Papers()[0]))
	if !strings.Contains(all, "MoHowtobakeflatbread") || strings.Contains(all, "Priya") {
		t.Errorf("%q lacks a skill, or names who passed", all)
	}
	for _, p := range s.Portraits {
		p.Share = ""
	}
	if all = said(k.PortraitSkills(portraitActivity(t), s, "G", Papers()[0])); !strings.Contains(all, "Nothingiswrittenhereyet") {
		t.Errorf("nobody would share anything: %q", all)
	}
}

func TestPortraitOffers(t *testing.T) {
	k, a, s := newTestKit(t), portraitActivity(t), people(t)
	offers := k.SheetOffers(&model.Group{Name: "G"}, a, s)
	if len(offers) != 7 || offers[0].ID != OfferPortraitWall {
		t.Errorf("%d offers, first %s", len(offers), offers[0].ID)
	}
	s.Portraits = nil
	if offers = k.SheetOffers(&model.Group{}, a, s); len(offers) != 3 || offers[0].ID != OfferBlank || offers[2].ID != OfferExample {
		t.Errorf("an empty sheet has %d offers", len(offers))
	}
	for _, o := range offers {
		if !k.Words.Has("printable.offer." + o.ID) {
			t.Errorf("%s has no words", o.ID)
		}
	}
}

func TestWallCellsFillTheArea(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 60).Draw(t, "n")
		area := mark.Rect{X: 3, Y: 4, W: rapid.Float64Range(50, 400).Draw(t, "w"), H: rapid.Float64Range(50, 400).Draw(t, "h")}
		cells := wallCells(area, n, 2)
		if len(cells) < n {
			t.Fatalf("%d cells for %d", len(cells), n)
		}
		for _, c := range cells {
			if c.W <= 0 || c.H <= 0 || c.X+c.W > area.X+area.W+1e-6 || c.Y+c.H > area.Y+area.H+1e-6 {
				t.Fatalf("%v reaches out of %v", c, area)
			}
		}
	})
}

// With LOOK set to a folder, the pages are painted there to be looked at.
func TestLookAtPortraits(t *testing.T) {
	folder := os.Getenv("LOOK")
	if folder == "" {
		t.Skip("LOOK is not set")
	}
	k, s, a := newTestKit(t), people(t), portraitActivity(t)
	for _, o := range k.SheetOffers(&model.Group{Name: "Tuesday Circle"}, a, s) {
		job, err := o.Make(Papers()[0])
		if err != nil {
			t.Fatal(err)
		}
		var b bytes.Buffer
		if err := WritePNG(&b, raster.New(k.Set), job.Page(0), 80); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(folder, o.ID+".png"), b.Bytes(), 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

func newTestKit(t testing.TB) *Kit {
	t.Helper()
	book, err := words.Load("en")
	if err != nil {
		t.Fatal(err)
	}
	return NewKit(book)
}

// TestPortraitsGrowWithTheirPaper: a card on A3 is read from as far as it is large.
func TestPortraitsGrowWithTheirPaper(t *testing.T) {
	k := newTestKit(t)
	s := people(t)
	s.Portraits = s.Portraits[:1]
	size := func(paper string) float64 {
		for _, m := range portraitCards(t, k, s, 2, paper).Page(0).Marks {
			if l, ok := m.(mark.Line); ok && strings.HasPrefix(l.Text, "Chess") {
				return l.Size
			}
		}
		t.Fatalf("%s: nothing about chess", paper)
		return 0
	}
	if small, large := size("a4"), size("a3"); large < 1.3*small {
		t.Errorf("type of %.2f mm on A4 and %.2f on A3", small, large)
	}
}

// twelve are portraits that each say something, those at the places long a lot more.
func twelve(times int, long ...int) *model.Sheet {
	s := model.NewSheet("portrait", "Us", time.Unix(0, 0))
	for i := range 12 {
		p := &model.Portrait{ID: model.NewID(), Name: fmt.Sprintf("Name%d", i), Icon: "tree", Likes: "Old films", Share: "How to mend a hem, and where the good buttons are"}
		p.Gestures = "A text the day after a hard meeting. It needn’t say much."
		if slices.Contains(long, i) {
			p.Gestures = strings.Repeat("Save me a seat by the door. ", times)
		}
		s.Portraits = append(s.Portraits, p)
	}
	return s
}

// TestALongPortraitKeepsItsPlaceOnTheWall: what has room stays on its card, and only what has
// none stands on the pages behind; where a page of larger cards has room for all, there is none.
func TestALongPortraitKeepsItsPlaceOnTheWall(t *testing.T) {
	k := newTestKit(t)
	wall := func(s *model.Sheet) Job { return k.PortraitWall(portraitActivity(t), s, "Circle", Papers()[0]) }
	words := func(p mark.Page) string { return said(Job{Count: 1, Page: func(int) mark.Page { return p }}) }
	job := wall(twelve(60, 3))
	last := words(job.Page(job.Count - 1))
	if !strings.Contains(last, "Moreaboutsome") || strings.Contains(last, "Oldfilms") {
		t.Errorf("behind the wall stands %q", last)
	}
	if n := strings.Count(said(job), "Oldfilms"); n != 12 {
		t.Errorf("the wall says what %d of twelve like", n)
	}
	for times := 1; times < 40; times++ {
		s := twelve(times, 3, 7)
		job := wall(s)
		if !strings.Contains(said(job), "Moreaboutsome") {
			continue
		}
		page := k.newBoardPage(portraitActivity(t), Papers()[0])
		if w := page.wall(s.Portraits, (12+job.Count-1)/job.Count); len(w.long) == 0 {
			t.Fatalf("two portraits of %d sentences are parted where %d pages would hold all", times, job.Count)
		}
	}
}
