//go:build !linux && !darwin && !windows

package whole

import "errors"

// renameNew fails with errors.ErrUnsupported: there is no such step here.
func renameNew(_, _ string) error { return errors.ErrUnsupported }
