package model

import "testing"

// TestABingoLine: rows, columns, the diagonals of a square, and the whole card; nothing that
// only looks like one.
func TestABingoLine(t *testing.T) {
	for _, c := range []struct {
		grid      BingoGrid
		boxes     string // row by row; x is ticked
		line, all bool
	}{
		{BingoGrid{3, 3}, "xxx......", true, false},
		{BingoGrid{3, 3}, "..xxx....", false, false},
		{BingoGrid{3, 3}, ".x..x..x.", true, false},
		{BingoGrid{3, 3}, "x...x...x", true, false},
		{BingoGrid{3, 3}, "..x.x.x..", true, false},
		{BingoGrid{3, 3}, "xx.x.x.xx", false, false},
		{BingoGrid{3, 3}, "xxxxxxxxx", true, true},
		{BingoGrid{2, 5}, "..xx......", true, false},
		{BingoGrid{2, 5}, "x.x.x.x.x.", true, false},
		{BingoGrid{2, 5}, "x..x......", false, false},
		{BingoGrid{3, 3}, "xxx", false, false},
		{BingoGrid{}, "", false, false},
	} {
		ticked := make([]bool, len(c.boxes))
		for i := range ticked {
			ticked[i] = c.boxes[i] == 'x'
		}
		if line, all := c.grid.Won(ticked); line != c.line || all != c.all {
			t.Errorf("%v %s: %v, %v", c.grid, c.boxes, line, all)
		}
	}
}
