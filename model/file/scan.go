package file

import "encoding/json"

// scan goes over data once, before any of it is parsed, and finds what encoding/json
// lets through: lists and objects nested too deep, and fields that stand twice in one
// object, of which one would be lost without a word. It does not mind text that is no
// JSON; the parser finds that.
func scan(data []byte) (Problem, bool) {
	s := scanner{data: data}
	for s.at < len(data) {
		if what, value := s.next(); what != "" {
			return Problem{what, line(data, s.at), shown(value)}, true
		}
	}
	return Problem{}, false
}

type scanner struct {
	data   []byte
	at     int
	levels []level
}

// level is a list or object that is open.
type level struct {
	object bool
	key    bool // a string here is a field's name
	seen   map[string]bool
}

func (s *scanner) next() (What, string) {
	c := s.data[s.at]
	s.at++
	switch c {
	case '{', '[':
		s.levels = append(s.levels, level{object: c == '{', key: c == '{'})
		if len(s.levels) > MaxDepth {
			return TooDeep, ""
		}
	case '}', ']':
		s.levels = s.levels[:max(0, len(s.levels)-1)]
	case ',':
		if n := len(s.levels); n > 0 {
			s.levels[n-1].key = s.levels[n-1].object
		}
	case '"':
		return s.str()
	}
	return "", ""
}

// str passes over a string, and notes the name of a field.
func (s *scanner) str() (What, string) {
	from := s.at
	escaped := false
	for s.at < len(s.data) && s.data[s.at] != '"' {
		if s.data[s.at] == '\\' {
			escaped = true
			s.at++
		}
		s.at++
	}
	text := s.data[from:min(s.at, len(s.data))]
	s.at++
	n := len(s.levels)
	if n == 0 || !s.levels[n-1].key {
		return "", ""
	}
	return s.levels[n-1].meet(text, escaped)
}

func (l *level) meet(text []byte, escaped bool) (What, string) {
	l.key = false
	name := string(text)
	if escaped {
		_ = json.Unmarshal([]byte(`"`+name+`"`), &name) // what cannot be read the parser refuses
	}
	if l.seen[name] {
		return RepeatedField, name
	}
	if l.seen == nil {
		l.seen = map[string]bool{}
	}
	l.seen[name] = true
	return "", ""
}
