package library

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"commonground/model"
	"commonground/model/file"
)

// states notes what a saver says.
type states struct {
	mu   sync.Mutex
	all  []State
	more chan struct{}
}

func (s *states) note(st State) {
	s.mu.Lock()
	s.all = append(s.all, st)
	s.mu.Unlock()
	select {
	case s.more <- struct{}{}:
	default:
	}
}

// wait returns the first state of that kind at that position or after.
func (s *states) wait(t testing.TB, kind StateKind, at model.Position) State {
	t.Helper()
	timeout := time.After(20 * time.Second)
	for {
		s.mu.Lock()
		i := slices.IndexFunc(s.all, func(st State) bool { return st.Kind == kind && st.Position >= at })
		var got State
		if i >= 0 {
			got = s.all[i]
		}
		s.mu.Unlock()
		if i >= 0 {
			return got
		}
		select {
		case <-s.more:
		case <-timeout:
			t.Fatalf("never %s at %d: %+v", kind, at, s.all)
		}
	}
}

func (s *states) kinds() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	var out []string
	for _, st := range s.all {
		out = append(out, fmt.Sprint(st.Kind, st.Position))
	}
	return strings.Join(out, " ")
}

func startedSaver(t testing.TB, s *Session) (*Saver, *states) {
	t.Helper()
	st := &states{more: make(chan struct{}, 1)}
	saver, err := s.StartSaver(st.note)
	must(t, err)
	t.Cleanup(func() { saver.Close(soon(t)) })
	return saver, st
}

func soon(t testing.TB) context.Context {
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	t.Cleanup(cancel)
	return ctx
}

func session(t testing.TB) *Session {
	t.Helper()
	l := open(t)
	return opened(t, created(t, l, group("Circle")))
}

// TestDurableWithinASecond: an edit is on disk within a second, also while others keep
// coming.
func TestDurableWithinASecond(t *testing.T) {
	s := session(t)
	saver, st := startedSaver(t, s)
	stop := time.After(1500 * time.Millisecond)
	at := model.Position(0)
	for typing := true; typing; {
		at++
		saver.Put(named(s.Group, fmt.Sprint("Name ", at)), at)
		select {
		case <-stop:
			typing = false
		case <-time.After(20 * time.Millisecond):
		}
	}
	st.wait(t, Saved, 1)
	if !strings.Contains(st.kinds(), " saved") {
		t.Errorf("got %s", st.kinds())
	}
	st.wait(t, Saved, at)
	if got := onDisk(t, s.Path).Name; got != fmt.Sprint("Name ", at) {
		t.Errorf("on disk is %s", got)
	}
	if saves := strings.Count(st.kinds(), "saved"); saves > 8 {
		t.Errorf("%d saves in 1.5 s", saves)
	}
}

// TestStatesInOrder: saving, then saved, for the position that was put.
func TestStatesInOrder(t *testing.T) {
	s := session(t)
	saver, st := startedSaver(t, s)
	saver.Put(named(s.Group, "A"), 7)
	must(t, saver.Flush(soon(t)))
	saver.Put(named(s.Group, "B"), 9)
	saver.Put(named(s.Group, "C"), 8) // undone
	must(t, saver.Close(soon(t)))
	if got := st.kinds(); got != "saving7 saved7 saving8 saved8" {
		t.Errorf("got %s", got)
	}
	if onDisk(t, s.Path).Name != "C" || onDisk(t, previousOf(s.Path)).Name != "A" {
		t.Error("not the newest, or not the version before")
	}
}

// TestSameContentIsNotWritten: going back to what is saved leaves the file alone.
func TestSameContentIsNotWritten(t *testing.T) {
	s := session(t)
	before, err := os.Stat(s.Path)
	must(t, err)
	saver, st := startedSaver(t, s)
	saver.Put(s.Group, 3)
	must(t, saver.Flush(soon(t)))
	after, err := os.Stat(s.Path)
	must(t, err)
	if !os.SameFile(before, after) || st.kinds() != "saving3 saved3" {
		t.Errorf("written anew, or not said: %s", st.kinds())
	}
}

