package library

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"commonground/model/bin"
	"commonground/model/file"
	"commonground/model/whole"
)

// Trashed is a group that was deleted.
type Trashed struct {
	// From is where it was, Path where it lies now.
	From, Path string
}

// Delete moves a group's file, sound or not, into the folder Deleted of the library. The
// error is a *LoadError of kind Locked where it is open, or a *PlaceError.
func (l *Library) Delete(path string) (Trashed, error) {
	held, err := takeLock(path)
	if errors.Is(err, errLocked) {
		return Trashed{}, whyReadOnly(path, err)
	}
	if err != nil {
		return Trashed{}, err
	}
	to, err := shelve(path, filepath.Join(l.folder, DeletedFolder))
	err = errors.Join(err, held.release())
	return Trashed{path, to}, placeError(path, err)
}

// shelve moves a file and its version before into a folder under a free name.
func shelve(path, folder string) (to string, err error) {
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return "", err
	}
	if err := makeOwnFolder(filepath.Join(folder, nameOf(path))); err != nil {
		return "", err
	}
	return claim(folder, nameOf(path), func(to string) error { return movePair(path, to, whole.MoveNew) })
}

// Restore takes a delete back and returns where the group lies now: where it was, or
// beside it where the name was given away meanwhile. The error is a *PlaceError.
func (t Trashed) Restore() (path string, err error) {
	path, err = shelve(t.Path, filepath.Dir(t.From))
	return path, placeError(t.From, err)
}

// ToBin moves a deleted group from the folder Deleted to the bin, which can bring it back to
// where it was. The error is bin.ErrNone where there is no bin; after any error the group lies in
// the folder Deleted as before. The bin takes the file and not its version before.
func (t Trashed) ToBin(b bin.Bin) error {
	if !b.Has(t.From) {
		return bin.ErrNone
	}
	if err := preserve(t.Path, t.From); err != nil { // it is not ours to move what came there meanwhile
		return fmt.Errorf("take %s to the bin: %w", t.From, err)
	}
	if err := b.Put(t.From); err != nil {
		return errors.Join(err, drop(t.From))
	}
	return errors.Join(drop(t.Path), drop(previousOf(t.Path)))
}

// drop removes a file that may be gone already.
func drop(path string) error {
	if err := os.Remove(path); !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

// lastGood returns the version before of a file if it is sound.
func lastGood(path string) string {
	previous := previousOf(path)
	g, _, err := read(previous)
	if id, ok := idOf(path); err != nil || (ok && id != g.ID) {
		return ""
	}
	return previous
}

// Recover puts the last good version in the place of a file that is not sound. That
// file is kept in the folder Deleted beside it, at the path returned. The error is that
// of opening the file where there is no good version, or a *PlaceError.
func Recover(path string) (kept string, err error) {
	_, _, err = load(path)
	var bad *LoadError
	if !errors.As(err, &bad) {
		return "", nil // it is sound
	}
	if bad.LastGood == "" {
		return "", bad
	}
	held, err := takeLock(path)
	if errors.Is(err, errLocked) {
		return "", whyReadOnly(path, err)
	}
	if err != nil {
		return "", err
	}
	kept, err = putBack(path, bad.LastGood)
	return kept, placeError(path, errors.Join(err, held.release()))
}

func putBack(path, good string) (kept string, err error) {
	g, _, err := read(good)
	if err != nil {
		return "", err
	}
	data, err := file.Encode(g)
	if err != nil {
		return "", err
	}
	folder := filepath.Join(filepath.Dir(path), DeletedFolder)
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return "", err
	}
	if _, err := os.Stat(path); err == nil {
		kept, err = claim(folder, nameOf(path), func(to string) error { return preserve(path, to) })
		if err != nil {
			return "", err
		}
	}
	return kept, whole.Write(path, whole.Options{Replace: true, Private: true}, filling(data))
}
