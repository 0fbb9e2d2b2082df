package timing

import (
	"testing"
	"time"

	"pgregory.net/rapid"
)

var noon = time.Date(2026, time.March, 3, 12, 0, 0, 0, time.UTC)

func TestATimerCountsDown(t *testing.T) {
	var timer Timer
	if timer.IsSet() || timer.Over(noon) || timer.Share(noon) != 0 || timer.Left(noon) != 0 {
		t.Error("a timer that is not set counts")
	}
	timer.Pause(noon)
	timer.Add(time.Minute, noon)
	if timer.IsSet() || timer.Running() {
		t.Error("a timer that is not set was set by something else")
	}
	timer.Set(4*time.Minute, noon)
	if left := timer.Left(noon.Add(time.Minute)); left != 3*time.Minute || timer.Share(noon.Add(time.Minute)) != 0.75 {
		t.Errorf("after a minute there are %v left, a share of %v", left, timer.Share(noon.Add(time.Minute)))
	}
	end := noon.Add(4 * time.Minute)
	if timer.Over(end.Add(-time.Second)) || !timer.Over(end) || timer.Left(end.Add(time.Hour)) != 0 {
		t.Error("it is not over when its time is up")
	}
	timer.Clear()
	if timer.IsSet() {
		t.Error("it is still set")
	}
}

func TestAPausedTimerKeepsItsTime(t *testing.T) {
	var timer Timer
	timer.Set(4*time.Minute, noon)
	timer.Pause(noon.Add(time.Minute))
	if timer.Running() || timer.Left(noon.Add(time.Hour)) != 3*time.Minute {
		t.Errorf("paused there are %v left", timer.Left(noon.Add(time.Hour)))
	}
	timer.Add(time.Minute, noon.Add(time.Hour))
	if timer.Running() || timer.Left(noon.Add(2*time.Hour)) != 4*time.Minute {
		t.Errorf("with a minute more there are %v left", timer.Left(noon.Add(2*time.Hour)))
	}
	timer.Pause(noon.Add(2 * time.Hour))
	if !timer.Running() || timer.Left(noon.Add(2*time.Hour+time.Minute)) != 3*time.Minute {
		t.Errorf("going on there are %v left", timer.Left(noon.Add(2*time.Hour+time.Minute)))
	}
}

func TestMoreTimeAfterTheEnd(t *testing.T) {
	var timer Timer
	timer.Set(time.Minute, noon)
	late := noon.Add(10 * time.Minute)
	timer.Add(5*time.Minute, late)
	if left := timer.Left(late.Add(time.Minute)); left != 4*time.Minute || !timer.Running() || timer.Over(late) {
		t.Errorf("a minute later there are %v left", left)
	}
}

// TestTimeIsTaken: never more than is left, and none of what is over.
func TestTimeIsTaken(t *testing.T) {
	var timer Timer
	timer.Set(2*time.Minute, noon)
	if timer.Add(-time.Minute, noon); timer.Left(noon) != time.Minute || !timer.CanTake(noon) {
		t.Errorf("a minute less leaves %v", timer.Left(noon))
	}
	if timer.Add(-time.Minute, noon); timer.Left(noon) != Least || timer.CanTake(noon) {
		t.Errorf("a minute less leaves %v", timer.Left(noon))
	}
	late := noon.Add(Least / 2)
	if timer.Add(-time.Minute, late); timer.Left(late) != Least/2 {
		t.Errorf("taking time gives some: %v", timer.Left(late))
	}
	end := noon.Add(time.Hour)
	if timer.Add(-time.Minute, end); !timer.Over(end) {
		t.Errorf("taking time has it run again, for %v", timer.Left(end))
	}
}

// TestATimerGoesOnWhileTheLaptopSleeps: the reading of time that stops then does not count.
func TestATimerGoesOnWhileTheLaptopSleeps(t *testing.T) {
	var timer Timer
	now := time.Now() // with the reading that stops
	timer.Set(time.Minute, now)
	if !timer.ends.Equal(timer.ends.Round(0)) || timer.ends != timer.ends.Round(0) {
		t.Error("it counts by a clock that stops")
	}
	if !timer.Over(now.Round(0).Add(2 * time.Minute)) {
		t.Error("after a sleep it is not over")
	}
}

// TestTimersStayWithinBounds: whatever is done, there is never less than nothing left, nor more
// than the longest, and the share is one.
func TestTimersStayWithinBounds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var timer Timer
		now := noon
		for range rapid.IntRange(1, 30).Draw(t, "steps") {
			now = now.Add(time.Duration(rapid.IntRange(0, 4000).Draw(t, "seconds")) * time.Second)
			by := time.Duration(rapid.IntRange(-20000, 20000).Draw(t, "by")) * time.Second
			switch rapid.IntRange(0, 3).Draw(t, "what") {
			case 0:
				timer.Set(by, now)
			case 1:
				timer.Pause(now)
			case 2:
				timer.Add(by, now)
			}
			if left, share := timer.Left(now), timer.Share(now); left < 0 || left > Most || share < 0 || share > 1 {
				t.Fatalf("%v left, a share of %v", left, share)
			}
		}
	})
}
