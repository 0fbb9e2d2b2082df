package pasted

import (
	"strconv"
	"strings"
)

// withoutNumbers takes the numbers off a list: those with a tab behind them, as programs
// write them, and those that count on from line to line. "18. birthday" keeps its own.
func withoutNumbers(items []Item) []Item {
	counted := counts(items)
	for i, it := range items {
		_, rest, ok := cutNumber(it.Text)
		if ok && strings.TrimSpace(rest) != "" && (counted || strings.HasPrefix(rest, "\t")) {
			items[i].Text = rest
		}
	}
	return items
}

// counts reports whether two lines or more begin with numbers and each of those follows the
// one before or begins again at 1.
func counts(items []Item) bool {
	last, found := 0, 0
	for _, it := range items {
		number, _, ok := cutNumber(it.Text)
		if !ok {
			continue
		}
		n := valueOf(strings.Trim(number, "().[]"))
		if n == 0 || found > 0 && n != last+1 && n != 1 {
			return false
		}
		last = n
		found++
	}
	return found > 1
}

// valueOf is the place of a number or a letter in a list, from 1; 0 where it has none.
func valueOf(s string) int {
	if n, err := strconv.Atoi(s); err == nil {
		return n
	}
	if len(s) == 1 {
		return int(strings.ToLower(s)[0]-'a') + 1
	}
	return 0
}
