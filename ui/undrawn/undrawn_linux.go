package undrawn

import (
	"os"
	"strings"
	"syscall"
)

// software has Mesa, which draws for nearly every Linux, do without the graphics card.
const software = "LIBGL_ALWAYS_SOFTWARE"

// Again begins the program anew, drawn without the graphics card. It returns where that was
// tried before, or cannot be.
func Again() {
	program, err := os.Executable()
	if err != nil || os.Getenv(software) != "" {
		return
	}
	_ = syscall.Exec(program, os.Args, append(os.Environ(), software+"=1"))
}

// Tell shows a message where the desktop has a box for it, and returns once it is closed.
func Tell(title, text string) {
	show([]box{
		{"zenity", "--error", "--no-markup", "--title", title, "--text", text},
		{"kdialog", "--title", title, "--error", text},
		{"xmessage", "-center", plain.Replace(title + ".\n\n" + text)},
	})
}

// plain is a text for xmessage, which breaks no lines and knows no characters but ASCII.
var plain = strings.NewReplacer("’", "'", ". ", ".\n", ": ", ":\n")
