package model

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"commonground/model/alike"
	"commonground/model/pasted"
)

// Limits of bingo prompts.
const (
	// MaxPromptText is how many characters (runes) a prompt holds: what still reads in a
	// box of the smallest card.
	MaxPromptText = 200
	// MaxPrompts is how many prompts a list holds.
	MaxPrompts = 2000
	// MaxPromptsFile is how many bytes a file of prompts holds: every prompt at its
	// longest in any script, and as much again.
	MaxPromptsFile = 4 << 20
)

// PromptList is what a file or a list of prompts came to.
type PromptList struct {
	// Prompts differ from each other, in the order of their first coming.
	Prompts []string
	// Merged are those that came again.
	Merged []MergedPrompt
}

// MergedPrompt is a prompt that came again and was left out. Lines count from 1.
type MergedPrompt struct {
	Text        string
	Line, First int
}

// PromptsFault says what is wrong with a file of prompts.
type PromptsFault string

// The faults of a file of prompts.
const (
	PromptsTooLarge PromptsFault = "too-large" // more than MaxPromptsFile bytes
	PromptsTooMany  PromptsFault = "too-many"  // more than MaxPrompts prompts
	PromptTooLong   PromptsFault = "too-long"  // a prompt of more than MaxPromptText characters
	PromptsNotText  PromptsFault = "not-text"  // not UTF-8, or not text at all
)

// PromptsError says where a file of prompts cannot be used.
type PromptsError struct {
	Fault PromptsFault
	// Line counts from 1; 0 is the whole file.
	Line int
	// Length is how many characters a prompt that is too long has.
	Length int
}

func (e *PromptsError) Error() string {
	switch e.Fault {
	case PromptsTooLarge:
		return fmt.Sprintf("the prompts are more than %d MB", MaxPromptsFile>>20)
	case PromptsTooMany:
		return fmt.Sprintf("line %d: more than %d prompts", e.Line, MaxPrompts)
	case PromptTooLong:
		return fmt.Sprintf("line %d: a prompt of %d characters; %d fit a box", e.Line, e.Length, MaxPromptText)
	default:
		return fmt.Sprintf("line %d: not UTF-8 text", e.Line)
	}
}

// ParsePrompts reads prompts from UTF-8 text, one a line, as other programs write lists (see
// pasted). Blank lines and lines that begin with # are passed over, space around and inside
// a prompt is evened out, and a prompt that comes again (or looks the same as one; see
// alike) is merged with the first.
//
// The error is a *PromptsError, or what the reader returned.
func ParsePrompts(r io.Reader) (PromptList, error) {
	data, err := io.ReadAll(io.LimitReader(r, MaxPromptsFile+1))
	if err != nil {
		return PromptList{}, fmt.Errorf("reading prompts: %w", err)
	}
	if len(data) > MaxPromptsFile {
		return PromptList{}, &PromptsError{Fault: PromptsTooLarge}
	}
	text := string(data)
	if at := notText(text); at >= 0 {
		before := pasted.Seen(text[:at])
		return PromptList{}, &PromptsError{Fault: PromptsNotText, Line: strings.Count(before, "\n") + 1}
	}
	lines := slices.DeleteFunc(pasted.List(text), func(it pasted.Item) bool { return it.Text[0] == '#' })
	return gatherPrompts(lines)
}

// CheckPrompts evens out and merges a list of prompts as ParsePrompts does; lines in
// what it returns are places in the list, from 1. A prompt may begin with #.
func CheckPrompts(prompts []string) (PromptList, error) {
	lines := make([]pasted.Item, len(prompts))
	for i, p := range prompts {
		if notText(p) >= 0 {
			return PromptList{}, &PromptsError{Fault: PromptsNotText, Line: i + 1}
		}
		lines[i] = pasted.Item{Text: pasted.Seen(p), Line: i + 1}
	}
	return gatherPrompts(lines)
}

func gatherPrompts(lines []pasted.Item) (PromptList, error) {
	var list PromptList
	first := map[string]int{}
	for _, line := range lines {
		p := strings.Join(strings.Fields(line.Text), " ")
		if !visible(p) {
			continue
		}
		if n := utf8.RuneCountInString(p); n > MaxPromptText {
			return PromptList{}, &PromptsError{Fault: PromptTooLong, Line: line.Line, Length: n}
		}
		key := alike.Key(p)
		if f := first[key]; f > 0 {
			list.Merged = append(list.Merged, MergedPrompt{p, line.Line, f})
			continue
		}
		if len(list.Prompts) == MaxPrompts {
			return PromptList{}, &PromptsError{Fault: PromptsTooMany, Line: line.Line}
		}
		first[key] = line.Line
		list.Prompts = append(list.Prompts, p)
	}
	return list, nil
}

// notText is where s stops being UTF-8 text, as no text has zeros; -1 where it nowhere does.
func notText(s string) int {
	for i, r := range s {
		if _, size := utf8.DecodeRuneInString(s[i:]); r == 0 || r == utf8.RuneError && size == 1 {
			return i
		}
	}
	return -1
}

// visible reports whether anything of s can be seen.
func visible(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool {
		return unicode.IsGraphic(r) && !unicode.IsSpace(r) && !unicode.IsMark(r)
	})
}
