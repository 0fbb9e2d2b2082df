package cli

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/pdfcpu/pdfcpu/pkg/api"

	"commonground/assets/examples"
	"commonground/assets/words"
	"commonground/model"
	"commonground/model/file"
	"commonground/model/library"
)

// asProgram makes the test's program be the program itself, so that commands are tried
// as people run them: a process of their own, without a screen.
const asProgram = "COMMONGROUND_TEST_RUN"

func TestMain(m *testing.M) {
	if os.Getenv(asProgram) != "" {
		window := func(string, string) error { return errors.New("no window in a test") }
		os.Exit(Program{Version: "1.2.3", Window: window}.Main(os.Args[1:]))
	}
	api.DisableConfigDir()
	os.Exit(m.Run())
}

// said is what a command left behind.
type said struct {
	out, errs string
	code      int
}

// call runs the program in a folder.
func call(t *testing.T, folder string, args ...string) said {
	t.Helper()
	c := exec.Command(os.Args[0], args...)
	c.Dir = folder
	c.Env = []string{asProgram + "=1", "HOME=" + folder}
	var out, errs bytes.Buffer
	c.Stdout, c.Stderr = &out, &errs
	err := c.Run()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	got := said{out.String(), errs.String(), c.ProcessState.ExitCode()}
	if strings.Contains(got.errs, "goroutine ") || strings.Contains(got.out+got.errs, "⟦") {
		t.Errorf("%q broke, or lacks words:\n%s%s", args, got.out, got.errs)
	}
	return got
}

