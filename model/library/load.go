package library

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"time"

	"commonground/model"
	"commonground/model/file"
)

// fingerprint is how a file is known again: what is cheap to compare first, and the sum of
// what stands in it. The zero fingerprint is that of no file.
type fingerprint struct {
	size    int64
	changed time.Time
	sum     [sha256.Size]byte
}

func (p fingerprint) of(info fs.FileInfo) bool {
	return p.size == info.Size() && p.changed.Equal(info.ModTime())
}

// Read reads a group without opening it for changes: nothing is locked. The error is a
// *LoadError.
func Read(path string) (*model.Group, error) {
	g, _, err := load(path)
	return g, err
}

// load reads a group and the fingerprint of its file. The error is a *LoadError; where the
// file is not sound it names the last good version.
func load(path string) (*model.Group, fingerprint, error) {
	g, p, err := read(path)
	if err == nil {
		return g, p, nil
	}
	out := &LoadError{Kind: Unreadable, Path: path, Err: err}
	var refused *file.Error
	switch {
	case errors.As(err, &refused):
		out.Kind = Kind(refused.Kind)
	case errors.Is(err, fs.ErrNotExist):
		out.Kind = Missing
	}
	if out.Kind != TooNew {
		out.LastGood = lastGood(path)
	}
	return nil, fingerprint{}, out
}

func read(path string) (*model.Group, fingerprint, error) {
	f, err := openRegular(path)
	if err != nil {
		return nil, fingerprint{}, err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return nil, fingerprint{}, err
	}
	sum := sha256.New()
	g, err := file.Decode(io.TeeReader(f, sum))
	if err != nil {
		return nil, fingerprint{}, err
	}
	return g, fingerprint{info.Size(), info.ModTime(), [sha256.Size]byte(sum.Sum(nil))}, nil
}

// fingerprintOf takes the fingerprint of whatever lies at path, sound or not; of nothing it is zero.
func fingerprintOf(path string) (fingerprint, error) {
	f, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return fingerprint{}, nil
	}
	if err != nil {
		return fingerprint{}, err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return fingerprint{}, err
	}
	sum := sha256.New()
	if _, err := io.Copy(sum, f); err != nil {
		return fingerprint{}, fmt.Errorf("reading %s: %w", path, err)
	}
	return fingerprint{info.Size(), info.ModTime(), [sha256.Size]byte(sum.Sum(nil))}, nil
}
