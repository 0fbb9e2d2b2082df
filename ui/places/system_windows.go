package places

import (
	"io/fs"
	"syscall"

	"golang.org/x/sys/windows"
)

// knownFolders are the folders that Windows knows wherever people, or OneDrive, have put
// them.
var knownFolders = map[string]*windows.KNOWNFOLDERID{
	"documents": windows.FOLDERID_Documents, "desktop": windows.FOLDERID_Desktop,
	"downloads": windows.FOLDERID_Downloads, "onedrive": windows.FOLDERID_OneDrive,
}

// here is what Windows tells.
func here() system {
	s := system{home: Home(), folders: map[string]string{}}
	for key, id := range knownFolders {
		if path, err := windows.KnownFolderPath(id, windows.KF_FLAG_DEFAULT); err == nil {
			s.folders[key] = path
		}
	}
	s.drives = lettered(letters(), askDrive)
	return s
}

// letters are those of the drives that there are, one bit each from A on.
func letters() uint32 {
	bits, err := windows.GetLogicalDrives()
	if err != nil {
		return 0
	}
	return bits
}

// askDrive asks whether a drive comes and goes, what it is called and whether anything is in
// it. A drive of the network is not
// asked for its name: one that is away would hold us up for half a minute.
func askDrive(path string) (removable bool, label string, ready bool) {
	at, err := windows.UTF16PtrFromString(path)
	if err != nil {
		return false, "", false
	}
	switch windows.GetDriveType(at) {
	case windows.DRIVE_REMOTE:
		return false, "", true
	case windows.DRIVE_REMOVABLE, windows.DRIVE_CDROM:
		removable = true
	}
	// Without this Windows would ask for a disk where a reader for cards has none.
	before := windows.SetErrorMode(windows.SEM_FAILCRITICALERRORS)
	defer windows.SetErrorMode(before)
	name := make([]uint16, windows.MAX_PATH+1)
	err = windows.GetVolumeInformation(at, &name[0], uint32(len(name)), nil, nil, nil, nil, 0)
	return removable, windows.UTF16ToString(name), err == nil
}

// marked reports whether Windows hides it, which its own file windows go by. What is only
// said to be the system's is shown there too: folders with a picture of their own are.
func marked(f fs.DirEntry) bool {
	info, err := f.Info()
	if err != nil {
		return false
	}
	about, ok := info.Sys().(*syscall.Win32FileAttributeData)
	return ok && about.FileAttributes&syscall.FILE_ATTRIBUTE_HIDDEN != 0
}
