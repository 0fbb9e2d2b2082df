package file

import (
	"bytes"
	"errors"
	"io"
	"os"
	"path/filepath"
	"testing"
)

// FuzzDecode: whatever the bytes, Decode answers with a group that can be written and
// read again, or with an *Error; it never panics.
func FuzzDecode(f *testing.F) {
	seed(f, Format)
	f.Fuzz(func(t *testing.T, data []byte) { survives(t, data, Decode, Encode) })
}

// FuzzDecodeActivity: the same of activities.
func FuzzDecodeActivity(f *testing.F) {
	seed(f, ActivityFormat)
	f.Fuzz(func(t *testing.T, data []byte) { survives(t, data, DecodeActivity, EncodeActivity) })
}

// seed begins with files of ours and with what is nearly one.
func seed(f *testing.F, format string) {
	files, _ := filepath.Glob("testdata/*.json")
	for _, name := range files {
		data, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	head := `{"format":"` + format + `","version":`
	for _, seed := range []string{
		"", "{", "[[[[", "\x00", "\xff\xfe{", head + `1}`, head + `-1}`, `{"a":1,"a":2}`,
		head + `1,"sheets":[null]}`, head + `1,"id":"own-1","kind":"board","own":{"title":""},"zones":[{"id":"z"}]}`,
	} {
		f.Add([]byte(seed))
	}
}

// survives reads data and, where it is sound, writes and reads it again.
func survives[T any](t *testing.T, data []byte, decode func(io.Reader) (T, error), encode func(T) ([]byte, error)) {
	v, err := decode(bytes.NewReader(data))
	var refused *Error
	if err != nil {
		if !errors.As(err, &refused) || refused.Kind == "" || refused.Error() == "" {
			t.Fatalf("untyped error %v", err)
		}
		return
	}
	first, err := encode(v)
	if err != nil {
		t.Fatalf("read but not written: %v", err)
	}
	again, err := decode(bytes.NewReader(first))
	if err != nil {
		t.Fatalf("written but not read: %v", err)
	}
	if second, err := encode(again); err != nil || !bytes.Equal(first, second) {
		t.Fatalf("second save differs (%v)", err)
	}
}
