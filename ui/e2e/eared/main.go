//go:build linux

// Eared is Common Ground as people use it, and besides it tells the tests what it shows.
package main

import (
	"flag"
	"fmt"
	"os"

	"commonground/ui"
	"commonground/ui/e2e/ear"
)

func main() {
	library := flag.String("library", "", "")
	flag.Parse()
	// The channels that package stage opens for it.
	go func() { _ = ear.Listen(os.NewFile(3, "questions"), os.NewFile(4, "answers")) }()
	if err := ui.Run(ui.Options{Library: *library, File: flag.Arg(0)}); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
