package file

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"commonground/model"
)

// TestStepsAreGapless: every version after the first has exactly one step, in order,
// with a name.
func TestStepsAreGapless(t *testing.T) {
	gapless(t, migrations(), Version)
	gapless(t, activityMigrations(), ActivityVersion)
}

func gapless(t *testing.T, steps []migration, version int) {
	t.Helper()
	if len(steps) != version-1 {
		t.Fatalf("%d steps to version %d", len(steps), version)
	}
	for i, s := range steps {
		if s.To != i+2 || s.Name == "" || s.Do == nil {
			t.Errorf("step %d is %+v", i, s)
		}
	}
}

// TestStepsRunInOrder: a file of an older version takes every step from its own on, and
// one of the middle takes only the later ones.
func TestStepsRunInOrder(t *testing.T) {
	var ran []string
	rename := func(tree map[string]any) error {
		ran = append(ran, "rename")
		tree["name"] = tree["label"]
		delete(tree, "label")
		return nil
	}
	count := func(tree map[string]any) error {
		ran = append(ran, "count")
		tree["members"] = 5
		return nil
	}
	steps := []migration{{"label becomes name", 2, rename}, {"members are counted", 3, count}}
	data := strings.Replace(string(encoded(t, &model.Group{ID: model.NewID(), Name: "Old"})), `"name"`, `"label"`, 1)

	g, err := parse([]byte(data), 3, steps)
	if err != nil || g.Name != "Old" || g.Members != 5 || !reflect.DeepEqual(ran, []string{"rename", "count"}) {
		t.Errorf("got %+v, %v after %v", g, err, ran)
	}

	ran = nil
	data = strings.NewReplacer(`"version": 1`, `"version": 2`, `"label"`, `"name"`).Replace(data)
	if _, err = parse([]byte(data), 3, steps); err != nil || !reflect.DeepEqual(ran, []string{"count"}) {
		t.Errorf("got %v after %v", err, ran)
	}
}

// TestNumbersSurviveMigration: a seed keeps all its digits.
func TestNumbersSurviveMigration(t *testing.T) {
	g := example()
	g.Bingo.Seed = 4_294_967_295
	g.Sheets[0].Notes[0].X = 0.1 + 0.2
	none := migration{"nothing", 2, func(map[string]any) error { return nil }}
	back, err := parse(encoded(t, g), 2, []migration{none})
	if err != nil || !reflect.DeepEqual(g, back) {
		t.Errorf("changed on the way: %v", err)
	}
}

// TestStepMeetsDamage: a step that cannot read its file refuses it as damaged.
func TestStepMeetsDamage(t *testing.T) {
	fails := migration{"notes get wings", 2, func(map[string]any) error { return errors.New("no notes") }}
	_, err := parse(encoded(t, example()), 2, []migration{fails})
	wantProblem(t, err, Problem{NotKnown, "notes get wings", "no notes"})
}

// TestOldFiles: a file of every version there was opens, and says what it said then.
func TestOldFiles(t *testing.T) {
	files, _ := filepath.Glob("testdata/v*-group.json")
	if len(files) < Version {
		t.Fatalf("%d fixtures for %d versions", len(files), Version)
	}
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		g, err := Decode(bytes.NewReader(data))
		if err != nil {
			t.Errorf("%s: %v", f, err)
		} else if !reflect.DeepEqual(g, example()) {
			t.Errorf("%s reads as %+v", f, g)
		}
	}
}
