package file

import (
	"bytes"
	"encoding/json"
	"fmt"
)

// migration brings a file from the version before To to To. It works on the JSON as it
// stands, never on the model's types, which move on: a step that was right once stays
// right. Numbers are json.Number.
type migration struct {
	// Name says what changes, for logs: "notes get colours".
	Name string
	To   int
	Do   func(tree map[string]any) error
}

// migrations are the steps in order, one for each version after the first; a fixture of
// every version stands in testdata for ever.
func migrations() []migration {
	return []migration{{"notes go where their zones are now", 2, moveNotes}}
}

// activityMigrations are the same for the file of one activity.
func activityMigrations() []migration {
	return []migration{{"circles can be squared", 2, func(map[string]any) error { return nil }}}
}

// migrated returns the file data of that older version as one of the current version.
func migrated(data []byte, version, current int, steps []migration) ([]byte, error) {
	var tree map[string]any
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.UseNumber()
	if err := dec.Decode(&tree); err != nil {
		return nil, damaged(misread(data, err))
	}
	for ; version < current; version++ {
		if err := advance(tree, version+1, steps); err != nil {
			return nil, err
		}
	}
	out, err := json.Marshal(tree)
	if err != nil {
		return nil, fmt.Errorf("writing a migrated group: %w", err)
	}
	return out, nil
}

// advance takes the one step to version to. A step that fails met a file that broke the
// rules of its own version.
func advance(tree map[string]any, to int, steps []migration) error {
	for _, s := range steps {
		if s.To != to {
			continue
		}
		if err := s.Do(tree); err != nil {
			return damaged(Problem{NotKnown, s.Name, shown(err.Error())})
		}
		tree["version"] = to
		return nil
	}
	return fmt.Errorf("no migration to version %d", to)
}
