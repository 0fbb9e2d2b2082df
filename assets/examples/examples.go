// Package examples carries the example group: an invented group with believable work
// in it, so that people see what the app does before they make a group of their own.
package examples

import (
	_ "embed" // the example group
	"slices"
)

//go:embed tuesday-circle.json
var tuesday []byte

// Group returns the file of the example group, "Tuesday Circle". It may be written to:
// each call returns a copy. Nobody in it is real.
func Group() []byte { return slices.Clone(tuesday) }
