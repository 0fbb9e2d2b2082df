package printing

import (
	"bytes"
	"context"
	"errors"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/pdfcpu/pdfcpu/pkg/api"

	"commonground/model/whole"
	"commonground/printables"
	"commonground/printables/mark"
	"commonground/printables/text"
	"commonground/ui/places"
)

// cards is a request for that many pages that each say their number.
func cards(set *text.Setter, pages int) Request {
	return Request{Name: "cards.pdf", Paper: "a4", Job: printables.Job{Title: "Cards", Count: pages, Page: func(i int) mark.Page {
		pg := mark.Page{W: 210, H: 297}
		for _, l := range set.Lines("page", text.Style{Size: 8, Paint: mark.Paint{A: 255}}, 0) {
			pg.Marks = append(pg.Marks, l.Moved(1, 20, 20))
		}
		return pg
	}}}
}

// testDesk opens nothing but remembers what it was asked to open.
func testDesk(t *testing.T) (*Desk, *[]string) {
	t.Helper()
	var opened []string
	d := NewDesk(text.New(), "en", func(u *url.URL) error {
		opened = append(opened, u.Path)
		return nil
	})
	d.tray = newTray(t.TempDir())
	t.Cleanup(func() { d.Close() })
	return d, &opened
}

func pagesIn(t *testing.T, path string) int {
	t.Helper()
	api.DisableConfigDir()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	n, err := api.PageCount(bytes.NewReader(data), nil)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

func TestSavedPDFsHoldAllPages(t *testing.T) {
	d, _ := testDesk(t)
	path := filepath.Join(t.TempDir(), "cards.pdf")
	var told []int
	progress := func(done, all int) { told = append(told, done*100+all) }
	if err := d.save(t.Context(), cards(d.set, 3), path, whole.Options{}, progress); err != nil {
		t.Fatal(err)
	}
	if n := pagesIn(t, path); n != 3 || len(told) != 3 || told[2] != 303 {
		t.Errorf("%d pages, told %v", n, told)
	}
}

func TestOpenedPDFsArePrivateAndGo(t *testing.T) {
	d, opened := testDesk(t)
	if err := d.show(t.Context(), cards(d.set, 2), nil); err != nil {
		t.Fatal(err)
	}
	if len(*opened) != 1 || filepath.Base((*opened)[0]) != "cards.pdf" || pagesIn(t, (*opened)[0]) != 2 {
		t.Fatalf("opened %v", *opened)
	}
	info, _ := os.Stat((*opened)[0])
	if info.Mode().Perm() != 0o600 {
		t.Errorf("others may read it: %v", info.Mode())
	}
	d.Close()
	if taken((*opened)[0]) {
		t.Error("it is still there after the end")
	}
}

func TestWithoutAViewer(t *testing.T) {
	d, _ := testDesk(t)
	d.open = func(*url.URL) error { return errors.New("no") }
	if got := troubleOf(d.show(t.Context(), cards(d.set, 1), nil)); got != NoViewer {
		t.Errorf("%q", got)
	}
}

func TestPrintingSendsThePages(t *testing.T) {
	dir := fakeSystem(t, map[string]string{"lp": `echo "$@" > said; for last; do :; done; cp "$last" printed.pdf`})
	d, _ := testDesk(t)
	if err := d.print(t.Context(), cards(d.set, 2), order{Printer: "Hall", Copies: 2}, nil); err != nil {
		t.Fatal(err)
	}
	said, _ := os.ReadFile(filepath.Join(dir, "said"))
	if !strings.HasPrefix(string(said), "-t Common Ground -n 2 -d Hall -o media=A4 ") || pagesIn(t, filepath.Join(dir, "printed.pdf")) != 2 {
		t.Errorf("%s", said)
	}
}

func TestCancelledInTheMiddle(t *testing.T) {
	d, _ := testDesk(t)
	dir := t.TempDir()
	ctx, cancel := context.WithCancel(t.Context())
	err := d.save(ctx, cards(d.set, 50), filepath.Join(dir, "x.pdf"), whole.Options{}, func(done, _ int) {
		if done == 5 {
			cancel()
		}
	})
	if troubleOf(err) != Cancelled || len(inFolder(t, dir)) > 0 {
		t.Errorf("%v, left %v", err, inFolder(t, dir))
	}
}

func TestSavingBeginsWhereItEnded(t *testing.T) {
	last := t.TempDir()
	known := []places.Place{{Key: "documents", Path: t.TempDir()}, {Key: "home", Path: "/"}}
	if got := firstFolder(filepath.Join(last, "gone"), known); got != known[0].Path {
		t.Errorf("begins at %s", got)
	}
	if got := firstFolder(last, known); got != last {
		t.Errorf("begins at %s instead of where it ended", got)
	}
	if got := firstFolder("", nil); got != places.Home() {
		t.Errorf("where no place is known it begins at %s", got)
	}
}
