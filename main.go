// Common Ground holds activities for peer support groups: boards on screen and on paper.
package main

import "os"

// version is what the program calls itself; FyneApp.toml says the same.
const version = "0.1.0"

func main() {
	out, errs := console()
	os.Exit(run(os.Args[1:], out, errs))
}
