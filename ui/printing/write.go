package printing

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

// ErrExists: a file of that name is there already and was not to be replaced.
var ErrExists = errors.New("a file of that name is there already")

// writeFile makes the file at path whole or not at all: it is written under another
// name beside its place and moved there at the end. An existing file is replaced only
// where replace is true, otherwise the error is ErrExists. When ctx ends first, nothing
// is left behind and the error is ctx's.
func writeFile(ctx context.Context, path string, replace bool, write func(io.Writer) error) (err error) {
	if !replace && taken(path) {
		return ErrExists
	}
	tmp, err := os.CreateTemp(filepath.Dir(path), ".common-ground-*.part")
	if err != nil {
		return fmt.Errorf("making a file: %w", err)
	}
	defer func() {
		if err != nil {
			tmp.Close() // the first error is the one to tell
			os.Remove(tmp.Name())
		}
	}()
	if err = fill(tmp, write); err != nil {
		return err
	}
	if err = ctx.Err(); err != nil {
		return err
	}
	if !replace && taken(path) { // it may have come meanwhile
		return ErrExists
	}
	return os.Rename(tmp.Name(), path)
}

func fill(f *os.File, write func(io.Writer) error) error {
	w := bufio.NewWriterSize(f, 1<<16)
	if err := write(w); err != nil {
		return err
	}
	if err := w.Flush(); err != nil {
		return fmt.Errorf("writing the file: %w", err)
	}
	if err := f.Sync(); err != nil {
		return fmt.Errorf("writing the file: %w", err)
	}
	return f.Close()
}

func taken(path string) bool {
	_, err := os.Lstat(path)
	return err == nil
}
