package main

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"encoding/binary"
	"image"
	"image/color"
	"image/png"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"commonground/assets/packaging/details"
)

// small is a tree that is the same whatever the order in which files are added.
func small(order ...int) tree {
	t := tree{date: time.Date(2026, 1, 2, 0, 0, 0, 0, time.UTC)}
	files := []file{{"usr/bin/run", []byte("run"), true}, {"usr/share/a/b.txt", []byte("words"), false}, {"usr/share/c", nil, false}}
	for _, i := range order {
		t.files = append(t.files, files[i])
	}
	return t
}

// TestArchivesAreTheSame: the same files make the same bytes, in whatever order they come.
func TestArchivesAreTheSame(t *testing.T) {
	for name, write := range map[string]func(*tree, io.Writer) error{
		"tar": func(t *tree, w io.Writer) error { return t.tarGz(w, "./") },
		"zip": func(t *tree, w io.Writer) error { return t.zip(w) },
	} {
		var first, second bytes.Buffer
		a, b := small(0, 1, 2), small(2, 0, 1)
		if err := write(&a, &first); err != nil {
			t.Fatal(err)
		}
		if err := write(&b, &second); err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(first.Bytes(), second.Bytes()) {
			t.Errorf("%s: not the same", name)
		}
	}
}

func TestTar(t *testing.T) {
	var b bytes.Buffer
	files := small(0, 1, 2)
	if err := files.tarGz(&b, "./"); err != nil {
		t.Fatal(err)
	}
	unzipped, err := gzip.NewReader(&b)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for r := tar.NewReader(unzipped); ; {
		h, err := r.Next()
		if err == io.EOF {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		got = append(got, h.Name)
		if h.Uid != 0 || h.Gid != 0 || h.Uname != "root" || !h.ModTime.Equal(files.date) {
			t.Errorf("%s tells who made it, or when: %+v", h.Name, h)
		}
		if runs := h.Mode&0o111 != 0; runs != (h.Typeflag == tar.TypeDir || h.Name == "./usr/bin/run") {
			t.Errorf("%s has mode %o", h.Name, h.Mode)
		}
	}
	want := []string{"./usr/", "./usr/bin/", "./usr/bin/run", "./usr/share/", "./usr/share/a/", "./usr/share/a/b.txt", "./usr/share/c"}
	if !slices.Equal(got, want) {
		t.Errorf("got %q", got)
	}
}

func TestZip(t *testing.T) {
	var b bytes.Buffer
	files := small(1, 0)
	if err := files.zip(&b); err != nil {
		t.Fatal(err)
	}
	r, err := zip.NewReader(bytes.NewReader(b.Bytes()), int64(b.Len()))
	if err != nil {
		t.Fatal(err)
	}
	if len(r.File) != 2 || r.File[1].Name != "usr/share/a/b.txt" || !r.File[1].Modified.Equal(files.date) {
		t.Errorf("got %+v", r.File)
	}
}

// TestAr: parts of an odd length are followed by a byte that is no part of them.
func TestAr(t *testing.T) {
	var b bytes.Buffer
	files := tree{date: time.Unix(7, 0), files: []file{{"one", []byte("abc"), false}, {"two", []byte("d"), false}}}
	if err := files.ar(&b); err != nil {
		t.Fatal(err)
	}
	line := func(name, size string) string {
		return name + strings.Repeat(" ", 13) + "7           0     0     100644  " + size + "         `\n"
	}
	if want := "!<arch>\n" + line("one", "3") + "abc\n" + line("two", "1") + "d\n"; b.String() != want {
		t.Errorf("got\n%q, want\n%q", b.String(), want)
	}
}

// TestIcons: what covers half of the picture covers half of it at every size, and where
// nothing is painted no colour comes in.
func TestIcons(t *testing.T) {
	half := image.NewNRGBA(image.Rect(0, 0, 60, 60))
	for y := range 60 {
		for x := range 30 {
			half.Set(x, y, color.NRGBA{200, 0, 0, 255})
		}
	}
	ico, err := asICO(half)
	if err != nil {
		t.Fatal(err)
	}
	for i, size := range []int{16, 20, 24, 32, 40, 48} {
		entry := ico[6+16*i:]
		from, length := binary.LittleEndian.Uint32(entry[12:]), binary.LittleEndian.Uint32(entry[8:])
		drawn, err := png.Decode(bytes.NewReader(ico[from : from+length]))
		if err != nil || int(entry[0]) != size || drawn.Bounds().Dx() != size {
			t.Fatalf("icon %d: %v", size, err)
		}
		for x, want := range map[int]uint32{0: 0xffff, size/2 - 1: 0xffff, size / 2: 0, size - 1: 0} {
			if r, _, _, a := drawn.At(x, size/2).RGBA(); a != want || want > 0 && r>>8 != 200 {
				t.Errorf("icon %d at %d: red %d, opaque %d", size, x, r>>8, a)
			}
		}
	}
	third, _, _, a := shrunk(half, 1).At(0, 0).RGBA()
	if third>>8 < 98 || third>>8 > 101 || a>>8 < 126 || a>>8 > 128 {
		t.Errorf("as one pixel it has %d of red, opaque %d", third>>8, a>>8)
	}
}

// TestEveryFontHasALicence, as each must bring one along.
func TestEveryFontHasALicence(t *testing.T) {
	found, err := fonts("../../fonts/ttf")
	if err != nil || len(found) < 20 {
		t.Fatalf("%d fonts, %v", len(found), err)
	}
	for _, f := range found {
		if l := licences(f); len(l) != 1 || l[0].License.ID != "OFL-1.1" {
			t.Errorf("%s is under %v", f.name, l)
		}
	}
	bare := t.TempDir()
	if err := os.WriteFile(filepath.Join(bare, "Bare-Regular.ttf"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := fonts(bare); err == nil {
		t.Error("a font without a licence was taken")
	}
}

// TestEveryModuleHasALicence that is known by its name, and is in the text that goes along.
func TestEveryModuleHasALicence(t *testing.T) {
	t.Chdir("../../..")
	found, err := modules("linux", "windows")
	if err != nil {
		t.Fatal(err)
	}
	text := string(thirdParty("It", found))
	for _, m := range found {
		if len(licences(m)) == 0 {
			t.Errorf("the licence of %s is not known", m.name)
		}
		if !strings.Contains(text, "\n"+m.name+" "+m.version+"\n") {
			t.Errorf("%s is not named", m.name)
		}
		for _, l := range m.texts {
			if !strings.Contains(text, l) {
				t.Errorf("the licence of %s is not told", m.name)
			}
		}
	}
	for _, owner := range []string{"Bitstream Vera Fonts Copyright", "The Inter Project Authors", "Adobe Systems Incorporated"} {
		if !strings.Contains(text, owner) {
			t.Errorf("nothing is said of a font that Fyne brings, by %s", owner)
		}
	}
	for _, want := range []string{"Go", "fyne.io/fyne/v2", "github.com/go-gl/glfw/v3.4/glfw", "github.com/jung-kurt/gofpdf"} {
		if !slices.ContainsFunc(found, func(p part) bool { return p.name == want }) {
			t.Errorf("%s is not among the parts", want)
		}
	}
}

func TestManPage(t *testing.T) {
	page := string(manPage("1.2.3", "2026-01-02", "What it does", []string{"Usage:\n  x --y “z”\n.dot \\\n", "more\n"}))
	for _, want := range []string{".TH COMMONGROUND 1 2026-01-02 \"Common Ground 1.2.3\"", "\\- What it does", `  x \-\-y \(lqz\(rq`, "\n\\&.dot \\e\n", ".SH \"COMMONGROUND BINGO\"\n.nf\nmore"} {
		if !strings.Contains(page, want) {
			t.Errorf("%q is missing in\n%s", want, page)
		}
	}
}

// TestFilesAreFilled: no file that goes out has a gap, and each holds the version or the
// name of the program.
func TestFilesAreFilled(t *testing.T) {
	t.Chdir("../../..")
	about, err := os.ReadFile("FyneApp.toml")
	if err != nil {
		t.Fatal(err)
	}
	d, err := details.Read(string(about))
	if err != nil {
		t.Fatal(err)
	}
	p := &packing{Details: d}
	for _, name := range []string{"linux/commonground.desktop", "linux/metainfo.xml", "linux/mime.xml", "mac/Info.plist", "windows/portable.txt"} {
		got, err := p.filled(name, d)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Contains(got, []byte(d.Name)) || bytes.Contains(got, []byte("{{")) || bytes.Contains(got, []byte("<no value>")) {
			t.Errorf("%s:\n%s", name, got)
		}
	}
	example, err := os.ReadFile("assets/examples/tuesday-circle.json")
	if err != nil {
		t.Fatal(err)
	}
	if mark := []byte(`"format": "common-ground-group"`); bytes.Index(example, mark) > 16 {
		t.Error("files of groups do not begin with the mark that mime.xml looks for")
	}
}
