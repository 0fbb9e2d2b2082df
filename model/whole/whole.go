// Package whole writes files whole or not at all: whatever happens meanwhile, what lies at a
// path is the file of before or the new one, and the new one lasts through a power cut.
package whole

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/natefinch/atomic"
)

// ErrNotFile: what lies at the path is no file that can be replaced, but a folder, a device
// or a pipe.
var ErrNotFile = errors.New("not a file")

// Options say how a file is written.
type Options struct {
	// Replace allows what is there to be replaced; otherwise the error is fs.ErrExist.
	Replace bool
	// Private makes a new file one that its owner alone can read; otherwise its mode is as
	// usual. A file that is replaced keeps its mode.
	Private bool
	// Temp is the pattern of the path at which it is written first, as for os.CreateTemp, in
	// the same file system; empty is a hidden name beside its place.
	Temp string
}

// tempName is how what is being written is called beside its place.
const tempName = ".common-ground.*.tmp"

// steps are what a file goes through, apart so that tests can see that none is left out.
type steps struct {
	sync, close func(*os.File) error
	replace     func(from, to string) error
	moveNew     func(from, to string) error
	syncFolder  func(string) error
}

func realSteps() steps {
	return steps{(*os.File).Sync, (*os.File).Close, atomic.ReplaceFile, MoveNew, SyncFolder}
}

// File is a file that is being written. Commit puts it in its place; without that Discard
// leaves nothing behind.
type File struct {
	file   *os.File
	buffer *bufio.Writer
	to     string
	over   bool
	closed bool
	do     steps
}

// Write writes the file at path with what fill writes. A symbolic link is followed.
func Write(path string, o Options, fill func(io.Writer) error) error {
	return write(path, o, fill, realSteps())
}

func write(path string, o Options, fill func(io.Writer) error, do steps) error {
	f, err := stage(path, o, do)
	if err != nil {
		return err
	}
	defer f.Discard()
	if err := fill(f); err != nil {
		return err
	}
	return f.Commit()
}

// Stage begins a file that is to lie at path.
func Stage(path string, o Options) (*File, error) { return stage(path, o, realSteps()) }

func stage(path string, o Options, do steps) (*File, error) {
	to, mode, err := place(path, o)
	if err != nil {
		return nil, err
	}
	pattern := o.Temp
	if pattern == "" {
		pattern = filepath.Join(filepath.Dir(to), tempName)
	}
	file, err := os.CreateTemp(filepath.Dir(pattern), filepath.Base(pattern))
	if err != nil {
		return nil, err
	}
	if mode != 0 {
		_ = file.Chmod(mode) // a USB stick has no modes; then none are lost
	}
	return &File{file: file, buffer: bufio.NewWriterSize(file, 1<<16), to: to, over: o.Replace, do: do}, nil
}

// place finds where the file at path really lies, and the mode that it is to have; 0 is that
// of a private file.
func place(path string, o Options) (to string, mode fs.FileMode, err error) {
	info, err := os.Stat(path)
	switch {
	case err == nil && !o.Replace:
		return "", 0, &fs.PathError{Op: "write", Path: path, Err: fs.ErrExist}
	case err == nil && !info.Mode().IsRegular():
		return "", 0, &fs.PathError{Op: "write", Path: path, Err: ErrNotFile}
	case err == nil:
		to, err = filepath.EvalSymlinks(path)
		return to, info.Mode().Perm(), err
	case !errors.Is(err, fs.ErrNotExist):
		return "", 0, err
	}
	if _, err := os.Lstat(path); err == nil { // a link that leads nowhere
		return "", 0, &fs.PathError{Op: "write", Path: path, Err: ErrNotFile}
	}
	if o.Private {
		return path, 0, nil
	}
	return path, usualMode(filepath.Dir(path)), nil
}

// usualMode is the mode that new files get in a folder, which the system knows only when it
// makes one; 0 where none can be made.
func usualMode(folder string) fs.FileMode {
	probe, err := os.MkdirTemp(folder, tempName)
	if err != nil {
		return 0
	}
	name := filepath.Join(probe, "f")
	defer func() {
		os.Remove(name)
		os.Remove(probe)
	}()
	f, err := os.OpenFile(name, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o666)
	if err != nil {
		return 0
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return 0
	}
	return info.Mode().Perm()
}

// Write adds to the file.
func (f *File) Write(p []byte) (int, error) { return f.buffer.Write(p) }

// Ready brings all that was written down to the disk, without putting it in its place yet.
func (f *File) Ready() error {
	if f.closed {
		return nil
	}
	f.closed = true
	err := f.buffer.Flush()
	if err == nil {
		err = f.do.sync(f.file)
	}
	if closing := f.do.close(f.file); err == nil {
		err = closing
	}
	if err != nil {
		return fmt.Errorf("writing %s: %w", filepath.Base(f.to), err)
	}
	return nil
}

// Commit puts the file in its place so that it lasts. Where something came there meanwhile
// and may not be replaced, the error is fs.ErrExist.
func (f *File) Commit() error {
	if err := f.Ready(); err != nil {
		return err
	}
	move := f.do.moveNew
	if f.over {
		move = f.do.replace
	}
	if err := move(f.file.Name(), f.to); err != nil {
		return err
	}
	return f.do.syncFolder(filepath.Dir(f.to))
}

// Discard ends a file that was not put in its place, and leaves nothing of it. After Commit
// it does nothing.
func (f *File) Discard() {
	if !f.closed {
		f.closed = true
		f.file.Close()
	}
	os.Remove(f.file.Name()) // not there any more where all went well
}
