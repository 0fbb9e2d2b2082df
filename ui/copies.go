package ui

import (
	"errors"
	"io/fs"
	"path/filepath"
)

// saveCopy asks for a folder, on a USB stick say, and writes a copy of the group there.
func (s *home) saveCopy(c *groupCard) {
	s.host.askFolder(s.host.Words().Text("choose.copy-to"), func(folder string) {
		s.copyTo(c, filepath.Join(folder, filepath.Base(c.entry.Path)), false)
	})
}

func (s *home) copyTo(c *groupCard, to string, replace bool) {
	s.host.Aside(func() func() {
		err := s.host.Library().SaveCopy(c.entry.Path, to, replace)
		return func() {
			switch {
			case errors.Is(err, fs.ErrExist) && !replace:
				askReplace(s.host, to, func() { s.copyTo(c, to, true) })
			case err != nil:
				s.host.showProblem(err)
			default:
				tellCopied(s.host, c.name.Words, to)
			}
		}
	})
}
