package canvas

import "maps"

// Selection is which things of a surface are chosen, and which of them keys go on from.
// Selecting is no edit: it is not in the file and cannot be undone.
type Selection[K comparable] struct {
	ids  map[K]bool
	last K
}

// Has reports whether a thing is selected.
func (s *Selection[K]) Has(id K) bool { return s.ids[id] }

// Count is how many things are selected.
func (s *Selection[K]) Count() int { return len(s.ids) }

// Last is the thing that was selected last, where any is.
func (s *Selection[K]) Last() K { return s.last }

// Clear selects nothing.
func (s *Selection[K]) Clear() { s.ids = nil }

// Only selects these things and no others.
func (s *Selection[K]) Only(ids ...K) {
	s.ids = make(map[K]bool, len(ids))
	s.Add(ids...)
}

// Add selects these things, too.
func (s *Selection[K]) Add(ids ...K) {
	if s.ids == nil {
		s.ids = make(map[K]bool, len(ids))
	}
	for _, id := range ids {
		s.ids[id] = true
		s.last = id
	}
}

// Toggle selects a thing, or no longer where it was.
func (s *Selection[K]) Toggle(id K) {
	if s.Has(id) {
		delete(s.ids, id)
		return
	}
	s.Add(id)
}

// Set is a copy of the selection that later changes leave alone.
func (s *Selection[K]) Set() map[K]bool { return maps.Clone(s.ids) }

// Keep forgets what is no longer among all things.
func Keep[T any, K comparable](s *Selection[K], all []T, id func(T) K) {
	if s.Count() == 0 {
		return
	}
	there := make(map[K]bool, len(all))
	for _, t := range all {
		there[id(t)] = true
	}
	maps.DeleteFunc(s.ids, func(id K, _ bool) bool { return !there[id] })
}

// Chosen are the selected ones of all things, in their order.
func Chosen[T any, K comparable](s *Selection[K], all []T, id func(T) K) []T {
	var out []T
	for _, t := range all {
		if s.Has(id(t)) {
			out = append(out, t)
		}
	}
	return out
}
