package pdf

import (
	"bufio"
	"bytes"
	"cmp"
	"compress/zlib"
	"errors"
	"fmt"
	"io"
	"regexp"
	"runtime"
	"slices"
	"strconv"
	"sync"
)

// gofpdf makes a new compressor for every page, which costs more than all the rest; so it
// is told not to compress, and its file is gone through once more: page by page, on all
// processors. On the way the catalogue gets what gofpdf has no words for, and a date that
// stands for none goes.

// object is one object of a PDF: its number, and its bytes up to the next one.
type object struct {
	number int
	body   []byte
}

// errFile means that gofpdf wrote a file of another form than its version does.
var errFile = errors.New("the PDF is not of the expected form")

// finisher takes the file from gofpdf, which writes it in one piece.
type finisher struct {
	w        io.Writer
	language string
	dated    bool
}

func (f *finisher) Write(file []byte) (int, error) {
	if err := finish(f.w, file, f.language, f.dated); err != nil {
		return 0, err
	}
	return len(file), nil
}

// finish writes the file that gofpdf made, its streams compressed.
func finish(w io.Writer, file []byte, language string, dated bool) error {
	head, objects, trailer, err := parse(file)
	if err != nil {
		return err
	}
	compressAll(objects)
	for i := range objects {
		objects[i].body = withCatalog(objects[i].body, language)
		if !dated {
			objects[i].body = withoutDate(objects[i].body)
		}
	}
	out := bufio.NewWriterSize(w, 1<<16)
	out.Write(head) // the writer keeps its first error for Flush
	at := len(head)
	offsets := make([]int, len(objects)+1)
	for _, o := range objects {
		offsets[o.number] = at
		out.Write(o.body)
		at += len(o.body)
	}
	fmt.Fprintf(out, "xref\n0 %d\n0000000000 65535 f \n", len(offsets))
	for _, offset := range offsets[1:] {
		fmt.Fprintf(out, "%010d 00000 n \n", offset)
	}
	fmt.Fprintf(out, "%sstartxref\n%d\n%%%%EOF\n", trailer, at)
	return out.Flush()
}

// parse takes a file apart: what stands before the objects, the objects in their order,
// and the trailer after their table.
func parse(file []byte) (head []byte, objects []object, trailer []byte, err error) {
	table, count, err := findTable(file)
	if err != nil {
		return nil, nil, nil, err
	}
	entries := table + len(fmt.Sprintf("xref\n0 %d\n", count))
	end := bytes.LastIndex(file, []byte(startxref))
	if entries+count*entry > end {
		return nil, nil, nil, errFile
	}
	starts, err := readTable(file[entries:entries+count*entry], table)
	if err != nil {
		return nil, nil, nil, err
	}
	objects = make([]object, len(starts))
	for i, s := range starts {
		next := table
		if i+1 < len(starts) {
			next = starts[i+1].offset
		}
		objects[i] = object{s.number, file[s.offset:next]}
	}
	return file[:starts[0].offset], objects, file[entries+count*entry : end], nil
}

const (
	startxref = "startxref\n"
	entry     = 20 // bytes in the table of objects
)

// findTable finds where the table of objects starts, and how many entries it has.
func findTable(file []byte) (table, count int, err error) {
	end := bytes.LastIndex(file, []byte(startxref))
	if end < 0 {
		return 0, 0, errFile
	}
	if _, err := fmt.Sscan(string(file[end+len(startxref):]), &table); err != nil || table < 0 || table >= end {
		return 0, 0, errFile
	}
	if _, err := fmt.Sscanf(string(file[table:min(end, table+30)]), "xref\n0 %d\n", &count); err != nil || count < 2 {
		return 0, 0, errFile
	}
	return table, count, nil
}

// start is where an object starts.
type start struct{ offset, number int }

// readTable reads the entries of the table, in the order of the file. The first one
// stands for no object.
func readTable(entries []byte, table int) ([]start, error) {
	starts := make([]start, len(entries)/entry-1)
	for i := range starts {
		at := (i + 1) * entry
		offset, err := strconv.Atoi(string(entries[at : at+10]))
		if err != nil || offset < 0 || offset > table {
			return nil, errFile
		}
		starts[i] = start{offset, i + 1}
	}
	slices.SortFunc(starts, func(a, b start) int { return cmp.Compare(a.offset, b.offset) })
	return starts, nil
}

// compressAll compresses all streams that are not.
func compressAll(objects []object) {
	var work sync.WaitGroup
	next := make(chan *object)
	for range runtime.GOMAXPROCS(0) {
		work.Go(func() {
			z, _ := zlib.NewWriterLevel(nil, zlib.BestSpeed) // the level is valid
			for o := range next {
				o.body = compressed(z, o.body)
			}
		})
	}
	for i := range objects {
		next <- &objects[i]
	}
	close(next)
	work.Wait()
}

// plainStream is how gofpdf begins an object that is only a stream.
var plainStream = regexp.MustCompile(`^(\d+ 0 obj\n)<</Length (\d+)>>\nstream\n`)

// compressed returns an object with its stream compressed; others as they are.
func compressed(z *zlib.Writer, body []byte) []byte {
	m := plainStream.FindSubmatch(body[:min(len(body), 60)])
	if m == nil {
		return body
	}
	length, err := strconv.Atoi(string(m[2]))
	start := len(m[0])
	if err != nil || start+length > len(body) {
		return body
	}
	var packed bytes.Buffer
	z.Reset(&packed)
	z.Write(body[start : start+length]) // to memory: cannot fail
	z.Close()
	out := make([]byte, 0, packed.Len()+120)
	out = fmt.Appendf(out, "%s<</Filter /FlateDecode /Length %d>>\nstream\n", m[1], packed.Len())
	out = append(out, packed.Bytes()...)
	return append(out, "\nendstream\nendobj\n"...)
}

// languageTag is what may stand as a language: letters, digits and hyphens.
var languageTag = regexp.MustCompile(`^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$`)

// withCatalog adds to the catalogue that viewers show the title, and the language; other
// objects stay as they are.
func withCatalog(body []byte, language string) []byte {
	const catalog = "/Type /Catalog\n"
	at := bytes.Index(body[:min(len(body), 60)], []byte(catalog))
	if at < 0 {
		return body
	}
	more := "/ViewerPreferences <</DisplayDocTitle true>>\n"
	if languageTag.MatchString(language) {
		more += "/Lang (" + language + ")\n"
	}
	return slices.Insert(slices.Clone(body), at+len(catalog), []byte(more)...)
}

// information is how gofpdf begins the object of what a document says about itself.
var information = regexp.MustCompile(`^\d+ 0 obj\n<<\n/Producer `)

// withoutDate cuts noDate from the object that says it; other objects stay as they are.
func withoutDate(body []byte) []byte {
	if !information.Match(body[:min(len(body), 60)]) {
		return body
	}
	date := noDate.Format("(D:20060102150405)\n")
	return bytes.Replace(body, []byte("/CreationDate "+date+"/ModDate "+date), nil, 1)
}
