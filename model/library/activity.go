package library

import (
	"errors"
	"io/fs"
	"os"

	"commonground/model"
	"commonground/model/file"
)

// ReadActivity reads the file of an activity that a group made, from anywhere. The error is
// a *LoadError.
func ReadActivity(path string) (*model.Activity, error) {
	a, err := readActivity(path)
	if err == nil {
		return a, nil
	}
	out := &LoadError{Kind: Unreadable, Path: path, Err: err, Activity: true}
	var refused *file.Error
	switch {
	case errors.As(err, &refused):
		out.Kind = Kind(refused.Kind)
	case errors.Is(err, fs.ErrNotExist):
		out.Kind = Missing
	}
	return nil, out
}

func readActivity(path string) (*model.Activity, error) {
	f, err := openRegular(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return file.DecodeActivity(f)
}

// openRegular opens a file that can be one of ours: no folder, no device, not too large.
func openRegular(path string) (*os.File, error) {
	info, err := os.Stat(path)
	switch {
	case err != nil:
		return nil, err
	case !info.Mode().IsRegular():
		return nil, &file.Error{Kind: file.NotOurs}
	case info.Size() > file.MaxBytes:
		return nil, &file.Error{Kind: file.TooLarge}
	}
	return os.Open(path)
}

// WriteActivity writes one of a group's own activities to a file of that path, to be given
// to another group. A file that is there already is replaced only where replace says so;
// otherwise the error is fs.ErrExist. Any other is a *PlaceError, or the *file.Error of an
// activity that breaks a rule.
func WriteActivity(a *model.Activity, to string, replace bool) error {
	data, err := file.EncodeActivity(a)
	if err != nil {
		return err
	}
	return writeTo(data, to, replace)
}

// ActivityFileName is what the file of an activity of that title is called, as far as file
// names allow.
func ActivityFileName(title string) string { return fileNameOr(title, "activity") + file.ActivityExt }
