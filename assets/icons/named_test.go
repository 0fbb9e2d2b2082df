package icons_test

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"commonground/assets/gofiles"
	"commonground/assets/icons"
)

// iconNamed finds the names of icons that the window asks for.
var iconNamed = regexp.MustCompile(`(?:\bIcon: *|\bIcon\()"([a-z-]+)"`)

// An icon that is not drawn shows as nothing, which nobody notices: so each that the
// window names must be there.
func TestNamedIconsAreDrawn(t *testing.T) {
	drawn := icons.Names()
	err := gofiles.Each(os.DirFS("../.."), func(name string, src []byte) {
		if !strings.HasPrefix(name, "ui/") || strings.HasSuffix(name, "_test.go") {
			return
		}
		for _, m := range iconNamed.FindAllSubmatch(src, -1) {
			if icon := string(m[1]); !slices.Contains(drawn, icon) {
				t.Errorf("%s: no icon %q", name, icon)
			}
		}
	})
	if err != nil {
		t.Fatal(err)
	}
}
