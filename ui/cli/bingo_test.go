package cli

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

func TestBingo(t *testing.T) {
	folder := t.TempDir()
	got := call(t, folder, "bingo", "--cards", "6", "--grid", "3x3", "--free", "--per-page", "2", "--paper", "A5", "--title", "Who is who?", "--seed", "7", "-o", "a.pdf")
	if got.code != 0 || got.errs != "" || !strings.HasPrefix(got.out, "a.pdf: 6 cards, set ") {
		t.Fatalf("got %+v", got)
	}
	if n := pages(t, filepath.Join(folder, "a.pdf")); n < 4 {
		t.Errorf("%d pages, want three of cards and a tally", n)
	}
	if left := listing(t, folder); !slices.Equal(left, []string{"a.pdf"}) {
		t.Errorf("left behind: %v", left)
	}
}

// TestBingoSeeds: the same seed, also as the code that is said, makes the same file;
// without one the cards differ each time.
func TestBingoSeeds(t *testing.T) {
	folder := t.TempDir()
	make := func(name string, seed ...string) (pdf []byte, code string) {
		got := call(t, folder, append([]string{"bingo", "--cards", "3", "-o", name}, seed...)...)
		if got.code != 0 {
			t.Fatalf("%+v", got)
		}
		data, err := os.ReadFile(filepath.Join(folder, name))
		if err != nil {
			t.Fatal(err)
		}
		return data, strings.TrimSpace(got.out[strings.LastIndex(got.out, " "):])
	}
	first, code := make("1.pdf", "--seed", "123456")
	second, _ := make("2.pdf", "--seed", code)
	other, otherCode := make("3.pdf")
	if !bytes.Equal(first, second) {
		t.Errorf("set %s is not always the same", code)
	}
	if bytes.Equal(first, other) || code == otherCode {
		t.Error("without a seed the same cards came")
	}
}

func TestBingoReplaces(t *testing.T) {
	folder := t.TempDir()
	path := put(t, folder, "a.pdf", "mine")
	if got := call(t, folder, "bingo", "-o", path, "--replace"); got.code != 0 {
		t.Fatalf("%+v", got)
	}
	if pages(t, path) == 0 {
		t.Error("not replaced")
	}
}

// TestBingoPrompts: prompts in any script, with emoji and combining marks, come onto
// cards, and doubles are mentioned.
func TestBingoPrompts(t *testing.T) {
	folder := t.TempDir()
	list := []string{"# ours", "", "Has a garden", "من يحب الشاي", "हिन्दी गाने जानता है", "会烤面包", "Walks 🚶🏽‍♀️ to work", "Zoe\u0308 knows", "Rides a bike", "Speaks Welsh", "has a GARDEN", "Μιλάει ελληνικά", "Знает шахматы"}
	for i := range 3 {
		list = append(list, fmt.Sprint("Prompt ", i))
	}
	put(t, folder, "p.txt", "\ufeff"+strings.Join(list, "\r\n"))
	got := call(t, folder, "bingo", "--prompts", "p.txt", "--grid", "3x3", "--cards", "9", "-o", "a.pdf")
	if got.code != 0 || !strings.Contains(got.errs, "p.txt: one prompt") {
		t.Fatalf("%+v", got)
	}
	pages(t, filepath.Join(folder, "a.pdf"))
}
