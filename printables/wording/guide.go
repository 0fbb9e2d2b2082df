package wording

import (
	"commonground/assets/words"
	"commonground/model"
	"commonground/model/catalogue"
	"commonground/model/guide"
)

// Guide is everything that a guide says.
type Guide struct {
	Title, Summary string
	// Parts are those that it has, in the order in which they are read.
	Parts []GuidePart
	// Also are words that people look for it by, which it may not say.
	Also []string
}

// GuidePart is a piece of a guide under a heading.
type GuidePart struct {
	guide.Part
	Head  string
	Lines []string
}

// AskPart is the ID of a guide's questions.
const AskPart = "ask"

// OfGuide returns the words of a guide. What a group answers in the guide's form are
// questions of it, too.
func OfGuide(book *words.Book, g *guide.Guide) Guide {
	key := guideKey(g)
	out := Guide{Title: text(book, key+".title"), Summary: text(book, key+".summary"), Also: list(book, "seek.also."+g.ID)}
	for _, p := range guide.Parts() {
		lines := list(book, key+"."+p.ID)
		if p.ID == AskPart {
			lines = append(lines, asked(book, g)...)
		}
		if len(lines) == 0 {
			continue
		}
		head := text(book, key+".head."+p.ID)
		if head == "" {
			head = book.Text("guide.part." + p.ID)
		}
		out.Parts = append(out.Parts, GuidePart{Part: p, Head: head, Lines: lines})
	}
	return out
}

// guideKey is what the keys of a guide's words begin with.
func guideKey(g *guide.Guide) string {
	return map[guide.Shelf]string{
		guide.Hard:        "hard." + g.ID,
		guide.Values:      "values." + g.ID,
		guide.Decisions:   "decisions." + g.ID,
		guide.About:       "about." + g.ID,
		guide.Running:     "running." + g.ID,
		guide.Icebreakers: "icebreakers." + g.ID,
		guide.Endings:     "endings." + g.ID,
	}[g.Shelf]
}

// asked are the questions of a guide's form that are answered in one's own words.
func asked(book *words.Book, g *guide.Guide) []string {
	a, ok := catalogue.Find(g.Form)
	if !ok {
		return nil
	}
	said := Of(book, a)
	var out []string
	for _, f := range a.Fields {
		if f.Kind == model.FieldText && IsQuestion(said.Field(f.ID)) {
			out = append(append(out, said.Field(f.ID)), said.Talk(f.ID)...)
		}
	}
	return out
}

// IsQuestion reports whether a field's title asks something, and is no label.
func IsQuestion(title string) bool {
	return len(title) > 0 && title[len(title)-1] == '?'
}
