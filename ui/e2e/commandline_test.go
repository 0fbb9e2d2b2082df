//go:build linux

package e2e

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"commonground/ui/e2e/stage"
)

// command runs the program people use without a display and returns what it said on
// both channels and its exit code.
func command(t *testing.T, folder string, args ...string) (out, errs string, code int) {
	t.Helper()
	cmd := exec.Command(plain, args...)
	cmd.Env, cmd.Dir = stage.Environment(folder, ""), folder
	var o, e bytes.Buffer
	cmd.Stdout, cmd.Stderr = &o, &e
	err := cmd.Run()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	return o.String(), e.String(), cmd.ProcessState.ExitCode()
}

// pdfText returns the words of a PDF as a reader finds them, spaces made one.
func pdfText(t *testing.T, path string) string {
	t.Helper()
	out, err := exec.Command("pdftotext", "-layout", path, "-").CombinedOutput()
	if err != nil {
		t.Fatalf("%s: %v\n%s", path, err, out)
	}
	return strings.Join(strings.Fields(string(out)), " ")
}

func pdfPages(t *testing.T, path string) string {
	t.Helper()
	out, err := exec.Command("pdfinfo", path).CombinedOutput()
	if err != nil {
		t.Fatalf("%s: %v\n%s", path, err, out)
	}
	for line := range strings.Lines(string(out)) {
		if n, ok := strings.CutPrefix(line, "Pages:"); ok {
			return strings.TrimSpace(n)
		}
	}
	return ""
}

func TestCommandLine(t *testing.T) {
	stage.Wanted(t)
	folder := t.TempDir()
	prompts := filepath.Join(folder, "prompts.txt")
	text := "# a comment\n\nHas a garden\nمن يحب الشاي\nLikes Ελλάδα\nPlays the piano\nWalks 🚶 to work\nKnows हिन्दी songs\nHas two sisters\nBakes 面包\nSpeaks Welsh\nRides a bike\n"
	if err := os.WriteFile(prompts, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name  string
		args  []string
		code  int
		out   string // in the PDF or, without one, on the channel of results
		errs  string
		pages string
	}{
		{"cards", []string{"bingo", "--prompts", prompts, "--cards", "8", "--grid", "3x3", "--title", "Find somebody", "--seed", "3", "-o", "a.pdf"}, 0, "Find somebody", "", ""},
		{"too few prompts", []string{"bingo", "--prompts", prompts, "--grid", "5x5", "-o", "b.pdf"}, 1, "", "25", ""},
		{"cards nowhere", []string{"bingo", "-o", "no/such/folder/c.pdf"}, 1, "", "no/such/folder", ""},
		{"cards without a place", []string{"bingo"}, 2, "", "-o", ""},
		{"an odd grid", []string{"bingo", "--grid", "7x9x2", "-o", "d.pdf"}, 2, "", "grid", ""},
		{"blank sheet", []string{"print", "--blank", "membership", "--paper", "a3", "-o", "e.pdf"}, 0, "Members", "", "1"},
		{"questions about leading", []string{"print", "--blank", "leadership", "-o", "g.pdf"}, 0, "Who takes it", "", "2"},
		{"questions about joining", []string{"print", "--blank", "membership-decision", "--paper", "letter", "-o", "h.pdf"}, 0, "For ourselves", "", "2"},
		{"an example", []string{"print", "--blank", "membership", "--as", "example", "-o", "i.pdf"}, 0, "breakfast group", "", "1"},
		{"no such activity", []string{"print", "--blank", "juggling", "-o", "f.pdf"}, 2, "", "membership", ""},
		{"check nothing", []string{"check"}, 2, "", "", ""},
		{"version", []string{"--version"}, 0, "ommon", "", ""},
		{"help", []string{"--help"}, 0, "bingo", "", ""},
		{"help of a command", []string{"print", "--help"}, 0, "--blank", "", ""},
		{"no such flag", []string{"--sideways"}, 2, "", "sideways", ""},
		{"no display", nil, 1, "", "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			out, errs, code := command(t, folder, c.args...)
			if code != c.code {
				t.Errorf("exit %d, want %d\n%s%s", code, c.code, out, errs)
			}
			if pdf := filepath.Join(folder, last(c.args)); code == 0 && strings.HasSuffix(pdf, ".pdf") {
				out = pdfText(t, pdf)
				if c.pages != "" && pdfPages(t, pdf) != c.pages {
					t.Errorf("%s pages, want %s", pdfPages(t, pdf), c.pages)
				}
			}
			if !strings.Contains(out, c.out) || !strings.Contains(errs, c.errs) {
				t.Errorf("says %q and %q, want %q and %q", out, errs, c.out, c.errs)
			}
			if code != 0 && strings.TrimSpace(errs) == "" {
				t.Error("fails without a word")
			}
			if strings.Contains(errs, "panic") || strings.Contains(errs, "goroutine ") {
				t.Errorf("breaks: %s", errs)
			}
		})
	}
}

func last(args []string) string {
	if len(args) == 0 {
		return ""
	}
	return args[len(args)-1]
}

func TestCommandLineChecksFiles(t *testing.T) {
	stage.Wanted(t)
	folder := t.TempDir()
	write := func(name string, data []byte) string {
		path := filepath.Join(folder, name)
		if err := os.WriteFile(path, data, 0o644); err != nil {
			t.Fatal(err)
		}
		return path
	}
	for name, data := range map[string][]byte{
		"empty.json":     nil,
		"truncated.json": []byte(`{"format": "common-ground-group", "version": 1, "id": "`),
		"binary.json":    {0, 1, 2, 0xff, 0xfe, 0x80, 0, 0},
		"deep.json":      []byte(strings.Repeat(`[`, 2_000_000)),
		"other.json":     []byte(`{"name": "a shopping list"}`),
		"newer.json":     []byte(`{"format": "common-ground-group", "version": 999, "id": "0190b6a0-0000-7000-8000-000000000000", "name": "x"}`),
	} {
		path := write(name, data)
		out, errs, code := command(t, folder, "check", path)
		if code != 1 || !strings.Contains(out+errs, name) {
			t.Errorf("%s: exit %d, says %q and %q", name, code, out, errs)
		}
		if after, err := os.ReadFile(path); err != nil || !bytes.Equal(after, data) {
			t.Errorf("%s was touched: %v", name, err)
		}
		if strings.Contains(errs, "goroutine ") {
			t.Errorf("%s: breaks: %s", name, errs)
		}
	}
	huge := filepath.Join(folder, "huge.json")
	if err := os.WriteFile(huge, []byte("{"), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := os.Truncate(huge, 200<<20); err != nil {
		t.Fatal(err)
	}
	if out, errs, code := command(t, folder, "check", huge); code != 1 || strings.Contains(errs, "goroutine ") {
		t.Errorf("200 MB: exit %d, says %q and %q", code, out, errs)
	}
}
