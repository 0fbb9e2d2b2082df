package library

import (
	"encoding/json"
	"io"
	"os"

	"github.com/google/uuid"

	"commonground/model"
)

// headBytes is how much of a file is read to find its ID, which stands at the top.
const headBytes = 64 << 10

// find returns the file of the group of that ID in the library; empty where there is none.
func (l *Library) find(id model.ID) (path string, err error) {
	entries, err := l.Entries()
	if err != nil {
		return "", err
	}
	for _, e := range entries {
		if found, ok := idOf(e.Path); ok && found == id {
			return e.Path, nil
		}
	}
	return "", nil
}

// idOf reads the ID alone from a group's file; ok is false where it finds none.
func idOf(path string) (id model.ID, ok bool) {
	f, err := os.Open(path)
	if err != nil {
		return id, false
	}
	defer f.Close()
	dec := json.NewDecoder(io.LimitReader(f, headBytes))
	if t, err := dec.Token(); err != nil || t != json.Delim('{') {
		return id, false
	}
	for dec.More() {
		name, err := dec.Token()
		if err != nil {
			return id, false
		}
		if name == "id" {
			return readID(dec)
		}
		if skip := new(json.RawMessage); dec.Decode(skip) != nil {
			return id, false
		}
	}
	return id, false
}

func readID(dec *json.Decoder) (id model.ID, ok bool) {
	var text string
	if dec.Decode(&text) != nil {
		return id, false
	}
	id, err := uuid.Parse(text)
	return id, err == nil
}
