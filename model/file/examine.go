package file

import (
	"cmp"
	"math"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"commonground/model"
)

// maxNumber is beyond any number that a group can need.
const maxNumber = 1e9

// examine holds a group, or an activity on its own, to the rules. Those of every text, number, list, record and ID
// are found by walking the group's types, so they hold for parts of a group that are
// added later; those of one kind of record stand in rules.go.
func examine(g *model.Group) *examiner { return examined(g, g) }

func examined(g *model.Group, whole any) *examiner {
	e := &examiner{group: g, ids: map[model.ID]bool{}, plans: map[reflect.Type][]fieldPlan{}}
	e.walk(reflect.ValueOf(whole))
	return e
}

type examiner struct {
	group    *model.Group
	path     []any // string: a field, int: a place in a list
	ids      map[model.ID]bool
	times    []*time.Time // those with a zone or parts of a second
	problems []Problem
	plans    map[reflect.Type][]fieldPlan
	board    model.Rect // of the sheet that is being walked
}

// fieldPlan is a field of a struct; the name of an embedded one is empty.
type fieldPlan struct {
	index int
	name  string
}

func (e *examiner) add(what What, field, value string) {
	if len(e.problems) < maxProblems {
		e.problems = append(e.problems, Problem{what, e.where(field), shown(value)})
	}
}

func (e *examiner) where(field string) string {
	var b strings.Builder
	for _, p := range append(slices.Clone(e.path), field) {
		switch p := p.(type) {
		case int:
			b.WriteString("[" + strconv.Itoa(p) + "]")
		case string:
			if b.Len() > 0 && p != "" && p[0] != '[' {
				b.WriteByte('.')
			}
			b.WriteString(p)
		}
	}
	return b.String()
}

func (e *examiner) walk(v reflect.Value) {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			e.rules(v.Interface())
			e.walk(v.Elem())
		}
	case reflect.Struct:
		e.structure(v)
	case reflect.Slice:
		e.list(v)
	case reflect.Map:
		e.table(v)
	case reflect.String:
		e.text(v.String())
	case reflect.Float64:
		e.number(v.Float())
	case reflect.Int:
		e.number(float64(v.Int()))
	}
}

func (e *examiner) structure(v reflect.Value) {
	if !v.CanAddr() { // from a map
		c := reflect.New(v.Type()).Elem()
		c.Set(v)
		v = c
	}
	if t, ok := v.Addr().Interface().(*time.Time); ok {
		e.time(t)
		return
	}
	for _, f := range e.plan(v.Type()) {
		if f.name != "" {
			e.path = append(e.path, f.name)
		}
		if id, ok := v.Field(f.index).Interface().(model.ID); ok && f.name == "id" {
			e.id(id)
		} else {
			e.walk(v.Field(f.index))
		}
		if f.name != "" {
			e.path = e.path[:len(e.path)-1]
		}
	}
}

func (e *examiner) plan(t reflect.Type) []fieldPlan {
	if p, ok := e.plans[t]; ok {
		return p
	}
	p := []fieldPlan{}
	for i := range t.NumField() {
		f := t.Field(i)
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		if f.IsExported() && name != "-" {
			p = append(p, fieldPlan{i, name})
		}
	}
	e.plans[t] = p
	return p
}

func (e *examiner) list(v reflect.Value) {
	switch list := v.Interface().(type) {
	case []byte:
		return // a picture; the size of the file limits it
	case model.Doodle:
		e.doodle(list)
		return
	}
	if v.Len() > MaxItems {
		e.add(TooMany, "", strconv.Itoa(v.Len()))
		return
	}
	for i := range v.Len() {
		e.item(i, v.Index(i))
	}
}

// item walks one of several; here a record that is not there is a fault.
func (e *examiner) item(at any, v reflect.Value) {
	e.path = append(e.path, at)
	if v.Kind() == reflect.Pointer && v.IsNil() {
		e.add(Missing, "", "")
	} else {
		e.walk(v)
	}
	e.path = e.path[:len(e.path)-1]
}

func (e *examiner) table(v reflect.Value) {
	if v.Len() > MaxItems {
		e.add(TooMany, "", strconv.Itoa(v.Len()))
		return
	}
	keys := v.MapKeys()
	slices.SortFunc(keys, func(a, b reflect.Value) int { return cmp.Compare(a.String(), b.String()) })
	for _, k := range keys {
		e.text(k.String())
		e.item(shown(k.String()), v.MapIndex(k))
	}
}

func (e *examiner) text(s string) {
	if len(s) > MaxText && utf8.RuneCountInString(s) > MaxText {
		e.add(TooLong, "", s)
	}
}

func (e *examiner) number(n float64) {
	if math.IsNaN(n) || math.Abs(n) > maxNumber {
		e.add(OutOfRange, "", strconv.FormatFloat(n, 'g', -1, 64))
	}
}

func (e *examiner) id(id model.ID) {
	switch {
	case id == model.ID{}:
		e.add(Missing, "", "")
	case e.ids[id]:
		e.add(Duplicate, "", id.String())
	}
	e.ids[id] = true
}

func (e *examiner) time(t *time.Time) {
	if y := t.UTC().Year(); y < 1 || y > 9999 {
		e.add(OutOfRange, "", strconv.Itoa(y))
	}
	if t.Location() != time.UTC || t.Nanosecond() != 0 {
		e.times = append(e.times, t)
	}
}

// roundTimes writes every time as the format has it: in UTC and whole seconds.
func (e *examiner) roundTimes() {
	for _, t := range e.times {
		*t = t.UTC().Truncate(time.Second)
	}
}

// refusal is the error for what was found: a group that is sound but for activities
// that this version does not know was made by a newer one.
func (e *examiner) refusal() *Error {
	kind := TooNew
	for _, p := range e.problems {
		if p.What != UnknownActivity {
			kind = Damaged
		}
	}
	return &Error{Kind: kind, Problems: e.problems}
}
