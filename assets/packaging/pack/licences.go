package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

// part is something of others that the program is made of: a module, the language it is
// written in, or a font.
type part struct {
	name, version string
	texts         []string // its licences and notices, whole
}

// licenceFile is what files with a licence are called; fonts name theirs after themselves,
// as Fyne does with those that it brings: LICENSE_Inter.txt.
var licenceFile = regexp.MustCompile(`(?i)^(([\w-]+\.)?licen[cs]e|copying|notice|copyright|patents)([\W_].*)?$`)

// modules returns what Go packages the program is made of on those systems, and Go itself.
// Each must bring a licence.
func modules(systems ...string) ([]part, error) {
	found := map[string]part{}
	for _, system := range systems {
		listed, err := goOutput([]string{"GOOS=" + system, "GOARCH=amd64", "CGO_ENABLED=1"}, "list", "-deps", "-json=Module", ".")
		if err != nil {
			return nil, err
		}
		for dec := json.NewDecoder(bytes.NewReader(listed)); ; {
			var p struct {
				Module *struct {
					Path, Version, Dir string
					Main               bool
				}
			}
			if err := dec.Decode(&p); errors.Is(err, io.EOF) {
				break
			} else if err != nil {
				return nil, err
			}
			m := p.Module
			if m == nil || m.Main || found[m.Path].name != "" {
				continue
			}
			if found[m.Path], err = read(part{name: m.Path, version: m.Version}, m.Dir); err != nil {
				return nil, err
			}
		}
	}
	root, err := goOutput(nil, "env", "GOROOT", "GOVERSION")
	if err != nil {
		return nil, err
	}
	goes := strings.Fields(string(root))
	language, err := read(part{name: "Go", version: strings.TrimPrefix(goes[1], "go")}, goes[0], "LICENSE", "PATENTS")
	if err != nil {
		return nil, err
	}
	byName := slices.SortedFunc(maps.Values(found), func(a, b part) int { return strings.Compare(a.name, b.name) })
	return append([]part{language}, byName...), nil
}

// read returns the part with the licences that lie in a folder, or in those files of it.
func read(p part, folder string, only ...string) (part, error) {
	err := filepath.WalkDir(folder, func(name string, e fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case e.IsDir() && name != folder && (e.Name() == "testdata" || only != nil):
			return fs.SkipDir
		case e.IsDir() || !licenceFile.MatchString(e.Name()) || filepath.Ext(e.Name()) == ".go" || only != nil && !slices.Contains(only, e.Name()):
			return nil
		}
		data, err := os.ReadFile(name)
		if text := plain(data); err == nil && !slices.Contains(p.texts, text) {
			p.texts = append(p.texts, text)
		}
		return err
	})
	if err == nil && len(p.texts) == 0 {
		err = fmt.Errorf("no licence of %s lies in %s", p.name, folder)
	}
	return p, err
}

// plain is a text with the line ends and the space around it of all others.
func plain(data []byte) string {
	return strings.TrimSpace(strings.ReplaceAll(string(data), "\r\n", "\n"))
}

// fonts are the fonts of a folder. Each must bring a licence, as Family.LICENSE.txt.
func fonts(folder string) ([]part, error) {
	faces, err := filepath.Glob(filepath.Join(folder, "*.ttf"))
	if err != nil {
		return nil, err
	}
	var out []part
	for _, f := range faces {
		family, _, _ := strings.Cut(filepath.Base(f), "-")
		if len(out) > 0 && out[len(out)-1].name == family {
			continue
		}
		data, err := os.ReadFile(filepath.Join(folder, family+".LICENSE.txt"))
		if err != nil {
			return nil, fmt.Errorf("the licence of a font: %w", err)
		}
		out = append(out, part{name: family, texts: []string{plain(data)}})
	}
	return out, nil
}

// thirdParty says of what others made the program is, and under which licences: each text
// once, with all that are under it.
func thirdParty(name string, parts []part) []byte {
	under := map[string][]string{}
	var order []string
	for _, p := range parts {
		for _, text := range p.texts {
			if under[text] == nil {
				order = append(order, text)
			}
			under[text] = append(under[text], strings.TrimSpace(p.name+" "+p.version))
		}
	}
	var b bytes.Buffer
	fmt.Fprintf(&b, "%s is made of work by many people. These are the parts that others wrote, each with its licence.\n", name)
	for _, text := range order {
		rule := strings.Repeat("=", 72)
		fmt.Fprintf(&b, "\n%s\n%s\n%s\n\n%s\n", rule, strings.Join(under[text], "\n"), rule, text)
	}
	return b.Bytes()
}
