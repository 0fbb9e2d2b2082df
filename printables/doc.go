// Package printables makes pages of marks out of a group's work: boards blank and
// filled, bingo cards and their tally. A page is the same whether it goes to a PDF, a
// picture or the preview on screen; the board on screen is drawn from the same marks.
package printables
