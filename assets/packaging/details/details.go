// Package details reads FyneApp.toml, the one place where it stands what the program is
// called and which version it is.
package details

import (
	"encoding/json"
	"fmt"
	"strings"
)

// Details are what the program says of itself to systems and in packages.
type Details struct {
	Name    string // as people read it: "Common Ground"
	ID      string // the name that systems know the program by, for ever
	Version string // three numbers: "0.1.0"
	Build   int
	Date    string // of the release: "2026-11-27"
	Icon    string // the picture, from the top of the project
	// Maintainer is who answers for packages, with an address as Debian writes it.
	Maintainer string

	GenericName string
	Categories  []string
	Comment     string
	Keywords    []string
}

// Read returns the details that a FyneApp.toml gives. What it holds besides is passed over.
// It fails where a value is not written as expected: texts, numbers and lists on one line
// are the same in TOML and JSON.
func Read(toml string) (Details, error) {
	var d Details
	values := map[string]any{
		"Name": &d.Name, "ID": &d.ID, "Version": &d.Version, "Build": &d.Build, "Date": &d.Date, "Icon": &d.Icon, "Maintainer": &d.Maintainer,
		"GenericName": &d.GenericName, "Categories": &d.Categories, "Comment": &d.Comment, "Keywords": &d.Keywords,
	}
	for n, line := range strings.Split(toml, "\n") {
		key, value, ok := strings.Cut(line, "=")
		into, known := values[strings.TrimSpace(key)]
		if !ok || !known {
			continue
		}
		if err := json.Unmarshal([]byte(strings.TrimSpace(value)), into); err != nil {
			return Details{}, fmt.Errorf("line %d of the details: %w", n+1, err)
		}
	}
	if d.Name == "" || d.ID == "" || strings.Count(d.Version, ".") != 2 {
		return Details{}, fmt.Errorf("the details lack a name, an ID or a version of three numbers: %+v", d)
	}
	return d, nil
}

// Version is the version that a FyneApp.toml gives, "unknown" where it gives none.
func Version(toml string) string {
	d, err := Read(toml)
	if err != nil {
		return "unknown"
	}
	return d.Version
}
