package main

import (
	"flag"
	"fmt"
	"net/url"
	"os"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/app"
	"fyne.io/fyne/v2/container"

	"commonground/assets/examples"
	"commonground/assets/words"
	"commonground/model"
	"commonground/model/catalogue"
	"commonground/model/file"
	"commonground/printables"
	"commonground/printables/mark"
	"commonground/printables/raster"
	"commonground/ui/background"
	"commonground/ui/bingo"
	"commonground/ui/look"
	"commonground/ui/outline"
	"commonground/ui/printing"
	"bytes"
)

type host struct {
	doc    *model.Document
	book   *words.Book
	kit    *printables.Kit
	p      *raster.Painter
	w      fyne.Window
	desk   *printing.Desk
	folder string
	paper  string
}

func (h *host) Document() *model.Document { return h.doc }
func (h *host) Words() *words.Book        { return h.book }
func (h *host) Kit() *printables.Kit      { return h.kit }
func (h *host) Painter() *raster.Painter  { return h.p }
func (h *host) Window() fyne.Window       { return h.w }
func (h *host) Desk() *printing.Desk      { return h.desk }
func (h *host) Runner() background.Runner { return background.Runner{} }
func (h *host) PDFFolder() string         { return h.folder }
func (h *host) KeepPDFFolder(path string) { h.folder = path }
func (h *host) Paper() string             { return h.paper }
func (h *host) KeepPaper(id string)       { h.paper = id }

func main() {
	what := flag.String("what", "bingo", "")
	scale := flag.Float64("scale", 1, "")
	theme := flag.String("theme", "light", "")
	ww := flag.Float64("w", 1048, "")
	hh := flag.Float64("h", 736, "")
	many := flag.Int("many", 0, "")
	flag.Parse()
	a := app.NewWithID("zz.try")
	a.Settings().SetTheme(look.NewTheme(look.Scheme(*theme), *scale))
	book, _ := words.Load("en")
	h := &host{book: book, kit: printables.NewKit(book), paper: "a4"}
	h.p = raster.New(h.kit.Set)
	g, err := file.Decode(bytes.NewReader(examples.Group()))
	if err != nil {
		panic(err)
	}
	h.doc = model.NewDocument(g)
	h.desk = printing.NewDesk(h.kit.Set, "en", func(u *url.URL) error { fmt.Println("open", u); return a.OpenURL(u) })
	h.w = a.NewWindow("try")
	h.w.SetPadded(false)
	h.w.Resize(fyne.NewSize(float32(*ww), float32(*hh)))
	status := look.NewText(look.Small, "")
	var content fyne.CanvasObject
	var first fyne.Focusable
	act, _ := catalogue.Find("membership")
	var sheet *model.Sheet
	for _, s := range g.Sheets {
		if s.Activity == "membership" {
			sheet = s
		}
	}
	switch *what {
	case "bingo":
		s := bingo.New(h)
		s.OnStatus = func(t string) { status.Set(t) }
		content = container.NewBorder(look.Pad(look.Margin, 11, 11, look.Bar(look.NewText(look.Title, "Human bingo"), s.Bar())), status, nil, nil, s.Body())
		first = s.First()
	case "outline":
		for i := range *many {
			n := model.NewNote(fmt.Sprint("note number ", i, " with some words on it"), model.NoteColours[i%4], model.Rect{X: float64(i*37%1200), Y: float64(i * 91 % 850), W: 180, H: 135})
			h.doc.AddNotes(model.StepAddNote, sheet.ID, n)
		}
		o := outline.New(h, act, sheet.ID)
		o.OnStatus = func(t string) { status.Set(t) }
		content = container.NewBorder(nil, look.Pad(look.Margin, 8, 8, status), nil, nil, o)
		first = o
	case "print":
		job := func(p printables.Paper) (printables.Job, error) {
			p = p.Landscape()
			return printables.Job{Title: "Board", Count: 1, Page: func(int) mark.Page {
				pg := mark.Page{W: p.W, H: p.H}
				s := p.W / 1414
				for _, m := range h.kit.BoardBackdrop(act, printables.PaperPalette()) {
					pg.Marks = append(pg.Marks, m.Moved(s, 0, 0))
				}
				return pg
			}}, nil
		}
		content = look.NewPage(look.NewButton("open", "print", func() {
			printing.Show(h, "Print “Who is our group for?”", printing.Choice{Title: "As it is now", File: "now.pdf", Make: job}, printing.Choice{Title: "Blank, to write on", File: "blank.pdf", Make: job})
		}))
	}
	h.w.SetContent(look.NewRoot(content))
	if first != nil {
		h.w.Canvas().Focus(first)
	}
	h.w.Canvas().SetOnTypedKey(func(e *fyne.KeyEvent) { fmt.Println("window key", e.Name) })
	h.w.ShowAndRun()
	h.desk.Close()
	os.Exit(0)
}
