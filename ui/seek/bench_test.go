package seek_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"commonground/model"
	"commonground/ui/background"
	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/screen"
	"commonground/ui/seek"
	"commonground/ui/trial"
)

// limit is how long people wait at the most for what they typed, in a group with 5,000 notes.
const limit = 50 * time.Millisecond

// host is a group with the field over nothing.
type host struct {
	*trial.Host
	found []seek.Target
}

func (h *host) Once(do func()) *background.Once { return background.NewOnce(background.AtOnce(), do) }
func (h *host) Place() screen.Place             { return screen.Place{Where: screen.AtOverview} }
func (h *host) MenuCommands() map[screen.Menu][]command.Command {
	out := map[screen.Menu][]command.Command{}
	for _, m := range screen.Menus {
		for i := range 20 {
			out[m] = append(out[m], command.Command{ID: fmt.Sprintf("%s-%d", m, i), Label: func() string { return fmt.Sprintf("What can be done %d", i) }, Do: func() {}})
		}
	}
	return out
}
func (h *host) OpenFound(to seek.Target)   { h.found = append(h.found, to) }
func (h *host) Visited() []screen.Place    { return nil }
func (h *host) Now() time.Time             { return time.Now() }
func (h *host) Aside(work func() func())   { work()() }
func (h *host) Notify(screen.Notice)       {}
func (h *host) Withdraw(screen.NoticeKind) {}

// years is a group of 5,000 notes on fifty sheets.
func years() *model.Group {
	g := model.NewGroup("Circle", time.Now())
	for i := range 50 {
		s := model.NewSheet("membership", fmt.Sprintf("Who is our group for? %d", i), time.Now())
		for j := range 100 {
			s.Notes = append(s.Notes, model.NewNote(fmt.Sprintf("Walks in the park with somebody who listens, a café after that, nothing said gets out %d", 100*i+j), model.ColourA, model.Rect{}))
		}
		g.Sheets = append(g.Sheets, s)
	}
	return g
}

// BenchmarkSeek5000 opens the field in a group with 5,000 notes and types into it. It reports
// the median, in ms, of opening it, of the first letter and of the others, with all that is
// shown then, and fails where even the quickest takes longer than anybody should wait: a machine
// that is busy with other things slows the rest.
func BenchmarkSeek5000(b *testing.B) {
	h := &host{Host: trial.NewHost(b, 1, years())}
	typed := "confidential café walks listns"
	var opened, first, letters []time.Duration
	for range max(b.N, 5) {
		began := time.Now()
		seek.InGroup(h)
		opened = append(opened, time.Since(began))
		d := control.TopDialog(h.Window().Canvas())
		field := h.Window().Canvas().Focused()
		for i, r := range typed {
			began := time.Now()
			test.Type(field, string(r))
			if i == 0 {
				first = append(first, time.Since(began))
			} else {
				letters = append(letters, time.Since(began))
			}
		}
		field.TypedKey(&fyne.KeyEvent{Name: fyne.KeyEscape})
		if d == nil || control.TopDialog(h.Window().Canvas()) != nil {
			b.Fatal("the field does not open or close")
		}
	}
	for name, took := range map[string][]time.Duration{"opening": opened, "first-letter": first, "letter": letters} {
		slices.Sort(took)
		b.ReportMetric(float64(took[len(took)/2])/float64(time.Millisecond), "ms/"+name)
		if took[0] > limit {
			b.Errorf("%s takes %v, more than %v", name, took[0], limit)
		}
	}
	b.ReportMetric(0, "ns/op")
}