func put(t *testing.T, folder, name, data string) string {
	t.Helper()
	path := filepath.Join(folder, name)
	if err := os.WriteFile(path, []byte(data), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func pages(t *testing.T, path string) int {
	t.Helper()
	if err := api.ValidateFile(path, nil); err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	n, err := api.PageCountFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

func listing(t *testing.T, folder string) []string {
	t.Helper()
	entries, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, e := range entries {
		names = append(names, e.Name())
	}
	return names
}

func TestHelp(t *testing.T) {
	for _, args := range [][]string{{"--help"}, {"-h"}, {"bingo", "--help"}, {"print", "-o", "x.pdf", "--help"}, {"check", "x.json", "-h"}} {
		got := call(t, t.TempDir(), args...)
		if got.code != 0 || got.errs != "" || !strings.HasPrefix(got.out, "Usage:\n  commonground") {
			t.Errorf("%q: %+v", args, got)
		}
	}
	for command, flags := range map[string][]string{
		"bingo": {"--prompts FILE", "--cards N", "--grid CxR", "--free", "--per-page N", "--paper SIZE", "--title TEXT", "--seed N", "-o OUT.pdf", "--replace"},
		"print": {"--sheet ID", "--blank ACTIVITY", "--paper SIZE", "-o OUT.pdf", "--replace"},
	} {
		out := call(t, t.TempDir(), command, "--help").out
		for _, f := range flags {
			if !strings.Contains(out, "\n  "+f+" ") {
				t.Errorf("the help of %s lacks %s:\n%s", command, f, out)
			}
		}
	}
}

func TestVersion(t *testing.T) {
	got := call(t, t.TempDir(), "--version")
	if got != (said{"Common Ground 1.2.3\n", "", 0}) {
		t.Errorf("got %+v", got)
	}
}

// TestMisuse: what is asked for in a wrong way ends with 2, says what was wrong, and
// makes nothing.
func TestMisuse(t *testing.T) {
	folder := t.TempDir()
	group := put(t, folder, "group.json", string(examples.Group()))
	for _, c := range []struct {
		args string
		want string
	}{
		{"--sideways", "no option --sideways"},
		{"bingo -o x.pdf -sideways=3", "no option -sideways\n"},
		{"check --sideways x.json", "no option --sideways"},
		{"bingo x -o", "-o needs a value"},
		{"bingo -o x.pdf --cards", "--cards needs a value"},
		{"bingo -o x.pdf --cards=many", "--cards takes no “many”"},
		{"bingo -o x.pdf --free=perhaps", "--free takes no “perhaps”"},
		{"bingo -o x.pdf --cards 3 --per-page two", "--per-page takes no “two”"},
		{"juggle", "juggle"},
		{"a.json b.json", "b.json"},
		{"bingo", "-o"},
		{"bingo -o x.pdf more", "more"},
		{"bingo -o x.pdf --cards many", "--cards takes no “many”"},
		{"bingo -o x.pdf --cards 0", "1,000"},
		{"bingo -o x.pdf --cards 1001", "1,001"},
		{"bingo -o x.pdf --grid 6x6", "2x5, 3x3, 4x4, 5x5"},
		{"bingo -o x.pdf --grid 4x4 --free", "4x4"},
		{"bingo -o x.pdf --per-page 3", "1, 2 or 4"},
		{"bingo -o x.pdf --title " + strings.Repeat("é", 81), "81 characters; a card holds 80"},
		{"bingo -o x.pdf --paper b5", "a4, letter, a3, a5"},
		{"bingo -o x.pdf --seed 0O", "0O"},
		{"print -o x.pdf", "--blank"},
		{"print --blank membership", "-o"},
		{"print --blank= -o x.pdf", "membership"},
		{"print --blank juggling -o x.pdf", "membership"},
		{"print --blank membership --sheet all -o x.pdf", "--sheet"},
		{"print --paper a9 -o x.pdf group.json", "a9"},
		{"print -o x.pdf group.json more.json", "more.json"},
		{"print --sheet 7 -o x.pdf group.json", "it has"},
		{"check", "--help"},
	} {
		got := call(t, folder, strings.Fields(c.args)...)
		if got.code != 2 || got.out != "" || !strings.Contains(got.errs, c.want) || !strings.Contains(got.errs, "--help") {
			t.Errorf("%s: %+v", c.args, got)
		}
	}
	if got := listing(t, folder); !slices.Equal(got, []string{"group.json"}) {
		t.Errorf("left behind: %v", got)
	}
	if after, _ := os.ReadFile(group); !bytes.Equal(after, examples.Group()) {
		t.Error("the group was changed")
	}
}

// TestFailures: what goes wrong on the way ends with 1 and names the trouble.
func TestFailures(t *testing.T) {
	folder := t.TempDir()
	put(t, folder, "there.pdf", "mine")
	put(t, folder, "two.txt", "Has a cat\n# no prompt\n\nhas a  CAT\nHas a dog\n")
	put(t, folder, "long.txt", "Has a cat\n"+strings.Repeat("x", 10_000)+"\n")
	put(t, folder, "binary.txt", "\x00\x01\xff")
	put(t, folder, "none.txt", "# nothing\n")
	put(t, folder, "five.txt", "a\nb\nc\nd\ne\nf\ng\nh\ni\n")
	put(t, folder, "cut.json", string(examples.Group()[:500]))
	put(t, folder, "empty.json", groupFile(t, model.NewGroup("Nobody", time.Now())))
	for _, c := range []struct {
		args string
		want []string
	}{
		{"bingo -o there.pdf", []string{"there.pdf", "--replace"}},
		{"bingo -o no/such/x.pdf", []string{"no/such/x.pdf"}},
		{"bingo -o there.pdf/x.pdf", []string{"there.pdf/x.pdf"}},
		{"bingo -o x.pdf --prompts nowhere.txt", []string{"nowhere.txt"}},
		{"bingo -o x.pdf --prompts two.txt", []string{"16", "2"}},
		{"bingo -o x.pdf --prompts none.txt", []string{"16", "0"}},
		{"bingo -o x.pdf --prompts long.txt", []string{"line 2", "10,000"}},
		{"bingo -o x.pdf --prompts binary.txt", []string{"line 1"}},
		{"bingo -o x.pdf --prompts .", []string{"."}},
		{"print -o x.pdf nowhere.json", []string{"there is no file “nowhere.json”"}},
		{"print -o x.pdf cut.json", []string{"cut.json", "damaged"}},
		{"print -o x.pdf five.txt", []string{"five.txt"}},
		{"print -o x.pdf empty.json", []string{"Nobody"}},
		{"", []string{"screen"}},
		{"cut.json", []string{"screen"}},
	} {
		got := call(t, folder, strings.Fields(c.args)...)
		for _, want := range c.want {
			if got.code != 1 || got.out != "" || !strings.Contains(got.errs, want) {
				t.Errorf("%s: %+v, want %q", c.args, got, want)
			}
		}
	}
	if data, _ := os.ReadFile(filepath.Join(folder, "there.pdf")); string(data) != "mine" {
		t.Error("a file was replaced")
	}
	if left := listing(t, folder); len(left) != 8 {
		t.Errorf("left behind: %v", left)
	}
}

func groupFile(t *testing.T, g *model.Group) string {
	t.Helper()
	data, err := file.Encode(g)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// TestEveryFaultHasWords: each kind of error of the model has words to tell it.
func TestEveryFaultHasWords(t *testing.T) {
	book, err := words.Load("en")
	if err != nil {
		t.Fatal(err)
	}
	for _, k := range []library.Kind{
		library.NotOurs, library.TooNew, library.Damaged, library.TooLarge, library.Locked,
		library.Missing, library.Unreadable, library.ReadOnly,
	} {
		for _, part := range []string{".title", ".text", ".short"} {
			if key := (&library.LoadError{Kind: k}).Key() + part; !book.Has(key) {
				t.Errorf("no words for %s", key)
			}
		}
	}
	for _, k := range []library.Kind{library.Full, library.Gone, library.Denied, library.Broken} {
		for _, part := range []string{".title", ".text"} {
			if key := (&library.PlaceError{Kind: k}).Key() + part; !book.Has(key) {
				t.Errorf("no words for %s", key)
			}
		}
	}
	for _, w := range []file.What{
		file.Empty, file.Syntax, file.Encoding, file.TooDeep, file.RepeatedField, file.UnknownField,
		file.UnknownActivity, file.WrongType, file.Missing, file.Duplicate, file.NotKnown,
		file.OutOfRange, file.OffBoard, file.TooLong, file.TooMany, file.NotADate,
	} {
		if !book.Has("error.problem." + string(w)) {
			t.Errorf("no words for %s", w)
		}
	}
}
