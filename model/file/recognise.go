package file

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"regexp"
	"strings"
	"unicode/utf8"
)

// headBytes is how much of a file that cannot be read is searched for signs of ours.
const headBytes = 4096

// recognise tells whether data is a file of that format, Format or ActivityFormat, and
// returns its version. It finds what is wrong with the file as a whole, before any of it is
// taken for a group or an activity.
func recognise(data []byte, format string) (version int, err error) {
	if len(bytes.Trim(data, " \t\r\n\x00")) == 0 {
		return 0, damaged(Problem{What: Empty})
	}
	if !utf8.Valid(data) {
		return 0, broken(data, format, Problem{What: Encoding})
	}
	if p, found := scan(data); found {
		return 0, broken(data, format, p)
	}
	return headVersion(data, format)
}

// broken is the error for a file that cannot be read as JSON at all.
func broken(data []byte, format string, p Problem) *Error {
	sign := regexp.MustCompile(`^\s*\{(?s:.*?)"format"\s*:\s*"([a-z-]+)"`)
	found := sign.FindSubmatch(data[:min(len(data), headBytes)])
	switch {
	case found == nil:
		return &Error{Kind: NotOurs}
	case string(found[1]) == format:
		return damaged(p)
	}
	return otherFormat(string(found[1]))
}

// otherFormat is the error for a file that says it is something else.
func otherFormat(format any) *Error {
	switch format {
	case Format:
		return &Error{Kind: IsGroup}
	case ActivityFormat:
		return &Error{Kind: IsActivity}
	}
	return &Error{Kind: NotOurs}
}

func headVersion(data []byte, format string) (int, error) {
	var head struct {
		Format  any
		Version json.RawMessage
	}
	err := json.Unmarshal(data, &head)
	var syntax *json.SyntaxError
	switch {
	case errors.As(err, &syntax):
		return 0, broken(data, format, misread(data, err))
	case err != nil:
		return 0, &Error{Kind: NotOurs}
	case head.Format != format:
		return 0, otherFormat(head.Format)
	}
	var version int
	if json.Unmarshal(head.Version, &version) != nil || version < 1 {
		return 0, damaged(Problem{OutOfRange, "version", shown(string(head.Version))})
	}
	return version, nil
}

// misread says what an error of encoding/json means.
func misread(data []byte, err error) Problem {
	var syntax *json.SyntaxError
	var kind *json.UnmarshalTypeError
	switch {
	case errors.As(err, &syntax):
		return Problem{What: Syntax, Where: line(data, int(syntax.Offset))}
	case errors.As(err, &kind):
		return Problem{WrongType, strings.TrimPrefix(strings.TrimPrefix(kind.Field, "Group."), "Activity."), shown(kind.Value)}
	}
	if _, field, ok := strings.Cut(err.Error(), "unknown field "); ok {
		return Problem{UnknownField, strings.Trim(field, `"`), ""}
	}
	return Problem{WrongType, "", shown(err.Error())}
}

// line names the line of data on which offset lies.
func line(data []byte, offset int) string {
	offset = max(0, min(offset, len(data)))
	return fmt.Sprintf("line %d", 1+bytes.Count(data[:offset], []byte("\n")))
}
