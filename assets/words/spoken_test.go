package words_test

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"

	"commonground/assets/gofiles"
	"commonground/assets/words"
)

// spoken is what the Go code says about the words: the keys it asks for, and the
// sentences that should have been keys.
type spoken struct {
	keys      map[string]string         // whole key -> where it stands
	patterns  map[string]*regexp.Regexp // key with a gap that code fills, as found -> what fits
	commands  []string                  // keys of commands that may label themselves
	sentences []string
}

func TestEveryKeyHasItsWords(t *testing.T) {
	book := english(t)
	code := listen(t, os.DirFS("../.."), areas(book))
	for key, place := range code.keys {
		if !book.Has(key) && !isStem(book, key) {
			t.Errorf("%s: no words for %q", place, key)
		}
	}
	for shown, pattern := range code.patterns {
		if !slices.ContainsFunc(book.Keys(), pattern.MatchString) {
			t.Errorf("no words fit %s", shown)
		}
	}
}

func TestEveryWordIsUsed(t *testing.T) {
	book := english(t)
	code := listen(t, os.DirFS("../.."), areas(book))
	for _, key := range book.Keys() {
		if !code.uses(key) {
			t.Errorf("nothing asks for the words of %q", key)
		}
	}
}

func TestNoSentencesInCode(t *testing.T) {
	for _, s := range listen(t, os.DirFS("../.."), nil).sentences {
		t.Errorf("%s: belongs into assets/words", s)
	}
}

func TestListeningToCode(t *testing.T) {
	code := listen(t, fstest.MapFS{
		"ui/home.go": {Data: []byte(`package ui

const file = "home.json"

func f(w words, id, zone string) {
	w.Text("home.title")
	w.Text("activity." + id + ".zone." + zone)
	w.Text(fmt.Sprintf("home.%s.hint", id))
	_ = []command.Command{{ID: "undo", Do: f}, {ID: "redo", Label: g, Do: f}}
	_ = "Please choose a name"
	_ = "plain lower case"
	_ = "The word"
}
`)},
		"ui/home_test.go": {Data: []byte("package ui\n\nvar _ = \"Please choose a home.name\"\nvar _ = \"home.tested\"\n")},
	}, []string{"home", "activity", "command"})
	for key, want := range map[string]bool{
		"home.title": true, "home.other": false, "home.tested": false, "home.x.hint": true,
		"activity.venue.zone.yes": true, "activity.venue.title": false,
		"command.undo": true, "command.redo": true, "command.cut": false,
	} {
		if code.uses(key) != want {
			t.Errorf("uses(%q) = %v", key, !want)
		}
	}
	if _, ok := code.keys["home.json"]; ok {
		t.Error("a file's name counts as a key")
	}
	if _, ok := code.keys["command.redo"]; ok {
		t.Error("a command that labels itself needs words")
	}
	if len(code.sentences) != 1 {
		t.Errorf("sentences: %q", code.sentences)
	}
}

func english(t *testing.T) *words.Book {
	t.Helper()
	book, err := words.Load("en")
	if err != nil {
		t.Fatal(err)
	}
	return book
}

// areas are the first parts of the book's keys.
func areas(book *words.Book) []string {
	var out []string
	for _, key := range book.Keys() {
		area, _, _ := strings.Cut(key, ".")
		if !slices.Contains(out, area) {
			out = append(out, area)
		}
	}
	return out
}

// isStem reports whether code may go on from here to keys that there are: "edit.note"
// of "edit.note" + ".move".
func isStem(book *words.Book, key string) bool {
	return slices.ContainsFunc(book.Keys(), func(k string) bool { return strings.HasPrefix(k, key+".") })
}

// uses reports whether the code asks for a key: by its whole name, by one with gaps, or
// by a stem to which it adds the rest elsewhere.
func (s *spoken) uses(key string) bool {
	for k := key; strings.Contains(k, "."); k = k[:strings.LastIndexByte(k, '.')] {
		if _, ok := s.keys[k]; ok {
			return true
		}
	}
	for _, p := range s.patterns {
		if p.MatchString(key) {
			return true
		}
	}
	return slices.ContainsFunc(s.commands, func(c string) bool { return gapped(c).MatchString(key) })
}

