package main

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"os/exec"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"

	"commonground/assets/gofiles"
)

const module = "commonground"

// room is what the Go files below one folder may import.
type room struct {
	ours   []string // rooms of ours
	others []string // modules and their packages; nil is anything but what barred holds
}

// rooms holds the arrows of the design: model and assets import nothing of ours,
// printables those two, ui all three, and main wires. The longest folder that fits a
// file counts.
var rooms = map[string]room{
	".":             {ours: []string{"model", "printables", "ui", "assets"}},
	"model":         {ours: []string{"model"}, others: []string{"github.com/google/uuid"}},
	"model/mention": {ours: []string{"model"}, others: []string{"golang.org/x/text"}},
	"model/table":   {ours: []string{"model"}, others: []string{"golang.org/x/text"}},
	"model/alike":   {ours: []string{"model"}, others: []string{"golang.org/x/text"}},
	"model/bin":     {others: []string{"golang.org/x/sys"}},
	"model/library": {ours: []string{"model"}, others: []string{"github.com/google/uuid", "github.com/gofrs/flock", "golang.org/x/sys"}},
	"model/whole":   {others: []string{"github.com/natefinch/atomic", "golang.org/x/sys"}},
	"assets":        {ours: []string{"assets"}, others: []string{"golang.org/x/text"}},
	"printables":    {ours: []string{"printables", "model", "assets"}},
	"ui":            {ours: []string{"ui", "model", "printables", "assets"}},
}

// barred holds what only some folders may import, tests included; "." is main alone.
var barred = map[string][]string{
	"fyne.io":                     {".", "ui"},
	"github.com/jung-kurt/gofpdf": {"printables/pdf"},
	"github.com/jezek/xgb":        {"ui/e2e", "ui/monitors"},
	"golang.org/x/net":            {},
	"net":                         {},
	"plugin":                      {},
}

// allowed are packages below a barred one that do no harm: net/url only takes addresses
// apart, it opens nothing.
var allowed = []string{"net/url"}

// forTests are the folders whose files serve tests without being one.
var forTests = []string{"ui/e2e", "ui/trial"}

func TestRooms(t *testing.T) {
	files, problems := wrongArrows(t, os.DirFS("."))
	if files == 0 {
		t.Fatal("no Go file was read")
	}
	for _, p := range problems {
		t.Error(p)
	}
}

// mostFiles is how many files a package of the window has at the most, tests aside: more,
// and a newcomer cannot see it as a whole.
const mostFiles = 25

func TestPackagesOfTheWindowCanBeSeenAsAWhole(t *testing.T) {
	count := map[string]int{}
	err := gofiles.Each(os.DirFS("."), func(name string, _ []byte) {
		if within(name, "ui") && !strings.HasSuffix(name, "_test.go") {
			count[path.Dir(name)]++
		}
	})
	if err != nil {
		t.Fatal(err)
	}
	for folder, n := range count {
		if n > mostFiles {
			t.Errorf("%s has %d files, more than %d", folder, n, mostFiles)
		}
	}
}

// TestTheCommandLineNeedsNoWindow: what runs without a screen does not even hold what
// draws on one.
func TestTheCommandLineNeedsNoWindow(t *testing.T) {
	out, err := exec.Command("go", "list", "-deps", "./ui/cli").Output()
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range strings.Fields(string(out)) {
		if within(p, "fyne.io/fyne/v2") || within(p, "github.com/go-gl") {
			t.Errorf("ui/cli holds %s", p)
		}
	}
}

