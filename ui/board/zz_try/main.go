// try opens a board in a window.
package main

import (
	"flag"
	"fmt"
	"os"
	"runtime/pprof"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/app"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"commonground/assets/words"
	"commonground/model"
	"commonground/model/catalogue"
	"commonground/printables"
	"commonground/ui/board"
	"commonground/ui/look"
)

type host struct {
	doc   *model.Document
	words *words.Book
	kit   *printables.Kit
	win   fyne.Window
}

func (h *host) Document() *model.Document   { return h.doc }
func (h *host) Words() *words.Book          { return h.words }
func (h *host) Kit() *printables.Kit        { return h.kit }
func (h *host) Palette() printables.Palette { return look.Palette() }
func (h *host) Window() fyne.Window         { return h.win }

var start = time.Now()

func main() {
	n := flag.Int("n", 0, "bench notes")
	full := flag.Bool("full", false, "board only")
	prof := flag.String("prof", "", "cpu profile of the first second")
	flag.Parse()
	if *prof != "" {
		f, _ := os.Create(*prof)
		pprof.StartCPUProfile(f)
		time.AfterFunc(1200*time.Millisecond, func() { pprof.StopCPUProfile(); f.Close(); os.Exit(0) })
	}
	book, err := words.Load("en")
	if err != nil {
		panic(err)
	}
	a := app.NewWithID("org.commonground.try")
	a.Settings().SetTheme(look.NewTheme(look.Light, 1))
	act, _ := catalogue.Find("membership")
	g := model.NewGroup("Tuesday", time.Now())
	s := model.NewSheet("membership", "Test", time.Now())
	if *n > 0 {
		cols := 10
		scale := 1.4
		switch {
		case *n > 500:
			cols, scale = 50, 5
		case *n > 100:
			cols, scale = 25, 2.8
		}
		act = &model.Activity{ID: "bench", Kind: model.KindBoard, Scale: scale, Own: &model.OwnWords{Title: "Bench"}}
		wordsOf := []string{"tea", "garden", "quiet", "room", "Tuesday", "walk", "bring", "share", "friend", "music", "help", "open", "door", "bus"}
		for i := range *n {
			k := i * 7
			text := fmt.Sprintf("%s %s %s %s %d", wordsOf[k%14], wordsOf[(k+3+i)%14], wordsOf[(k+5+i*i)%14], wordsOf[(i+9)%14], i)
			s.Notes = append(s.Notes, model.NewNote(text, model.ColourA, model.Rect{X: 10 + float64(i%cols)*140, Y: 10 + float64(i/cols)*110, W: 120, H: 90}))
		}
	} else {
		for i, t := range []string{"low mood", "aged 18 and over", "near Millbrook", "research only"} {
			s.Notes = append(s.Notes, model.NewNote(t, model.NoteColours[i], model.Rect{X: 200 + float64(i)*190, Y: 180 + float64(i*60), W: 180, H: 135}))
		}
	}
	g.Sheets = []*model.Sheet{s}
	h := &host{doc: model.NewDocument(g), words: book, kit: printables.NewKit(book)}
	h.win = a.NewWindow("try")
	h.win.SetPadded(false)
	fmt.Fprintln(os.Stderr, "window made", time.Since(start))
	b := board.New(h, act, s.ID)
	status := widget.NewLabel("")
	b.OnStatus = func(t string) { status.SetText(t) }
	b.OnZoom = func() { status.SetText(fmt.Sprint(b.Zoom(), " %")) }
	if *full {
		h.win.SetContent(b)
	} else {
		chips := container.NewVBox(widget.NewButton("before", func() {}))
		for _, st := range act.Starters {
			c := look.NewChip(b.StarterText(st), func() { b.AddStarter(st) })
			c.OnDragged = b.StarterOver
			c.OnDropped = func(at fyne.Position) { b.DropStarter(st, at) }
			chips.Add(c)
		}
		h.win.SetContent(look.NewRoot(container.NewBorder(nil, status, nil, chips, b)))
	}
	h.win.Resize(fyne.NewSize(1300, 800))
	h.win.Canvas().Focus(b)
	fmt.Fprintln(os.Stderr, "shown", time.Since(start))
	h.win.ShowAndRun()
}
