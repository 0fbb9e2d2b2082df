package wording_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"commonground/assets/words"
)

// sources is where it is kept what the toolkit and the pages beside it say, by file and line,
// and which of our words say it. Their own sentences are not ours to keep.
const sources = "../../model/guide/testdata"

// TestNothingOfTheToolkitIsLeftOut: every question, theme and tip of the sources has words of
// ours, and those words are there.
func TestNothingOfTheToolkitIsLeftOut(t *testing.T) {
	book, err := words.Load("en")
	if err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob(filepath.Join(sources, "source-*.tsv"))
	if err != nil || len(files) == 0 {
		t.Fatalf("%d files of rows, %v", len(files), err)
	}
	said := map[string]bool{}
	for _, file := range files {
		for _, row := range table(t, file, 4) {
			said[row[0]+" "+row[1]] = true
			for _, key := range strings.Fields(row[3]) {
				if !saysAt(book, key) {
					t.Errorf("%s: nothing is said at %q (%s, line %s, %s)", filepath.Base(file), key, row[0], row[1], row[2])
				}
			}
		}
	}
	points := table(t, filepath.Join(sources, "points.tsv"), 2)
	for _, point := range points {
		if !said[point[0]+" "+point[1]] {
			t.Errorf("line %s of %s is not said in our words", point[1], point[0])
		}
	}
	t.Logf("%d lines of the sources", len(points))
}

// TestOnlyWordsThatAreThereCount: a list's item counts up to the last, and a text is no list.
func TestOnlyWordsThatAreThereCount(t *testing.T) {
	book, err := words.Load("en")
	if err != nil {
		t.Fatal(err)
	}
	last := len(book.List("hard.hearing.now"))
	for key, want := range map[string]bool{
		"hard.hearing.title": true, "hard.hearing.now": true, "hard.hearing.nowhere": false,
		"hard.hearing.now#0": false, "hard.hearing.now#1": true, "hard.hearing.now#x": false,
		fmt.Sprintf("hard.hearing.now#%d", last): true, fmt.Sprintf("hard.hearing.now#%d", last+1): false,
	} {
		if saysAt(book, key) != want {
			t.Errorf("%s: %v", key, !want)
		}
	}
}

// saysAt reports whether there are words at a key, or at the n-th item of a list: "key#n",
// from 1.
func saysAt(book *words.Book, key string) bool {
	key, item, isItem := strings.Cut(key, "#")
	if !book.Has(key) || !isItem {
		return book.Has(key)
	}
	n, err := strconv.Atoi(item)
	return err == nil && n > 0 && n <= len(book.List(key))
}

// table reads rows of as many fields, which tabs part.
func table(t *testing.T, file string, fields int) [][]string {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var rows [][]string
	for i, line := range strings.Split(strings.TrimSuffix(string(data), "\n"), "\n") {
		row := strings.Split(line, "\t")
		if len(row) != fields || slices.Contains(row, "") {
			t.Fatalf("%s:%d: %q", filepath.Base(file), i+1, line)
		}
		rows = append(rows, row)
	}
	return rows
}
