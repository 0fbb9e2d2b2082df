package model

import (
	"cmp"
	"hash/fnv"
	"slices"
)

// Reading is what one person on a sheet reads out.
type Reading struct {
	Reader *Person
	// At is the reader's place among the sheet's people, from 0.
	At int
	// Says is what somebody else wrote or drew.
	Says *Entry
}

// Readings deals what people put in the last zone of a sheet of a: each of them reads out
// somebody else's, and everybody's is read out once. The deal stays the same as long as nobody
// is added or leaves, and does not follow from the order of the people. There is none for fewer
// than two, nor where a swaps nothing.
func (s *Sheet) Readings(a *Activity) []Reading {
	if !a.Swap || len(a.Zones) == 0 {
		return nil
	}
	zone := a.Zones[len(a.Zones)-1].ID
	var ring []int
	for i, p := range s.People {
		if !p.Boxes[zone].Empty() {
			ring = append(ring, i)
		}
	}
	if len(ring) < 2 {
		return nil
	}
	slices.SortFunc(ring, func(a, b int) int {
		return cmp.Compare(s.chance(s.People[a].ID[:]), s.chance(s.People[b].ID[:]))
	})
	out := make([]Reading, len(ring))
	for i, at := range ring { // a ring in which each reads what the next one wrote
		out[i] = Reading{s.People[at], at, s.People[ring[(i+1)%len(ring)]].Boxes[zone]}
	}
	slices.SortFunc(out, func(a, b Reading) int { return a.At - b.At })
	return out
}

// chance is where a thing comes when those of a sheet are mixed: on every sheet another order,
// and on each always the same.
func (s *Sheet) chance(of []byte) uint64 {
	h := fnv.New64a()
	_, _ = h.Write(s.ID[:])
	_, _ = h.Write(of)
	return h.Sum64()
}
