// Package model holds the documents of Common Ground and their rules: groups,
// sheets, notes, the zones of a board, and the one door through which a group is
// changed (Document). It knows no window, no paper and no disk.
//
// Everything reachable from a Group that came from a Document is immutable: other
// goroutines may read it while the Document moves on. Only a Draft hands out values
// that may be changed.
package model
