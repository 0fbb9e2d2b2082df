// Package printing gets pages out of the app: saved as a PDF, opened in the system's
// viewer, or sent to a printer. PDFs that are only opened or printed stay in a private
// folder that goes when the program ends.
package printing

import (
	"context"
	"fmt"
	"net/url"
	"os"
	"path/filepath"

	"commonground/model/whole"
	"commonground/printables"
	"commonground/printables/pdf"
	"commonground/printables/text"
)

// Request is what is to come out: pages, and what they are called.
type Request struct {
	Job printables.Job
	// Name is the name of the file, with its ending and without a folder.
	Name string
	// Paper is the ID of the paper the pages are made for.
	Paper string
}

// Progress is told how many pages of all are done, on any goroutine; nil is nobody.
type Progress func(done, all int)

// Desk writes PDFs and hands them on. One serves the whole program; its methods may
// take long and are for any goroutine but the UI's.
type Desk struct {
	set      *text.Setter
	language string
	open     func(*url.URL) error
	tray     *tray
}

// NewDesk returns a desk that sets type by set in a language ("en") and opens files by
// open, which is the app's OpenURL.
func NewDesk(set *text.Setter, language string, open func(*url.URL) error) *Desk {
	return &Desk{set: set, language: language, open: open, tray: newTray(os.TempDir())}
}

// Close removes every PDF that was only opened or printed. It is called when the program
// ends.
func (d *Desk) Close() error { return d.tray.close() }

// save writes the PDF to a path; see pdf.WriteFile.
func (d *Desk) save(ctx context.Context, r Request, path string, how whole.Options, progress Progress) error {
	opts := pdf.Options{Language: d.language, Progress: progress}
	return pdf.WriteFile(ctx, path, how, d.set, pdf.Job(r.Job), opts)
}

// show opens the PDF in the system's viewer.
func (d *Desk) show(ctx context.Context, r Request, progress Progress) error {
	path, err := d.passing(ctx, r, progress)
	if err != nil {
		return err
	}
	return d.view(path)
}

func (d *Desk) view(path string) error {
	slashed := filepath.ToSlash(path)
	if slashed[0] != '/' { // a Windows drive
		slashed = "/" + slashed
	}
	if err := d.open(&url.URL{Scheme: "file", Path: slashed}); err != nil {
		return fmt.Errorf("%w: %w", errViewer, err)
	}
	return nil
}

// print sends the PDF to a printer.
func (d *Desk) print(ctx context.Context, r Request, o order, progress Progress) error {
	path, err := d.passing(ctx, r, progress)
	if err != nil {
		return err
	}
	o.File, o.Paper = path, r.Paper
	return send(ctx, o)
}

// passing writes the PDF to the private folder.
func (d *Desk) passing(ctx context.Context, r Request, progress Progress) (string, error) {
	path, err := d.tray.path(r.Name)
	if err != nil {
		return "", err
	}
	return path, d.save(ctx, r, path, whole.Options{Private: true}, progress)
}
