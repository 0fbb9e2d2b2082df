//go:build !linux && !darwin && !windows

package library

import "errors"

// renameNew fails with errors.ErrUnsupported: there is no such step here.
func renameNew(_, _ string) error { return errors.ErrUnsupported }
