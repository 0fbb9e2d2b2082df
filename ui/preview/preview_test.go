package preview

import (
	"image"
	"image/color"
	"sync/atomic"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"commonground/assets/words"
	"commonground/printables"
	"commonground/printables/mark"
	"commonground/printables/raster"
	"commonground/printables/text"
	"commonground/ui/background"
	"commonground/ui/look"
)

// greys is a job whose page i is one flat grey of value i.
func greys(count int, made *atomic.Int64) printables.Job {
	return printables.Job{Count: count, Page: func(i int) mark.Page {
		if made != nil {
			made.Add(1)
		}
		r := mark.Rect{W: 210, H: 297}
		return mark.Page{W: 210, H: 297, Marks: []mark.Mark{
			mark.Shape{Path: mark.Box(r, 0), Fill: mark.Paint{R: uint8(i), G: uint8(i), B: uint8(i), A: 255}},
		}}
	}}
}

func shown(t *testing.T, job printables.Job) (*Preview, fyne.Window) {
	t.Helper()
	app := test.NewTempApp(t)
	app.Settings().SetTheme(look.NewTheme(look.Light, 1))
	book, err := words.Load("en")
	if err != nil {
		t.Fatal(err)
	}
	p := New(book, raster.New(text.New()), background.AtOnce())
	w := test.NewTempWindow(t, p)
	w.Resize(fyne.NewSize(400, 600))
	p.Set(job)
	p.Wait()
	return p, w
}

func wantPage(t *testing.T, p *Preview, n int, says string) {
	t.Helper()
	p.Wait()
	got := color.GrayModel.Convert(p.Painted().At(30, 30)).(color.Gray).Y
	if p.Page() != n || int(got) != n || p.where.Words != says {
		t.Errorf("page %d shows %d and says %q, want %d, %q", p.Page(), got, p.where.Words, n, says)
	}
}

func TestPagingThrough(t *testing.T) {
	p, w := shown(t, greys(14, nil))
	wantPage(t, p, 0, "Page 1 of 14")
	if !p.back.Disabled() || p.next.Disabled() {
		t.Error("the first page has one before it, or none after")
	}
	test.Tap(p.next)
	wantPage(t, p, 1, "Page 2 of 14")
	w.Canvas().Focus(p.sheet)
	for i, key := range []fyne.KeyName{fyne.KeyEnd, fyne.KeyHome} {
		p.sheet.TypedKey(&fyne.KeyEvent{Name: key})
		p.sheet.TypedKey(&fyne.KeyEvent{Name: fyne.KeyF12})
		if want := []int{13, 0}[i]; p.Page() != want {
			t.Errorf("%s leads to page %d", key, p.Page())
		}
	}
	p.sheet.TypedKey(&fyne.KeyEvent{Name: fyne.KeyPageDown})
	p.sheet.Scrolled(&fyne.ScrollEvent{Scrolled: fyne.NewDelta(0, -10)})
	wantPage(t, p, 2, "Page 3 of 14")
}

func TestThePageStaysWhenTheJobChanges(t *testing.T) {
	p, _ := shown(t, greys(14, nil))
	p.Turn(9)
	p.Set(greys(20, nil))
	wantPage(t, p, 9, "Page 10 of 20")
	p.Set(greys(3, nil))
	wantPage(t, p, 2, "Page 3 of 3")
}

// TestAnotherJobIsPaintedAnew: a page of the same number and size, but with other things
// on it.
func TestAnotherJobIsPaintedAnew(t *testing.T) {
	p, _ := shown(t, greys(1, nil))
	first := p.Painted()
	p.Set(greys(1, nil))
	p.Wait()
	if p.Painted() == first {
		t.Error("the page of the job before is still shown")
	}
}

func TestTheWholePageIsSeen(t *testing.T) {
	p, w := shown(t, greys(2, nil))
	for _, size := range []fyne.Size{{Width: 400, Height: 600}, {Width: 900, Height: 400}, {Width: 230, Height: 300}} {
		w.Resize(size)
		p.Wait()
		b := p.Painted().Bounds()
		ratio := float64(b.Dx()) / float64(b.Dy())
		if ratio < 0.69 || ratio > 0.73 {
			t.Errorf("at %v the page is painted %v", size, b)
		}
		low := p.sheet.picture.Position().Add(p.sheet.picture.Size())
		if low.X > p.sheet.Size().Width || low.Y > p.sheet.Size().Height {
			t.Errorf("at %v the page ends at %v of %v", size, low, p.sheet.Size())
		}
	}
}

func TestOnlyThePageShownIsMade(t *testing.T) {
	var made atomic.Int64
	p, _ := shown(t, greys(1000, &made))
	p.Refresh()
	p.Refresh()
	p.Wait()
	if n := made.Load(); n > 2 {
		t.Errorf("%d pages were made to show one", n)
	}
}

func TestWordsInsteadOfPages(t *testing.T) {
	p, _ := shown(t, greys(4, nil))
	p.Say("Nothing to print.")
	if p.Painted() != image.Image(nil) || p.where.Words != "" || !p.next.Disabled() || p.note.Words == "" {
		t.Error("pages are still shown")
	}
	p.Set(greys(4, nil))
	wantPage(t, p, 0, "Page 1 of 4")
	if p.note.Words != "" {
		t.Error("the words are still there")
	}
}

// TestTheEdgeOfThePageIsSeen: the page leaves the whole of its edge free, in high contrast
// too, where that is thick and paper lies on white.
func TestTheEdgeOfThePageIsSeen(t *testing.T) {
	for _, scheme := range []look.Scheme{look.Light, look.ContrastLight} {
		p, _ := shown(t, greys(1, nil))
		fyne.CurrentApp().Settings().SetTheme(look.NewTheme(scheme, 1))
		p.sheet.Refresh()
		ground, picture := p.sheet.ground, p.sheet.picture
		edge := ground.StrokeWidth
		low, right := ground.Position().AddXY(ground.Size().Width, ground.Size().Height), picture.Position().AddXY(picture.Size().Width, picture.Size().Height)
		if picture.Position().X-ground.Position().X < edge || picture.Position().Y-ground.Position().Y < edge ||
			low.X-right.X < edge || low.Y-right.Y < edge {
			t.Errorf("%v: the page at %v, %v lies over its edge at %v, %v, %v wide", scheme, picture.Position(), right, ground.Position(), low, edge)
		}
	}
}
