package file

import (
	"fmt"
	"strings"
)

// Kind says why a file was refused. Its words are looked up by "error.load.<kind>".
type Kind string

// The kinds of refusal.
const (
	// NotOurs: no file of ours at all.
	NotOurs Kind = "notOurs"
	// IsActivity: an activity's file, where a group's is expected.
	IsActivity Kind = "isActivity"
	// IsGroup: a group's file, where an activity's is expected.
	IsGroup Kind = "isGroup"
	// TooNew: written by a newer version of the program.
	TooNew Kind = "tooNew"
	// Damaged: a file of ours that is cut off, garbled or breaks a rule.
	Damaged Kind = "damaged"
	// TooLarge: more than MaxBytes.
	TooLarge Kind = "tooLarge"
)

// Error says that a file was refused, and why.
type Error struct {
	Kind Kind
	// Version is what the file says it is, where that is newer than ours.
	Version int
	// Problems are what is wrong in a damaged file, at most maxProblems.
	Problems []Problem
}

// Error is for logs; people are told in words by Kind.
func (e *Error) Error() string {
	text := "file refused: " + string(e.Kind)
	if e.Version != 0 {
		text += fmt.Sprintf(" (version %d)", e.Version)
	}
	for i, p := range e.Problems {
		text += []string{": ", "; "}[min(i, 1)] + p.String()
	}
	return text
}

// Problem is one thing that is wrong in a file.
type Problem struct {
	What What
	// Where it is: "line 12", or a field as "sheets[2].notes[0].colour"; empty is the
	// whole file.
	Where string
	// Value is what stands there, cut to a readable length, where that helps.
	Value string
}

// String is for logs.
func (p Problem) String() string {
	return strings.TrimSpace(strings.TrimSpace(p.Where+" "+string(p.What)) + " " + p.Value)
}

// What names a rule that was broken. Its words are looked up by "error.problem.<what>".
type What string

// The rules.
const (
	Empty           What = "empty"           // nothing in the file, or only zeros
	Syntax          What = "syntax"          // not JSON from there on
	Encoding        What = "encoding"        // not UTF-8
	TooDeep         What = "tooDeep"         // more than MaxDepth
	RepeatedField   What = "repeatedField"   // a field that stands twice in one object
	UnknownField    What = "unknownField"    // a field that this version does not have
	UnknownActivity What = "unknownActivity" // an activity that this version does not have
	WrongType       What = "wrongType"       // text for a number and the like
	Missing         What = "missing"         // a record or value that must be there
	Duplicate       What = "duplicate"       // an ID that another record has
	NotKnown        What = "notKnown"        // a value that is none of those allowed
	OutOfRange      What = "outOfRange"      // a number too small, too large, or none
	OffBoard        What = "offBoard"        // a note that lies outside its board
	TooLong         What = "tooLong"         // a text with too many characters
	TooMany         What = "tooMany"         // a list with too many records
	NotADate        What = "notADate"        // a day not written as 2006-01-02
)

// maxProblems is how many problems are told of one file.
const maxProblems = 100

func damaged(p ...Problem) *Error { return &Error{Kind: Damaged, Problems: p} }

// shown cuts a value to what a message can show.
func shown(s string) string {
	const most = 40
	r := []rune(s)
	if len(r) > most {
		return string(r[:most]) + "…"
	}
	return s
}
