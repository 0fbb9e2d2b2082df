package main

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"cmp"
	"compress/gzip"
	"fmt"
	"io"
	"path"
	"slices"
	"strings"
	"time"
)

// file is what a package holds at one path. Paths have slashes and no leading one.
type file struct {
	path string
	data []byte
	runs bool // may be executed
}

// tree is what goes into a package. Whoever makes it, and when, is not to be seen in the
// package: the same tree makes the same bytes.
type tree struct {
	files []file
	date  time.Time // of every file
}

// add puts a file into the tree.
func (t *tree) add(path string, data []byte) { t.files = append(t.files, file{path, data, false}) }

// program puts a file that runs into the tree.
func (t *tree) program(path string, data []byte) { t.files = append(t.files, file{path, data, true}) }

// sorted are the files by path.
func (t *tree) sorted() []file {
	return slices.SortedFunc(slices.Values(t.files), func(a, b file) int { return cmp.Compare(a.path, b.path) })
}

func (f file) mode() int64 {
	if f.runs {
		return 0o755
	}
	return 0o644
}

// folders are the folders that hold path, from the outermost.
func folders(name string) []string {
	var out []string
	for d := path.Dir(name); d != "."; d = path.Dir(d) {
		out = append(out, d)
	}
	slices.Reverse(out)
	return out
}

// tarGz writes the tree as a compressed tar with its folders, each path behind prefix.
// Everything belongs to root, as in a system's own packages.
func (t *tree) tarGz(w io.Writer, prefix string) error {
	zipped, err := gzip.NewWriterLevel(w, gzip.BestCompression)
	if err != nil {
		return err
	}
	archive := tar.NewWriter(zipped)
	seen := map[string]bool{}
	put := func(h tar.Header, data []byte) error {
		h.ModTime, h.Size, h.Uname, h.Gname, h.Format = t.date, int64(len(data)), "root", "root", tar.FormatGNU
		if err := archive.WriteHeader(&h); err != nil {
			return err
		}
		_, err := archive.Write(data)
		return err
	}
	for _, f := range t.sorted() {
		for _, d := range folders(f.path) {
			if seen[d] {
				continue
			}
			seen[d] = true
			if err := put(tar.Header{Typeflag: tar.TypeDir, Name: prefix + d + "/", Mode: 0o755}, nil); err != nil {
				return err
			}
		}
		if err := put(tar.Header{Typeflag: tar.TypeReg, Name: prefix + f.path, Mode: f.mode()}, f.data); err != nil {
			return err
		}
	}
	if err := archive.Close(); err != nil {
		return err
	}
	return zipped.Close()
}

// zip writes the tree as a zip.
func (t *tree) zip(w io.Writer) error {
	archive := zip.NewWriter(w)
	for _, f := range t.sorted() {
		h := &zip.FileHeader{Name: f.path, Method: zip.Deflate, Modified: t.date}
		into, err := archive.CreateHeader(h)
		if err != nil {
			return err
		}
		if _, err := into.Write(f.data); err != nil {
			return err
		}
	}
	return archive.Close()
}

// ar writes files as the archive that a Debian package is. Their names are short.
func (t *tree) ar(w io.Writer) error {
	var b strings.Builder
	b.WriteString("!<arch>\n")
	for _, f := range t.files {
		fmt.Fprintf(&b, "%-16s%-12d%-6d%-6d%-8s%-10d`\n", f.path, t.date.Unix(), 0, 0, "100644", len(f.data))
		b.Write(f.data)
		if len(f.data)%2 == 1 {
			b.WriteByte('\n')
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// find returns what the tree holds at a path.
func (t *tree) find(path string) []byte {
	for _, f := range t.files {
		if f.path == path {
			return f.data
		}
	}
	return nil
}

// gzipped is data made small, without a name or a time in it.
func gzipped(data []byte) ([]byte, error) {
	var b bytes.Buffer
	w, err := gzip.NewWriterLevel(&b, gzip.BestCompression)
	if err != nil {
		return nil, err
	}
	if _, err := w.Write(data); err != nil {
		return nil, err
	}
	err = w.Close()
	return b.Bytes(), err
}
