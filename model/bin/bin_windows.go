package bin

import (
	"fmt"
	"path/filepath"
	"strings"
	"unsafe"

	"golang.org/x/sys/windows"
)

// What SHFileOperationW is asked for: delete, to the bin, without a word or a window.
const (
	foDelete         = 3
	fofSilent        = 0x4
	fofNoConfirm     = 0x10
	fofAllowUndo     = 0x40
	fofNoErrorWindow = 0x400
)

// fileOperation is SHFILEOPSTRUCTW on 64 bits.
type fileOperation struct {
	window  uintptr
	do      uint32
	from    *uint16
	to      *uint16
	flags   uint16
	aborted int32
	names   uintptr
	title   *uint16
}

// binSize is SHQUERYRBINFO on 64 bits.
type binSize struct {
	size  uint32
	bytes int64
	items int64
}

func volume(path string) string { return filepath.VolumeName(path) + `\` }

// has goes by the kind of drive: what is deleted on a stick or on the network is gone at once.
func has(path string) bool {
	at, err := windows.UTF16PtrFromString(volume(path))
	return err == nil && windows.GetDriveType(at) == windows.DRIVE_FIXED && shell("SHFileOperationW").Find() == nil
}

func shell(name string) *windows.LazyProc {
	return windows.NewLazySystemDLL("shell32.dll").NewProc(name)
}

// put counts what is in the bin before and after: where people have set that nothing goes
// there, Windows deletes for good and says that all went well.
func put(path string) error {
	before, err := items(path)
	if err != nil {
		return err
	}
	from, err := windows.UTF16FromString(path)
	if err != nil {
		return fmt.Errorf("name %s to the recycle bin: %w", path, err)
	}
	from = append(from, 0) // the list of files ends with an empty one
	op := fileOperation{do: foDelete, from: &from[0], flags: fofAllowUndo | fofNoConfirm | fofSilent | fofNoErrorWindow}
	if code, _, _ := shell("SHFileOperationW").Call(uintptr(unsafe.Pointer(&op))); code != 0 || op.aborted != 0 {
		return fmt.Errorf("move %s to the recycle bin: code %#x", path, code)
	}
	after, err := items(path)
	if err == nil && after <= before {
		err = fmt.Errorf("%s was deleted and is not in the recycle bin", path)
	}
	return err
}

// items is how many files are in the bin of the drive of path.
func items(path string) (int64, error) {
	at, err := windows.UTF16PtrFromString(volume(path))
	if err != nil {
		return 0, fmt.Errorf("name the drive of %s: %w", path, err)
	}
	var in binSize
	in.size = uint32(unsafe.Sizeof(in))
	if code, _, _ := shell("SHQueryRecycleBinW").Call(uintptr(unsafe.Pointer(at)), uintptr(unsafe.Pointer(&in))); code != 0 {
		return 0, fmt.Errorf("look into the recycle bin: code %#x", code)
	}
	return in.items, nil
}

// files go by what Windows calls them: $R… is a file, $I… what it notes of it.
func files(path, ending string) []Kept {
	found, _ := filepath.Glob(filepath.Join(volume(path), "$Recycle.Bin", "*", "$R*"+ending))
	out := make([]Kept, len(found))
	for i, at := range found {
		name := strings.TrimPrefix(filepath.Base(at), "$R")
		out[i] = Kept{Path: at, About: filepath.Join(filepath.Dir(at), "$I"+name)}
	}
	return out
}
