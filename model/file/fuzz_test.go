package file

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"testing"
)

// FuzzDecode: whatever the bytes, Decode answers with a group that can be written and
// read again, or with an *Error; it never panics.
func FuzzDecode(f *testing.F) {
	files, _ := filepath.Glob("testdata/*.json")
	for _, name := range files {
		data, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	for _, seed := range []string{
		"", "{", "[[[[", "\x00", "\xff\xfe{", `{"format":"common-ground-group","version":1}`,
		`{"format":"common-ground-group","version":1,"sheets":[null]}`,
		`{"format":"common-ground-group","version":-1}`, `{"a":1,"a":2}`,
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		g, err := Decode(bytes.NewReader(data))
		var refused *Error
		if err != nil {
			if !errors.As(err, &refused) || refused.Kind == "" || refused.Error() == "" {
				t.Fatalf("untyped error %v", err)
			}
			return
		}
		first, err := Encode(g)
		if err != nil {
			t.Fatalf("read but not written: %v", err)
		}
		again, err := Decode(bytes.NewReader(first))
		if err != nil {
			t.Fatalf("written but not read: %v", err)
		}
		if second, err := Encode(again); err != nil || !bytes.Equal(first, second) {
			t.Fatalf("second save differs (%v)", err)
		}
	})
}
