package turns

import (
	"math/rand/v2"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

func TestNobodyIsAlone(t *testing.T) {
	for _, c := range []struct {
		people, size int
		want         []int
	}{
		{0, 2, nil},
		{1, 2, nil},
		{1, 3, nil},
		{2, 2, []int{2}},
		{2, 3, []int{2}},
		{3, 2, []int{3}},
		{4, 2, []int{2, 2}},
		{4, 3, []int{2, 2}},
		{5, 2, []int{2, 3}},
		{5, 3, []int{2, 3}},
		{7, 2, []int{2, 2, 3}},
		{7, 3, []int{2, 2, 3}},
		{8, 3, []int{2, 3, 3}},
		{9, 3, []int{3, 3, 3}},
	} {
		groups, _ := new(Together).Groups(Counted(c.people), c.size, chance())
		var sizes, all []int
		for _, g := range groups {
			sizes, all = append(sizes, len(g)), append(all, g...)
		}
		slices.Sort(all)
		if !slices.Equal(sizes, c.want) || len(groups) > 0 && (len(all) != c.people || all[0] != 0 || len(slices.Compact(all)) != c.people) {
			t.Errorf("%d people in groups of %d: %v", c.people, c.size, groups)
		}
	}
}

// TestPairsAreNotThoseOfLastTime, nor of any time before while there are others: four people
// can meet in pairs three times.
func TestPairsAreNotThoseOfLastTime(t *testing.T) {
	people := []string{"a", "b", "c", "d"}
	for seed := range uint64(10) {
		var together Together
		seen := map[pair]bool{}
		for round := range uint64(3) {
			groups, again := together.Groups(people, 2, rand.New(rand.NewPCG(seed, round)))
			if again != 0 {
				t.Errorf("time %d: %d pairs of last time", round, again)
			}
			for _, g := range groups {
				seen[pairOf(people[g[0]], people[g[1]])] = true
			}
		}
		if len(seen) != 6 {
			t.Errorf("only %d pairs met", len(seen))
		}
	}
}

// TestWhoIsKnownByNameIsKnownInAnyOrder: they meet others than last time, though the list was
// written anew.
func TestWhoIsKnownByNameIsKnownInAnyOrder(t *testing.T) {
	for seed := range uint64(10) {
		var together Together
		met := map[pair]bool{}
		for round, people := range [][]string{{"a", "b", "c", "d"}, {"c", "b", "a", "d"}} {
			groups, _ := together.Groups(people, 2, rand.New(rand.NewPCG(seed, uint64(round))))
			for _, g := range groups {
				p := pairOf(people[g[0]], people[g[1]])
				if met[p] {
					t.Errorf("%v were together last time", p)
				}
				met[p] = true
			}
		}
	}
}

// TestTwoPeopleAreTogetherAgain, which is said.
func TestTwoPeopleAreTogetherAgain(t *testing.T) {
	var together Together
	together.Groups([]string{"a", "b"}, 2, chance())
	if groups, again := together.Groups([]string{"b", "a"}, 2, chance()); len(groups) != 1 || again != 1 {
		t.Errorf("%v, %d again", groups, again)
	}
	if _, again := together.Groups(Counted(2), 2, chance()); again != 0 {
		t.Error("people without names are taken for those with names")
	}
}

// TestAsFewAsCanBeAreTogetherAgain holds the choice to that of trying out all there are.
func TestAsFewAsCanBeAreTogetherAgain(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n, size := rapid.IntRange(2, 8).Draw(t, "people"), rapid.IntRange(2, 3).Draw(t, "size")
		random := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 1))
		var together Together
		for range 2 {
			together.Groups(Counted(n), size, random)
		}
		cost := together.costs(Counted(n))
		groups, again := together.Groups(Counted(n), size, random)
		if got, want := costOf(groups, cost), least(sizesOf(n, size), rapidPeople(n), cost); got != want || got/lastWeighs != again {
			t.Fatalf("%v costs %d, %d again; the least is %d", groups, got, again, want)
		}
	})
}

func rapidPeople(n int) []int {
	out := make([]int, n)
	for i := range out {
		out[i] = i
	}
	return out
}

// least is the lowest cost of any groups of those sizes: the first of the people are in the
// first group, or in one of the same size as it that comes later, which is the same.
func least(sizes, people []int, cost [][]int) int {
	if len(sizes) == 0 {
		return 0
	}
	best := -1
	for _, g := range chosen(people, sizes[0]) {
		rest := slices.DeleteFunc(slices.Clone(people), func(p int) bool { return slices.Contains(g, p) })
		if c := costOf([][]int{g}, cost) + least(sizes[1:], rest, cost); best < 0 || c < best {
			best = c
		}
	}
	return best
}

// chosen are all ways to choose so many of people.
func chosen(people []int, n int) [][]int {
	if n == 0 {
		return [][]int{nil}
	}
	var out [][]int
	for i := range people {
		for _, rest := range chosen(people[i+1:], n-1) {
			out = append(out, append([]int{people[i]}, rest...))
		}
	}
	return out
}
