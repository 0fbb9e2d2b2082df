// Package cli is the command line: what prints, deals and checks without a window, and how
// the window is opened. It imports nothing of the window, which its caller brings.
package cli

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"strings"
	"text/tabwriter"

	"commonground/assets/words"
)

// The exit codes; see "cli.exit".
const (
	exitWell   = 0
	exitFailed = 1
	exitMisuse = 2
)

// shell is where a command reads its arguments and says what it has to say.
type shell struct {
	program   Program
	out, errs io.Writer
	book      *words.Book // see words
	// command is the name of the command that runs, "window" where none was given.
	command string
}

// misuse is an error in how a command was called, in words.
type misuse struct{ text string }

func (e *misuse) Error() string { return e.text }

// failure is an error in what a command did, in words.
type failure struct{ text string }

func (e *failure) Error() string { return e.text }

// errSaid ends a command that failed and has said so.
var errSaid = errors.New("failed, as said above")

// Program is what the command line is that of.
type Program struct {
	// Version is what the program says it is.
	Version string
	// Window opens the app, with the groups of a folder and the group in a file where these
	// are not empty, and returns when it is closed.
	Window func(folder, file string) error
}

// Main runs the command that args ask for on the console that the program was called from,
// and returns the exit code.
func (p Program) Main(args []string) int {
	out, errs := console()
	return p.run(args, out, errs)
}

// run runs the command that args ask for and returns the exit code.
func (p Program) run(args []string, out, errs io.Writer) int {
	s := &shell{program: p, out: out, errs: errs, command: "window"}
	do := window
	if len(args) > 0 {
		commands := map[string]func(*shell, []string) error{"bingo": bingo, "print": printSheets, "check": check}
		if c, ok := commands[args[0]]; ok {
			s.command, do, args = args[0], c, args[1:]
		}
	}
	return s.end(do(s, args))
}

// words is what the commands say. It is read when something is to be said, as the window
// has words of its own and is to open soon.
func (s *shell) words() *words.Book {
	if s.book == nil {
		book, err := words.Load("en")
		if err != nil { // the tests rule it out
			fmt.Fprintln(s.errs, err)
			book = new(words.Book)
		}
		s.book = book
	}
	return s.book
}

// end says what went wrong, if anything did, and returns the exit code.
func (s *shell) end(err error) int {
	var wrong *misuse
	switch {
	case err == nil, errors.Is(err, flag.ErrHelp):
		return exitWell
	case errors.Is(err, errSaid):
		return exitFailed
	case errors.As(err, &wrong):
		s.complain(wrong.text)
		s.complain(s.words().Text("cli.trouble.see-help", "command", s.call()))
		return exitMisuse
	}
	s.complain(err.Error())
	return exitFailed
}

func (s *shell) complain(text string) {
	fmt.Fprintln(s.errs, s.words().Text("cli.trouble.line", "text", text))
}

// call is what is typed to run the command.
func (s *shell) call() string {
	if s.command == "window" {
		return "commonground"
	}
	return "commonground " + s.command
}

func (s *shell) misused(trouble string, pairs ...any) error {
	return &misuse{s.words().Text("cli.trouble."+trouble, pairs...)}
}

func (s *shell) failed(trouble string, pairs ...any) error {
	return &failure{s.words().Text("cli.trouble."+trouble, pairs...)}
}

// options are the flags of a command. Each says what it does in the words
// "cli.<command>.flag.<name>".
type options struct {
	*flag.FlagSet
	shell *shell
	known map[string][]any // what fills the words: of a flag, and of the command under ""
}

// options returns the command's flags, none yet.
func (s *shell) options() *options {
	o := &options{flag.NewFlagSet(s.command, flag.ContinueOnError), s, map[string][]any{}}
	o.SetOutput(io.Discard)
	o.Usage = func() {}
	return o
}

// parse reads the arguments, flags before, between and behind the others, and returns
// the others. Asked for help it gives it and returns flag.ErrHelp.
func (o *options) parse(args []string) (others []string, err error) {
	for {
		err := o.Parse(args)
		if errors.Is(err, flag.ErrHelp) {
			o.help()
			return nil, err
		}
		if err != nil {
			return nil, o.trouble(args[:len(args)-len(o.Args())])
		}
		rest := o.Args()
		read := len(args) - len(rest)
		if len(rest) == 0 || read > 0 && args[read-1] == "--" {
			return append(others, rest...), nil
		}
		others, args = append(others, rest[0]), rest[1:]
	}
}

// trouble says what is wrong with the last of the arguments that were read. Package flag
// knows, but says it in words of its own.
func (o *options) trouble(read []string) error {
	at := len(read) - 1
	if at > 0 && !strings.HasPrefix(read[at], "-") {
		at-- // it is the value of an option
	}
	option, value, within := strings.Cut(read[at], "=")
	if !within && at < len(read)-1 {
		value, within = read[at+1], true
	}
	switch {
	case o.Lookup(strings.TrimLeft(option, "-")) == nil:
		return o.shell.misused("no-option", "option", option)
	case !within:
		return o.shell.misused("no-value", "option", option)
	}
	return o.shell.misused("value", "option", option, "value", value)
}

// given reports whether a flag was set by hand.
func (o *options) given(name string) bool {
	found := false
	o.Visit(func(f *flag.Flag) { found = found || f.Name == name })
	return found
}

func (o *options) help() {
	w, book, command := o.shell.out, o.shell.words(), "cli."+o.shell.command
	fmt.Fprintln(w, book.Text("cli.usage"))
	for _, line := range book.List(command + ".usage") {
		fmt.Fprintln(w, "  "+line)
	}
	fmt.Fprintf(w, "\n%s\n", wrapped(book.Text(command+".what", o.known[""]...)))
	o.list()
	fmt.Fprintf(w, "\n%s\n", wrapped(book.Text("cli.exit")))
}

// list shows the flags in columns.
func (o *options) list() {
	book := o.shell.words()
	columns := tabwriter.NewWriter(o.shell.out, 0, 0, 2, ' ', 0)
	first := true
	o.VisitAll(func(f *flag.Flag) {
		if first {
			fmt.Fprintf(o.shell.out, "\n%s\n", book.Text("cli.options"))
			first = false
		}
		f.Usage = book.Text("cli."+o.shell.command+".flag."+f.Name, o.known[f.Name]...)
		value, what := flag.UnquoteUsage(f)
		dashes := strings.Repeat("-", min(2, len(f.Name)))
		fmt.Fprintf(columns, "  %s\t%s\n", strings.TrimSpace(dashes+f.Name+" "+value), what)
	})
	columns.Flush()
}

// wrapped breaks a text into lines that fit a terminal.
func wrapped(text string) string {
	const width = 90
	var lines []string
	line := ""
	for _, word := range strings.Fields(text) {
		if line != "" && len(line)+1+len(word) > width {
			lines = append(lines, line)
			line = ""
		}
		line = strings.TrimSpace(line + " " + word)
	}
	return strings.Join(append(lines, line), "\n")
}
