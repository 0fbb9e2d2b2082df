package file

import (
	"bytes"
	"encoding/json"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"pgregory.net/rapid"

	"commonground/assets/schema"
	"commonground/model"
)

func compiled(tb testing.TB, published []byte) *jsonschema.Schema {
	tb.Helper()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(published))
	if err != nil {
		tb.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("our.schema.json", doc); err != nil {
		tb.Fatal(err)
	}
	s, err := c.Compile("our.schema.json")
	if err != nil {
		tb.Fatal(err)
	}
	return s
}

func against(s *jsonschema.Schema, data []byte) error {
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	if err != nil {
		return err
	}
	return s.Validate(doc)
}

// TestEveryFileFitsTheSchema: whatever a group holds, its file is as published.
func TestEveryFileFitsTheSchema(t *testing.T) {
	s := compiled(t, schema.GroupSchema())
	rapid.Check(t, func(t *rapid.T) {
		data, err := Encode(groups().Draw(t, "group"))
		if err != nil {
			t.Fatal(err)
		}
		if err := against(s, data); err != nil {
			t.Fatalf("%v\n%s", err, data)
		}
	})
}

// TestSchemaRefuses: what Decode refuses in a record the schema refuses too.
func TestSchemaRefuses(t *testing.T) {
	s := compiled(t, schema.GroupSchema())
	for name, spoil := range map[string]func(*model.Group){
		"colour":    func(g *model.Group) { g.Sheets[0].Notes[0].Colour = "red" },
		"day":       func(g *model.Group) { g.Sheets[0].Date = "soon" },
		"no width":  func(g *model.Group) { g.Sheets[0].Notes[0].W = 0 },
		"long note": func(g *model.Group) { g.Sheets[0].Notes[0].Text = strings.Repeat("é", 4001) },
		"cards":     func(g *model.Group) { g.Bingo.Cards = 1001 },
		"list":      func(g *model.Group) { g.Todos[0].For = "me" },
		"category":  func(g *model.Group) { g.Resources = []*model.Resource{{ID: model.NewID(), Category: "fun"}} },
		"long name": func(g *model.Group) { g.Resources = []*model.Resource{model.NewResource(strings.Repeat("é", 201))} },
	} {
		g := example()
		spoil(g)
		data, err := marshal(g)
		if err != nil {
			t.Fatal(err)
		}
		if against(s, data) == nil {
			t.Errorf("%s fits the schema", name)
		}
	}
	extra := bytes.Replace(encoded(t, example()), []byte(`"members"`), []byte(`"persons"`), 1)
	if against(s, extra) == nil {
		t.Error("a field that we do not have fits the schema")
	}
}

// TestSchemaHasEveryField: the schema names the fields of the model's types, all of
// them and no others.
func TestSchemaHasEveryField(t *testing.T) {
	group := matcher{t, tree(t, schema.GroupSchema()), map[reflect.Type]bool{}}
	group.match("group", reflect.TypeFor[content](), group.doc)
	activity := matcher{t, tree(t, schema.ActivitySchema()), map[reflect.Type]bool{}}
	activity.match("activity", reflect.TypeFor[activityContent](), activity.doc)
}

func tree(t *testing.T, published []byte) (doc map[string]any) {
	t.Helper()
	if err := json.Unmarshal(published, &doc); err != nil {
		t.Fatal(err)
	}
	return doc
}

// TestSchemasAgree: an activity is published with the same parts in both schemas.
func TestSchemasAgree(t *testing.T) {
	group, activity := tree(t, schema.GroupSchema()), tree(t, schema.ActivitySchema())
	theirs, ours := group["$defs"].(map[string]any), activity["$defs"].(map[string]any)
	for name, def := range ours {
		if !reflect.DeepEqual(def, theirs[name]) {
			t.Errorf("%s differs", name)
		}
	}
	props := activity["properties"].(map[string]any)
	delete(props, "format")
	delete(props, "version")
	if !reflect.DeepEqual(props, theirs["activity"].(map[string]any)["properties"]) {
		t.Error("the activity's own fields differ")
	}
}

type matcher struct {
	t    *testing.T
	doc  map[string]any
	done map[reflect.Type]bool
}

func (m matcher) match(where string, typ reflect.Type, node map[string]any) {
	if name, ok := node["$ref"].(string); ok {
		node = m.doc["$defs"].(map[string]any)[strings.TrimPrefix(name, "#/$defs/")].(map[string]any)
	}
	switch typ.Kind() {
	case reflect.Pointer:
		m.match(where, typ.Elem(), node)
	case reflect.Slice:
		if items, ok := node["items"].(map[string]any); ok {
			m.match(where+"[]", typ.Elem(), items)
		}
	case reflect.Map:
		m.match(where+".*", typ.Elem(), node["additionalProperties"].(map[string]any))
	case reflect.Struct:
		m.object(where, typ, node)
	}
}

func (m matcher) object(where string, typ reflect.Type, node map[string]any) {
	if m.done[typ] || typ.PkgPath() == "time" {
		return
	}
	m.done[typ] = true
	props, _ := node["properties"].(map[string]any)
	var names []string
	for _, f := range reflect.VisibleFields(typ) {
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		if name == "" || name == "-" || len(f.Index) > 2 {
			continue // embedded: its fields come by themselves
		}
		names = append(names, name)
		if p, ok := props[name].(map[string]any); ok {
			m.match(where+"."+name, f.Type, p)
		}
	}
	for _, n := range names {
		if props[n] == nil {
			m.t.Errorf("the schema lacks %s.%s", where, n)
		}
	}
	for p := range props {
		if !slices.Contains(names, p) {
			m.t.Errorf("the schema has %s.%s, the model does not", where, p)
		}
	}
}
