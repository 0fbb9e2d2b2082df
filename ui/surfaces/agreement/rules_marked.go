package agreement

import (
	"slices"
	"strings"

	"commonground/model"
)

// chosen are the rules that are acted on: all that are marked, where the current row is one of
// them or a heading, else that of the current row alone.
func (r *ruling) chosen() []*model.Rule {
	rule := r.rule()
	if rule != nil && !r.marked[rule.ID] {
		return []*model.Rule{rule}
	}
	return slices.DeleteFunc(slices.Clone(r.s.agreement().Rules), func(rule *model.Rule) bool { return !r.marked[rule.ID] })
}

func (r *ruling) chosenIDs() []model.ID {
	var out []model.ID
	for _, rule := range r.chosen() {
		out = append(out, rule.ID)
	}
	return out
}

// mark marks the current rule, or takes the mark off.
func (r *ruling) mark() {
	if rule := r.rule(); rule != nil {
		r.toggle(rule.ID)
		r.tellMarked()
	}
}

func (r *ruling) toggle(id model.ID) {
	if r.marked[id] {
		delete(r.marked, id)
		return
	}
	r.marked[id] = true
}

// extend marks all rules from one row through to another, or one more beside the one that was
// current.
func (r *ruling) extend(from, to string, through bool) {
	first, last := r.ruleOf(from), r.ruleOf(to)
	switch {
	case through:
		r.markThrough(from, to)
	case last == nil:
		return
	default:
		if first != nil && first != last && len(r.marked) == 0 {
			r.marked[first.ID] = true
		}
		r.toggle(last.ID)
	}
	r.tellMarked()
}

func (r *ruling) markThrough(from, to string) {
	within := false
	for _, row := range r.list.Rows() {
		end := row.ID == from || row.ID == to
		if rule := r.ruleOf(row.ID); rule != nil && (within || end) {
			r.marked[rule.ID] = true
		}
		within = within != end && from != to
	}
}

// unmark takes all marks off, and reports whether there were any.
func (r *ruling) unmark() bool {
	if len(r.marked) == 0 {
		return false
	}
	clear(r.marked)
	r.tellMarked()
	return true
}

func (r *ruling) tellMarked() {
	r.update()
	r.s.Changed()
	if len(r.marked) == 0 {
		r.s.Say("agreement.rules.status.unmarked")
		return
	}
	r.s.SayCount("agreement.rules.status.marked", len(r.marked))
}

// drop puts the rule of a row that was dragged, and those that are marked with it, before another
// row: under the heading above that.
func (r *ruling) drop(_, before string) {
	heading, next := "", model.ID{}
	for _, row := range r.list.Rows() {
		if row.ID == before {
			if rule := r.ruleOf(row.ID); rule != nil {
				next = rule.ID
			}
			break
		}
		if row.Heading {
			heading = strings.TrimPrefix(row.ID, headPrefix)
		}
	}
	r.place(heading, next)
}

// place moves the chosen rules under a heading, before a rule or to its end.
func (r *ruling) place(heading string, before model.ID) {
	s, ids, was := r.s, r.chosenIDs(), r.s.Doc().Position()
	if len(ids) == 0 || s.Failed(s.Doc().PlaceRules(s.SheetID(), heading, r.after(before, ids), ids...)) || s.Doc().Position() == was {
		return
	}
	if len(ids) == 1 {
		r.tellPlace(ids[0])
		return
	}
	clear(r.marked)
	r.update()
	r.list.Select(ids[0].String())
	s.SayCount("agreement.rules.status.placed", len(ids), "heading", s.heading(heading))
}

// after is a rule, or the first one after it that is not moved itself; zero is none.
func (r *ruling) after(rule model.ID, moved []model.ID) model.ID {
	all := r.s.agreement().Rules
	i := slices.IndexFunc(all, func(o *model.Rule) bool { return o.ID == rule })
	for ; i >= 0 && i < len(all); i++ {
		if !slices.Contains(moved, all[i].ID) {
			return all[i].ID
		}
	}
	return model.ID{}
}
