package model

import "testing"

// TestColumnsStandEvenly: they fill the board, apart from each other; and a board with anything
// else on it stays as it is.
func TestColumnsStandEvenly(t *testing.T) {
	a := &Activity{}
	for n := 1; n <= MaxZones; n++ {
		if !a.EvenColumns() {
			t.Fatalf("%d columns do not stand evenly", n-1)
		}
		a.Zones = append(a.Zones, a.NewZone(ShapeColumn, ""))
		a.LayColumns()
		b := a.Bounds()
		for i, z := range a.Zones {
			if z.Rect.Within(b) != z.Rect || z.H < 0.4*b.H || n <= 6 && z.H < 0.8*b.H || z.W < ZoneLeast || z.W != a.Zones[0].W {
				t.Errorf("of %d the one at %v is no column of the board", n, z.Rect)
			}
			for _, other := range a.Zones[:i] {
				if other.Overlaps(z.Rect.Inset(-20)) {
					t.Errorf("of %d two stand at %v and %v", n, other.Rect, z.Rect)
				}
			}
		}
		last := 0.0
		for _, z := range a.Zones {
			last = max(last, z.X+z.W)
		}
		if left, right := a.Zones[0].X, b.W-last; left-right > 2 || right-left > 2 || n > 2 && left > 60 {
			t.Errorf("%d columns leave %.0f at the left and %.0f at the right", n, left, right)
		}
	}
	a.Zones = a.Zones[:2]
	a.LayColumns()
	a.Zones = append(a.Zones, a.NewZone(ShapeCircle, ""))
	was := a.Clone()
	if a.LayColumns(); a.EvenColumns() || a.Zones[0].Rect != was.Zones[0].Rect || a.Zones[2].Rect != was.Zones[2].Rect {
		t.Error("columns beside a circle are moved")
	}
}
