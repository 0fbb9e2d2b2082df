package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// resources is the file that the Go linker takes into the program: icon, version, manifest.
const resources = "rsrc_windows_amd64.syso"

// windows makes the installer and the portable program.
func (p *packing) windows() error {
	program, err := p.buildWindows()
	if err != nil {
		return err
	}
	inside := tree{date: p.date}
	inside.program("commonground.exe", program)
	for _, f := range p.extra.files {
		data := f.data
		if strings.HasSuffix(f.path, ".txt") {
			data = bytes.ReplaceAll(data, []byte("\n"), []byte("\r\n"))
		}
		inside.add(f.path, data)
	}
	if err := p.installer(inside); err != nil {
		return err
	}
	return p.portable(inside)
}

// buildWindows returns the program with its resources. These lie at the top of the project
// while it is built, as the linker looks for them nowhere else, and no longer.
func (p *packing) buildWindows() (program []byte, err error) {
	if err := p.makeResources(); err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, os.Remove(resources)) }()
	return p.build("windows", "-H windowsgui", "CC=x86_64-w64-mingw32-gcc")
}

// makeResources makes the resources from their script.
func (p *packing) makeResources() error {
	values := map[string]any{
		"Name": p.Name, "ID": p.ID, "Version": p.Version, "Build": p.Build,
		"Commas": fmt.Sprintf("%s,%d", strings.ReplaceAll(p.Version, ".", ","), p.Build),
	}
	for _, name := range []string{"commonground.rc", "commonground.manifest"} {
		data, err := p.filled("windows/"+name, values)
		if err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(p.work, name), data, 0o600); err != nil {
			return err
		}
	}
	if err := os.WriteFile(filepath.Join(p.work, "commonground.ico"), p.icons["commonground.ico"], 0o600); err != nil {
		return err
	}
	here, err := os.Getwd()
	if err != nil {
		return err
	}
	_, err = output(p.work, nil, "x86_64-w64-mingw32-windres", "-i", "commonground.rc", "-o", filepath.Join(here, resources))
	return err
}

// installer makes the program that sets up the program.
func (p *packing) installer(inside tree) error {
	for _, f := range inside.files {
		if err := os.WriteFile(filepath.Join(p.work, f.path), f.data, 0o600); err != nil {
			return err
		}
	}
	out, err := filepath.Abs(p.made("CommonGround-" + p.Version + "-setup.exe"))
	if err != nil {
		return err
	}
	script, err := p.filled("windows/installer.nsi", map[string]any{
		"Name": p.Name, "ID": p.ID, "Version": p.Version, "Build": p.Build, "Out": out,
	})
	if err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(p.work, "installer.nsi"), script, 0o600); err != nil {
		return err
	}
	_, err = output(p.work, []string{fmt.Sprintf("SOURCE_DATE_EPOCH=%d", p.date.Unix())}, "makensis", "-V2", "-WX", "installer.nsi")
	return err
}

// portable makes the program that runs from a stick: a file beside it has it keep groups
// and settings there.
func (p *packing) portable(inside tree) error {
	mark, err := p.filled("windows/portable.txt", p.Details)
	if err != nil {
		return err
	}
	inside.add("portable.txt", bytes.ReplaceAll(mark, []byte("\n"), []byte("\r\n")))
	t := tree{date: p.date}
	for _, f := range inside.files {
		f.path = "Common Ground/" + f.path
		t.files = append(t.files, f)
	}
	return p.write("CommonGround-"+p.Version+"-portable.zip", func(b *bytes.Buffer) error { return t.zip(b) })
}
