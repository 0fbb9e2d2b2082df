package resources

import (
	"cmp"
	"slices"
	"strings"

	"commonground/model"
	"commonground/model/alike"
	"commonground/model/sought"
)

// order is how the list is sorted.
type order string

// The orders: the group's own, by name, by category.
const (
	ownOrder   order = "own"
	byName     order = "name"
	byCategory order = "category"
)

var orders = [...]order{ownOrder, byName, byCategory}

// view is which resources are listed, and in which order.
type view struct {
	typed    string                 // what is looked for; empty is anything
	category model.ResourceCategory // empty is all
	order    order
	held     model.ID // is listed in any case: somebody is writing about it
}

// whole reports whether all resources are listed in the group's own order, so that they can be
// moved.
func (v view) whole() bool { return v.typed == "" && v.category == "" && v.order == ownOrder }

// of picks from all; says is what a category is called, small are words that a resource need not
// have.
func (v view) of(all []*model.Resource, says func(model.ResourceCategory) string, small ...string) []*model.Resource {
	query := sought.For(v.typed, small...)
	var out []*model.Resource
	for _, r := range all {
		fits := v.category == "" || r.Category == v.category
		if fits && !query.Empty() {
			_, fits = query.In(sought.Ready(strings.Join([]string{r.Name, r.Phone, r.Contact, r.Notes, says(r.Category)}, " ")))
		}
		if fits || r.ID == v.held {
			out = append(out, r)
		}
	}
	name := func(a, b *model.Resource) int { return strings.Compare(alike.Bare(a.Name), alike.Bare(b.Name)) }
	switch v.order {
	case byName:
		slices.SortStableFunc(out, name)
	case byCategory:
		at := func(r *model.Resource) int { return slices.Index(model.ResourceCategories[:], r.Category) }
		slices.SortStableFunc(out, func(a, b *model.Resource) int { return cmp.Or(at(a)-at(b), name(a, b)) })
	}
	return out
}
