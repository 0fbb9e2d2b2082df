package table

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	uni "golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"

	"commonground/model"
	"commonground/model/pasted"
)

// MaxBytes is how much a table holds: more than MaxResources with long notes take.
const MaxBytes = 4 << 20

// Fault says what is wrong with a whole table.
type Fault string

// The faults.
const (
	TooLarge Fault = "too-large" // more than MaxBytes
	NotText  Fault = "not-text"  // a picture or a program, or a spreadsheet's own format
	Quotes   Fault = "quotes"    // a quotation mark begins a cell, and nobody can say where that ends
	Nothing  Fault = "nothing"   // no resource at all
)

// Error says why a table cannot be used.
type Error struct {
	Fault Fault
	// Line counts from 1; 0 is the whole table.
	Line int
}

// Error is for logs; people are told in words by Fault.
func (e *Error) Error() string { return fmt.Sprintf("table, line %d: %s", e.Line, e.Fault) }

// List is what a table came to.
type List struct {
	Resources []*model.Resource
	// Left are the rows that are in none of them.
	Left []Left
	// Columns are the headings of those that there is no place for.
	Columns []string
	// Others are how many have a category that there is not, and are in ResourceOther now.
	Others int
}

// Left is a row that was left out.
type Left struct {
	Line int // from 1
	Why  Why
	// Text is the beginning of what it says.
	Text string
}

// Why says why a row was left out.
type Why string

// The reasons.
const (
	NoName  Why = "no-name"
	TooLong Why = "too-long" // a cell holds more than there is room for
	TooMany Why = "too-many" // more than a group holds
)

// Read reads a table, from a spreadsheet or as Write wrote it: cells apart by commas,
// semicolons or tabs, in UTF-8, UTF-16 or the usual code page of Windows. A first line that
// names columns says what they hold, whatever their order; without one they are names,
// contacts and notes. The error is an *Error, or what the reader returned.
func Read(from io.Reader, w Words) (List, error) {
	data, err := io.ReadAll(io.LimitReader(from, MaxBytes+1))
	if err != nil {
		return List{}, fmt.Errorf("reading a table: %w", err)
	}
	if len(data) > MaxBytes {
		return List{}, &Error{Fault: TooLarge}
	}
	text, ok := decoded(data)
	if !ok {
		return List{}, &Error{Fault: NotText}
	}
	rows, err := rowsOf(text)
	if err != nil {
		return List{}, err
	}
	l := w.list(rows)
	if len(l.Resources)+len(l.Left) == 0 {
		return List{}, &Error{Fault: Nothing}
	}
	return l, nil
}

// decoded is a file as text, whichever program wrote it; ok is false where it is none.
func decoded(data []byte) (text string, ok bool) {
	var usual transform.Transformer = uni.UTF8.NewDecoder()
	if !utf8.Valid(data) {
		usual = charmap.Windows1252.NewDecoder()
	}
	out, _, err := transform.Bytes(uni.BOMOverride(usual), data)
	return string(out), err == nil && !bytes.ContainsRune(out, 0)
}

// row is a line of a table, or a few where a cell has line ends.
type row struct {
	line  int
	cells []string
}

// rowsOf takes a table apart.
func rowsOf(text string) ([]row, error) {
	text, separator, skipped := separated(text)
	in := csv.NewReader(strings.NewReader(marked(text, separator)))
	in.Comma, in.FieldsPerRecord = separator, -1
	var out []row
	for {
		cells, err := in.Read()
		var bad *csv.ParseError
		switch {
		case errors.Is(err, io.EOF):
			return out, nil
		case errors.As(err, &bad):
			return nil, &Error{Quotes, bad.StartLine + skipped}
		case err != nil:
			return nil, fmt.Errorf("reading a table: %w", err)
		}
		line, _ := in.FieldPos(0)
		for i := range cells {
			cells[i] = strings.TrimSpace(bare(cells[i]))
		}
		if strings.Join(cells, "") != "" {
			out = append(out, row{line + skipped, cells})
		}
	}
}

// marked is a table in which quotation marks within a cell are written as CSV asks, which
// people and many programs do not: The "Quiet" Room. One that begins a cell, also behind
// spaces, is left for the reader, which takes no cell whose end it would have to guess.
func marked(text string, separator rune) string {
	var out, cell strings.Builder // cell is one that no mark begins
	quoted, inside, blank := false, false, true
	end := func() {
		if said := cell.String(); strings.Contains(said, `"`) {
			out.WriteString(`"` + strings.ReplaceAll(said, `"`, `""`) + `"`)
		} else {
			out.WriteString(said)
		}
		cell.Reset()
		quoted, blank = false, true
	}
	for _, r := range text {
		switch {
		case !inside && (r == separator || r == '\n'):
			end()
			out.WriteRune(r)
		case r == '"' && (quoted || blank):
			cell.Reset()
			out.WriteRune(r)
			quoted, inside = true, !inside
		case quoted:
			out.WriteRune(r)
		default:
			cell.WriteRune(r)
			blank = blank && r == ' '
		}
	}
	end()
	return out.String()
}