// TestCloseWaits: what was put last is on disk once Close returns, and nothing after.
func TestCloseWaits(t *testing.T) {
	s := session(t)
	saver, _ := startedSaver(t, s)
	saver.Put(named(s.Group, "Last words"), 1)
	must(t, saver.Close(soon(t)))
	if onDisk(t, s.Path).Name != "Last words" {
		t.Error("not saved")
	}
	saver.Put(named(s.Group, "Too late"), 2)
	must(t, saver.Flush(soon(t)))
	must(t, saver.Close(soon(t)))
	if onDisk(t, s.Path).Name != "Last words" {
		t.Error("saved after Close")
	}
}

func TestSaverEnds(t *testing.T) {
	before := runtime.NumGoroutine()
	for range 20 {
		s := session(t)
		saver, _ := startedSaver(t, s)
		saver.Put(s.Group, 1)
		must(t, saver.Close(soon(t)))
	}
	deadline := time.Now().Add(5 * time.Second)
	for runtime.NumGoroutine() > before+2 {
		if time.Now().After(deadline) {
			t.Fatalf("%d goroutines, %d before", runtime.NumGoroutine(), before)
		}
		time.Sleep(10 * time.Millisecond)
	}
}

// TestFolderGone: nothing is written elsewhere, Put does not wait, and the save is made
// up for when the folder is back.
func TestFolderGone(t *testing.T) {
	s := session(t)
	saver, st := startedSaver(t, s)
	folder := filepath.Dir(s.Path)
	must(t, os.Rename(folder, folder+" away"))
	saver.Put(named(s.Group, "A"), 1)
	wantKind(t, saver.Flush(soon(t)), Gone)
	wantKind(t, st.wait(t, Failed, 1).Err, Gone)
	if _, err := os.Stat(folder); err == nil {
		t.Error("the folder was made anew")
	}
	saver.Put(named(s.Group, "B"), 2)
	must(t, os.Rename(folder+" away", folder))
	st.wait(t, Saved, 2)
	if onDisk(t, s.Path).Name != "B" {
		t.Error("not made up for")
	}
	if got := st.kinds(); strings.Contains(got, "failed1 saving") {
		t.Errorf("the failure was taken back before a save: %s", got)
	}
}

// TestCloseGivesUp: closing tells that the work is not saved.
func TestCloseGivesUp(t *testing.T) {
	s := session(t)
	saver, _ := startedSaver(t, s)
	must(t, os.RemoveAll(filepath.Dir(s.Path)))
	saver.Put(named(s.Group, "A"), 1)
	wantKind(t, saver.Close(soon(t)), Gone)
}

// TestAnotherPlace: after a failure the work goes to the place that was chosen.
func TestAnotherPlace(t *testing.T) {
	s := session(t)
	saver, st := startedSaver(t, s)
	must(t, os.RemoveAll(filepath.Dir(s.Path)))
	saver.Put(named(s.Group, "A"), 1)
	st.wait(t, Failed, 1)
	to := filepath.Join(t.TempDir(), "Rescued.json")
	must(t, s.MoveTo(to))
	st.wait(t, Saved, 1)
	if onDisk(t, to).Name != "A" {
		t.Error("not rescued")
	}
}

// TestRetry: a press on "try again" does not wait for the next try.
func TestRetry(t *testing.T) {
	s := session(t)
	saver, st := startedSaver(t, s)
	folder := filepath.Dir(s.Path)
	must(t, os.Rename(folder, folder+" away"))
	saver.Put(named(s.Group, "A"), 1)
	st.wait(t, Failed, 1)
	must(t, os.Rename(folder+" away", folder))
	saver.mu.Lock()
	saver.due = time.Now().Add(time.Hour)
	saver.mu.Unlock()
	saver.Retry()
	st.wait(t, Saved, 1)
}

