package printing

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"os/exec"
	"syscall"
)

// Trouble is why a PDF could not be written, opened or printed; each has its words
// under "print.trouble.<Trouble>".
type Trouble string

// The kinds of trouble.
const (
	NoTrouble      Trouble = ""
	Cancelled      Trouble = "cancelled"
	NameTaken      Trouble = "taken"
	NoPermission   Trouble = "permission"
	DiskFull       Trouble = "full"
	FolderGone     Trouble = "gone"
	NoViewer       Trouble = "viewer"
	PrinterRefused Trouble = "printer"
	OtherTrouble   Trouble = "other"
)

// errPrinter: the printing program took the pages but did not accept them.
var errPrinter = errors.New("the printer refused the pages")

// errViewer: nothing on this computer opens PDFs.
var errViewer = errors.New("no program opens PDFs")

// troubleOf sorts an error by what can be done about it.
func troubleOf(err error) Trouble {
	switch {
	case err == nil:
		return NoTrouble
	case errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded):
		return Cancelled
	case errors.Is(err, fs.ErrExist):
		return NameTaken
	case errors.Is(err, errPrinter):
		return PrinterRefused
	case errors.Is(err, errViewer), errors.Is(err, exec.ErrNotFound):
		return NoViewer
	case errors.Is(err, syscall.ENOSPC), errors.Is(err, errDiskFull):
		return DiskFull
	case errors.Is(err, fs.ErrPermission), errors.Is(err, syscall.EROFS):
		return NoPermission
	case errors.Is(err, fs.ErrNotExist), errors.Is(err, syscall.ENOTDIR):
		return FolderGone
	}
	return OtherTrouble
}

// detail is what the system said, without our own sentences round it.
func detail(err error) string {
	var path *fs.PathError
	var link *os.LinkError
	switch {
	case errors.As(err, &path):
		return path.Err.Error()
	case errors.As(err, &link):
		return link.Err.Error()
	}
	return err.Error()
}
