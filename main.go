// Common Ground holds activities for peer support groups: boards on screen and on paper.
package main

import (
	"os"

	"commonground/ui"
	"commonground/ui/cli"
)

// version is what the program calls itself; FyneApp.toml says the same.
const version = "0.1.0"

func main() {
	window := func(folder, file string) error {
		return ui.Run(ui.Options{Library: folder, File: file, Version: version})
	}
	os.Exit(cli.Program{Version: version, Window: window}.Main(os.Args[1:]))
}
