package monitors

import "os"

// named is what asks Fyne for X11 or Wayland; people may have set it.
const named = "FYNE_PLATFORM"

// Prepare settles who shows the windows, before the app is made.
func Prepare() {
	if p := platform(os.Getenv, answers); p != "" {
		_ = os.Setenv(named, p)
	}
}

// platform is X11 where a desktop of Wayland has it too, as nearly all have: Wayland tells no
// program where its windows are and lets none place them, so that the wall would come to lie
// over the desk. Fyne itself takes X11 on some of these desktops and Wayland on others, and does
// not look whether X11 answers. "" leaves it to Fyne.
func platform(env func(string) string, answers func() bool) string {
	switch {
	case env("WAYLAND_DISPLAY") == "" || env("DISPLAY") == "" || env(named) != "":
		return ""
	case answers():
		return "x11"
	}
	return "wayland"
}

// answers reports whether an X11 server takes us in.
func answers() bool {
	conn, err := connect()
	if err != nil {
		return false
	}
	conn.Close()
	return true
}
