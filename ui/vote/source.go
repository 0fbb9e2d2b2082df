package vote

import (
	"slices"
	"strings"

	"commonground/assets/words"
	"commonground/model"
	"commonground/printables"
	"commonground/printables/wording"
	"commonground/ui/letters"
)

// source is something on a sheet that can be decided on.
type source struct {
	// name says what it is; question is what it asks itself, if anything.
	name, question string
	options        []string
	// typed says that people write the options themselves.
	typed bool
	// scale is the question whose answer is a step, and ends what its ends mean: by fingers it is
	// answered, by other votes what the group would rather have.
	scale, ends string
}

// fills is the scale that votes of a kind answer; "" is none.
func (s source) fills(kind model.VoteKind) string {
	if kind != model.VoteFingers {
		return ""
	}
	return s.scale
}

// sources lists what can be decided on: the notes that are selected, those of each zone and
// all, the rules of an agreement, the ways past barriers, each question of a form; and after the
// first of them what people write.
func sources(book *words.Book, a *model.Activity, s *model.Sheet, chosen []model.ID) []source {
	in := reader{book, wording.Of(book, a), a, s}
	out := in.ofNotes(chosen)
	if s.Agreement != nil {
		out = in.lines(out, "vote.source.rules", texts(s.Agreement.Rules, func(r *model.Rule) string { return r.Text }))
	}
	if s.Wall != nil {
		out = in.lines(out, "vote.source.ways", texts(s.Wall.Ways, func(w *model.Way) string { return w.Text }))
	}
	for _, f := range a.Fields {
		if !f.Private {
			out = append(out, in.ofField(f))
		}
	}
	typed := source{name: book.Text("vote.source.typed"), typed: true}
	return slices.Insert(out, min(1, len(out)), typed) // below many others nobody looks for it
}

func texts[T any](all []*T, text func(*T) string) []string {
	var out []string
	for _, one := range all {
		out = append(out, text(one))
	}
	return out
}

// reader reads what there is on a sheet.
type reader struct {
	book *words.Book
	said wording.Activity
	a    *model.Activity
	s    *model.Sheet
}

// lines adds what is not empty of texts, under a name that says how many they are.
func (r reader) lines(to []source, key string, texts []string, pairs ...any) []source {
	var options []string
	for _, text := range texts {
		if line := option(text); line != "" {
			options = append(options, line)
		}
	}
	if len(options) == 0 {
		return to
	}
	return append(to, source{name: r.book.Count(key, len(options), pairs...), options: options})
}

// option is a text as something to choose: one line, in which those that were joined are told
// apart, and no more than a vote can keep of it.
func option(text string) string {
	line, _ := letters.Cut(letters.OneLine(strings.ReplaceAll(strings.TrimSpace(text), "\n", " · ")), model.MaxNoteText)
	return line
}

// ofNotes are the notes that are selected, then those of each zone, then all; one that is selected
// alone is last.
func (r reader) ofNotes(chosen []model.ID) []source {
	var picked []string
	for _, id := range chosen {
		if n := r.s.Note(id); n != nil {
			picked = append(picked, r.note(n))
		}
	}
	var out []source
	if len(picked) > 1 {
		out = r.lines(out, "vote.source.chosen", picked)
	}
	var all []string
	for _, group := range r.a.In(r.s).Outline(r.s.Notes) {
		var here []string
		for _, n := range group.Notes {
			here = append(here, r.note(n))
		}
		all = append(all, here...)
		if group.Zone == nil {
			continue
		}
		out = r.lines(out, "vote.source.zone", here, "zone", printables.ZoneTitle(r.said, r.s, group.Zone.ID))
	}
	out = r.lines(out, "vote.source.notes", all)
	if len(picked) == 1 && len(all) > 1 { // the last one that was written, more often than the one that is meant
		out = r.lines(out, "vote.source.chosen", picked)
	}
	return out
}

// note is what a note says, without what it carries besides, which would run on in the same
// line; where it says nothing that, or what its picture shows.
func (r reader) note(n *model.Note) string {
	if said := strings.TrimSpace(n.Text); said != "" {
		return said
	}
	said := strings.TrimSpace(printables.NoteWords(r.a, n))
	if said == "" && n.Icon != "" && r.book.Has("icon."+n.Icon) {
		return r.book.Text("icon." + n.Icon)
	}
	return said
}

// ofField is a question of a form: where it has answers to choose from those, otherwise the
// question alone.
func (r reader) ofField(f model.Field) source {
	title := r.said.Field(f.ID)
	out := source{name: r.book.Text("vote.source.question", "question", letters.Brief(title, 50)), question: title}
	switch f.Kind {
	case model.FieldChoice:
		for _, c := range f.Choices {
			out.options = append(out.options, r.said.Choice(f.ID, c))
		}
	case model.FieldScale, model.FieldWeigh:
		for _, side := range f.Sides {
			out.options = append(out.options, r.said.Side(f.ID, side))
		}
	}
	if f.Kind == model.FieldScale {
		out.scale, out.ends = f.ID, title
		out.question = r.book.Text("vote.scale.of", "title", r.said.Title, "question", title) // it may say no more than "How are we doing?"
	}
	if out.scale != "" && len(out.options) == 2 {
		out.ends = r.book.Text("vote.scale.ends", "from", out.options[0], "to", out.options[1], "most", model.ScaleSteps)
	}
	if len(out.options) == 0 {
		out.options = []string{title}
	}
	return out
}

// all are the options of a source in votes of a kind, or the lines that people wrote; where there
// are none the question stands alone.
func (s source) all(kind model.VoteKind, typed, question string) []string {
	if s.fills(kind) != "" {
		return []string{s.ends}
	}
	if !s.typed {
		return s.options
	}
	var out []string
	for _, line := range strings.Split(typed, "\n") {
		if line = option(line); line != "" {
			out = append(out, line)
		}
	}
	if len(out) == 0 && question != "" {
		out = []string{question}
	}
	return out
}
