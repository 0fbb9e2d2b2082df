package printing

import (
	"context"
	"sync"
	"time"

	"fyne.io/fyne/v2/widget"

	"commonground/ui/background"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// patience is how long work goes on before it is shown, and tick how often what is shown
// moves on.
const (
	patience = 300 * time.Millisecond
	tick     = 100 * time.Millisecond
)

// work runs do away from the UI goroutine and then calls done on it with what came of
// it. Work that takes long is shown, with a button that ends it.
func work(h Host, title string, do func(context.Context, Progress) error, done func(error)) {
	ctx, cancel := context.WithCancel(context.Background())
	p := &working{host: h, title: title, run: h.Runner(), cancel: cancel, start: time.Now()}
	p.run.Start(func() func() {
		err := do(ctx, p.told)
		return func() {
			cancel()
			p.close()
			done(err)
		}
	})
}

// working shows how far work has come.
type working struct {
	host   Host
	title  string
	run    background.Runner
	cancel context.CancelFunc
	start  time.Time

	mu   sync.Mutex
	last time.Time // when what is shown last moved on

	dialog *control.Dialog
	bar    *widget.ProgressBar
	count  *look.Text
	over   bool
}

// told is the Progress of the work.
func (p *working) told(done, all int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if time.Since(p.start) < patience || time.Since(p.last) < tick {
		return
	}
	p.last = time.Now()
	p.run.Back(func() { p.move(done, all) })
}

func (p *working) open() {
	w := p.host.Words()
	p.bar, p.count = widget.NewProgressBar(), look.NewText(look.Body, "")
	p.bar.TextFormatter = func() string { return "" }
	stop := control.NewButton(w.Text("print.cancel"), "close", p.cancel)
	p.dialog = control.NewDialog(p.title, layout.Column(look.Gap, p.bar, p.count), stop)
	p.dialog.OnCancel = p.cancel
	p.dialog.Open(p.host.Window().Canvas(), stop)
}

func (p *working) move(done, all int) {
	if p.over {
		return
	}
	if p.dialog == nil {
		p.open()
	}
	p.bar.SetValue(float64(done) / float64(max(1, all)))
	p.count.Set(p.host.Words().Text("print.page", "n", done, "of", all))
}

func (p *working) close() {
	p.over = true
	if p.dialog != nil {
		p.dialog.Close()
	}
}
