package pdf

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"os/exec"
	"strings"
	"testing"
	"time"

	"github.com/pdfcpu/pdfcpu/pkg/api"
	"pgregory.net/rapid"

	"commonground/printables/mark"
	"commonground/printables/text"
)

var (
	ink   = mark.Paint{R: 0x23, G: 0x26, B: 0x2b, A: 255}
	glass = mark.Paint{R: 0x1b, G: 0x6b, B: 0x73, A: 90}
)

// page sets texts below each other.
func page(set *text.Setter, texts ...string) mark.Page {
	pg := mark.Page{W: 210, H: 297}
	y := 10.0
	for _, x := range texts {
		lines := set.Block(x, text.Style{Size: 6, Paint: ink}, mark.Rect{X: 10, Y: y, W: 190}, text.Start, text.Top)
		for _, l := range lines {
			pg.Marks = append(pg.Marks, l)
		}
		y += set.Height(len(lines), text.Style{Size: 6})
	}
	return pg
}

type failer interface {
	Fatal(args ...any)
	Fatalf(format string, args ...any)
	Helper()
}

func write(t failer, set *text.Setter, title string, pages ...mark.Page) []byte {
	t.Helper()
	var out bytes.Buffer
	job := Job{Title: title, Count: len(pages), Page: func(i int) mark.Page { return pages[i] }}
	if err := Write(context.Background(), &out, set, job, Options{Language: "en-GB"}); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// read returns what pdftotext finds on the pages.
func read(t failer, file []byte) string {
	t.Helper()
	tool, err := exec.LookPath("pdftotext")
	if err != nil {
		t.Fatal("pdftotext is missing: install poppler-utils (make test does)")
	}
	cmd := exec.Command(tool, "-enc", "UTF-8", "-layout", "-", "-")
	cmd.Stdin = bytes.NewReader(file)
	var out, problems bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &problems
	if err := cmd.Run(); err != nil || problems.Len() > 0 {
		t.Fatalf("pdftotext: %v %s", err, problems.String())
	}
	return out.String()
}

func validate(t failer, file []byte) {
	t.Helper()
	api.DisableConfigDir()
	if err := api.Validate(bytes.NewReader(file), nil); err != nil {
		t.Fatal(err)
	}
}

func TestTextCanBeReadBack(t *testing.T) {
	set := text.New()
	said := []string{
		"AVATAR: Ta, To, Ty; we’re “here” – £5 (a\\b)",
		"Привет, мир! Ελλάδα, καλημέρα.", "Ngữ naïve façade Łódź",
		"bold", "caf\u00e9 caf\u00e9",
	}
	file := write(t, set, "Sampler", page(set, said...))
	validate(t, file)
	got := read(t, file)
	for _, line := range said {
		if !strings.Contains(got, line) {
			t.Errorf("%q is not in:\n%s", line, got)
		}
	}
}

// A decomposed letter that the font has composed is written composed.
func TestDecomposedLettersAreWrittenComposed(t *testing.T) {
	set := text.New()
	if got := read(t, write(t, set, "", page(set, "cafe\u0301"))); !strings.Contains(got, "café") {
		t.Errorf("read back as %q", got)
	}
}

// Letters of all other scripts are paths, so no text is found where they stand.
func TestOtherScriptsAreOutlines(t *testing.T) {
	set := text.New()
	file := write(t, set, "Scripts", page(set, "مرحبا", "नमस्ते", "你好", "👩‍👩‍👧", "ก", "ཀ", "\u0007"))
	validate(t, file)
	if got := strings.TrimSpace(read(t, file)); got != "" {
		t.Errorf("text %q", got)
	}
	if bytes.Contains(file, []byte("/FontFile2")) {
		t.Error("a font is embedded for nothing")
	}
}

// Every letter stands where the typesetter put it, to a thousandth of an em.
func TestLettersStandWhereTheyWereSet(t *testing.T) {
	set := text.New()
	d := newDocument(set, Job{})
	rapid.Check(t, func(t *rapid.T) {
		said := rapid.StringMatching(`[A-Za-zа-яΑ-Ρ .,’é]{1,40}`).Draw(t, "text")
		for _, l := range set.Lines(said, text.Style{Size: 10, Paint: ink, Bold: rapid.Bool().Draw(t, "bold")}, 0) {
			if len(l.Runs) == 0 {
				continue
			}
			for i, p := range d.encode(l.Runs) {
				if p.text == nil {
					t.Fatalf("%q: piece %d of %q is an outline", said, i, l.Text)
				}
				for k, x := range positions(t, d, p) {
					if want := l.Runs[i].Glyphs[k].X; x < want-0.00051 || x > want+0.00051 {
						t.Fatalf("%q: letter %d at %v, want %v", said, k, x, want)
					}
				}
			}
		}
	})
}

// positions reads a piece as a viewer does.
func positions(t failer, d *document, p piece) []float64 {
	var out []float64
	pen := p.x
	rest := p.text[1 : len(p.text)-1]
	for len(rest) > 0 {
		if rest[0] != '(' {
			var off float64
			if _, err := fmt.Sscanf(string(rest), "%g(", &off); err != nil {
				t.Fatal(err)
			}
			pen -= off / 1000
			rest = rest[bytes.IndexByte(rest, '('):]
		}
		var word []byte
		for rest = rest[1:]; rest[0] != ')'; rest = rest[1:] {
			if rest[0] == '\\' {
				rest = rest[1:]
			}
			word = append(word, rest[0])
		}
		rest = rest[1:]
		for ; len(word) > 1; word = word[2:] {
			out = append(out, pen)
			pen += d.alphabet(p.font).lookUp(rune(word[0])<<8 | rune(word[1])).advance
		}
	}
	return out
}

func TestTheSameJobGivesTheSameBytes(t *testing.T) {
	make := func() []byte {
		set := text.New()
		pg := page(set, "The same, Привет", "مرحبا")
		for i, c := range []color.Color{color.Black, color.White, ink} {
			pic := image.NewRGBA64(image.Rect(0, 0, 9, 9))
			pic.Set(3, 3, c)
			pg.Marks = append(pg.Marks, mark.Image{Rect: mark.Rect{X: 10, Y: 100, W: 20, H: 20}, Picture: pic, Key: fmt.Sprint(i)})
		}
		pg.Marks = append(pg.Marks, mark.Shape{Path: mark.Ellipse(mark.Rect{X: 10, Y: 200, W: 30, H: 30}), Fill: glass, Stroke: mark.Stroke{Width: 1, Paint: ink, Dash: 2}})
		pg.Title = "Page 👍"
		return write(t, set, "Title", pg, pg)
	}
	first := make()
	validate(t, first)
	for range 5 {
		if !bytes.Equal(first, make()) {
			t.Fatal("two runs differ")
		}
	}
}

// All pages go into one file, which is checked at the end.
func TestAnythingCanBeWritten(t *testing.T) {
	set := text.New()
	d := newDocument(set, Job{Title: "Anything"})
	number := rapid.OneOf(rapid.Float64Range(-300, 600), rapid.Float64())
	rapid.Check(t, func(t *rapid.T) {
		pg := page(set, rapid.SliceOfN(rapid.String(), 1, 4).Draw(t, "texts")...)
		pg.Title = rapid.String().Filter(noSurrogate).Draw(t, "title")
		pg.Marks = append(pg.Marks, mark.Shape{
			Path: mark.Polyline(true, number.Draw(t, "x"), number.Draw(t, "y"), 5, 5, 9, 20), Fill: glass,
			Stroke: mark.Stroke{Width: number.Draw(t, "width"), Paint: ink, Dash: rapid.Float64Range(0, 5).Draw(t, "dash")},
		})
		d.page(pg)
	})
	d.markLetters()
	var out bytes.Buffer
	if err := d.file.Output(&finisher{w: &out, language: "en"}); err != nil {
		t.Fatal(err)
	}
	validate(t, out.Bytes())
	read(t, out.Bytes())
}

// noSurrogate leaves out the one rune that pdfcpu takes for half of a pair.
func noSurrogate(s string) bool { return !strings.ContainsRune(s, 0xe000) }

func TestTitleLanguageAndContentsAreSaid(t *testing.T) {
	set := text.New()
	first, second := page(set, "one"), page(set, "two")
	first.Title, second.Title = "Карта (1)", "Tally 👍"
	file := write(t, set, "Our café 👍", first, second)
	validate(t, file)
	marks, err := api.Bookmarks(bytes.NewReader(file), nil)
	if err != nil || len(marks) != 2 || marks[0].Title != "Карта (1)" || marks[1].PageFrom != 2 {
		t.Errorf("contents: %v %v", marks, err)
	}
	info, err := api.PDFInfo(bytes.NewReader(file), "x", nil, false, nil)
	if err != nil || info.Title != "Our café 👍" {
		t.Errorf("info: %+v %v", info, err)
	}
	if !bytes.Contains(file, []byte("/Lang (en-GB)")) {
		t.Error("no language")
	}
}

// A document has the date of what it prints; where there is none it does not say one, least
// of all the day of printing.
func TestADocumentHasTheDateOfItsJob(t *testing.T) {
	set := text.New()
	plain := func(date string) string { return strings.TrimSuffix(date, "+00'00'") }
	for said, date := range map[string]time.Time{
		"D:20260303120000": time.Date(2026, time.March, 3, 14, 0, 0, 0, time.FixedZone("", 2*60*60)),
		"D:20000101000000": noDate, // as good as any other where it is meant
		"":                 {},
	} {
		var out bytes.Buffer
		job := Job{Title: "/CreationDate", Date: date, Count: 1, Page: func(int) mark.Page { return page(set, "/ModDate") }}
		if err := Write(context.Background(), &out, set, job, Options{}); err != nil {
			t.Fatal(err)
		}
		validate(t, out.Bytes())
		info, err := api.PDFInfo(bytes.NewReader(out.Bytes()), "x", nil, false, nil)
		if err != nil || plain(info.CreationDate) != said || plain(info.ModificationDate) != said || info.Title != "/CreationDate" {
			t.Errorf("made %q, changed %q, want %q: %v", info.CreationDate, info.ModificationDate, said, err)
		}
	}
}

// A picture that cannot be encoded is told, and not left out in silence.
func TestAPictureThatCannotBeWrittenIsTold(t *testing.T) {
	set := text.New()
	pg := mark.Page{W: 210, H: 297, Marks: []mark.Mark{mark.Image{Rect: mark.Rect{X: 10, Y: 10, W: 9, H: 9}, Picture: &vanishing{}}}}
	job := Job{Count: 1, Page: func(int) mark.Page { return pg }}
	var unfit png.FormatError
	if err := Write(context.Background(), &bytes.Buffer{}, set, job, Options{}); !errors.As(err, &unfit) {
		t.Errorf("got %v", err)
	}
}

// vanishing is a picture that is empty by the time that it is encoded, which no file takes.
type vanishing struct {
	image.Gray
	asked bool
}

func (v *vanishing) Bounds() image.Rectangle {
	if v.asked {
		return image.Rectangle{}
	}
	v.asked = true
	return image.Rect(0, 0, 9, 9)
}

func TestPagesKeepTheirSizes(t *testing.T) {
	set := text.New()
	file := write(t, set, "", mark.Page{W: 210, H: 297}, mark.Page{W: 420, H: 297}, mark.Page{W: 148, H: 210})
	dims, err := api.PageDims(bytes.NewReader(file), nil)
	if err != nil {
		t.Fatal(err)
	}
	for i, want := range []float64{210, 420, 148} {
		if got := dims[i].Width / points; got < want-0.01 || got > want+0.01 {
			t.Errorf("page %d is %v wide", i+1, got)
		}
	}
}

func TestWritingStops(t *testing.T) {
	set := text.New()
	ctx, cancel := context.WithCancel(context.Background())
	var done int
	job := Job{Count: 100, Page: func(int) mark.Page { return page(set, "x") }}
	err := Write(ctx, &bytes.Buffer{}, set, job, Options{Progress: func(n, all int) {
		if done = n; n == 10 {
			cancel()
		}
	}})
	if !errors.Is(err, context.Canceled) || done != 10 {
		t.Errorf("stopped after %d with %v", done, err)
	}
	if err := Write(context.Background(), broken{}, set, Job{Count: 1, Page: job.Page}, Options{}); !errors.Is(err, errBroken) {
		t.Errorf("full disk: %v", err)
	}
}

var errBroken = errors.New("full")

type broken struct{}

func (broken) Write([]byte) (int, error) { return 0, errBroken }

// Pictures of every kind come out: transparent, gray, of 16 bits, photographs.
func TestPicturesAreWritten(t *testing.T) {
	set := text.New()
	photo := image.NewRGBA(image.Rect(0, 0, 200, 200))
	for i := range photo.Pix {
		photo.Pix[i] = uint8(i*i>>7 | i&3<<6)
		if i%4 == 3 {
			photo.Pix[i] = 255
		}
	}
	pg := mark.Page{W: 210, H: 297}
	for i, pic := range []image.Image{photo, image.NewGray(image.Rect(0, 0, 9, 9)), image.NewRGBA64(image.Rect(5, 5, 14, 14)), image.NewAlpha(image.Rect(0, 0, 9, 9)), photo} {
		pg.Marks = append(pg.Marks, mark.Image{Rect: mark.Rect{X: float64(10 * i), Y: 10, W: 9, H: 9}, Picture: pic})
	}
	file := write(t, set, "", pg)
	validate(t, file)
	if n := bytes.Count(file, []byte("/Subtype /Image")); n != 4 { // the photograph once, the two that are empty once and with a mask
		t.Errorf("%d pictures", n)
	}
	if !bytes.Contains(file, []byte("/DCTDecode")) {
		t.Error("the photograph is not compressed as one")
	}
}

func BenchmarkThousandCards(b *testing.B) {
	set := text.New()
	prompts := make([][]mark.Line, 60)
	for i := range prompts {
		_, prompts[i], _ = set.Fit(fmt.Sprintf("Has been to %d different libraries this year", i), text.Style{Size: 5, Paint: ink}, mark.Rect{W: 40, H: 40}, 3, text.Centre, text.Middle)
	}
	card := func(n int) mark.Page {
		pg := mark.Page{W: 210, H: 297}
		for k := range 16 {
			x, y := 10+float64(k%4)*45, 40+float64(k/4)*45
			pg.Marks = append(pg.Marks, mark.Shape{Path: mark.Box(mark.Rect{X: x, Y: y, W: 45, H: 45}, 0), Stroke: mark.Stroke{Width: 0.4, Paint: ink}})
			for _, l := range prompts[(n*7+k*11)%60] {
				pg.Marks = append(pg.Marks, l.Moved(1, x, y))
			}
		}
		for _, l := range set.Lines(fmt.Sprintf("Card %d · seed 12345", n), text.Style{Size: 3, Paint: ink}, 0) {
			pg.Marks = append(pg.Marks, l.Moved(1, 10, 280))
		}
		return pg
	}
	b.ReportAllocs()
	for b.Loop() {
		var out bytes.Buffer
		if err := Write(context.Background(), &out, set, Job{Title: "Bingo", Count: 1000, Page: card}, Options{}); err != nil {
			b.Fatal(err)
		}
		b.SetBytes(int64(out.Len()))
	}
}
