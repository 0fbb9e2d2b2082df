package library

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"commonground/model"
	"commonground/model/file"
	"commonground/model/whole"
)

// ownFolder lies hidden beside the groups of a folder. It holds for each its lock, the
// version before, and what is being written.
const ownFolder = ".common-ground"

// beside returns the path in ownFolder for a group's file. A name from elsewhere can be
// so long that nothing can be added to it; then its sum stands for it.
func beside(path, ending string) string {
	name := nameOf(path)
	if len(name) > maxNameBytes {
		name = fmt.Sprintf("%x", sha256.Sum256([]byte(name)))
	}
	return filepath.Join(filepath.Dir(path), ownFolder, name+ending)
}

func previousOf(path string) string { return beside(path, ".previous"+extension) }

const tempEnding = ".tmp"

// target is a file that a group is saved to.
type target struct {
	path string
	// known is the file as we last read or wrote it.
	known fingerprint
	// on is where the folder of path lay then.
	on disk
	// forget makes saves keep no version before.
	forget bool
}

// targetAt is the target for the file at path as it was known.
func targetAt(path string, known fingerprint) target {
	return target{path: path, known: known, on: diskOf(path)}
}

// save writes a group to its file: whole or not at all, so that it lasts through a power
// cut. The version before is kept in ownFolder. Where somebody else changed the file
// meanwhile, theirs is kept aside under the name that is returned.
//
// The error is a *PlaceError, or the *file.Error of a group that breaks a rule.
func (t *target) save(g *model.Group) (aside string, err error) {
	data, err := file.Encode(g)
	if err != nil {
		return "", err
	}
	aside, err = t.write(data)
	return aside, placeError(t.path, err)
}

func (t *target) write(data []byte) (aside string, err error) {
	now, err := t.look()
	if err == nil {
		err = t.on.holds(t.path, now)
	}
	if err != nil {
		return "", err
	}
	sum := sha256.Sum256(data)
	if now == ours && sum == t.known.sum {
		if t.forget {
			err = dropPrevious(t.path)
		}
		return "", err
	}
	if err := makeOwnFolder(t.path); err != nil {
		return "", err
	}
	f, err := staged(t.path, whole.Options{Replace: true, Private: true, Temp: beside(t.path, ".*"+tempEnding)}, data)
	if err != nil {
		return "", err
	}
	defer f.Discard()
	if aside, err = t.keep(now); err != nil {
		return "", err
	}
	return aside, t.put(f, sum)
}

// staged writes data down to the disk, to be put in its place later.
func staged(path string, o whole.Options, data []byte) (*whole.File, error) {
	f, err := whole.Stage(path, o)
	if err != nil {
		return nil, err
	}
	_, err = f.Write(data)
	if err == nil {
		err = f.Ready()
	}
	if err != nil {
		f.Discard()
		return nil, err
	}
	return f, nil
}

// put moves what was written to its place.
func (t *target) put(f *whole.File, sum [sha256.Size]byte) error {
	if err := f.Commit(); err != nil {
		return err
	}
	info, err := os.Stat(t.path)
	if err != nil {
		return err
	}
	t.known, t.on = fingerprint{info.Size(), info.ModTime(), sum}, diskOf(t.path)
	return nil
}

// found is what lies where we want to write.
type found int

const (
	nothing found = iota
	ours          // as we left it
	theirs        // somebody else wrote it
)

// look compares what lies at the path with what we know.
func (t *target) look() (found, error) {
	info, err := os.Stat(t.path)
	if errors.Is(err, fs.ErrNotExist) {
		return nothing, nil
	}
	if err != nil {
		return nothing, err
	}
	if t.known.of(info) {
		return ours, nil
	}
	if info.Size() != t.known.size {
		return theirs, nil
	}
	p, err := fingerprintOf(t.path)
	if err != nil {
		return nothing, err
	}
	if p.sum != t.known.sum {
		return theirs, nil
	}
	t.known = p
	return ours, nil
}

// keep saves what lies at the path from being lost: ours as the version before, theirs
// as a file of its own.
func (t *target) keep(what found) (aside string, err error) {
	switch what {
	case ours:
		if err := dropPrevious(t.path); err != nil || t.forget {
			return "", err
		}
		return "", preserve(t.path, previousOf(t.path))
	case theirs:
		aside, err = claim(filepath.Dir(t.path), nameOf(t.path), func(to string) error { return preserve(t.path, to) })
		if err == nil {
			t.known, err = fingerprintOf(t.path) // kept once is enough, should what follows fail
		}
	}
	return aside, err
}

