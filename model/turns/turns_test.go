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
func turn(o *Order) int {
	if person, ok := o.Now(); ok {
		return person
	}
	return -1
}

func TestEverybodyHasTheSameTime(t *testing.T) {
	o := New([]string{"Ann", "", "Cem"}, 2*time.Minute, nil, noon)
	if then, ok := o.Following(); o.Len() != 3 || o.Name(0) != "Ann" || !ok || then != 1 {
		t.Errorf("%d people, %q first, then %d", o.Len(), o.Name(0), then)
	}
	for i, seconds := range []int{0, 50, 100} {
		if turn(o) != i || o.Left() != 3-i || o.TimeLeft(at(seconds)) != 2*time.Minute || o.Share(at(seconds)) != 1 {
			t.Errorf("turn %d is that of %d, with %v left", i, turn(o), o.TimeLeft(at(seconds)))
		}
		if o.Over(at(seconds+119)) || !o.Over(at(seconds+120)) {
			t.Errorf("turn %d is over at another time", i)
		}
		o.Next(at(seconds + 50))
	}
	if _, ok := o.Following(); !o.Done() || ok || o.Running() || o.Status(2) != Had || turn(o) != -1 {
		t.Error("the turns are not over")
	}
	o.Next(at(200))
	o.Pass(at(200))
	o.SkipAway(at(200))
	if !o.Done() || o.Status(2) != Had {
		t.Error("after their end turns go on")
	}
}

// TestMoreTimeIsForOneTurn: the next person has what all have.
func TestMoreTimeIsForOneTurn(t *testing.T) {
	o := New(Counted(2), time.Minute, nil, noon)
	o.More(time.Minute, at(60))
	if left := o.TimeLeft(at(60)); left != time.Minute {
		t.Errorf("%v left", left)
	}
	o.Pause(at(70))
	if o.Running() || o.TimeLeft(at(700)) != 50*time.Second {
		t.Errorf("paused there are %v left", o.TimeLeft(at(700)))
	}
	o.Next(at(700))
	if !o.Running() || o.TimeLeft(at(700)) != time.Minute {
		t.Errorf("the next has %v", o.TimeLeft(at(700)))
	}
}

// TestWhoPassesIsAskedAgainAtTheEnd, once: nobody has to speak.
func TestWhoPassesIsAskedAgainAtTheEnd(t *testing.T) {
	o := New([]string{"a", "b", "c"}, time.Minute, nil, noon)
	o.Pass(noon)
	if turn(o) != 1 || !o.Again(0) || o.Again(1) || o.Status(0) != Waiting {
		t.Error("a is not asked again")
	}
	o.Next(noon)
	o.Next(noon)
	if turn(o) != 0 || o.TimeLeft(noon) != time.Minute {
		t.Error("a is not asked at the end")
	}
	if o.Pass(noon); !o.Done() || o.Status(0) != Passed {
		t.Error("a is asked a third time")
	}
	o.Return(0, noon)
	if turn(o) != 0 || !o.Running() || o.Again(0) {
		t.Error("a cannot have a turn after all")
	}
	o.Return(1, noon)
	if o.Left() != 1 {
		t.Error("who had a turn comes again")
	}
}

// TestTwoWhoPassAreAskedInTurn, and the last one is not asked twice on end.
func TestTwoWhoPassAreAskedInTurn(t *testing.T) {
	o := New([]string{"a", "b"}, time.Minute, nil, noon)
	o.Pass(noon)
	o.Pass(noon)
	if turn(o) != 0 {
		t.Errorf("it is the turn of %d", turn(o))
	}
	o.Next(noon)
	if turn(o) != 1 {
		t.Errorf("it is the turn of %d", turn(o))
	}
	alone := New([]string{"a"}, time.Minute, nil, noon)
	if alone.Pass(noon); !alone.Done() || alone.Status(0) != Passed {
		t.Error("who is alone is asked again at once")
	}
}

