package library

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"

	"commonground/model"
	"commonground/model/whole"
)

// Session is a group that is open. Its methods may be called from any goroutine, but
// Path is read by the one that calls Rename and MoveTo.
type Session struct {
	// Group is the group as it was read.
	Group *model.Group
	// ReadOnly says that the group can be looked at but not saved, and Why, as a
	// *LoadError of kind Locked or ReadOnly.
	ReadOnly bool
	Why      error
	// Path is the group's file; Rename and MoveTo change it.
	Path string

	mu     sync.Mutex
	known  fingerprint
	lock   *lock
	saver  *Saver
	closed bool
}

// OpenGroup reads a group, in the library or elsewhere, and locks it until the session
// is closed. Where it cannot be locked the session is read-only. The error is a
// *LoadError.
func OpenGroup(path string) (*Session, error) {
	path, err := filepath.Abs(path)
	if err != nil {
		return nil, &LoadError{Kind: Unreadable, Path: path, Err: err}
	}
	if real, err := filepath.EvalSymlinks(path); err == nil {
		path = real
	}
	held, whyNot := takeLock(path)
	g, known, err := load(path)
	if err != nil {
		_ = held.release() // nothing was written under it
		return nil, err
	}
	s := &Session{Path: path, Group: g, known: known, lock: held}
	if whyNot == nil {
		sweep(path)
		return s, nil
	}
	s.ReadOnly, s.Why = true, whyReadOnly(path, whyNot)
	return s, nil
}

func whyReadOnly(path string, err error) error {
	if errors.Is(err, errLocked) {
		return &LoadError{Kind: Locked, Path: path, Err: err}
	}
	return &LoadError{Kind: ReadOnly, Path: path, Err: err}
}

// StartSaver starts the group's saver; see NewSaver. It fails with Why where the session
// is read-only.
func (s *Session) StartSaver(onState func(State)) (*Saver, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.ReadOnly {
		return nil, s.Why
	}
	s.saver = startSaver(targetAt(s.Path, s.known), onState)
	return s.saver, nil
}

// Rename gives the group's file the name of the group and returns the new path; what the
// group itself is called is the document's matter. It waits for a save that is under
// way. After Close it does nothing. The error is a *LoadError or a *PlaceError; then all is
// as before.
func (s *Session) Rename(name string) (string, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.ReadOnly {
		return s.Path, s.Why
	}
	if s.closed || fileName(name) == nameOf(s.Path) {
		return s.Path, nil
	}
	var err error
	if s.saver != nil {
		err = s.saver.relocate(func(from string) (string, error) { return s.rename(from, name) })
	} else {
		_, err = s.rename(s.Path, name)
	}
	return s.Path, placeError(s.Path, err)
}

// rename moves the file, the version before and the lock to a free name.
func (s *Session) rename(from, name string) (string, error) {
	folder, name := filepath.Dir(from), fileName(name)
	if strings.EqualFold(name, nameOf(from)) { // claim would find the name taken by the file itself
		at, err := s.moveLocked(from, filepath.Join(folder, name+extension), moveCase)
		if !errors.Is(err, fs.ErrExist) {
			return at, err
		}
	}
	at := from
	_, err := claim(folder, name, func(to string) (err error) {
		at, err = s.moveLocked(from, to, whole.MoveNew)
		return err
	})
	return at, err
}

// moveLocked moves a group from one lock to the other. It gives the first up before it
// takes the second, as both can be one file where large and small letters count alike.
func (s *Session) moveLocked(from, to string, move func(from, to string) error) (string, error) {
	if err := s.lock.release(); err != nil {
		return from, err
	}
	held, err := takeLock(to)
	if err == nil {
		err = movePair(from, to, move)
	}
	if err != nil {
		_ = held.release()
		s.lock, _ = takeLock(from) // as before, or without where the disk is gone
		return from, err
	}
	s.lock, s.Path = held, to
	return to, nil
}

// movePair moves a group's file to another path, and the version before with it. How is
// whole.MoveNew or moveCase.
func movePair(from, to string, move func(from, to string) error) error {
	if err := move(from, to); err != nil {
		return err
	}
	_ = os.Rename(previousOf(from), previousOf(to)) // a group that was never saved again has none
	return whole.SyncFolder(filepath.Dir(to))
}

// MoveTo saves the group to another file from now on, as where the old place is gone or
// full. It locks the new file; the old one stays as it is. The error is a *LoadError of
// kind Locked, or a *PlaceError; then all is as before. After Close the error is one too.
func (s *Session) MoveTo(path string) error {
	path, err := filepath.Abs(path)
	if err != nil {
		return placeError(path, err)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed {
		return placeError(path, fs.ErrClosed)
	}
	if path == s.Path {
		s.retry()
		return nil
	}
	held, err := takeLock(path)
	if errors.Is(err, errLocked) {
		return whyReadOnly(path, err)
	}
	if err != nil {
		return err
	}
	_ = s.lock.release() // its disk may be gone, and the lock with it
	s.lock, s.Path, s.ReadOnly, s.Why = held, path, false, nil
	if s.saver != nil {
		s.saver.Retarget(path)
	}
	return nil
}

func (s *Session) retry() {
	if s.saver != nil {
		s.saver.Retry()
	}
}

// Close takes the lock off, for good: what comes later takes none, as nobody would give it
// back. Close the group's saver first.
func (s *Session) Close() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.closed = true
	err := s.lock.release()
	s.lock = nil
	return err
}
