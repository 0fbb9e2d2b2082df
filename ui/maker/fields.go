package maker

import (
	"slices"
	"strconv"
	"strings"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// fields is the list of questions: those of a form or about a venue, or those asked of
// every note. These cannot be added, moved or deleted, nor be answered in another way.
func (m *Maker) fields(name string, of func(*model.Activity) *[]model.Field) fyne.CanvasObject {
	l := listOf(m, name, listSteps{model.StepAddField, model.StepMoveField, model.StepDeleteField}, model.MaxFields, of)
	l.fixed = name == "noteFields" || len(kindOf(m.now()).answers) == 0
	l.shape = func(a *model.Activity) string { return fieldShapes(*of(a)) }
	l.asks = func(a *model.Activity, i int) string { return m.answersTo((*of(a))[i].ID) }
	l.build = func(a *model.Activity, i int) part {
		id := (*of(a))[i].ID
		return m.field(l, i, id, func(a *model.Activity) *model.Field { return fieldOf(*of(a), id) })
	}
	if l.fixed {
		return l.finish(nil)
	}
	return l.finish(nil, l.adder(m.text("own.fields.add"), "add", func(a *model.Activity) {
		*of(a) = append(*of(a), a.NewField(model.FieldText, ""))
	}))
}

func fieldOf(in []model.Field, id string) *model.Field {
	i := slices.IndexFunc(in, func(f model.Field) bool { return f.ID == id })
	if i < 0 {
		return nil
	}
	return &in[i]
}

// fieldShapes says which rows the questions need.
func fieldShapes(in []model.Field) string {
	var b strings.Builder
	for _, f := range in {
		b.WriteString(f.ID + " " + string(f.Kind) + " " + strings.Join(f.Choices, ",") + " " + strings.Join(f.Sides, ",") + "\n")
	}
	return b.String()
}

// answersTo says that sheets have answers to a question, and what becomes of them; empty
// where there are none.
func (m *Maker) answersTo(field string) string {
	return m.used("own.used.answers", func(s *model.Sheet) int {
		for _, end := range []string{"", model.ThoughtsEnd, model.DecisionEnd} {
			if s.Answers[field+end] != "" {
				return 1
			}
		}
		return 0
	})
}

// field is one question: what is asked, what more, how it is answered, and the answers
// that can be chosen.
func (m *Maker) field(l *list, i int, id string, of func(*model.Activity) *model.Field) part {
	title, show := m.area(m.text("own.field.title"), 1, "field "+id, func(a *model.Activity) *string { return &of(a).Title })
	r := newPieces(title, show)
	plain := kindOf(m.now()).plain
	if !plain {
		ask, show := m.area(m.text("own.field.ask"), 1, "ask "+id, func(a *model.Activity) *string { return &of(a).Ask })
		r.column.Add(ask.Box)
		r.follow(show)
	}
	if !l.fixed {
		m.kindPart(r, l, i, of)
	}
	if !plain {
		m.optionsPart(r, l, i, of)
	}
	return r.part(func(a *model.Activity) bool { return of(a) != nil })
}

// kindPart lets people choose how a question is answered.
func (m *Maker) kindPart(r *pieces, l *list, i int, of func(*model.Activity) *model.Field) {
	kinds := kindOf(m.now()).answers
	kind := m.choice(namesOf(kinds, m.kindName), func(k int) { m.answerBy(of, kinds[k]); l.focusKind(i) })
	r.ends.kind = kind
	r.column.Add(layout.Column(4, look.NewText(look.Strong, m.text("own.field.kind")), layout.Wrap(look.Gap, kind)))
	r.follow(func(a *model.Activity) { kind.Set(slices.Index(kinds, of(a).Kind)) })
}

// kindName says how a question of that kind is answered.
func (m *Maker) kindName(k model.FieldKind) string {
	if k == model.FieldChoice && kindOf(m.now()).plain {
		return m.text("own.field.have")
	}
	return m.text("own.field.kinds." + string(k))
}

// optionsPart are the answers that can be chosen.
func (m *Maker) optionsPart(r *pieces, l *list, i int, of func(*model.Activity) *model.Field) {
	now := of(m.now())
	for k, option := range slices.Concat(now.Choices, now.Sides) {
		p := m.option(l, i, of, option, k)
		r.column.Add(p.content)
		r.ends.last = p.first
		r.follow(p.show)
	}
	if !l.fixed && m.openEnded(now) {
		add := control.NewPlain(m.text("own.field.option-add"), "add", func() { m.addOption(l, i, of) })
		add.OnFocus = func() { m.page.Reveal(add) }
		r.column.Add(layout.Wrap(look.Gap, add))
	}
}

// openEnded reports whether a question can have another answer to choose: a scale has two
// ends.
func (m *Maker) openEnded(f *model.Field) bool {
	return f.Kind == model.FieldChoice && len(f.Choices) < model.MaxChoices || f.Kind == model.FieldWeigh && len(f.Sides) < model.MaxChoices
}

// answerBy has a question answered in another way; its words stay.
func (m *Maker) answerBy(of func(*model.Activity) *model.Field, kind model.FieldKind) {
	m.act(model.StepFieldKind, func(a *model.Activity) {
		f := of(a)
		fresh := a.NewField(kind, f.Title)
		fresh.ID, fresh.Ask = f.ID, f.Ask
		*f = fresh
	})
}

func (m *Maker) addOption(l *list, i int, of func(*model.Activity) *model.Field) {
	m.act(model.StepAddField, func(a *model.Activity) {
		if f := of(a); f.Kind == model.FieldChoice {
			f.AddChoice("")
		} else {
			f.AddSide("")
		}
	})
	l.focusOn(i, func(p part) fyne.Focusable { return p.last })
}

// option is one of the answers to choose, or an end of a scale: what it is called and, of
// a side to weigh, what speaks for it.
func (m *Maker) option(l *list, i int, of func(*model.Activity) *model.Field, id string, k int) part {
	kind := of(m.now()).Kind
	label := m.text("own.field.option", "n", k+1)
	if kind == model.FieldScale {
		label = m.text("own.field.end." + strconv.Itoa(k+1))
	}
	name := m.named("option "+id, "", func(a *model.Activity) string { return of(a).Words[id] },
		func(a *model.Activity, text string) { of(a).Name(id, text) })
	line := name.content
	var drop *control.Button
	if now := of(m.now()); !l.fixed && !m.locked() && kind != model.FieldScale && len(now.Choices)+len(now.Sides) > 2 {
		drop = control.NewPlain("", "delete", func() {
			m.act(model.StepDeleteField, func(a *model.Activity) { of(a).Drop(id) })
			l.focusOn(i, func(p part) fyne.Focusable { return p.last })
		})
		drop.Hint = m.text("own.field.option-drop", "n", k+1)
		drop.OnFocus = func() { m.page.Reveal(drop) }
		if kind != model.FieldWeigh {
			line = layout.TopRow(look.Gap, 0, name.content, drop)
		}
	}
	column := layout.Column(4, look.NewText(look.Small, label), line)
	if kind != model.FieldWeigh {
		return part{content: column, first: name.first, show: name.show}
	}
	points, showPoints := m.points(of, id)
	column.Add(points)
	if drop != nil { // Tab comes to what speaks for the side first
		column = layout.TopRow(look.Gap, 0, column, drop)
	}
	return part{content: column, first: name.first, show: func(a *model.Activity) { name.show(a); showPoints(a) }}
}

// points is what speaks for a side, a point a line.
func (m *Maker) points(of func(*model.Activity) *model.Field, side string) (fyne.CanvasObject, func(*model.Activity)) {
	f := control.NewAreaField(m.text("own.field.points"), 2)
	f.Area.OnChanged = func(text string) {
		f.SetProblem(m.problem(m.edit(model.StepWriteActivity, "points "+side, func(a *model.Activity) { of(a).Argue(side, pointsIn(text)) })))
	}
	f.Area.OnGrown = func() { m.page.Reflow() }
	f.Area.OnLeft = m.doc.Break
	f.Area.OnCame = func() { m.page.Reveal(f.Box) }
	if m.locked() {
		f.Area.Disable()
	}
	return f.Box, func(a *model.Activity) {
		if now := of(a).Points[side]; !slices.Equal(now, pointsIn(f.Area.Text)) {
			f.Area.SetText(strings.Join(now, "\n"))
		}
	}
}

// pointsIn are the lines of a text that say something.
func pointsIn(text string) []string {
	var out []string
	for line := range strings.SplitSeq(text, "\n") {
		if line = strings.TrimSpace(line); line != "" {
			out = append(out, line)
		}
	}
	return out
}
