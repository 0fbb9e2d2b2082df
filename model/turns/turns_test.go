package turns

import (
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"commonground/model/timing"
)

var noon = time.Date(2026, time.March, 3, 12, 0, 0, 0, time.UTC)

// at is so many seconds after noon.
func at(seconds int) time.Time { return noon.Add(time.Duration(seconds) * time.Second) }

func chance() *rand.Rand { return rand.New(rand.NewPCG(1, 2)) }

// turn is whose turn it is; -1 is nobody's.
func turn(r *Round) int {
	if person, ok := r.Now(); ok {
		return person
	}
	return -1
}

func TestEverybodyHasTheSameTime(t *testing.T) {
	r := New([]string{"Ann", "", "Cem"}, 2*time.Minute, nil, noon)
	if then, ok := r.Following(); r.Len() != 3 || r.Name(0) != "Ann" || !ok || then != 1 {
		t.Errorf("%d people, %q first, then %d", r.Len(), r.Name(0), then)
	}
	for i, seconds := range []int{0, 50, 100} {
		if turn(r) != i || r.Left() != 3-i || r.TimeLeft(at(seconds)) != 2*time.Minute || r.Share(at(seconds)) != 1 {
			t.Errorf("turn %d is that of %d, with %v left", i, turn(r), r.TimeLeft(at(seconds)))
		}
		if r.Over(at(seconds+119)) || !r.Over(at(seconds+120)) {
			t.Errorf("turn %d is over at another time", i)
		}
		r.Next(at(seconds + 50))
	}
	if _, ok := r.Following(); !r.Done() || ok || r.Running() || r.Status(2) != Had || turn(r) != -1 {
		t.Error("the round is not over")
	}
	r.Next(at(200))
	r.Pass(at(200))
	r.SkipAway(at(200))
	if !r.Done() || r.Status(2) != Had {
		t.Error("after its end a round goes on")
	}
}

// TestMoreTimeIsForOneTurn: the next person has what all have.
func TestMoreTimeIsForOneTurn(t *testing.T) {
	r := New(Counted(2), time.Minute, nil, noon)
	r.More(time.Minute, at(60))
	if left := r.TimeLeft(at(60)); left != time.Minute {
		t.Errorf("%v left", left)
	}
	r.Pause(at(70))
	if r.Running() || r.TimeLeft(at(700)) != 50*time.Second {
		t.Errorf("paused there are %v left", r.TimeLeft(at(700)))
	}
	r.Next(at(700))
	if !r.Running() || r.TimeLeft(at(700)) != time.Minute {
		t.Errorf("the next has %v", r.TimeLeft(at(700)))
	}
}

// TestWhoPassesIsAskedAgainAtTheEnd, once: nobody has to speak.
func TestWhoPassesIsAskedAgainAtTheEnd(t *testing.T) {
	r := New([]string{"a", "b", "c"}, time.Minute, nil, noon)
	r.Pass(noon)
	if turn(r) != 1 || !r.Again(0) || r.Again(1) || r.Status(0) != Waiting {
		t.Error("a is not asked again")
	}
	r.Next(noon)
	r.Next(noon)
	if turn(r) != 0 || r.TimeLeft(noon) != time.Minute {
		t.Error("a is not asked at the end")
	}
	if r.Pass(noon); !r.Done() || r.Status(0) != Passed {
		t.Error("a is asked a third time")
	}
	r.Return(0, noon)
	if turn(r) != 0 || !r.Running() || r.Again(0) {
		t.Error("a cannot have a turn after all")
	}
	r.Return(1, noon)
	if r.Left() != 1 {
		t.Error("who had a turn comes again")
	}
}

// TestTwoWhoPassAreAskedInTurn, and the last one is not asked twice on end.
func TestTwoWhoPassAreAskedInTurn(t *testing.T) {
	r := New([]string{"a", "b"}, time.Minute, nil, noon)
	r.Pass(noon)
	r.Pass(noon)
	if turn(r) != 0 {
		t.Errorf("it is the turn of %d", turn(r))
	}
	r.Next(noon)
	if turn(r) != 1 {
		t.Errorf("it is the turn of %d", turn(r))
	}
	alone := New([]string{"a"}, time.Minute, nil, noon)
	if alone.Pass(noon); !alone.Done() || alone.Status(0) != Passed {
		t.Error("who is alone is asked again at once")
	}
}

func TestWhoIsAwayIsSkippedAndCanCome(t *testing.T) {
	r := New([]string{"a", "b", "c"}, time.Minute, nil, noon)
	r.SkipAway(noon)
	if turn(r) != 1 || r.Status(0) != Away {
		t.Fatal("a is not skipped")
	}
	r.Return(0, at(30))
	if turn(r) != 1 || r.TimeLeft(at(30)) != 30*time.Second {
		t.Error("who comes back takes a turn away")
	}
	r.Next(noon)
	r.Next(noon)
	if turn(r) != 0 {
		t.Error("a does not come at the end")
	}
	r.Return(7, noon)
	r.Return(-1, noon)
}

