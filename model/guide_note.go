package model

import "maps"

// StepGuideNote is the name of the step that writes a group's own notes on a guide.
const StepGuideNote = "edit.guide.note"

// SetGuideNote sets what a group keeps for itself beside a guide of that ID; what is typed
// there in a row is one step until Break. An empty text takes it off.
func (d *Document) SetGuideNote(guide, text string) error {
	if err := checkText(text); err != nil {
		return err
	}
	if d.group.GuideNotes[guide] == text {
		return nil
	}
	return d.Edit(Step{Name: StepGuideNote, Merge: "guide " + guide}, func(draft *Draft) error {
		g := draft.Group()
		notes := maps.Clone(g.GuideNotes)
		if notes == nil {
			notes = map[string]string{}
		}
		if notes[guide] = text; text == "" {
			delete(notes, guide)
		}
		g.GuideNotes = notes
		return nil
	})
}

// AgreementNow returns the sheet of the agreement that holds: the one agreed last, or, where
// none is agreed on, the one with rules that was changed last; nil where there is none.
func (g *Group) AgreementNow() *Sheet {
	var now *Sheet
	for _, s := range g.Sheets {
		if s.Agreement == nil || len(s.Agreement.Rules) == 0 {
			continue
		}
		if now == nil || s.Agreement.Agreed > now.Agreement.Agreed ||
			s.Agreement.Agreed == now.Agreement.Agreed && s.Changed.After(now.Changed) {
			now = s
		}
	}
	return now
}
