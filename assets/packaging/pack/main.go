// Pack makes what people get: archives, a Debian package and a Windows installer, each with
// the licences of all that the program is made of. The same source makes the same bytes.
//
//	go run ./assets/packaging/pack FOLDER
//
// It runs from the top of the project, and leaves in the folder only what it made.
package main

import (
	"bytes"
	"fmt"
	"image/png"
	"os"
	"path/filepath"
	"strings"
	"text/template"
	"time"

	"commonground/assets/packaging/details"
)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: pack FOLDER")
		os.Exit(2)
	}
	if err := pack(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// packing is one run.
type packing struct {
	details.Details
	into  string // the folder of what is made
	work  string // a folder for what only serves that
	date  time.Time
	icons map[string][]byte // the app's, by file name
	extra tree              // what lies beside every program
}

func pack(into string) error {
	about, err := os.ReadFile("FyneApp.toml")
	if err != nil {
		return err
	}
	p := &packing{into: into, icons: map[string][]byte{}}
	if p.Details, err = details.Read(string(about)); err != nil {
		return err
	}
	if strings.HasSuffix(p.Maintainer, ".example>") {
		fmt.Fprintf(os.Stderr, "pack: nobody reads what is sent to %s; before a release, put another Maintainer into FyneApp.toml\n", p.Maintainer)
	}
	if p.date, err = time.Parse(time.DateOnly, p.Date); err != nil {
		return fmt.Errorf("the date of the release: %w", err)
	}
	if p.work, err = os.MkdirTemp("", "pack"); err != nil {
		return err
	}
	defer os.RemoveAll(p.work)
	if err := os.RemoveAll(into); err != nil {
		return err
	}
	if err := os.MkdirAll(into, 0o755); err != nil {
		return err
	}
	for _, step := range []func() error{p.drawIcons, p.gather, p.linux, p.windows, p.sums} {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}

// drawIcons makes the app's icon in the sizes that systems want.
func (p *packing) drawIcons() error {
	data, err := os.ReadFile(p.Icon)
	if err != nil {
		return err
	}
	large, err := png.Decode(bytes.NewReader(data))
	if err != nil {
		return err
	}
	for _, size := range []int{16, 24, 32, 48, 64, 128, 256, 512} {
		if p.icons[fmt.Sprintf("%dx%d/apps/%s.png", size, size, p.ID)], err = asPNG(large, size); err != nil {
			return err
		}
	}
	p.icons["commonground.ico"], err = asICO(large)
	if err != nil {
		return err
	}
	p.icons["scalable/apps/"+p.ID+".svg"], err = os.ReadFile("assets/icons/app.svg")
	return err
}

// gather reads what lies beside every program: how to use it, and whose work it is.
func (p *packing) gather() error {
	code, err := modules("linux", "windows")
	if err != nil {
		return err
	}
	faces, err := fonts("assets/fonts/ttf")
	if err != nil {
		return err
	}
	sbom, err := bill(p.Details, p.date, code, faces)
	if err != nil {
		return err
	}
	p.extra = tree{date: p.date}
	p.extra.add("THIRD-PARTY.txt", thirdParty(p.Name, append(code, faces...)))
	p.extra.add("commonground.cdx.json", sbom)
	for from, to := range map[string]string{"README.md": "README.txt", "LICENSE": "LICENSE.txt"} {
		data, err := os.ReadFile(from)
		if err != nil {
			return err
		}
		p.extra.add(to, data)
	}
	return os.WriteFile(p.made("CommonGround-"+p.Version+".cdx.json"), sbom, 0o644)
}

// filled is a file of assets/packaging with the details, and more, put in.
func (p *packing) filled(name string, more any) ([]byte, error) {
	text, err := os.ReadFile(filepath.Join("assets/packaging", name))
	if err != nil {
		return nil, err
	}
	t, err := template.New(name).Parse(string(text))
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	err = t.Execute(&b, more)
	return b.Bytes(), err
}

// made is the path of something that is made.
func (p *packing) made(name string) string { return filepath.Join(p.into, name) }

// write makes a file in the folder of what is made.
func (p *packing) write(name string, fill func(*bytes.Buffer) error) error {
	var b bytes.Buffer
	if err := fill(&b); err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	return os.WriteFile(p.made(name), b.Bytes(), 0o644)
}

// build returns the program for a system. Nothing in it says where it was built, or when.
func (p *packing) build(system, flags string, env ...string) ([]byte, error) {
	out := filepath.Join(p.work, system)
	env = append(env, "GOOS="+system, "GOARCH=amd64", "CGO_ENABLED=1")
	if _, err := goOutput(env, "build", "-trimpath", "-buildvcs=false", "-ldflags", strings.TrimSpace("-s -w "+flags), "-o", out, "."); err != nil {
		return nil, err
	}
	return os.ReadFile(out)
}
