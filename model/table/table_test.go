package table_test

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/encoding/charmap"
	uni "golang.org/x/text/encoding/unicode"
	"pgregory.net/rapid"

	"commonground/model"
	"commonground/model/table"
)

var words = table.Words{
	Headings: map[table.Column][]string{
		table.Name: {"Resource", "Name"}, table.Phone: {"Phone"}, table.Contact: {"Contact details", "Email", "Website"},
		table.Notes: {"Notes"}, table.Category: {"Category"}, table.Card: {"On the card"}, table.Checked: {"Checked"},
	},
	Categories: map[model.ResourceCategory]string{model.ResourceUrgent: "Urgent help", model.ResourceHealth: "Health", model.ResourceOther: "Other"},
	Yes:        "yes",
}

func read(t *testing.T, text string) table.List {
	t.Helper()
	l, err := table.Read(strings.NewReader(text), words)
	if err != nil {
		t.Fatalf("%q: %v", text, err)
	}
	return l
}

// said are resources without their IDs.
func said(rs []*model.Resource) []model.Resource {
	var out []model.Resource
	for _, r := range rs {
		c := *r
		c.ID = model.ID{}
		out = append(out, c)
	}
	return out
}

func TestTablesAreRead(t *testing.T) {
	library := model.Resource{Name: "Millbrook Library", Contact: "Mill Lane 3", Notes: "Quiet room", Category: model.ResourceOther}
	clinic := model.Resource{Name: "Clinic", Phone: "01632 960001", Category: model.ResourceHealth, Card: true, Checked: "2026-03-10"}
	for what, c := range map[string]struct {
		text string
		want []model.Resource
	}{
		"the toolkit's columns":  {"Resource,Contact details,Notes\nMillbrook Library,Mill Lane 3,Quiet room\n", []model.Resource{library}},
		"no headings":            {"Millbrook Library,Mill Lane 3,Quiet room", []model.Resource{library}},
		"semicolons":             {"Resource;Contact details;Notes\r\nMillbrook Library;Mill Lane 3;Quiet room\r\n", []model.Resource{library}},
		"cells that were copied": {"Millbrook Library\tMill Lane 3\tQuiet room", []model.Resource{library}},
		"a line for Excel":       {"sep=;\nMillbrook Library;Mill Lane 3;Quiet room", []model.Resource{library}},
		"a mark":                 {"\ufeffMillbrook Library,Mill Lane 3,Quiet room", []model.Resource{library}},
		"another order":          {"NOTES, resource ,Contact Details\nQuiet room,Millbrook Library,Mill Lane 3", []model.Resource{library}},
		"all columns": {
			"Name,Phone,Category,On the card,Checked\nClinic,01632 960001,health,Yes,2026-03-10\n", []model.Resource{clinic},
		},
		"a short number":         {"Fire,999\n", []model.Resource{{Name: "Fire", Phone: "999", Category: model.ResourceOther}}},
		"a room":                 {"Clinic,12\n", []model.Resource{{Name: "Clinic", Contact: "12", Category: model.ResourceOther}}},
		"a number for a contact": {"Clinic,01632 960001", []model.Resource{{Name: "Clinic", Phone: "01632 960001", Category: model.ResourceOther}}},
		"two contacts": {
			"Name,Email,Website\nClinic,a@b.example,b.example", []model.Resource{{Name: "Clinic", Contact: "a@b.example · b.example", Category: model.ResourceOther}},
		},
		"line ends in a cell": {
			"Clinic,\"Mill Lane\n3\",\"Ring\nfirst\"", []model.Resource{{Name: "Clinic", Contact: "Mill Lane 3", Notes: "Ring\nfirst", Category: model.ResourceOther}},
		},
		"quotation marks in a cell": {`The "Quiet" Room,Mill Lane 3`, []model.Resource{{Name: `The "Quiet" Room`, Contact: "Mill Lane 3", Category: model.ResourceOther}}},
		"quotation marks in both": {
			"The \"Quiet\" Room,\"Mill Lane\n3, left\"\r\nClinic,\"the \"\"old\"\" one\"\r\n", []model.Resource{
				{Name: `The "Quiet" Room`, Contact: "Mill Lane 3, left", Category: model.ResourceOther},
				{Name: "Clinic", Contact: `the "old" one`, Category: model.ResourceOther},
			},
		},
		"a cell behind a space": {`Millbrook Library, "Mill Lane 3", "Quiet room"`, []model.Resource{library}},
		"no column of names":    {"Who,Notes\nClinic,x", []model.Resource{{Name: "Clinic", Notes: "x", Category: model.ResourceOther}}},
		"a day that is none":    {"Name,Checked\nClinic,soon", []model.Resource{{Name: "Clinic", Category: model.ResourceOther}}},
	} {
		l := read(t, c.text)
		if got := said(l.Resources); !reflect.DeepEqual(got, c.want) || len(l.Left)+l.Others > 0 {
			t.Errorf("%s: %+v, left %v", what, got, l.Left)
		}
	}
}

// TestTablesOfOtherPrograms: Excel writes the code page of Windows, or UTF-16 with tabs.
func TestTablesOfOtherPrograms(t *testing.T) {
	const text = "Café\tMain street\tOpen – late"
	windows, err := charmap.Windows1252.NewEncoder().String(text)
	if err != nil {
		t.Fatal(err)
	}
	wide, err := uni.UTF16(uni.LittleEndian, uni.UseBOM).NewEncoder().String(text)
	if err != nil {
		t.Fatal(err)
	}
	for _, data := range []string{text, windows, wide} {
		if r := read(t, data).Resources[0]; r.Name != "Café" || r.Notes != "Open – late" {
			t.Errorf("%q came to %+v", data, r)
		}
	}
}

