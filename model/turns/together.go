package turns

import (
	"math/rand/v2"
	"slices"
	"strconv"
)

// Together puts people together in pairs and threes, each time with others where that can be.
// The zero Together has put nobody together yet.
type Together struct {
	last map[pair]bool // who was together last time
	met  map[pair]int  // how often people were together
}

// pair is two people by what they are known by, in order.
type pair [2]string

func pairOf(a, b string) pair {
	if b < a {
		a, b = b, a
	}
	return pair{a, b}
}

// tries is how often groups are put together anew to find those of whom the fewest were
// together before.
const tries = 40

// Groups puts people, of whom those without a name are "", together in groups of size, which
// is 2 or 3, and remembers that. Nobody is alone: with an odd number there is one three among
// the pairs, and where threes do not come out even there are one or two pairs among them. The
// groups hold places in people. again is how many pairs of people were together last time
// already, which cannot always be avoided. Fewer than two people are no group.
func (t *Together) Groups(people []string, size int, random *rand.Rand) (groups [][]int, again int) {
	sizes := sizesOf(len(people), size)
	if len(sizes) == 0 {
		return nil, 0
	}
	cost := t.costs(people)
	best := -1
	for range tries {
		g := dealt(random.Perm(len(people)), sizes)
		improve(g, cost)
		if c := costOf(g, cost); best < 0 || c < best {
			best, groups = c, g
		}
		if best == 0 {
			break
		}
	}
	return groups, t.remember(people, groups)
}

// sizesOf are the sizes of the groups of n people.
func sizesOf(n, size int) []int {
	if n < 2 {
		return nil
	}
	pairs, threes := n/2, 0
	switch {
	case size == 3 && n%3 == 0:
		pairs, threes = 0, n/3
	case size == 3 && n%3 == 2:
		pairs, threes = 1, n/3
	case size == 3:
		pairs, threes = 2, n/3-1
	case n%2 == 1:
		pairs, threes = n/2-1, 1
	}
	return append(slices.Repeat([]int{2}, pairs), slices.Repeat([]int{3}, threes)...)
}

// lastWeighs is how much worse it is to be together with somebody of last time than with one
// of an earlier time.
const lastWeighs = 1 << 20

// costs are how bad it is that two people are together.
func (t *Together) costs(people []string) [][]int {
	out := make([][]int, len(people))
	for i := range people {
		out[i] = make([]int, len(people))
		for j := range people {
			p := pairOf(known(people, i), known(people, j))
			if out[i][j] = t.met[p]; t.last[p] {
				out[i][j] += lastWeighs
			}
		}
	}
	return out
}

// known is what somebody is known by from one time to the next: the name, or else the number.
func known(people []string, i int) string {
	if people[i] != "" {
		return "n" + people[i]
	}
	return "#" + strconv.Itoa(i)
}

func dealt(order []int, sizes []int) [][]int {
	out := make([][]int, len(sizes))
	for i, n := range sizes {
		out[i], order = slices.Clone(order[:n]), order[n:]
	}
	return out
}

// improve swaps people for as long as that brings fewer together who were before.
func improve(groups [][]int, cost [][]int) {
	for better := true; better; {
		better = false
		for a := range groups {
			for b := a + 1; b < len(groups); b++ {
				better = improveTwo(groups[a], groups[b], cost) || better
			}
		}
	}
}

// improveTwo swaps people of two groups where that is better, and reports whether it was.
func improveTwo(a, b []int, cost [][]int) (better bool) {
	two := [][]int{a, b}
	now := costOf(two, cost)
	for i := range a {
		for j := range b {
			a[i], b[j] = b[j], a[i]
			if c := costOf(two, cost); c < now {
				now, better = c, true
			} else {
				a[i], b[j] = b[j], a[i]
			}
		}
	}
	return better
}

func costOf(groups [][]int, cost [][]int) int {
	sum := 0
	for _, g := range groups {
		for i := range g {
			for _, other := range g[i+1:] {
				sum += cost[g[i]][other]
			}
		}
	}
	return sum
}

// remember keeps who is together now, and returns how many pairs were last time.
func (t *Together) remember(people []string, groups [][]int) (again int) {
	last := map[pair]bool{}
	if t.met == nil {
		t.met = map[pair]int{}
	}
	for _, g := range groups {
		for i := range g {
			for _, other := range g[i+1:] {
				p := pairOf(known(people, g[i]), known(people, other))
				if t.last[p] {
					again++
				}
				last[p] = true
				t.met[p]++
			}
		}
	}
	t.last = last
	return again
}
