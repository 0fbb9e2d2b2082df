// Package bin is the system's recycle bin, where people look for what they deleted.
package bin

import "errors"

// ErrNone is returned where there is no recycle bin for a file: on sticks, on drives of the
// network, and on systems that have none.
var ErrNone = errors.New("there is no recycle bin for this file")

// Bin is a recycle bin; the zero Bin takes nothing.
type Bin struct {
	has func(path string) bool
	put func(path string) error
}

// System is that of the person who is signed in.
func System() Bin { return Bin{has, put} }

// Of is a bin that a test looks into.
func Of(has func(path string) bool, put func(path string) error) Bin { return Bin{has, put} }

// Has reports whether a file at path would go to the bin.
func (b Bin) Has(path string) bool { return b.has != nil && b.has(path) }

// Put moves a file to the bin. The error is ErrNone where there is none; after any error the
// file may be at path or gone, so keep a copy of what must not be lost.
func (b Bin) Put(path string) error {
	if !b.Has(path) {
		return ErrNone
	}
	return b.put(path)
}

// Kept is a file in the bin.
type Kept struct {
	Path string
	// About is what the system notes of it, such as where it was; "" is nothing.
	About string
}

// Files are those in the system's bin for the disk of path whose names had that ending.
func Files(path, ending string) []Kept { return files(path, ending) }
