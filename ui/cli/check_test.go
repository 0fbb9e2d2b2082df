package cli

import (
	"os"
	"strings"
	"testing"

	"commonground/assets/examples"
)

func TestCheckSaysNothingOfSoundFiles(t *testing.T) {
	folder := t.TempDir()
	put(t, folder, "a.json", string(examples.Group()))
	put(t, folder, "b.json", string(examples.Group()))
	if got := call(t, folder, "check", "a.json", "b.json"); got != (said{}) {
		t.Errorf("got %+v", got)
	}
	if left := listing(t, folder); len(left) != 2 {
		t.Errorf("left behind: %v", left)
	}
}

// TestCheckTellsEachProblem: a line for each, with the file, its kind and the place.
func TestCheckTellsEachProblem(t *testing.T) {
	folder := t.TempDir()
	whole := string(examples.Group())
	two := strings.Replace(whole, `"colour": "`, `"colour": "z`, 1)
	two = strings.Replace(two, `"date": "2026-`, `"date": "x2026-`, 1)
	for name, c := range map[string]struct {
		data  string
		lines []string
	}{
		"empty.json":     {"", []string{"empty.json: damaged: there is nothing in it"}},
		"truncated.json": {whole[:len(whole)/2], []string{"truncated.json: damaged: line "}},
		"binary.json":    {"\x00\x01\xfe", []string{"binary.json: notOurs: "}},
		"deep.json":      {strings.Repeat(`{"a":`, 1_000_000), []string{"deep.json: notOurs: "}},
		"newer.json":     {strings.Replace(whole, `"version": 2`, `"version": 3`, 1), []string{"newer.json: tooNew: "}},
		"two.json":       {two, []string{"two.json: damaged: sheets[0].date: “x", "two.json: damaged: sheets[0].notes[0].colour: “z"}},
		"extra.json":     {strings.Replace(whole, `"name"`, `"nom"`, 1), []string{"extra.json: damaged: nom: "}},
	} {
		path := put(t, folder, name, c.data)
		got := call(t, folder, "check", name)
		lines := strings.Split(strings.TrimSuffix(got.out, "\n"), "\n")
		if got.code != 1 || got.errs != "" || len(lines) != len(c.lines) {
			t.Errorf("%s: %+v", name, got)
			continue
		}
		for i, line := range lines {
			if !strings.HasPrefix(line, c.lines[i]) {
				t.Errorf("%s: %q, want %q", name, line, c.lines[i])
			}
		}
		if after, _ := os.ReadFile(path); string(after) != c.data {
			t.Errorf("%s was touched", name)
		}
	}
	huge := put(t, folder, "huge.json", "{")
	if err := os.Truncate(huge, 200<<20); err != nil {
		t.Fatal(err)
	}
	put(t, folder, "sound.json", whole)
	got := call(t, folder, "check", "huge.json", "sound.json", "nowhere.json", "empty.json")
	if got.code != 1 || strings.Count(got.out, "\n") != 2 || !strings.HasPrefix(got.out, "huge.json: tooLarge: ") ||
		!strings.Contains(got.errs, "nowhere.json: missing: ") {
		t.Errorf("%+v", got)
	}
}

// TestCheckActivities: the file of an activity is held to the rules of one.
func TestCheckActivities(t *testing.T) {
	folder := t.TempDir()
	sound := `{"format": "common-ground-activity", "version": 2, "id": "own-1", "kind": "board", "own": {"title": "Ours"}}`
	put(t, folder, "sound.activity.json", sound)
	put(t, folder, "newer.json", strings.Replace(sound, `: 2`, `: 3`, 1))
	put(t, folder, "cake.json", strings.Replace(sound, "board", "cake", 1))
	if got := call(t, folder, "check", "sound.activity.json"); got != (said{}) {
		t.Errorf("got %+v", got)
	}
	got := call(t, folder, "check", "sound.activity.json", "newer.json", "cake.json")
	want := "newer.json: tooNew: Made by a newer version\ncake.json: damaged: kind: “cake” is none of the values allowed here\n"
	if got.code != 1 || got.errs != "" || got.out != want {
		t.Errorf("got %+v", got)
	}
	got = call(t, folder, "print", "-o", "a.pdf", "sound.activity.json")
	if got.code != 1 || !strings.Contains(got.errs, "is an activity, not a group") {
		t.Errorf("printed as a group: %+v", got)
	}
}
