package main

import (
	"bytes"
	"crypto/md5"
	"debug/elf"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// linux makes the archive and the Debian package.
func (p *packing) linux() error {
	program, err := p.build("linux", "")
	if err != nil {
		return err
	}
	beside, err := p.desktop()
	if err != nil {
		return err
	}
	archive := tree{date: p.date, files: slices.Clone(p.extra.files)}
	archive.program("commonground", program)
	for _, f := range beside.files {
		archive.add("share/"+f.path, f.data)
	}
	err = p.write("CommonGround-"+p.Version+"-linux.tar.gz", func(b *bytes.Buffer) error {
		return archive.tarGz(b, "CommonGround-"+p.Version+"/")
	})
	if err != nil {
		return err
	}
	return p.debian(program, beside)
}

// desktop is what tells a Linux desktop about the program, below its "share".
func (p *packing) desktop() (tree, error) {
	t := tree{date: p.date}
	for from, to := range map[string]string{
		"linux/commonground.desktop": "applications/" + p.ID + ".desktop",
		"linux/metainfo.xml":         "metainfo/" + p.ID + ".metainfo.xml",
		"linux/mime.xml":             "mime/packages/" + p.ID + ".xml",
	} {
		data, err := p.filled(from, p.Details)
		if err != nil {
			return t, err
		}
		t.add(to, data)
	}
	for name, data := range p.icons {
		if name != "commonground.ico" {
			t.add("icons/hicolor/"+name, data)
		}
	}
	page, err := p.manual()
	if err == nil {
		page, err = gzipped(page)
	}
	t.add("man/man1/commonground.1.gz", page)
	return t, err
}

// manual is the page of the manual, of what the program itself says with --help.
func (p *packing) manual() ([]byte, error) {
	var says []string
	for _, command := range []string{"", "bingo", "print", "check"} {
		args := []string{command, "--help"}
		text, err := output("", nil, filepath.Join(p.work, "linux"), slices.DeleteFunc(args, func(a string) bool { return a == "" })...)
		if err != nil {
			return nil, err
		}
		says = append(says, string(text))
	}
	return manPage(p.Version, p.Date, p.Comment, says), nil
}

// manPage sets what a program and its commands say with --help as a page of the manual.
func manPage(version, date, comment string, says []string) []byte {
	var b strings.Builder
	fmt.Fprintf(&b, ".TH COMMONGROUND 1 %s \"Common Ground %s\"\n.SH NAME\ncommonground \\- %s\n", date, version, comment)
	for i, text := range says {
		if i == 0 {
			b.WriteString(".SH DESCRIPTION\n")
		} else {
			fmt.Fprintf(&b, ".SH \"COMMONGROUND %s\"\n", []string{"", "BINGO", "PRINT", "CHECK"}[i])
		}
		b.WriteString(".nf\n")
		for line := range strings.Lines(text) {
			line = strings.NewReplacer(`\`, `\e`, "-", `\-`, "“", `\(lq`, "”", `\(rq`, "’", `\(cq`).Replace(line)
			if strings.HasPrefix(line, ".") || strings.HasPrefix(line, "'") {
				line = `\&` + line
			}
			b.WriteString(line)
		}
		b.WriteString(".fi\n")
	}
	return []byte(b.String())
}

// debian makes the package for Debian, Ubuntu and those made from them.
func (p *packing) debian(program []byte, beside tree) error {
	needs, err := needed(program)
	if err != nil {
		return err
	}
	data := tree{date: p.date}
	data.program("usr/bin/commonground", program)
	for _, f := range beside.files {
		data.add("usr/share/"+f.path, f.data)
	}
	if err := p.documents(&data); err != nil {
		return err
	}
	size, sums := 0, ""
	for _, f := range data.sorted() {
		size += (len(f.data) + 1023) / 1024
		sums += fmt.Sprintf("%x  %s\n", md5.Sum(f.data), f.path)
	}
	control, err := p.filled("linux/control", map[string]any{
		"Version": p.Version, "Comment": p.Comment, "Kilobytes": size, "Maintainer": p.Maintainer, "Needs": strings.Join(needs, ", "),
	})
	if err != nil {
		return err
	}
	about := tree{date: p.date}
	about.add("control", control)
	about.add("md5sums", []byte(sums))
	whole := tree{date: p.date}
	whole.add("debian-binary", []byte("2.0\n"))
	for _, part := range []struct {
		name string
		tree tree
	}{{"control.tar.gz", about}, {"data.tar.gz", data}} {
		var b bytes.Buffer
		if err := part.tree.tarGz(&b, "./"); err != nil {
			return err
		}
		whole.add(part.name, b.Bytes())
	}
	return p.write("commonground_"+p.Version+"_amd64.deb", func(b *bytes.Buffer) error { return whole.ar(b) })
}

// documents puts in what Debian wants of every package, and our own.
func (p *packing) documents(t *tree) error {
	licence, err := os.ReadFile("LICENSE")
	if err != nil {
		return err
	}
	folder := "usr/share/doc/commonground/"
	t.add(folder+"copyright", append(licence, "\nWhat others wrote, and under which licence, is in THIRD-PARTY.txt.gz.\n"...))
	changes := fmt.Sprintf("commonground (%s) stable; urgency=low\n\n  * Version %s.\n\n -- %s  %s\n",
		p.Version, p.Version, p.Maintainer, p.date.Format("Mon, 02 Jan 2006 15:04:05 -0700"))
	for name, data := range map[string][]byte{"changelog": []byte(changes), "THIRD-PARTY.txt": p.extra.find("THIRD-PARTY.txt"), "commonground.cdx.json": p.extra.find("commonground.cdx.json")} {
		small, err := gzipped(data)
		if err != nil {
			return err
		}
		t.add(folder+name+".gz", small)
	}
	return nil
}

// brings are the packages of Debian that bring what the program is linked to.
var brings = map[string]string{
	"libGL.so.1": "libgl1", "libwayland-client.so.0": "libwayland-client0 (>= 1.20)",
	"libm.so.6": "", "libc.so.6": "", "libpthread.so.0": "", "libdl.so.2": "", "librt.so.1": "",
}

// opened are the packages of what it opens only when it runs, for whichever of X11 and
// Wayland it finds: no list of what it is linked to tells of them.
var opened = []string{
	"libwayland-cursor0", "libwayland-egl1", "libx11-6", "libxcursor1", "libxi6",
	"libxinerama1", "libxkbcommon0", "libxrandr2", "libxrender1", "libxxf86vm1",
}

// needed are the packages that the program cannot do without.
func needed(program []byte) ([]string, error) {
	f, err := elf.NewFile(bytes.NewReader(program))
	if err != nil {
		return nil, err
	}
	linked, err := f.ImportedLibraries()
	if err != nil {
		return nil, err
	}
	symbols, err := f.DynamicSymbols()
	if err != nil {
		return nil, err
	}
	out := append([]string{fmt.Sprintf("libc6 (>= 2.%d)", glibc(symbols))}, opened...)
	for _, l := range linked {
		name, ok := brings[l]
		if !ok {
			return nil, fmt.Errorf("which package brings %s?", l)
		}
		if name != "" {
			out = append(out, name)
		}
	}
	slices.Sort(out)
	return out, nil
}

// glibc is the newest version 2.x of the C library that something is taken from.
func glibc(symbols []elf.Symbol) int {
	newest := 0
	for _, s := range symbols {
		var minor int
		if _, err := fmt.Sscanf(s.Version, "GLIBC_2.%d", &minor); err == nil {
			newest = max(newest, minor)
		}
	}
	return newest
}