// TestWhatIsLeftOutIsSaid, by line and reason.
func TestWhatIsLeftOutIsSaid(t *testing.T) {
	long := strings.Repeat("x", 201)
	l := read(t, "Name,Phone,Stars,Category\nClinic,1,5,Fun\n\n,01632 960002,3,\n"+long+",1,,\nLibrary,,,\n")
	want := []table.Left{{4, table.NoName, "01632 960002 · 3"}, {5, table.TooLong, strings.Repeat("x", 59) + "…"}}
	if !slices.Equal(l.Left, want) || !slices.Equal(l.Columns, []string{"Stars"}) || l.Others != 1 || len(l.Resources) != 2 {
		t.Errorf("got %+v", l)
	}
	if l := read(t, "sep=;\nName;Phone\n;1\n"); !slices.Equal(l.Left, []table.Left{{3, table.NoName, "1"}}) {
		t.Errorf("below the line that names the separator it leaves out %+v", l.Left)
	}
	var many strings.Builder
	for i := range model.MaxResources + 2 {
		fmt.Fprintf(&many, "r%d\n", i)
	}
	l = read(t, many.String())
	if len(l.Resources) != model.MaxResources || len(l.Left) != 2 || l.Left[0] != (table.Left{Line: 2001, Why: table.TooMany, Text: "r2000"}) {
		t.Errorf("%d, left %v", len(l.Resources), l.Left)
	}
}

func TestTablesThatCannotBeUsed(t *testing.T) {
	for text, want := range map[string]table.Error{
		"":                                   {Fault: table.Nothing},
		" \n,,\n":                            {Fault: table.Nothing},
		"Name,Notes\n":                       {Fault: table.Nothing},
		"PK\x03\x04\x00\x00":                 {Fault: table.NotText},
		"Name\nClinic,\"Mill Lane\nLibrary,": {Fault: table.Quotes, Line: 2},
		"sep=;\nName\nClinic;\"Mill Lane":    {Fault: table.Quotes, Line: 3},
		"Name\nThe \"Q\" Room\n\"Clinic\nLibrary": {Fault: table.Quotes, Line: 3},
		"The \"Q\" Room,a\n\"Mill\" Lane,1,Tea":   {Fault: table.Quotes, Line: 2},
		"A,b\nClinic, \"Mill\" Lane,1\n":          {Fault: table.Quotes, Line: 2},
		strings.Repeat("x", table.MaxBytes+1):     {Fault: table.TooLarge},
	} {
		var got *table.Error
		if _, err := table.Read(strings.NewReader(text), words); !errors.As(err, &got) || *got != want {
			t.Errorf("%.30q: %v, want %v", text, err, &want)
		}
	}
}

// TestFormulasAreDefused: no cell of a file begins as one, and a file gives back every cell
// as it was.
func TestFormulasAreDefused(t *testing.T) {
	for _, cell := range []string{"=1+1", "+44 1632 960001", "-x", "@SUM(1)", "'=1", "''-1", "＝1", "O'Brien", "'quoted'"} {
		r := model.NewResource(cell)
		r.Phone, r.Category = cell, model.ResourceHealth
		var file bytes.Buffer
		if err := table.Write(&file, []*model.Resource{r}, words); err != nil {
			t.Fatal(err)
		}
		if !bytes.HasPrefix(file.Bytes(), []byte("\ufeff")) {
			t.Fatal("no mark of UTF-8")
		}
		rows, err := csv.NewReader(bytes.NewReader(file.Bytes()[3:])).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range rows[1] {
			if strings.ContainsAny(c[:min(1, len(c))], "=+-@\t\r") || strings.HasPrefix(c, "＝") {
				t.Errorf("a cell begins %q", c)
			}
		}
		if back := read(t, file.String()).Resources[0]; back.Name != cell || back.Phone != cell {
			t.Errorf("%q came back as %q, %q", cell, back.Name, back.Phone)
		}
	}
}

// TestTablesComeBack: what was written is read as it was.
func TestTablesComeBack(t *testing.T) {
	text := rapid.StringOf(rapid.RuneFrom([]rune(`ab ,;"'=+-@1é`)))
	rapid.Check(t, func(t *rapid.T) {
		r := model.NewResource("n" + strings.TrimSpace(text.Draw(t, "name")))
		r.Phone, r.Contact, r.Notes = "1", strings.TrimSpace(text.Draw(t, "contact")), strings.TrimSpace(text.Draw(t, "notes"))
		r.Card, r.Category = rapid.Bool().Draw(t, "card"), model.ResourceUrgent
		var file bytes.Buffer
		if err := table.Write(&file, []*model.Resource{r}, words); err != nil {
			t.Fatal(err)
		}
		l, err := table.Read(&file, words)
		if err != nil {
			t.Fatal(err)
		}
		if got, want := said(l.Resources), said([]*model.Resource{r}); !reflect.DeepEqual(got, want) {
			t.Fatalf("%+v came back as %+v", want, got)
		}
	})
}

func FuzzRead(f *testing.F) {
	f.Add([]byte("Name,Phone\nClinic,\"1\"\n"))
	f.Add([]byte("\xff\xfea\x00"))
	f.Fuzz(func(t *testing.T, data []byte) {
		l, err := table.Read(bytes.NewReader(data), words)
		if err != nil {
			return
		}
		for _, r := range l.Resources {
			if r.Check() != nil || strings.TrimSpace(r.Name) == "" {
				t.Errorf("%+v", r)
			}
		}
	})
}
