// Package schema holds the published descriptions of the files that Common Ground
// writes, as JSON Schema (draft 2020-12), for people who read or make such files with
// other programs.
package schema

import _ "embed"

//go:embed group.schema.json
var group []byte

//go:embed activity.schema.json
var activity []byte

// GroupSchema returns the schema of a group's file, version 1 of its format.
func GroupSchema() []byte { return group }

// ActivitySchema returns the schema of an activity's file, version 1 of its format. An
// activity has the same parts there as in a group's file.
func ActivitySchema() []byte { return activity }
