package model

import (
	"fmt"
	"slices"
)

// Wall is a barriers wall (Activity 6): barriers in a row, and the ways past them.
type Wall struct {
	// Barriers are from the top down.
	Barriers []*Barrier `json:"barriers,omitempty"`
	// Ways are all ways that the barriers name; one may serve several.
	Ways []*Way `json:"ways,omitempty"`
}

// Barrier is something that keeps people from being themselves.
type Barrier struct {
	ID   ID     `json:"id"`
	Text string `json:"text"`
	// Ways are the IDs of ways past it, in the order shown.
	Ways []ID `json:"ways,omitempty"`
}

// Way is a way past one or more barriers.
type Way struct {
	ID   ID     `json:"id"`
	Text string `json:"text"`
	// Chosen says that the group wants to try it.
	Chosen bool `json:"chosen,omitempty"`
}

// Way returns the way of that ID, or nil.
func (w *Wall) Way(id ID) *Way {
	v, _ := find(w.Ways, func(v *Way) bool { return v.ID == id })
	return v
}

// Barrier returns the barrier of that ID, or nil.
func (w *Wall) Barrier(id ID) *Barrier {
	b, _ := find(w.Barriers, func(b *Barrier) bool { return b.ID == id })
	return b
}

func (w *Wall) clone() *Wall {
	if w == nil {
		return &Wall{}
	}
	c := &Wall{copies(w.Barriers), copies(w.Ways)}
	for _, b := range c.Barriers {
		b.Ways = slices.Clone(b.Ways)
	}
	return c
}

// drop takes out the ways that no barrier names any more.
func (w *Wall) drop() {
	used := map[ID]bool{}
	for _, b := range w.Barriers {
		for _, id := range b.Ways {
			used[id] = true
		}
	}
	w.Ways = slices.DeleteFunc(w.Ways, func(v *Way) bool { return !used[v.ID] })
}

// EditWall changes a copy of a sheet's wall as one step. Ways that no barrier names
// afterwards are dropped.
func (d *Document) EditWall(step Step, sheet ID, change func(*Wall) error) error {
	return d.EditSheet(step, sheet, func(s *Sheet) error {
		s.Wall = s.Wall.clone()
		if err := change(s.Wall); err != nil {
			return err
		}
		s.Wall.drop()
		return nil
	})
}

// MoveBarrier moves a barrier, and its ways with it, to another row.
func (w *Wall) MoveBarrier(id ID, row int) {
	if i := slices.IndexFunc(w.Barriers, func(b *Barrier) bool { return b.ID == id }); i >= 0 {
		w.Barriers = moveTo(w.Barriers, i, row)
	}
}

// Serve makes a way serve a barrier; where from is not nil it no longer serves that one.
func (w *Wall) Serve(way, barrier ID, from *ID) {
	if from != nil {
		if b := w.Barrier(*from); b != nil {
			b.Ways = slices.DeleteFunc(b.Ways, func(id ID) bool { return id == way })
		}
	}
	if b := w.Barrier(barrier); b != nil && !slices.Contains(b.Ways, way) {
		b.Ways = append(b.Ways, way)
	}
}

// MoveWay moves a way to another place among those of its barrier.
func (w *Wall) MoveWay(barrier, way ID, place int) {
	b := w.Barrier(barrier)
	if b == nil {
		return
	}
	if i := slices.Index(b.Ways, way); i >= 0 {
		b.Ways = moveTo(b.Ways, i, place)
	}
}

// Drop takes a way away from a barrier.
func (b *Barrier) Drop(way ID) {
	b.Ways = slices.DeleteFunc(b.Ways, func(id ID) bool { return id == way })
}

// SendWay puts a way of a sheet's wall on one of the group's lists and marks it as
// chosen, as one step.
func (d *Document) SendWay(sheet, way ID, to TodoFor) error {
	return d.Edit(Step{Name: StepSend}, func(draft *Draft) error {
		s, err := draft.Sheet(sheet)
		if err != nil {
			return err
		}
		s.Wall = s.Wall.clone()
		v := s.Wall.Way(way)
		if v == nil {
			return fmt.Errorf("way %s: %w", way, ErrNotFound)
		}
		v.Chosen = true
		draft.Group().put(to, Sending{v.Text, Origin{Sheet: sheet, Note: way}})
		return nil
	})
}