// separated finds what stands between cells: what the line says that some programs begin
// with, "sep=;", which is taken off then, or what is most often in the first line.
func separated(text string) (rest string, separator rune, skipped int) {
	first, rest, _ := strings.Cut(text, "\n")
	if said, ok := strings.CutPrefix(strings.TrimRight(first, "\r"), "sep="); ok && utf8.RuneCountInString(said) == 1 {
		r, _ := utf8.DecodeRuneInString(said)
		if strings.ContainsRune(",;\t|", r) {
			return rest, r, 1
		}
	}
	separator = ','
	most := 0
	for _, r := range ",;\t" {
		if n := outside(first, r); n > most {
			separator, most = r, n
		}
	}
	return text, separator, 0
}

// outside counts a character where it is in no quotation marks.
func outside(line string, r rune) int {
	n, quoted := 0, false
	for _, c := range line {
		if c == '"' {
			quoted = !quoted
		} else if c == r && !quoted {
			n++
		}
	}
	return n
}

// list makes resources of rows.
func (w Words) list(rows []row) List {
	var l List
	columns := []Column{Name, Contact, Notes}
	if len(rows) > 0 {
		if named, unknown, ok := w.headed(rows[0].cells); ok {
			columns, l.Columns, rows = named, unknown, rows[1:]
		}
	}
	for _, r := range rows {
		res, category := w.resource(r.cells, columns)
		why := wrong(res, len(l.Resources))
		if why != "" {
			l.Left = append(l.Left, Left{r.line, why, beginning(r.cells)})
			continue
		}
		if !category {
			l.Others++
		}
		l.Resources = append(l.Resources, res)
	}
	return l
}

// headed reports whether cells are headings, which name a column at least, and which. Where
// none is that of names, the first that is not known is.
func (w Words) headed(cells []string) (columns []Column, unknown []string, ok bool) {
	hasName, first := false, -1
	for i, cell := range cells {
		c := w.column(cell)
		columns = append(columns, c)
		ok = ok || c != ""
		hasName = hasName || c == Name
		if c == "" && first < 0 && cell != "" {
			first = i
		}
	}
	if !hasName && first >= 0 {
		columns[first] = Name
	}
	for i, c := range columns {
		if c == "" && cells[i] != "" {
			unknown = append(unknown, cells[i])
		}
	}
	return columns, unknown, ok
}

// resource is what a row says; category is false where it names one that there is not.
func (w Words) resource(cells []string, columns []Column) (r *model.Resource, category bool) {
	r, category = model.NewResource(""), true
	for i, cell := range cells {
		if i >= len(columns) || cell == "" {
			continue
		}
		switch c := columns[i]; c {
		case Category:
			r.Category, category = w.category(cell)
		case Card:
			r.Card = w.yes(cell)
		case Checked:
			if _, err := time.Parse(model.DateLayout, cell); err == nil {
				r.Checked = cell
			}
		case Notes:
			r.Notes = both(r.Notes, pasted.Text(cell), "\n")
		case Name, Phone, Contact:
			to := r.Text(model.ResourceText(c))
			*to = both(*to, pasted.Line(cell), " · ")
		}
	}
	if r.Phone == "" && number(r.Contact) {
		r.Phone, r.Contact = r.Contact, ""
	}
	return r, category
}

// both puts the texts of two columns of a kind together.
func both(there, more, between string) string {
	if there == "" || more == "" {
		return there + more
	}
	return there + between + more
}

// number reports whether a contact is a phone number and nothing else.
func number(contact string) bool {
	digits := 0
	for _, r := range contact {
		switch {
		case unicode.IsDigit(r):
			digits++
		case !strings.ContainsRune(" +()-./", r):
			return false
		}
	}
	return digits >= 3
}

// wrong says why a resource has to be left out, where so many came before it; empty is not.
func wrong(r *model.Resource, before int) Why {
	switch {
	case strings.TrimSpace(r.Name) == "":
		return NoName
	case r.Check() != nil:
		return TooLong
	case before == model.MaxResources:
		return TooMany
	}
	return ""
}

// shown is how much of a row that is left out is said, in characters.
const shown = 60

func beginning(cells []string) string {
	var said []string
	for _, c := range cells {
		if c != "" {
			said = append(said, c)
		}
	}
	text := []rune(pasted.Line(strings.Join(said, " · ")))
	if len(text) > shown {
		return string(text[:shown-1]) + "…"
	}
	return string(text)
}