func dropPrevious(path string) error {
	err := os.Remove(previousOf(path))
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return err
}

// preserve makes a second name for a file, or a copy where the file system has no such
// thing (a USB stick). It fails with fs.ErrExist where to is taken.
func preserve(path, to string) error {
	err := os.Link(path, to)
	if err == nil || errors.Is(err, fs.ErrExist) {
		return err
	}
	return copyFile(path, to)
}

func copyFile(path, to string) (err error) {
	in, err := os.Open(path)
	if err != nil {
		return err
	}
	defer in.Close()
	out, err := os.OpenFile(to, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	_, err = io.Copy(out, in)
	if err == nil {
		err = out.Sync()
	}
	if closing := out.Close(); err == nil {
		err = closing
	}
	if err != nil {
		os.Remove(to)
	}
	return err
}

// makeOwnFolder makes ownFolder beside path, but not the folder that it lies in: where
// that is gone, what is written there would be lost from sight. One that another system
// made, on a stick, is hidden here as well.
func makeOwnFolder(path string) error {
	folder := filepath.Join(filepath.Dir(path), ownFolder)
	if err := os.Mkdir(folder, 0o700); err != nil && !errors.Is(err, fs.ErrExist) {
		return err
	}
	hide(folder)
	return nil
}

// sweep removes what a save that was cut off left behind. Only who holds the group's
// lock may call it.
func sweep(path string) {
	folder, name := filepath.Split(beside(path, "."))
	files, err := os.ReadDir(folder)
	if err != nil {
		return
	}
	for _, f := range files {
		middle, ok := strings.CutPrefix(f.Name(), name)
		if number, isTemp := strings.CutSuffix(middle, tempEnding); ok && isTemp && !strings.Contains(number, ".") {
			os.Remove(filepath.Join(folder, f.Name()))
		}
	}
}

// newPattern is what a group is written to that has no name in its folder yet.
const newPattern = ".new.*" + tempEnding

// newAge is how old such a file is when nobody can be writing it any more.
const newAge = time.Hour

// sweepNew removes what others left behind that were cut off before they named it.
func sweepNew(folder string) {
	left, _ := filepath.Glob(filepath.Join(folder, ownFolder, newPattern)) // best effort
	for _, path := range left {
		if info, err := os.Stat(path); err == nil && time.Since(info.ModTime()) > newAge {
			os.Remove(path)
		}
	}
}

// create writes a new group under a free name in folder. Its file is there only once it
// is whole.
func create(folder string, g *model.Group) (path string, err error) {
	data, err := file.Encode(g)
	if err != nil {
		return "", err
	}
	path, err = writeNew(folder, g.Name, data)
	return path, placeError(folder, err)
}

// writeNew writes data to a file of a free name in folder and returns its path.
func writeNew(folder, name string, data []byte) (path string, err error) {
	inside := filepath.Join(folder, fileName(name)+extension)
	if err := makeOwnFolder(inside); err != nil {
		return "", err
	}
	sweepNew(folder)
	path, err = claim(folder, name, func(to string) error {
		return whole.Write(to, whole.Options{Private: true, Temp: filepath.Join(folder, ownFolder, newPattern)}, filling(data))
	})
	if err != nil {
		return "", err
	}
	os.Remove(previousOf(path)) // of a group of that name that is no more
	return path, nil
}

// WriteCopy writes a group to a file of that path, as SaveCopy does for one on disk.
func WriteCopy(g *model.Group, to string, replace bool) error {
	data, err := file.Encode(g)
	if err != nil {
		return err
	}
	return writeTo(data, to, replace)
}

// writeTo writes a file of that path. One that is there already is replaced only where
// over says so; otherwise the error is fs.ErrExist. Any other is a *PlaceError.
func writeTo(data []byte, to string, over bool) error {
	err := whole.Write(to, whole.Options{Replace: over, Private: true}, filling(data))
	if !over && errors.Is(err, fs.ErrExist) {
		return err
	}
	return placeError(to, err)
}

func filling(data []byte) func(io.Writer) error {
	return func(w io.Writer) error {
		_, err := w.Write(data)
		return err
	}
}