func TestWhoIsAwayIsSkippedAndCanCome(t *testing.T) {
	o := New([]string{"a", "b", "c"}, time.Minute, nil, noon)
	o.SkipAway(noon)
	if turn(o) != 1 || o.Status(0) != Away {
		t.Fatal("a is not skipped")
	}
	o.Return(0, at(30))
	if turn(o) != 1 || o.TimeLeft(at(30)) != 30*time.Second {
		t.Error("who comes back takes a turn away")
	}
	o.Next(noon)
	o.Next(noon)
	if turn(o) != 0 {
		t.Error("a does not come at the end")
	}
	o.Return(7, noon)
	o.Return(-1, noon)
}

// TestAStepTooManyIsTakenBack with the time that was left.
func TestAStepTooManyIsTakenBack(t *testing.T) {
	o := New([]string{"a", "b", "c"}, time.Minute, nil, noon)
	if o.Back(noon); o.CanGoBack() || turn(o) != 0 {
		t.Error("there is something to go back to")
	}
	o.Next(at(20))
	o.Pass(at(30))
	o.SkipAway(at(31))
	for _, want := range []struct {
		turn int
		left time.Duration
	}{{2, 59 * time.Second}, {1, 50 * time.Second}, {0, 40 * time.Second}} {
		if o.Back(at(40)); turn(o) != want.turn || o.TimeLeft(at(40)) != want.left {
			t.Errorf("it is the turn of %d with %v left, not %v", turn(o), o.TimeLeft(at(40)), want)
		}
	}
	if o.CanGoBack() || o.Status(0) != Waiting || o.Again(1) || o.Left() != 3 {
		t.Error("not all is as it was")
	}
	o.More(5*time.Minute, at(40))
	o.Next(at(41))
	if o.Back(at(42)); o.TimeLeft(at(42)) < 5*time.Minute {
		t.Errorf("of the extra time %v are left", o.TimeLeft(at(42)))
	}
	done := New([]string{"a"}, time.Minute, nil, noon)
	done.Next(at(60))
	if done.Back(at(61)); turn(done) != 0 || done.TimeLeft(at(61)) != timing.Least {
		t.Errorf("with no time left there are %v", done.TimeLeft(at(61)))
	}
}

func TestARandomOrderHasEverybodyOnce(t *testing.T) {
	o := New(Counted(30), time.Minute, chance(), noon)
	var order []int
	for !o.Done() {
		order = append(order, turn(o))
		o.Next(noon)
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

// TestAnOrderLosesNobody: whatever is done, everybody is in one place, the time is within its
// bounds, and all of it can be taken back.
func TestAnOrderLosesNobody(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(0, 6).Draw(t, "people")
		o := New(Counted(n), time.Minute, nil, noon)
		now, steps := noon, 0
		for range rapid.IntRange(0, 20).Draw(t, "steps") {
			now = now.Add(time.Duration(rapid.IntRange(0, 90).Draw(t, "seconds")) * time.Second)
			was := len(o.past)
			switch rapid.IntRange(0, 5).Draw(t, "what") {
			case 0:
				o.Next(now)
			case 1:
				o.Pass(now)
			case 2:
				o.SkipAway(now)
			case 3:
				o.Return(rapid.IntRange(0, 6).Draw(t, "who"), now)
			case 4:
				o.More(time.Minute, now)
			case 5:
				o.Back(now)
			}
			steps += len(o.past) - was
			for person := range n {
				if slices.Contains(o.now.queue, person) != (o.Status(person) == Waiting) {
					t.Fatalf("%d is %v and in the queue %v", person, o.Status(person), o.now.queue)
				}
			}
			sorted := slices.Sorted(slices.Values(o.now.queue))
			if len(slices.Compact(sorted)) != o.Left() {
				t.Fatalf("somebody is twice in the queue %v", o.now.queue)
			}
			if left := o.TimeLeft(now); left < 0 || o.Done() != (o.Share(now) == 0 && left == 0 && !o.Running() && o.Done()) {
				t.Fatalf("%v left", left)
			}
		}
		for range steps {
			o.Back(now)
		}
		if o.Left() != n || o.CanGoBack() {
			t.Fatalf("taken back there are %d of %d", o.Left(), n)
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