// TestTriesAreSpaced: tries get rarer, up to half a minute.
func TestTriesAreSpaced(t *testing.T) {
	s := &Saver{}
	var waits []time.Duration
	for range 8 {
		s.settle(work{}, errors.New("no"))
		waits = append(waits, time.Until(s.due).Round(time.Second))
	}
	want := []time.Duration{1, 2, 4, 8, 16, 30, 30, 30}
	for i := range want {
		want[i] *= time.Second
	}
	if !slices.Equal(waits, want) {
		t.Errorf("got %v", waits)
	}
}

// TestBrokenRuleIsTold: a group that could not be read again is not written.
func TestBrokenRuleIsTold(t *testing.T) {
	s := session(t)
	saver, st := startedSaver(t, s)
	bad := named(s.Group, "A")
	bad.ID = model.ID{}
	saver.Put(bad, 1)
	var refused *file.Error
	if err := st.wait(t, Failed, 1).Err; !errors.As(err, &refused) {
		t.Errorf("got %v", err)
	}
	saver.Put(named(s.Group, "B"), 2)
	st.wait(t, Saved, 2)
}

// TestChangedElsewhere: what another program wrote is kept beside, readable or not.
func TestChangedElsewhere(t *testing.T) {
	for name, theirs := range map[string]string{
		"garbled": "{",
		"newer":   `{"format": "common-ground-group", "version": 12}`,
		"longer":  strings.Repeat("x", 100_000),
	} {
		t.Run(name, func(t *testing.T) {
			s := session(t)
			saver, st := startedSaver(t, s)
			must(t, os.WriteFile(s.Path, []byte(theirs), 0o600))
			saver.Put(named(s.Group, "Ours"), 1)
			got := st.wait(t, Saved, 1)
			if filepath.Base(got.KeptAs) != "Circle 2.json" {
				t.Fatalf("got %+v", got)
			}
			if data, err := os.ReadFile(got.KeptAs); err != nil || string(data) != theirs {
				t.Errorf("aside is %q, %v", data, err)
			}
			if onDisk(t, s.Path).Name != "Ours" {
				t.Error("ours was not saved")
			}
			saver.Put(named(s.Group, "Ours again"), 2)
			if got := st.wait(t, Saved, 2); got.KeptAs != "" {
				t.Errorf("kept aside twice: %+v", got)
			}
		})
	}
}

// TestTouchedElsewhere: a file that only looks newer is ours all the same.
func TestTouchedElsewhere(t *testing.T) {
	s := session(t)
	saver, st := startedSaver(t, s)
	must(t, os.Chtimes(s.Path, time.Time{}, time.Now().Add(-time.Hour)))
	saver.Put(named(s.Group, "Ours"), 1)
	if got := st.wait(t, Saved, 1); got.KeptAs != "" || onDisk(t, previousOf(s.Path)).Name != "Circle" {
		t.Errorf("got %+v, or no version before", got)
	}
}

// TestDeletedElsewhere: work is not lost because somebody threw the file away.
func TestDeletedElsewhere(t *testing.T) {
	s := session(t)
	saver, _ := startedSaver(t, s)
	must(t, os.Remove(s.Path))
	saver.Put(named(s.Group, "Ours"), 1)
	must(t, saver.Flush(soon(t)))
	if onDisk(t, s.Path).Name != "Ours" {
		t.Error("not saved")
	}
}

// TestAllAtOnce: every call from anywhere, for the race detector.
func TestAllAtOnce(t *testing.T) {
	s := session(t)
	saver, _ := startedSaver(t, s)
	var all sync.WaitGroup
	for i := range 4 {
		all.Go(func() {
			for j := range 20 {
				saver.Put(named(s.Group, fmt.Sprint(i, j)), model.Position(j))
				switch j % 4 {
				case 0:
					_ = saver.Flush(soon(t))
				case 1:
					saver.Retry()
				case 2:
					_, _ = s.Rename(fmt.Sprint("Name ", i, j))
				}
			}
		})
	}
	all.Wait()
	must(t, saver.Close(soon(t)))
	list := files(t, filepath.Dir(s.Path))
	if len(list) != 1 || onDisk(t, s.Path).ID != s.Group.ID {
		t.Errorf("the library has %v", list)
	}
}

