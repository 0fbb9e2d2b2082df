package form

import (
	"strings"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/letters"
	"commonground/ui/look"
)

// statement is a text that is handed out, with a draft of it from the answers above.
func (f *Form) statement(field model.Field) fyne.CanvasObject {
	if field.Draft == "" {
		return f.titled(field, f.text("", field.ID, 4))
	}
	draft := control.NewButton(f.Text("form.draft"), "edit", func() { f.draft(field) })
	draft.OnFocus = f.came(draft, draft)
	f.act(command.Command{Label: func() string { return f.Text("form.draft") }, Do: draft.OnTapped, Enabled: draft.Visible})
	f.follow = append(f.follow, func(s *model.Sheet) {
		if s.Answers[field.ID] != "" || f.Doc().ReadOnly() {
			draft.Hide()
		} else {
			draft.Show()
		}
	})
	return f.titled(field, f.text("", field.ID, 4), layout.Wrap(look.Gap, draft))
}

// draft writes a first version of a statement, to be changed by hand.
func (f *Form) draft(field model.Field) {
	text := f.outward()
	if field.Draft == model.DraftInward {
		text = f.inward()
	}
	if text == "" {
		f.Say("form.draft-nothing")
		return
	}
	f.Doc().Break()
	_ = f.Doc().SetAnswer(f.SheetID(), field.ID, cut(text, model.MaxNoteText)) // cut to what an answer holds
	f.Doc().Break()
	f.Say("form.draft-done")
}

// outward says to people who might come what the group chose, a sentence a topic, and what
// it wrote about that itself.
func (f *Form) outward() string {
	now := f.Sheet()
	var out []string
	for _, field := range f.Activity().Fields {
		if said := f.Wording().Outward(field.ID, now.Answers[field.ID], f.Doc().Group().Name); said != "" {
			out = append(out, said)
		}
		if decided := letters.OneLine(now.Answers[field.ID+model.DecisionEnd]); field.Kind == model.FieldWeigh && decided != "" {
			out = append(out, sentence(decided))
		}
	}
	return strings.Join(out, " ")
}

// sentence ends what somebody wrote with a full stop where it has no end of its own.
func sentence(text string) string {
	if strings.ContainsAny(text[len(text)-1:], ".!?)") || strings.HasSuffix(text, "…") {
		return text
	}
	return text + "."
}

// inward reminds the group of what it chose and why, a line a topic.
func (f *Form) inward() string {
	book, now := f.Words(), f.Sheet()
	var out []string
	for _, field := range f.Activity().Fields {
		decided := letters.OneLine(now.Answers[field.ID+model.DecisionEnd])
		chosen := f.Wording().Chosen(field, now.Answers[field.ID], book.Text("form.both"))
		if field.Kind != model.FieldWeigh || chosen == "" && decided == "" {
			continue
		}
		out = append(out, book.Text("form.inward.line", "field", f.Wording().Field(field.ID), "decided", or(decided, chosen)))
		if why := letters.OneLine(now.Answers[field.ID+model.ThoughtsEnd]); why != "" {
			out = append(out, book.Text("form.inward.why", "why", why))
		}
	}
	return strings.Join(out, "\n")
}

// cut returns text with at most n characters.
func cut(text string, n int) string {
	if runes := []rune(text); len(runes) > n {
		return string(runes[:n])
	}
	return text
}
