package printing

import (
	"bytes"
	"context"
	"fmt"
	"os/exec"
	"slices"
	"strconv"
	"strings"
	"time"
)

// Printers are the printers that the system knows, by name.
type Printers struct {
	Names []string
	// Default is the one that is used unless another is named; empty where none is set.
	Default string
}

// askTime is how long the system is given to list its printers; a print server that is
// switched off must not hold people up.
const askTime = 2 * time.Second

// findPrinters asks the printing system (CUPS on Linux and macOS) for its printers. There
// are none where it is missing, as on Windows: then PDFs are printed from the viewer.
func findPrinters(ctx context.Context) Printers {
	ctx, cancel := context.WithTimeout(ctx, askTime)
	defer cancel()
	if _, err := exec.LookPath("lp"); err != nil {
		return Printers{}
	}
	names, err := command(ctx, "lpstat", "-e").Output()
	if err != nil {
		return Printers{}
	}
	standard, err := command(ctx, "lpstat", "-d").Output()
	if err != nil {
		standard = nil
	}
	return readPrinters(string(names), string(standard))
}

// readPrinters reads what lpstat -e (a name a line) and lpstat -d ("…: name") print.
func readPrinters(names, standard string) Printers {
	p := Printers{Names: strings.Fields(names)}
	if _, name, ok := strings.Cut(standard, ":"); ok {
		if name = strings.TrimSpace(name); slices.Contains(p.Names, name) {
			p.Default = name
		}
	}
	return p
}

// order is one job for a printer.
type order struct {
	File, Printer string // no Printer is the system's own choice
	Copies        int
	Paper         string // as papers are named in our lists: "a4"
}

// send hands a PDF to the printing system, which takes a copy of it.
func send(ctx context.Context, o order) error {
	cmd := command(ctx, "lp", o.args()...)
	var said bytes.Buffer
	cmd.Stderr = &said
	if err := cmd.Run(); err != nil {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		return fmt.Errorf("%w: %s", errPrinter, strings.TrimSpace(said.String()))
	}
	return nil
}

// jobName is what the queue shows, which others can see: never the name of a sheet.
const jobName = "Common Ground"

func (o order) args() []string {
	args := []string{"-t", jobName, "-n", strconv.Itoa(max(1, o.Copies))}
	if o.Printer != "" {
		args = append(args, "-d", o.Printer)
	}
	if media := cupsMedia[strings.ToLower(o.Paper)]; media != "" {
		args = append(args, "-o", "media="+media)
	}
	return append(args, o.File)
}

// cupsMedia are the names of the papers by which CUPS knows them (lp(1), option media).
var cupsMedia = map[string]string{"a3": "A3", "a4": "A4", "a5": "A5", "letter": "Letter"}

// command runs a program of the system with words we can read.
func command(ctx context.Context, name string, args ...string) *exec.Cmd {
	cmd := exec.CommandContext(ctx, name, args...)
	cmd.Env = append(cmd.Environ(), "LC_ALL=C")
	return cmd
}
