package cli

import (
	"errors"
	"fmt"

	"commonground/model/file"
	"commonground/model/library"
)

// check says what is wrong with files of groups and of activities, in a line for each
// problem.
func check(s *shell, args []string) error {
	files, err := s.options().parse(args)
	if err != nil {
		return err
	}
	if len(files) == 0 {
		return s.misused("no-files")
	}
	for _, path := range files {
		if bad := checked(path); bad != nil {
			s.tellFaults(path, bad)
			err = errSaid
		}
	}
	return err
}

// checked reads a file as what it says it is.
func checked(path string) error {
	_, err := library.Read(path)
	var load *library.LoadError
	if errors.As(err, &load) && load.Kind == library.IsActivity {
		_, err = library.ReadActivity(path)
	}
	return err
}

// tellFaults says why a file cannot be read: what was found in the file is what the
// command is for, a file that cannot be read at all is an error of its own.
func (s *shell) tellFaults(path string, err error) {
	var load *library.LoadError
	var refused *file.Error
	switch {
	case !errors.As(err, &load):
		s.complain(err.Error())
	case !errors.As(err, &refused):
		s.complain(s.fault(path, load.Kind, s.short(load)))
	case len(refused.Problems) == 0:
		fmt.Fprintln(s.out, s.fault(path, load.Kind, s.short(load)))
	default:
		for _, p := range refused.Problems {
			fmt.Fprintln(s.out, s.fault(path, load.Kind, s.problem(p)))
		}
	}
}

// cannotRead is the error for a group that a command needs and cannot read.
func (s *shell) cannotRead(path string, err error) error {
	var load *library.LoadError
	if !errors.As(err, &load) {
		return s.fileTrouble(path, err)
	}
	if load.Kind == library.Missing {
		return s.failed("no-file", "name", path)
	}
	return &failure{s.words().Text(load.Key()+".title", "name", path)}
}

// short says in a few words why a file cannot be read.
func (s *shell) short(load *library.LoadError) string {
	if load.Kind == library.Missing {
		return s.words().Text("cli.trouble.no-such-file")
	}
	return s.words().Text("error.load." + string(load.Kind) + ".short")
}

func (s *shell) fault(path string, kind library.Kind, text string) string {
	return fmt.Sprintf("%s: %s: %s", path, kind, text)
}

// problem says what is wrong, and where.
func (s *shell) problem(p file.Problem) string {
	text := s.words().Text("error.problem."+string(p.What), "value", "“"+p.Value+"”")
	if p.Where == "" {
		return text
	}
	return p.Where + ": " + text
}
