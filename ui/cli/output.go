package cli

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"os/signal"
	"strings"

	"commonground/model/whole"
	"commonground/printables"
	"commonground/printables/pdf"
)

// output is the PDF that a command makes.
type output struct {
	path, paper string
	replace     bool
}

func (out *output) flags(o *options) {
	o.StringVar(&out.path, "o", "", "")
	o.BoolVar(&out.replace, "replace", false, "")
	o.StringVar(&out.paper, "paper", "a4", "")
	o.known["paper"] = []any{"known", papers()}
}

// check finds what is wrong with how the output was asked for.
func (out *output) check(s *shell) error {
	if out.path == "" {
		return s.misused("no-output")
	}
	out.paper = strings.ToLower(out.paper)
	if _, ok := printables.FindPaper(out.paper); !ok {
		return s.misused("paper", "value", out.paper, "known", papers())
	}
	return nil
}

// write makes the PDF, whole or not at all. It says when what it prints was made, and nothing
// of when the PDF was, so that the same command makes the same file.
func (s *shell) write(kit *printables.Kit, job printables.Job, out output) error {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	err := pdf.WriteFile(ctx, out.path, whole.Options{Replace: out.replace}, kit.Set, pdf.Job(job), pdf.Options{Language: s.words().Language()})
	switch {
	case errors.Is(err, fs.ErrExist):
		return s.failed("taken", "path", out.path)
	case errors.Is(err, context.Canceled):
		return s.failed("stopped", "path", out.path)
	case errors.Is(err, whole.ErrNotFile):
		return s.failed("not-a-file", "path", out.path)
	case err != nil:
		return s.fileTrouble(out.path, err)
	}
	return nil
}

// fileTrouble names the file that an error of the system is about.
func (s *shell) fileTrouble(path string, err error) error {
	var at *fs.PathError
	var link *os.LinkError
	why := err.Error()
	switch {
	case errors.As(err, &at):
		why = at.Err.Error()
	case errors.As(err, &link):
		why = link.Err.Error()
	}
	return s.failed("file", "path", path, "why", why)
}

func papers() string {
	var names []string
	for _, p := range printables.Papers() {
		names = append(names, p.ID)
	}
	return strings.Join(names, ", ")
}
