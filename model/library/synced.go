package library

import (
	"os"
	"path/filepath"
	"strings"
)

// services are the folders that programs mirror to a cloud, by how their names begin.
// A name is that of the service, so it is the same in every language.
var services = []struct{ folder, name string }{
	{"onedrive", "OneDrive"},
	{"dropbox", "Dropbox"},
	{"google drive", "Google Drive"},
	{"googledrive", "Google Drive"},
	{"my drive", "Google Drive"},
	{"icloud drive", "iCloud"},
	{"iclouddrive", "iCloud"},
	{"com~apple~clouddocs", "iCloud"},
	{"mobile documents", "iCloud"},
	{"nextcloud", "Nextcloud"},
	{"owncloud", "ownCloud"},
	{"pcloud", "pCloud"},
	{"box sync", "Box"},
	{"megasync", "MEGA"},
	{"tresorit", "Tresorit"},
	{"seafile", "Seafile"},
	{"proton drive", "Proton Drive"},
	{"protondrive", "Proton Drive"},
}

// alone are names that mean a service only where they stand alone.
var alone = map[string]string{"box": "Box", "mega": "MEGA", "syncthing": "Syncthing"}

// marks are files that services leave at the top of what they mirror.
var marks = []struct{ file, name string }{
	{".dropbox.cache", "Dropbox"},
	{".stfolder", "Syncthing"},
	{".nextcloudsync.log", "Nextcloud"},
	{".owncloudsync.log", "ownCloud"},
	{".tmp.drivedownload", "Google Drive"},
	{".tmp.driveupload", "Google Drive"},
}

// SyncedBy returns the name of the service that mirrors a folder to other machines, or
// "" where none is known to. It goes by where folders lie, what they are called and what
// lies in them, so it can miss one.
func SyncedBy(folder string) string {
	folder, err := filepath.Abs(folder)
	if err != nil {
		return ""
	}
	if real, err := filepath.EvalSymlinks(folder); err == nil {
		folder = real
	}
	if service := byEnvironment(folder); service != "" {
		return service
	}
	for at := folder; ; at = filepath.Dir(at) {
		if service := byName(filepath.Base(at)); service != "" {
			return service
		}
		if service := byMark(at); service != "" {
			return service
		}
		if at == filepath.Dir(at) {
			return ""
		}
	}
}

// byEnvironment: OneDrive says where it is, whatever it is called.
func byEnvironment(folder string) string {
	for _, v := range []string{"OneDrive", "OneDriveConsumer", "OneDriveCommercial"} {
		top := os.Getenv(v)
		if top == "" {
			continue
		}
		if inside, err := filepath.Rel(top, folder); err == nil && filepath.IsLocal(inside) {
			return "OneDrive"
		}
	}
	return ""
}

func byName(name string) string {
	name = strings.ToLower(name)
	for _, s := range services {
		if strings.HasPrefix(name, s.folder) {
			return s.name
		}
	}
	return alone[name]
}

func byMark(folder string) string {
	for _, m := range marks {
		if _, err := os.Lstat(filepath.Join(folder, m.file)); err == nil {
			return m.name
		}
	}
	return ""
}
