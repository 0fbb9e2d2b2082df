// Package schema holds the published description of the files that Common Ground
// writes, as JSON Schema (draft 2020-12), for people who read or make such files with
// other programs.
package schema

import _ "embed"

//go:embed group.schema.json
var group []byte

// GroupSchema returns the schema of a group's file, version 1 of its format.
func GroupSchema() []byte { return group }
