// Package gofiles reads the program's own source, for the tests that hold it to rules.
package gofiles

import (
	"io/fs"
	"path"
	"slices"
	"strings"
)

// Each calls do for every Go file of ours, by its path in tree, not for those in hidden
// folders or among what builds and tests leave behind.
func Each(tree fs.FS, do func(name string, src []byte)) error {
	return fs.WalkDir(tree, ".", func(name string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case entry.IsDir() && name != "." && (strings.HasPrefix(entry.Name(), ".") || slices.Contains([]string{"out", "dist", "testdata"}, entry.Name())):
			return fs.SkipDir
		case entry.IsDir() || path.Ext(name) != ".go":
			return nil
		}
		src, err := fs.ReadFile(tree, name)
		if err == nil {
			do(name, src)
		}
		return err
	})
}
