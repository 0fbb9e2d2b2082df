// Common Ground holds activities for peer support groups: boards on screen and on paper.
package main

import (
	_ "embed"
	"os"

	"commonground/assets/packaging/details"
	"commonground/model/bin"
	"commonground/ui"
	"commonground/ui/bell"
	"commonground/ui/cli"
	"commonground/ui/remember"
)

// about is the one place where the version stands.
//
//go:embed FyneApp.toml
var about string

func main() {
	version := details.Version(about)
	program, _ := os.Executable() // one that cannot be found is not portable
	window := func(folder, file string) error {
		return ui.Run(ui.Options{Library: folder, File: file, Version: version, Portable: remember.Portable(program), Bin: bin.System(), Bell: bell.System()})
	}
	os.Exit(cli.Program{Version: version, Window: window}.Main(os.Args[1:]))
}