// TestForgetting: what was taken out for good is on disk no more, also where the first
// try to save it failed.
func TestForgetting(t *testing.T) {
	s := session(t)
	saver, st := startedSaver(t, s)
	saver.Put(named(s.Group, "Jo’s card"), 1)
	must(t, saver.Flush(soon(t)))
	saver.Put(named(s.Group, "Jo’s card, and more"), 2)
	must(t, saver.Flush(soon(t)))

	folder := filepath.Dir(s.Path)
	must(t, os.Rename(folder, folder+" away"))
	saver.PutForgetting(named(s.Group, "No card"), 3)
	st.wait(t, Failed, 3)
	saver.Put(named(s.Group, "Something else"), 4)
	must(t, os.Rename(folder+" away", folder))
	st.wait(t, Saved, 4)
	must(t, filepath.WalkDir(folder, func(path string, d os.DirEntry, err error) error {
		if data, _ := os.ReadFile(path); strings.Contains(string(data), "Jo’s") {
			t.Errorf("still in %s", path)
		}
		return err
	}))
	saver.Put(named(s.Group, "Jo’s card again"), 4)
	must(t, saver.Flush(soon(t)))
	saver.Put(named(s.Group, "Something else"), 4)
	must(t, saver.Flush(soon(t)))
	saver.PutForgetting(named(s.Group, "Something else"), 4)
	must(t, saver.Flush(soon(t)))
	if _, err := os.Stat(previousOf(s.Path)); err == nil {
		t.Error("a version before is left of content that is saved already")
	}
	saver.Put(named(s.Group, "The next"), 5)
	must(t, saver.Flush(soon(t)))
	if onDisk(t, previousOf(s.Path)).Name != "Something else" {
		t.Error("later saves keep no version before")
	}
}

// TestNewSaver: a saver without a session keeps what lies there as the version before.
func TestNewSaver(t *testing.T) {
	path := filepath.Join(t.TempDir(), "Circle.json")
	g := group("Circle")
	must(t, WriteCopy(g, path, false))
	saver := NewSaver(path, func(State) {})
	saver.Put(named(g, "Second"), 1)
	must(t, saver.Close(soon(t)))
	if onDisk(t, path).Name != "Second" || onDisk(t, previousOf(path)).Name != "Circle" {
		t.Error("not saved, or no version before")
	}
}

// TestEditsInARowAreOneSave: the first waits a moment for more, and those do not put it off.
func TestEditsInARowAreOneSave(t *testing.T) {
	s := &Saver{wake: make(chan struct{}, 1)}
	s.put(work{position: 1})
	due := s.due
	if wait := time.Until(due); wait <= saveDelay/2 || wait > saveDelay {
		t.Errorf("the first is saved in %v", wait)
	}
	s.put(work{position: 2})
	if s.due != due || s.pending.position != 2 {
		t.Errorf("the second puts it off by %v", s.due.Sub(due))
	}
}

// TestChangedElsewhereAtTheSameTime: a file that came from a copy can bear the time of ours.
func TestChangedElsewhereAtTheSameTime(t *testing.T) {
	s := session(t)
	info, err := os.Stat(s.Path)
	must(t, err)
	saver, st := startedSaver(t, s)
	must(t, WriteCopy(named(s.Group, "Theirs, by far longer"), s.Path, true))
	must(t, os.Chtimes(s.Path, time.Time{}, info.ModTime()))
	saver.Put(named(s.Group, "Ours"), 1)
	got := st.wait(t, Saved, 1)
	if got.KeptAs == "" || onDisk(t, got.KeptAs).Name != "Theirs, by far longer" || onDisk(t, s.Path).Name != "Ours" {
		t.Errorf("got %+v", got)
	}
}
