package library

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"commonground/model"
)

// TestActivityFiles: an activity is given away in a file and read from it.
func TestActivityFiles(t *testing.T) {
	folder := t.TempDir()
	a := model.NewActivity(model.KindBoard, "Our week")
	a.Zones = append(a.Zones, a.NewZone(model.ShapeBox, "Monday"))
	path := filepath.Join(folder, ActivityFileName(a.Own.Title))
	if filepath.Base(path) != "Our week.activity.json" {
		t.Errorf("called %s", path)
	}
	if err := WriteActivity(a, path, false); err != nil {
		t.Fatal(err)
	}
	if back, err := ReadActivity(path); err != nil || !reflect.DeepEqual(a, back) {
		t.Errorf("read %+v, %v", back, err)
	}
	if err := WriteActivity(a, path, false); !errors.Is(err, fs.ErrExist) {
		t.Errorf("replaced unasked: %v", err)
	}
	a.Own.Title = "Our month"
	if err := WriteActivity(a, path, true); err != nil {
		t.Fatal(err)
	}
	if back, err := ReadActivity(path); err != nil || back.Own.Title != "Our month" {
		t.Errorf("read %+v, %v", back, err)
	}
	files, err := os.ReadDir(folder)
	if err != nil || len(files) != 1 {
		t.Errorf("left behind: %v, %v", files, err)
	}
	var place *PlaceError
	if err := WriteActivity(a, filepath.Join(folder, "none", "a.json"), false); !errors.As(err, &place) || place.Kind != Gone {
		t.Errorf("written nowhere: %v", err)
	}
}

// TestActivityFilesRefused: what is no activity is told by kind, and by words of its own.
func TestActivityFilesRefused(t *testing.T) {
	folder := t.TempDir()
	group := filepath.Join(folder, "group.json")
	if err := WriteCopy(model.NewGroup("Circle", time.Unix(0, 0)), group, false); err != nil {
		t.Fatal(err)
	}
	activity := filepath.Join(folder, "a.json")
	if err := WriteActivity(model.NewActivity(model.KindForm, ""), activity, false); err != nil {
		t.Fatal(err)
	}
	text, huge := filepath.Join(folder, "text.json"), filepath.Join(folder, "huge.json")
	if err := errors.Join(os.WriteFile(text, []byte("Dear all"), 0o600), os.WriteFile(huge, nil, 0o600), os.Truncate(huge, 1<<30)); err != nil {
		t.Fatal(err)
	}
	for path, kind := range map[string]Kind{
		group: IsGroup, text: NotOurs, huge: TooLarge, folder: NotOurs, filepath.Join(folder, "none"): Missing,
	} {
		_, err := ReadActivity(path)
		var load *LoadError
		if !errors.As(err, &load) || load.Kind != kind || load.Path != path || load.Key() != "error.activity."+string(kind) {
			t.Errorf("%s: %v, want %s", path, err, kind)
		}
	}
	var load *LoadError
	if _, err := Read(activity); !errors.As(err, &load) || load.Kind != IsActivity || load.Key() != "error.load.isActivity" {
		t.Errorf("an activity taken for a group: %v", err)
	}
}

// TestActivityFileNames: whatever an activity is called, its file can lie on any disk.
func TestActivityFileNames(t *testing.T) {
	for title, want := range map[string]string{
		"": "activity", " / ": "activity", "What: why?": "What why", "CON": "CON_", "السوق": "السوق",
	} {
		if got := ActivityFileName(title); got != want+".activity.json" {
			t.Errorf("%q is called %q", title, got)
		}
	}
	if n := len(ActivityFileName(strings.Repeat("é", 300))); n > 255 {
		t.Errorf("%d bytes long", n)
	}
}

// TestOwnActivitiesGoAlong: a copy of a group has the group's activities too.
func TestOwnActivitiesGoAlong(t *testing.T) {
	lib := open(t)
	g := group("Circle")
	a := model.NewActivity(model.KindBoard, "Our week")
	g.Activities = []*model.Activity{a}
	g.Sheets = []*model.Sheet{model.NewSheet(a.ID, "This week", g.Created)}
	path, err := lib.Create(g)
	if err != nil {
		t.Fatal(err)
	}
	dup, err := lib.Duplicate(path, "Another")
	if err != nil {
		t.Fatal(err)
	}
	back, err := Read(dup)
	if err != nil || len(back.Activities) != 1 || !reflect.DeepEqual(back.Activities[0], a) || back.Sheets[0].Activity != a.ID {
		t.Errorf("%+v, %v", back, err)
	}
}
