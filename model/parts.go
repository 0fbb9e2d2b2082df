package model

import (
	"fmt"
	"slices"
)

// copies returns a slice of copies of the records, so that they can be changed.
func copies[T any](in []*T) []*T {
	out := make([]*T, len(in))
	for i, p := range in {
		c := *p
		out[i] = &c
	}
	return out
}

// find returns the record that is wanted, or ErrNotFound.
func find[T any](in []*T, want func(*T) bool) (*T, error) {
	if i := slices.IndexFunc(in, want); i >= 0 {
		return in[i], nil
	}
	return nil, fmt.Errorf("looking for a record: %w", ErrNotFound)
}

// moveTo moves the element at from so that it stands at index to afterwards.
func moveTo[T any](in []T, from, to int) []T {
	to = max(0, min(to, len(in)-1))
	v := in[from]
	in = slices.Delete(in, from, from+1)
	return slices.Insert(in, to, v)
}
