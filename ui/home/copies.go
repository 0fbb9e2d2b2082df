package home

import (
	"errors"
	"io/fs"
	"path/filepath"

	"commonground/ui/screen"
)

// saveCopy asks for a folder, on a USB stick say, and writes a copy of the group there.
func (s *Home) saveCopy(c *GroupCard) {
	s.host.AskFolder(s.host.Words().Text("choose.copy-to", "name", c.Name.Words), func(folder string) {
		s.CopyTo(c, filepath.Join(folder, filepath.Base(c.Entry.Path)), false)
	})
}

// CopyTo writes a copy of a group to a file.
func (s *Home) CopyTo(c *GroupCard, to string, replace bool) {
	s.host.Aside(func() func() {
		err := s.host.Library().SaveCopy(c.Entry.Path, to, replace)
		return func() {
			switch {
			case errors.Is(err, fs.ErrExist) && !replace:
				screen.AskReplace(s.host, to, c.Entry.Changed, func() { s.CopyTo(c, to, true) })
			case err != nil:
				s.host.ShowProblem(err)
			default:
				screen.TellCopied(s.host, c.Name.Words, to)
			}
		}
	})
}
