package details

import (
	"os"
	"slices"
	"strings"
	"testing"
)

const short = `[Details]
Name = "A Name"
ID = "org.example.name"
Version = "1.20.3"
Build = 7
Other = 'passed over'

[LinuxAndBSD]
Keywords = ["one", "two words"]
`

func TestRead(t *testing.T) {
	d, err := Read(short)
	if err != nil || d.Name != "A Name" || d.ID != "org.example.name" || d.Version != "1.20.3" || d.Build != 7 ||
		!slices.Equal(d.Keywords, []string{"one", "two words"}) {
		t.Errorf("read %+v, %v", d, err)
	}
	for _, wrong := range []string{"", strings.Replace(short, "1.20.3", "1.20", 1), strings.Replace(short, `"A Name"`, "A Name", 1)} {
		if d, err := Read(wrong); err == nil {
			t.Errorf("%q was read as %+v", wrong, d)
		}
		if v := Version(wrong); v != "unknown" {
			t.Errorf("%q has version %q", wrong, v)
		}
	}
}

// TestTheProgramsOwn: the file that the program and its packages are made from can be read.
func TestTheProgramsOwn(t *testing.T) {
	text, err := os.ReadFile("../../../FyneApp.toml")
	if err != nil {
		t.Fatal(err)
	}
	d, err := Read(string(text))
	if err != nil {
		t.Fatal(err)
	}
	if d.GenericName == "" || len(d.Categories) == 0 || d.Comment == "" || d.Date == "" || len(d.Keywords) == 0 || d.Icon == "" || d.Build < 1 || !strings.HasSuffix(d.Maintainer, ">") {
		t.Errorf("something is missing: %+v", d)
	}
	if d.ID != "org.commonground.commonground" {
		t.Error("settings are kept under the ID: another would lose them")
	}
}
