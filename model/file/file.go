// Package file reads and writes the file of one group, and that of one activity that a
// group made and gives away: a flat JSON object in a stable order, so that two saves
// differ only where content did.
//
// It promises that Decode and DecodeActivity never panic, read no more than MaxBytes, and
// refuse with an *Error what is not whole and sound; and that Encode and EncodeActivity
// write nothing that these would refuse.
package file

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"

	"commonground/model"
)

const (
	// Format is what the "format" of every group file says.
	Format = "common-ground-group"
	// Version is the version of the format that this program writes. Raise it with every
	// change that an older program would misread, and add a step to migrations.
	Version = 2
	// MaxBytes is how large a file may be.
	MaxBytes = 64 << 20
	// MaxDepth is how deep lists and objects may lie in each other.
	MaxDepth = 64
	// MaxText is how many characters (runes) any text may have; notes have a limit of
	// their own, model.MaxNoteText.
	MaxText = 20_000
	// MaxItems is how many records any list may have.
	MaxItems = 100_000
)

// byteOrderMark is what some editors put in front of a text.
const byteOrderMark = "\ufeff"

// content is a group as its file has it: first what kind of file this is, then the
// group's own fields beside it.
type content struct {
	Format  string `json:"format"`
	Version int    `json:"version"`
	*model.Group
}

// Encode returns the file of g. It fails with an *Error where g breaks a rule that
// Decode holds files to, or would be larger than MaxBytes. It only reads g, so it may
// run on any goroutine once g is not changed any more.
func Encode(g *model.Group) ([]byte, error) {
	found := examine(g)
	if len(found.problems) > 0 {
		return nil, found.refusal()
	}
	data, err := marshal(g)
	if err == nil && len(found.times) > 0 {
		data, err = inWholeSeconds(data)
	}
	if err != nil {
		return nil, err
	}
	if len(data) > MaxBytes {
		return nil, &Error{Kind: TooLarge}
	}
	return data, nil
}

func marshal(g *model.Group) ([]byte, error) { return written(content{Format, Version, g}) }

// written is what a file holds as its bytes.
func written(whole any) ([]byte, error) {
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(whole); err != nil {
		return nil, fmt.Errorf("writing a file: %w", err)
	}
	return out.Bytes(), nil
}

// inWholeSeconds rewrites a file whose times have fractions or zones; g itself belongs
// to others and stays as it is.
func inWholeSeconds(data []byte) ([]byte, error) {
	g, err := unmarshal(data)
	if err != nil {
		return nil, err
	}
	examine(g).roundTimes()
	return marshal(g)
}

// Decode reads a group. Where the file was written by an older version it is migrated;
// what is wrong with it is told by an *Error. Any other error is the reader's own.
func Decode(r io.Reader) (*model.Group, error) {
	data, err := readAll(r)
	if err != nil {
		return nil, err
	}
	return parse(data, Version, migrations())
}

// readAll reads a file to its end, or as far as shows that it is TooLarge.
func readAll(r io.Reader) ([]byte, error) {
	data, err := io.ReadAll(io.LimitReader(r, MaxBytes+1))
	if err != nil {
		return nil, fmt.Errorf("reading a file: %w", err)
	}
	if len(data) > MaxBytes {
		return nil, &Error{Kind: TooLarge}
	}
	return data, nil
}

func parse(data []byte, current int, steps []migration) (*model.Group, error) {
	data = bytes.TrimPrefix(data, []byte(byteOrderMark))
	data, err := brought(data, Format, current, steps)
	if err != nil {
		return nil, err
	}
	return sound(data)
}

// brought recognises a file of that format and brings it to the current version.
func brought(data []byte, format string, current int, steps []migration) ([]byte, error) {
	version, err := recognise(data, format)
	switch {
	case err != nil:
		return nil, err
	case version > current:
		return nil, &Error{Kind: TooNew, Version: version}
	case version < current:
		return migrated(data, version, current, steps)
	}
	return data, nil
}

// sound reads a file of the current version and holds it to the rules.
func sound(data []byte) (*model.Group, error) {
	g, err := unmarshal(data)
	if err != nil {
		return nil, err
	}
	found := examine(g)
	if len(found.problems) > 0 {
		return nil, found.refusal()
	}
	found.roundTimes()
	return g, nil
}

func unmarshal(data []byte) (*model.Group, error) {
	in := content{Group: &model.Group{}}
	if err := read(data, &in); err != nil {
		return nil, err
	}
	return in.Group, nil
}

// read takes data apart into whole. The error is an *Error.
func read(data []byte, whole any) error {
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	if err := dec.Decode(whole); err != nil {
		return damaged(misread(data, err))
	}
	return nil
}
