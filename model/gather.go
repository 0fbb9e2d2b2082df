package model

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"commonground/model/alike"
)

// GathersLines reports whether a sheet that everybody fills in for themselves is put
// together line by line: its zones are columns, one idea a line (Activity 10). Otherwise
// the last zone is what everybody wishes for (Activity 7).
func (a *Activity) GathersLines() bool {
	return len(a.Zones) > 0 && !slices.ContainsFunc(a.Zones, func(z Zone) bool { return z.Shape != ShapeColumn })
}

// Idea is a line that one person or several wrote in a zone.
type Idea struct {
	// Text is as it was written first. Key is the same for all lines that count as alike.
	Text, Key string
	// Also are the other wordings of what was put together by hand.
	Also []string
	// People is how many wrote it; somebody who wrote it twice counts once.
	People int
}

// Ideas gathers the lines that people wrote in a zone. Alike ones are one idea; what
// most people wrote comes first, and otherwise what was written first.
func Ideas(people []*Person, zone string) []*Idea { return gather(people, zone, nil) }

// gather is Ideas; same says of keys which other one they count as.
func gather(people []*Person, zone string, same map[string]string) []*Idea {
	var out []*Idea
	byKey := map[string]*Idea{}
	for _, p := range people {
		mine := map[string]bool{}
		for line := range strings.Lines(p.Box(zone).Text) {
			text := strings.Join(strings.Fields(line), " ")
			own := IdeaKey(text)
			key := cmp.Or(same[own], own)
			if key == "" {
				continue
			}
			idea := byKey[key]
			if idea == nil {
				idea = &Idea{Text: text, Key: key}
				byKey[key] = idea
				out = append(out, idea)
			}
			idea.says(text)
			if !mine[key] {
				mine[key] = true
				idea.People++
			}
		}
	}
	slices.SortStableFunc(out, func(a, b *Idea) int { return cmp.Compare(b.People, a.People) })
	return out
}

// says takes over another wording of an idea. The one that stands for all is that of its
// key, where anybody wrote it.
func (i *Idea) says(text string) {
	key := IdeaKey(text)
	if key == IdeaKey(i.Text) || slices.ContainsFunc(i.Also, func(t string) bool { return IdeaKey(t) == key }) {
		return
	}
	if key == i.Key {
		i.Text, text = text, i.Text
	}
	i.Also = append(i.Also, text)
}

// IdeaKey is what alike ideas have in common: case, spaces, punctuation and a plural s
// do not count. It is "" for what says nothing.
func IdeaKey(text string) string {
	text = strings.Map(func(r rune) rune {
		switch {
		case r == '\'' || r == '’':
			return -1 // "don't" and "dont"
		case unicode.IsPunct(r):
			return ' '
		}
		return unicode.ToLower(r)
	}, alike.Key(text))
	words := strings.Fields(text)
	for i, w := range words {
		words[i] = singular(w)
	}
	return strings.Join(words, " ")
}

// singular takes a simple plural s off a word: "walks", not "glass", "bus" or "this".
func singular(word string) string {
	short := strings.TrimSuffix(word, "s")
	if short == word || len([]rune(short)) < 3 {
		return word
	}
	switch short[len(short)-1] {
	case 's', 'u', 'i':
		return word
	}
	return short
}

// Wishes gathers what people put in a zone, without names and in an order that does not
// give away whose is whose: by the letters they begin with.
func Wishes(people []*Person, zone string) []*Entry {
	var out []*Entry
	for _, p := range people {
		if e := p.Boxes[zone]; !e.Empty() {
			out = append(out, e)
		}
	}
	slices.SortStableFunc(out, func(a, b *Entry) int {
		return cmp.Or(cmp.Compare(IdeaKey(a.Words()), IdeaKey(b.Words())), cmp.Compare(len(a.Doodle), len(b.Doodle)))
	})
	return out
}

// Words is all that is written in a box: the text, then the conversation line by line.
func (e *Entry) Words() string {
	var lines []string
	if text := strings.TrimSpace(e.Text); text != "" {
		lines = append(lines, text)
	}
	for _, s := range e.Script {
		if said := s.Line(); said != "" {
			lines = append(lines, said)
		}
	}
	return strings.Join(lines, "\n")
}

// Line is the speaker and the words.
func (s *Said) Line() string {
	speaker, words := strings.TrimSpace(s.Speaker), strings.TrimSpace(s.Words)
	if speaker == "" {
		return words
	}
	return strings.TrimSpace(speaker + ": " + words)
}

// Picked returns what was put on one of the group's lists from a sheet with words like
// text, or nil.
func (g *Group) Picked(sheet ID, on TodoFor, text string) *Todo {
	key := IdeaKey(text)
	for _, t := range g.Todos {
		if t.For == on && t.From != nil && t.From.Sheet == sheet && IdeaKey(t.Text) == key {
			return t
		}
	}
	return nil
}