// TestWhatIsAskedOfOthersHasAName: what the window asks of a screen, a surface or a widget
// that not all of them can do stands as an interface with a name, so that those that can
// are held to it where they are written, and not found by luck.
func TestWhatIsAskedOfOthersHasAName(t *testing.T) {
	err := gofiles.Each(os.DirFS("."), func(name string, src []byte) {
		if !within(name, "ui") {
			return
		}
		for _, line := range unnamedAsked(t, name, src) {
			t.Errorf("%s:%d asks for an interface without a name", name, line)
		}
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestWhatIsAskedWithoutANameIsSeen(t *testing.T) {
	for _, c := range []struct {
		does  string
		wrong bool
	}{
		{"_, _ = o.(interface{ Zoom() int })", true},
		{"switch o.(type) { case int, interface{ Zoom() int }: }", true},
		{"var n named; _ = n; _, _ = o.(named)", false},
		{"switch o.(type) { case named: }", false},
	} {
		src := "package x\n\ntype named interface{ Zoom() int }\n\nfunc f(o any) { " + c.does + " }\n"
		if got := len(unnamedAsked(t, "x.go", []byte(src))) > 0; got != c.wrong {
			t.Errorf("%s: wrong = %v, want %v", c.does, got, c.wrong)
		}
	}
}

// unnamedAsked are the lines on which something is asked whether it meets an interface
// that has no name.
func unnamedAsked(t *testing.T, name string, src []byte) (lines []int) {
	t.Helper()
	files := token.NewFileSet()
	file, err := parser.ParseFile(files, name, src, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	ast.Inspect(file, func(n ast.Node) bool {
		var asked []ast.Expr
		switch n := n.(type) {
		case *ast.TypeAssertExpr:
			asked = []ast.Expr{n.Type}
		case *ast.CaseClause:
			asked = n.List
		}
		for _, a := range asked {
			if _, ok := a.(*ast.InterfaceType); ok {
				lines = append(lines, files.Position(a.Pos()).Line)
			}
		}
		return true
	})
	return lines
}

// tables are where it stands what an activity's kind means, a row for each kind; and what
// is of one kind alone.
var tables = []string{
	"model/kind.go", "model/catalogue", "printables/kinds.go", "ui/sheet/kinds.go", "ui/maker/kinds.go",
	"ui/activities/sheetcard.go", // how much is on a sheet
	"ui/sheethost.go",            // boards are painted as they are on the screen
	"ui/own.go",                  // the two kinds that can be begun empty
}

// TestWhatAKindMeansStandsInTables: elsewhere a rule asks what an activity can do, so that
// another kind is another row, and no switch is forgotten.
func TestWhatAKindMeansStandsInTables(t *testing.T) {
	named := regexp.MustCompile(`\bKind(Board|Form|Venue|Agreement|Portraits|Wall|People)\b`)
	err := gofiles.Each(os.DirFS("."), func(name string, src []byte) {
		if withinAny(name, tables) || strings.HasSuffix(name, "_test.go") {
			return
		}
		for i, line := range strings.Split(string(src), "\n") {
			code, _, _ := strings.Cut(line, "//")
			if named.MatchString(code) {
				t.Errorf("%s:%d asks for a kind by its name", name, i+1)
			}
		}
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestRoomsSeeWrongArrows(t *testing.T) {
	for _, c := range []struct {
		file, imports string
		wrong         bool
	}{
		{"main.go", module + "/ui", false},
		{"main.go", "fyne.io/fyne/v2", false},
		{"main.go", "github.com/jung-kurt/gofpdf", true},
		{"model/group.go", "encoding/json", false},
		{"model/group.go", "github.com/google/uuid", false},
		{"model/group.go", "github.com/gofrs/flock", true},
		{"model/group.go", module + "/assets/words", true},
		{"model/library/lock.go", "github.com/gofrs/flock", false},
		{"model/alike/alike.go", "golang.org/x/text/unicode/norm", false},
		{"model/note.go", "golang.org/x/text/unicode/norm", true},
		{"model/library/lock.go", module + "/model/file", false},
		{"model/library/lock.go", module + "/printables", true},
		{"model/group_test.go", "pgregory.net/rapid", false},
		{"model/group_test.go", module + "/assets/schema", false},
		{"model/group_test.go", module + "/ui/look", true},
		{"model/group_test.go", "fyne.io/fyne/v2", true},
		{"assets/words/words.go", "golang.org/x/text/feature/plural", false},
		{"assets/words/words.go", "golang.org/x/textual", true},
		{"assets/words/words.go", module + "/model", true},
		{"printables/board.go", module + "/assets/words", false},
		{"printables/board.go", module + "/ui/look", true},
		{"printables/board.go", "fyne.io/fyne/v2/canvas", true},
		{"printables/board.go", "github.com/jung-kurt/gofpdf", true},
		{"printables/board_test.go", "github.com/jung-kurt/gofpdf", true},
		{"printables/pdf/pdf.go", "github.com/jung-kurt/gofpdf", false},
		{"printables/pdf/pdf.go", "github.com/jung-kurt/gofpdf/contrib/x", false},
		{"ui/surfaces/board/board.go", module + "/printables/raster", false},
		{"ui/surfaces/board/board.go", module, true},
		{"ui/home.go", "net/http", true},
		{"ui/home.go", "net/url", false},
		{"ui/home_test.go", "net", true},
		{"ui/cli/print.go", module + "/printables/pdf", false},
		{"ui/cli/print.go", "fyne.io/fyne/v2", true},
		{"model/whole/whole.go", module + "/model", true},
		{"model/library/write.go", "github.com/natefinch/atomic", true},
		{"ui/home.go", "golang.org/x/net/html", true},
		{"ui/home.go", "testing", true},
		{"ui/home.go", "fyne.io/fyne/v2/test", true},
		{"ui/home_test.go", "fyne.io/fyne/v2/test", false},
		{"ui/trial/trial.go", "fyne.io/fyne/v2/test", false},
		{"ui/home.go", module + "/ui/trial", true},
		{"ui/home_test.go", module + "/ui/trial", false},
		{"ui/e2e/harness.go", "github.com/jezek/xgb/xtest", false},
		{"ui/surfaces/board/board.go", "github.com/jezek/xgb", true},
		{"tools/x.go", "fmt", true},
	} {
		src := fmt.Sprintf("package x\n\nimport _ %q\n", c.imports)
		_, problems := wrongArrows(t, fstest.MapFS{c.file: {Data: []byte(src)}})
		if got := len(problems) > 0; got != c.wrong {
			t.Errorf("%s imports %s: wrong = %v, want %v %v", c.file, c.imports, got, c.wrong, problems)
		}
	}
}

// wrongArrows reads the imports of all Go files and says which break a rule.
func wrongArrows(t *testing.T, tree fs.FS) (files int, problems []string) {
	t.Helper()
	err := gofiles.Each(tree, func(name string, src []byte) {
		files++
		file, err := parser.ParseFile(token.NewFileSet(), name, src, parser.ImportsOnly)
		if err != nil {
			t.Fatal(err)
		}
		for _, spec := range file.Imports {
			imported, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				t.Fatal(err)
			}
			if why := wrong(name, imported); why != "" {
				problems = append(problems, fmt.Sprintf("%s imports %s: %s", name, imported, why))
			}
		}
	})
	if err != nil {
		t.Fatal(err)
	}
	return files, problems
}

// wrong says why the file must not import that package, "" if it may.
func wrong(file, imported string) string {
	folder, test := path.Dir(file), strings.HasSuffix(file, "_test.go")
	home, known := roomOf(folder)
	switch {
	case !known:
		return "the file stands in no room of the design"
	case imported == module:
		return "nothing imports main"
	case !test && within(imported, module+"/ui/trial"):
		return "only tests import what is for tests"
	case strings.HasPrefix(imported, module+"/"):
		return wrongRoom(home, strings.TrimPrefix(imported, module+"/"), test)
	case within(folder, "ui/cli") && within(imported, "fyne.io"):
		return "the command line opens no window"
	case isBarred(folder, imported):
		return "the design keeps it to other folders"
	case !test && !withinAny(folder, forTests) && (imported == "testing" || strings.HasPrefix(imported, "testing/") || imported == "fyne.io/fyne/v2/test"):
		return "only tests import what is for tests"
	case !test && home.others != nil && strings.Contains(first(imported), ".") && !withinAny(imported, home.others):
		return "the room gets by with the standard library and " + strings.Join(home.others, ", ")
	}
	return ""
}

// wrongRoom says why a file of home must not import a package of ours. A test may look
// into other rooms, save that only ui and main see ui.
func wrongRoom(home room, imported string, test bool) string {
	to := first(imported)
	if slices.Contains(home.ours, to) || test && to != "ui" {
		return ""
	}
	return "imports run the other way"
}

// roomOf returns the rules of the longest folder that holds this one. Only main's own
// files stand at the top.
func roomOf(folder string) (room, bool) {
	for f := folder; f != "."; f = path.Dir(f) {
		if r, ok := rooms[f]; ok {
			return r, true
		}
	}
	return rooms["."], folder == "."
}

func isBarred(folder, imported string) bool {
	for module, folders := range barred {
		if !within(imported, module) || slices.Contains(allowed, imported) {
			continue
		}
		if !withinAny(folder, folders) {
			return true
		}
	}
	return false
}

func first(name string) string {
	head, _, _ := strings.Cut(name, "/")
	return head
}

// within reports whether a path is that folder, or below it.
func within(name, folder string) bool {
	return name == folder || strings.HasPrefix(name, folder+"/")
}

func withinAny(name string, folders []string) bool {
	return slices.ContainsFunc(folders, func(f string) bool { return within(name, f) })
}