// TestAStepTooManyIsTakenBack with the time that was left.
func TestAStepTooManyIsTakenBack(t *testing.T) {
	r := New([]string{"a", "b", "c"}, time.Minute, nil, noon)
	if r.Back(noon); r.CanGoBack() || turn(r) != 0 {
		t.Error("there is something to go back to")
	}
	r.Next(at(20))
	r.Pass(at(30))
	r.SkipAway(at(31))
	for _, want := range []struct {
		turn int
		left time.Duration
	}{{2, 59 * time.Second}, {1, 50 * time.Second}, {0, 40 * time.Second}} {
		if r.Back(at(40)); turn(r) != want.turn || r.TimeLeft(at(40)) != want.left {
			t.Errorf("it is the turn of %d with %v left, not %v", turn(r), r.TimeLeft(at(40)), want)
		}
	}
	if r.CanGoBack() || r.Status(0) != Waiting || r.Again(1) || r.Left() != 3 {
		t.Error("not all is as it was")
	}
	r.More(5*time.Minute, at(40))
	r.Next(at(41))
	if r.Back(at(42)); r.TimeLeft(at(42)) < 5*time.Minute {
		t.Errorf("of the extra time %v are left", r.TimeLeft(at(42)))
	}
	done := New([]string{"a"}, time.Minute, nil, noon)
	done.Next(at(60))
	if done.Back(at(61)); turn(done) != 0 || done.TimeLeft(at(61)) != timing.Least {
		t.Errorf("with no time left there are %v", done.TimeLeft(at(61)))
	}
}

func TestARandomOrderHasEverybodyOnce(t *testing.T) {
	r := New(Counted(30), time.Minute, chance(), noon)
	var order []int
	for !r.Done() {
		order = append(order, turn(r))
		r.Next(noon)
	}
	if slices.IsSorted(order) {
		t.Error("they come in their order")
	}
	slices.Sort(order)
	for i, person := range order {
		if i != person {
			t.Fatalf("they are %v", order)
		}
	}
}

// TestARoundLosesNobody: whatever is done, everybody is in one place, the time is within its
// bounds, and all of it can be taken back.
func TestARoundLosesNobody(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(0, 6).Draw(t, "people")
		r := New(Counted(n), time.Minute, nil, noon)
		now, steps := noon, 0
		for range rapid.IntRange(0, 20).Draw(t, "steps") {
			now = now.Add(time.Duration(rapid.IntRange(0, 90).Draw(t, "seconds")) * time.Second)
			was := len(r.past)
			switch rapid.IntRange(0, 5).Draw(t, "what") {
			case 0:
				r.Next(now)
			case 1:
				r.Pass(now)
			case 2:
				r.SkipAway(now)
			case 3:
				r.Return(rapid.IntRange(0, 6).Draw(t, "who"), now)
			case 4:
				r.More(time.Minute, now)
			case 5:
				r.Back(now)
			}
			steps += len(r.past) - was
			for person := range n {
				if slices.Contains(r.now.queue, person) != (r.Status(person) == Waiting) {
					t.Fatalf("%d is %v and in the queue %v", person, r.Status(person), r.now.queue)
				}
			}
			sorted := slices.Sorted(slices.Values(r.now.queue))
			if len(slices.Compact(sorted)) != r.Left() {
				t.Fatalf("somebody is twice in the queue %v", r.now.queue)
			}
			if left := r.TimeLeft(now); left < 0 || r.Done() != (r.Share(now) == 0 && left == 0 && !r.Running() && r.Done()) {
				t.Fatalf("%v left", left)
			}
		}
		for range steps {
			r.Back(now)
		}
		if r.Left() != n || r.CanGoBack() {
			t.Fatalf("taken back there are %d of %d", r.Left(), n)
		}
	})
}

func TestNamesOfAList(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"Ann\n\n  Cem \nann\n", []string{"Ann", "Cem", "ann 2"}},
		{"Ann, Bo; Cem ,, Ann, Ann", []string{"Ann", "Bo", "Cem", "Ann 2", "Ann 3"}},
		{"• Mary  Lou\n• Bo", []string{"Mary Lou", "Bo"}},
		{"1. Ann\n2. Bo", []string{"Ann", "Bo"}},
		{" \n,", nil},
	} {
		if got, left := Names(c.text); !slices.Equal(got, c.want) || left != 0 {
			t.Errorf("%q: %q, %d left", c.text, got, left)
		}
	}
	var many string
	for range Most + 3 {
		many += "Ann\n"
	}
	if got, left := Names(many); len(got) != Most || left != 3 {
		t.Errorf("%d names, %d left", len(got), left)
	}
	long := string(slices.Repeat([]rune{'ä'}, 100))
	if got, _ := Names(long); len([]rune(got[0])) != MostName {
		t.Errorf("a name of %d letters", len([]rune(got[0])))
	}
	if len(Counted(-1)) != 0 || len(Counted(1000)) != Most {
		t.Error("counted people have no bounds")
	}
}
