package table

import "strings"

// dangerous are the characters that make a spreadsheet take a cell for a formula where it
// begins with one, also in the wide form of East Asian fonts.
const dangerous = "=+-@\t\r\n＝＋－＠"

// guard stands before such a cell, so that a spreadsheet takes it for text.
const guard = "'"

// formula reports whether a cell would be taken for a formula, or is one that is guarded.
func formula(cell string) bool {
	rest := strings.TrimLeft(cell, guard)
	return rest != "" && strings.ContainsRune(dangerous, []rune(rest)[0])
}

// defused is a cell as it may be opened anywhere. What was guarded already gets another
// guard, so that bare gives back every cell as it was.
func defused(cell string) string {
	if formula(cell) {
		return guard + cell
	}
	return cell
}

// bare is a cell without the guard that defused gave it.
func bare(cell string) string {
	if formula(cell) {
		return strings.TrimPrefix(cell, guard)
	}
	return cell
}