// listen reads all Go code save tests and what only tests use.
func listen(t *testing.T, tree fs.FS, areas []string) *spoken {
	t.Helper()
	out := &spoken{keys: map[string]string{}, patterns: map[string]*regexp.Regexp{}}
	err := gofiles.Each(tree, func(name string, src []byte) {
		if strings.HasSuffix(name, "_test.go") || strings.HasPrefix(name, "ui/e2e/") {
			return
		}
		files := token.NewFileSet()
		file, err := parser.ParseFile(files, name, src, 0)
		if err != nil {
			t.Fatal(err)
		}
		ear := &ear{out, areas, files}
		ast.Inspect(file, ear.hear)
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

type ear struct {
	*spoken
	areas []string
	files *token.FileSet
}

// hear takes in one piece of syntax and says whether to look inside it.
func (e *ear) hear(n ast.Node) bool {
	switch n := n.(type) {
	case *ast.ImportSpec, *ast.Field: // struct tags
		return false
	case *ast.CompositeLit:
		e.command(n)
	case *ast.AssignStmt:
		e.renamed(n)
	case *ast.BinaryExpr:
		if n.Op == token.ADD && e.joined(n) {
			return false
		}
	case *ast.BasicLit:
		if text, ok := literal(n); ok {
			e.text(n, text)
		}
	}
	return true
}

var (
	keyForm      = regexp.MustCompile(`^[a-z][a-z-]*(\.[a-zA-Z0-9%][\w%-]*)+$`)
	fileForm     = regexp.MustCompile(`\.(json|pdf|png|svg|ttf|txt|md|go|toml|tmp|bak|lock|desktop)$`)
	sentenceForm = regexp.MustCompile(`^\p{Lu}[\p{L}'’]*,?( [\p{L}'’%][\p{L}'’]*[,.:;?!…]*){2,}`)
	smallWord    = regexp.MustCompile(` \p{Ll}`) // a name has none
	verb         = regexp.MustCompile(`%[a-z]`)
)

// text takes in a string that stands alone.
func (e *ear) text(at ast.Node, text string) {
	switch {
	case e.isKey(text) && verb.MatchString(text):
		e.pattern(verb.ReplaceAllString(text, "\x00"))
	case e.isKey(text):
		e.keys[text] = e.place(at)
	case sentenceForm.MatchString(text) && smallWord.MatchString(text):
		e.sentences = append(e.sentences, fmt.Sprintf("%s: %q", e.place(at), text))
	}
}

func (e *ear) isKey(text string) bool {
	area, _, _ := strings.Cut(text, ".")
	return keyForm.MatchString(text) && slices.Contains(e.areas, area) && !fileForm.MatchString(text)
}

// joined takes in a sum that begins with a key's first part, with a gap where code
// fills something in; false if it is no such sum.
func (e *ear) joined(sum *ast.BinaryExpr) bool {
	shape := shapeOf(sum)
	area, rest, found := strings.Cut(shape, ".")
	if !found || !slices.Contains(e.areas, area) || strings.Contains(rest, " ") {
		return false
	}
	if shape != anyCommand {
		e.pattern(shape)
	}
	return true
}

// anyCommand is how the words of a command are looked up; which commands there are is
// said where they are written out.
const anyCommand = "command.\x00"

// shapeOf joins the summands, with a gap for each that is no literal.
func shapeOf(x ast.Expr) string {
	var shape strings.Builder
	for _, part := range parts(x) {
		text, ok := literal(part)
		if !ok {
			text = "\x00"
		}
		shape.WriteString(text)
	}
	return shape.String()
}

// pattern takes in a key with gaps; one that ends in a full stop is a stem that code goes
// on from.
func (e *ear) pattern(shape string) {
	if strings.HasSuffix(shape, ".") {
		shape += "\x00"
	}
	e.patterns[strings.ReplaceAll(shape, "\x00", "…")] = gapped(shape)
}

// gapped fits the keys that a shape with gaps can make.
func gapped(shape string) *regexp.Regexp {
	return regexp.MustCompile("^" + strings.ReplaceAll(regexp.QuoteMeta(shape), "\x00", ".+") + "$")
}

// command takes in a command.Command that is written out: its words are command.<ID>,
// unless it labels itself.
func (e *ear) command(c *ast.CompositeLit) {
	fields := map[string]ast.Expr{}
	for _, element := range c.Elts {
		if kv, ok := element.(*ast.KeyValueExpr); ok {
			if name, ok := kv.Key.(*ast.Ident); ok {
				fields[name.Name] = kv.Value
			}
		}
	}
	if fields["ID"] == nil || fields["Do"] == nil || !slices.Contains(e.areas, "command") {
		return
	}
	key := "command." + shapeOf(fields["ID"])
	switch {
	case key == anyCommand:
	case strings.Contains(key, "\x00"), fields["Label"] != nil:
		e.commands = append(e.commands, key)
	default:
		e.keys[key] = e.place(c)
	}
}

// renamed takes in a command that is given another ID.
func (e *ear) renamed(a *ast.AssignStmt) {
	for i, to := range a.Lhs {
		if field, ok := to.(*ast.SelectorExpr); ok && field.Sel.Name == "ID" && i < len(a.Rhs) {
			if id, ok := literal(a.Rhs[i]); ok {
				e.commands = append(e.commands, "command."+id)
			}
		}
	}
}

func (e *ear) place(n ast.Node) string {
	p := e.files.Position(n.Pos())
	return path.Clean(p.Filename) + ":" + strconv.Itoa(p.Line)
}

// parts are the summands of a + b + c, left to right.
func parts(x ast.Expr) []ast.Expr {
	if sum, ok := x.(*ast.BinaryExpr); ok && sum.Op == token.ADD {
		return append(parts(sum.X), parts(sum.Y)...)
	}
	return []ast.Expr{x}
}

func literal(x ast.Node) (string, bool) {
	lit, ok := x.(*ast.BasicLit)
	if !ok || lit.Kind != token.STRING {
		return "", false
	}
	text, err := strconv.Unquote(lit.Value)
	return text, err == nil
}
