//go:build !linux && !windows

package monitors

import "image"

// covered is not known.
func covered(any, []image.Point) bool { return false }
