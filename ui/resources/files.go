package resources

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"fyne.io/fyne/v2"

	"commonground/assets/words"
	"commonground/model/table"
	"commonground/model/whole"
	"commonground/ui/choose"
	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
	"commonground/ui/printing"
	"commonground/ui/screen"
)

// tableFiles are the endings of files that hold a table.
const tableFiles = ".csv .tsv .txt"

// fileCommands are what can be done with tables.
func (s *Screen) fileCommands() []command.Command {
	return []command.Command{
		{ID: "resource.import", Icon: "file-in", Enabled: s.editable, Do: s.askForFile},
		{ID: "resource.paste", Icon: "paste", Enabled: s.editable, Do: s.paste},
		{ID: "resource.export", Icon: "file-out", Enabled: func() bool { return len(s.doc.Group().Resources) > 0 }, Do: s.export},
	}
}

// askForFile lets people choose a table to take in.
func (s *Screen) askForFile() {
	choose.File(s.host, s.host.Words().Text("resources.import.choose"), s.host.PDFFolder(), tableFiles, s.readFile)
}

// Drop takes in a table that was dropped on the window.
func (s *Screen) Drop(_ fyne.Position, path string) bool {
	takes := slices.Contains(strings.Fields(tableFiles), strings.ToLower(filepath.Ext(path)))
	if takes && s.editable() {
		s.readFile(path)
	}
	return takes
}

// readFile reads a table aside and asks what to do with it.
func (s *Screen) readFile(path string) {
	w := tableWords(s.host.Words())
	s.host.Aside(func() func() {
		got, err := readTable(path, w)
		return func() { s.offer(filepath.Base(path), got, err) }
	})
}

func readTable(path string, w table.Words) (table.List, error) {
	info, err := os.Stat(path)
	switch {
	case err != nil:
		return table.List{}, err
	case !info.Mode().IsRegular(): // a device might never end
		return table.List{}, &table.Error{Fault: table.NotText}
	}
	f, err := os.Open(path)
	if err != nil {
		return table.List{}, err
	}
	defer f.Close()
	return table.Read(f, w)
}

// paste takes in cells that were copied from a spreadsheet, or lines of text.
func (s *Screen) paste() {
	text := fyne.CurrentApp().Clipboard().Content()
	if strings.TrimSpace(text) == "" {
		s.list.say(s.host.Words().Text("board.status.nothing-to-paste"))
		return
	}
	got, err := table.Read(strings.NewReader(text), tableWords(s.host.Words()))
	s.offer(s.host.Words().Text("resources.import.clipboard"), got, err)
}

// offer says what a table came to, and takes it in when that is wanted. Until then nothing
// has changed.
func (s *Screen) offer(name string, got table.List, err error) {
	book := s.host.Words()
	if err != nil {
		s.refuse(name, err)
		return
	}
	fresh := s.doc.Group().NotYet(got.Resources)
	body := layout.Column(look.Gap, look.NewText(look.Strong, book.Count("resources.import.new", len(fresh))))
	for _, said := range remarks(book, got, len(fresh)) {
		body.Add(look.NewText(look.Body, said))
	}
	if len(got.Left) > 0 {
		body.Add(look.NewText(look.Warning, book.Count("resources.import.left", len(got.Left))))
		for _, said := range leftWords(book, got.Left) {
			body.Add(look.NewText(look.Small, said))
		}
	}
	var d *control.Dialog
	cancel := control.NewButton(book.Text("frame.cancel"), "", func() { d.Cancel() })
	do := control.NewPrimary(book.Count("resources.pick.take", len(fresh)), "add", func() {
		d.Close()
		s.list.bring(got.Resources)
		s.host.Window().Canvas().Focus(s.list.list)
	})
	do.SetEnabled(len(fresh) > 0)
	var first fyne.Focusable = do
	if len(fresh) == 0 {
		first = cancel
	}
	d = control.NewDialog(book.Text("resources.import.title", "name", name), body, cancel, do)
	d.Open(s.host.Window().Canvas(), first)
}

// remarks are what is worth knowing of a table before it is taken in.
func remarks(book *words.Book, got table.List, fresh int) []string {
	var out []string
	if n := len(got.Resources) - fresh; n > 0 {
		out = append(out, book.Count("resources.there", n))
	}
	if len(got.Columns) > 0 {
		out = append(out, book.Text("resources.import.columns", "names", strings.Join(got.Columns, ", ")))
	}
	if got.Others > 0 {
		out = append(out, book.Count("resources.import.others", got.Others))
	}
	return out
}

// leftMost is how many rows that were left out are listed.
const leftMost = 20

// leftWords say which rows were left out, and why.
func leftWords(book *words.Book, left []table.Left) []string {
	var out []string
	for _, l := range left[:min(len(left), leftMost)] {
		out = append(out, book.Text("resources.import.why."+string(l.Why), "line", l.Line, "text", l.Text))
	}
	if more := len(left) - leftMost; more > 0 {
		out = append(out, book.Count("resources.import.more", more))
	}
	return out
}

// refuse says why a table cannot be used. Nothing has changed.
func (s *Screen) refuse(name string, err error) {
	book := s.host.Words()
	var bad *table.Error
	if !errors.As(err, &bad) {
		bad = &table.Error{Fault: "unreadable"}
	}
	text := book.Text("resources.import.fault."+string(bad.Fault), "line", bad.Line, "most", table.MaxBytes>>20)
	var d *control.Dialog
	done := control.NewPrimary(book.Text("error.understood"), "", func() { d.Close() })
	d = control.NewDialog(book.Text("resources.import.refused", "name", name), look.NewText(look.Body, text), done)
	d.Open(s.host.Window().Canvas(), done)
}

// export asks for a folder and writes the resources there as a table.
func (s *Screen) export() {
	s.host.AskFolder(s.host.Words().Text("resources.export.to"), s.Export)
}

// Export writes the resources to a file in a folder, called after the group.
func (s *Screen) Export(folder string) {
	name := printing.FileName(s.doc.Group().Name, s.host.Words().Text("frame.go.resources"))
	s.write(filepath.Join(folder, strings.TrimSuffix(name, filepath.Ext(name))+".csv"), false)
}

// write writes the table, whole or not at all; a file that is there is replaced only where
// that is asked for.
func (s *Screen) write(to string, replace bool) {
	all, w := s.doc.Group().Resources, tableWords(s.host.Words())
	s.host.Aside(func() func() {
		err := whole.Write(to, whole.Options{Replace: replace}, func(out io.Writer) error { return table.Write(out, all, w) })
		return func() { s.wrote(to, replace, err) }
	})
}

func (s *Screen) wrote(to string, replace bool, err error) {
	book := s.host.Words()
	switch {
	case errors.Is(err, fs.ErrExist) && !replace:
		screen.AskReplace(s.host, to, time.Time{}, func() { s.write(to, true) })
	case err != nil:
		s.host.ShowProblem(fmt.Errorf("writing the resources to %s: %w", to, err))
	default:
		s.host.Notify(screen.Notice{
			Kind: screen.NoticeDone, Icon: "check",
			Words: book.Text("resources.export.done"), More: book.Text("resources.export.where", "path", to),
		})
	}
}
