package words

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"golang.org/x/text/feature/plural"
)

// maxDepth is how deep the objects of a file of words may nest.
const maxDepth = 8

// forms are the names of plural forms, as Unicode's CLDR writes them.
var forms = map[string]plural.Form{
	"zero": plural.Zero, "one": plural.One, "two": plural.Two,
	"few": plural.Few, "many": plural.Many, "other": plural.Other,
}

// member is one named value of a JSON object, in the order of the file.
type member struct {
	name  string
	value any // string, []string or []member
}

// parse reads a file of words; area is the first part of all its keys. It refuses
// what a translator can get wrong without seeing it: a name that stands twice, a
// number, an empty name, a name with a full stop in it, text after the end.
func parse(area string, data []byte) (map[string]entry, error) {
	d := json.NewDecoder(bytes.NewReader(data))
	value, err := parseValue(d, 0)
	if err != nil {
		return nil, fmt.Errorf("at byte %d: %w", d.InputOffset(), err)
	}
	members, ok := value.([]member)
	if !ok {
		return nil, errors.New("must be an object")
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return nil, fmt.Errorf("at byte %d: text after the end", d.InputOffset())
	}
	out := map[string]entry{}
	flatten(out, area, members)
	return out, nil
}

func parseValue(d *json.Decoder, depth int) (any, error) {
	token, err := d.Token()
	if err != nil {
		return nil, err
	}
	switch token {
	case json.Delim('{'):
		return parseObject(d, depth+1)
	case json.Delim('['):
		return parseList(d)
	}
	if text, ok := token.(string); ok {
		return text, nil
	}
	return nil, fmt.Errorf("%v is neither a text, a list nor an object", token)
}

func parseObject(d *json.Decoder, depth int) (any, error) {
	if depth > maxDepth {
		return nil, fmt.Errorf("objects nest deeper than %d", maxDepth)
	}
	members := []member{}
	seen := map[string]bool{}
	for d.More() {
		name, err := parseName(d)
		if err != nil {
			return nil, err
		}
		if seen[name] {
			return nil, fmt.Errorf("%q stands twice", name)
		}
		seen[name] = true
		value, err := parseValue(d, depth)
		if err != nil {
			return nil, err
		}
		members = append(members, member{name, value})
	}
	_, err := d.Token() // the closing brace
	return members, err
}

func parseName(d *json.Decoder) (string, error) {
	token, err := d.Token()
	if err != nil {
		return "", err
	}
	name, ok := token.(string)
	if !ok || name == "" || bytes.ContainsAny([]byte(name), ". {}") {
		return "", fmt.Errorf("%q is not a name", token)
	}
	return name, nil
}

func parseList(d *json.Decoder) (any, error) {
	list := []string{}
	for d.More() {
		token, err := d.Token()
		if err != nil {
			return nil, err
		}
		text, ok := token.(string)
		if !ok {
			return nil, fmt.Errorf("%v in a list is not a text", token)
		}
		list = append(list, text)
	}
	_, err := d.Token() // the closing bracket
	return list, err
}

func flatten(out map[string]entry, prefix string, members []member) {
	for _, m := range members {
		key := prefix + "." + m.name
		switch v := m.value.(type) {
		case string:
			out[key] = entry{kind: isText, text: v}
		case []string:
			out[key] = entry{kind: isList, list: v}
		case []member:
			if f := pluralForms(v); f != nil {
				out[key] = entry{kind: isPlural, forms: f}
			} else {
				flatten(out, key, v)
			}
		}
	}
}

// pluralForms returns the forms of an object that is a text that counts: all its names
// are those of plural forms and "other" is among them. Any other object gives nil.
func pluralForms(members []member) map[plural.Form]string {
	out := map[plural.Form]string{}
	for _, m := range members {
		form, known := forms[m.name]
		text, isText := m.value.(string)
		if !known || !isText {
			return nil
		}
		out[form] = text
	}
	if _, ok := out[plural.Other]; !ok {
		return nil
	}
	return out
}
