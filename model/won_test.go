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

// TestEveryLineWins: each row and column, and the diagonals of a square, of which no box may be
// missing.
func TestEveryLineWins(t *testing.T) {
	for _, g := range []BingoGrid{{Columns: 4, Rows: 4}, {Columns: 3, Rows: 5}, {Columns: 5, Rows: 3}} {
		line := func(n, from, by int) (out []int) {
			for i := range n {
				out = append(out, from+i*by)
			}
			return out
		}
		var lines [][]int
		for r := range g.Rows {
			lines = append(lines, line(g.Columns, r*g.Columns, 1))
		}
		for c := range g.Columns {
			lines = append(lines, line(g.Rows, c, g.Columns))
		}
		if n := g.Columns; n == g.Rows {
			lines = append(lines, line(n, 0, n+1), line(n, n-1, n-1))
		}
		for _, l := range lines {
			ticked := make([]bool, g.Columns*g.Rows)
			for _, box := range l {
				ticked[box] = true
			}
			if won, all := g.Won(ticked); !won || all {
				t.Errorf("of %v the line %v wins: %v, all: %v", g, l, won, all)
			}
			for _, box := range l {
				ticked[box] = false
				if won, _ := g.Won(ticked); won {
					t.Errorf("of %v the line %v wins without %d", g, l, box)
				}
				ticked[box] = true
			}
		}
	}
}
