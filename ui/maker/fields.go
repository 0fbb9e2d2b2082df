package maker

import (
	"slices"
	"strconv"
	"strings"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/look"
)

// fieldKinds are the ways in which a question of a form can be answered, as offered.
var fieldKinds = [...]model.FieldKind{
	model.FieldText, model.FieldLine, model.FieldChoice, model.FieldScale, model.FieldWeigh, model.FieldRoles, model.FieldStatement,
}

// fields is the list of questions: those of a form, or those asked of every note. Only a
// form's can be added, moved and deleted, and be answered in another way.
func (m *Maker) fields(name string, of func(*model.Activity) *[]model.Field) fyne.CanvasObject {
	l := listOf(m, name, listSteps{model.StepAddField, model.StepMoveField, model.StepDeleteField}, model.MaxFields, of)
	l.fixed = m.now().Kind != model.KindForm
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
	n := 0
	for _, s := range m.doc.Group().SheetsOf(m.id) {
		for _, end := range []string{"", model.ThoughtsEnd, model.DecisionEnd} {
			if s.Answers[field+end] != "" {
				n++
				break
			}
		}
	}
	if n == 0 {
		return ""
	}
	return m.host.Words().Count("own.used.answers", n)
}

// field is one question: what is asked, what more, how it is answered, and the answers
// that can be chosen.
func (m *Maker) field(l *list, i int, id string, of func(*model.Activity) *model.Field) part {
	title, showTitle := m.area(m.text("own.field.title"), 1, "field "+id, func(a *model.Activity) *string { return &of(a).Title })
	ask, showAsk := m.area(m.text("own.field.ask"), 1, "ask "+id, func(a *model.Activity) *string { return &of(a).Ask })
	column := look.Column(look.Gap, title.Box, ask.Box)
	shows := []func(*model.Activity){showTitle, showAsk}
	var end ends
	if !l.fixed {
		kind := m.choice(m.kindNames(), func(k int) { m.answerBy(of, fieldKinds[k]); l.focusKind(i) })
		end.kind = kind
		shows = append(shows, func(a *model.Activity) { kind.Set(slices.Index(fieldKinds[:], of(a).Kind)) })
		column.Add(look.Column(4, look.NewText(look.Strong, m.text("own.field.kind")), look.Wrap(look.Gap, kind)))
	}
	now := of(m.now())
	for k, option := range slices.Concat(now.Choices, now.Sides) {
		p := m.option(l, i, of, option, k)
		column.Add(p.content)
		end.last = p.first
		shows = append(shows, p.show)
	}
	if !l.fixed && m.openEnded(now) {
		add := look.NewPlain(m.text("own.field.option-add"), "add", func() { m.addOption(l, i, of) })
		add.OnFocus = func() { m.page.Reveal(add) }
		column.Add(look.Wrap(look.Gap, add))
	}
	return part{content: column, first: title.Area, ends: end, show: func(a *model.Activity) {
		if of(a) == nil {
			return
		}
		for _, show := range shows {
			show(a)
		}
	}}
}

func (m *Maker) kindNames() []string {
	var out []string
	for _, k := range fieldKinds {
		out = append(out, m.text("own.field.kinds."+string(k)))
	}
	return out
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
	name := m.named("option "+id, func(a *model.Activity) string { return of(a).Words[id] },
		func(a *model.Activity, text string) { of(a).Name(id, text) })
	line := name.content
	if now := of(m.now()); !l.fixed && !m.locked() && kind != model.FieldScale && len(now.Choices)+len(now.Sides) > 2 {
		drop := look.NewPlain("", "delete", func() {
			m.act(model.StepDeleteField, func(a *model.Activity) { of(a).Drop(id) })
			l.focusOn(i, func(p part) fyne.Focusable { return p.last })
		})
		drop.Hint = m.text("own.field.option-drop", "n", k+1)
		drop.OnFocus = func() { m.page.Reveal(drop) }
		line = look.TopRow(look.Gap, 0, name.content, drop)
	}
	column := look.Column(4, look.NewText(look.Small, label), line)
	if kind != model.FieldWeigh {
		return part{content: column, first: name.first, show: name.show}
	}
	points, showPoints := m.points(of, id)
	column.Add(points)
	return part{content: column, first: name.first, show: func(a *model.Activity) { name.show(a); showPoints(a) }}
}

// points is what speaks for a side, a point a line.
func (m *Maker) points(of func(*model.Activity) *model.Field, side string) (fyne.CanvasObject, func(*model.Activity)) {
	f := look.NewAreaField(m.text("own.field.points"), 2)
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
