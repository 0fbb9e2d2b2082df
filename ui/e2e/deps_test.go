//go:build linux

package e2e

import (
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// machine is a computer in a folder: the only programs it has are those in bin, and what
// its package manager is asked to install is there afterwards.
type machine struct {
	t        *testing.T
	bin, log string
}

// installs is what a package manager does there: whatever it is asked for, all that any
// target needs is on the machine then.
const installs = `
case " $* " in *" install "* | *" -S "*)
	for program in gcc pkg-config Xvfb openbox strace xclip pdftotext xrandr x86_64-w64-mingw32-gcc makensis; do
		echo "#!$BIN/bash" >"$BIN/$program"
		chmod +x "$BIN/$program"
	done ;;
esac`

// bare returns a machine with a shell and this package manager, "" for one we don't know.
func bare(t *testing.T, packager, system, user string) *machine {
	t.Helper()
	m := &machine{t, t.TempDir(), filepath.Join(t.TempDir(), "log")}
	for _, tool := range []string{"bash", "env", "dirname", "awk", "sort", "cat", "cut", "chmod"} {
		path, err := exec.LookPath(tool)
		if err != nil {
			t.Skipf("this machine has no %s", tool)
		}
		if err := os.Symlink(path, filepath.Join(m.bin, tool)); err != nil {
			t.Fatal(err)
		}
	}
	m.has("uname", "echo "+system)
	m.has("id", "echo "+user)
	m.has("go", "exit 0")
	if packager != "" {
		m.has(packager, "echo \""+packager+" $*\" >>\"$LOG\"\n"+installs)
	}
	return m
}

// has puts a program on the machine.
func (m *machine) has(name, script string) {
	m.t.Helper()
	if err := os.WriteFile(filepath.Join(m.bin, name), []byte("#!"+filepath.Join(m.bin, "bash")+"\n"+script+"\n"), 0o700); err != nil {
		m.t.Fatal(err)
	}
}

// deps runs .ci/deps and returns what it said, the calls of the package manager so far,
// and whether it went well.
func (m *machine) deps(target string) (said string, calls []string, ok bool) {
	m.t.Helper()
	c := exec.Command(filepath.Join(m.bin, "bash"), "../../.ci/deps", target)
	c.Env = []string{"PATH=" + m.bin, "BIN=" + m.bin, "LOG=" + m.log}
	out, err := c.CombinedOutput()
	log, _ := os.ReadFile(m.log)
	return string(out), strings.FieldsFunc(string(log), func(r rune) bool { return r == '\n' }), err == nil
}

// TestDepsInstall: each package manager is asked once, in its own way and by its own names,
// for what is missing; a second run asks for nothing.
func TestDepsInstall(t *testing.T) {
	for _, c := range []struct {
		packager, system, target string
		want                     []string
	}{
		{"apt-get", "Linux", "run", []string{
			"apt-get update -q",
			"apt-get install -y --no-install-recommends gcc libgl1-mesa-dev libwayland-dev libxkbcommon-dev pkg-config xorg-dev",
		}},
		{"dnf", "Linux", "test", []string{
			"dnf install -y gcc libX11-devel libXcursor-devel libXi-devel libXinerama-devel libXrandr-devel libXxf86vm-devel libxkbcommon-devel mesa-libGL-devel openbox pkgconf-pkg-config poppler-utils strace wayland-devel xclip xorg-x11-server-Xvfb xrandr",
		}},
		{"pacman", "Linux", "test", []string{
			"pacman -S --needed --noconfirm gcc libx11 libxcursor libxi libxinerama libxkbcommon libxrandr libxxf86vm mesa openbox pkgconf poppler strace wayland xclip xorg-server-xvfb xorg-xrandr",
		}},
		{"zypper", "Linux", "dist", []string{
			"zypper --non-interactive install Mesa-libGL-devel gcc libX11-devel libXcursor-devel libXi-devel libXinerama-devel libXrandr-devel libXxf86vm-devel libxkbcommon-devel mingw32-cross-nsis mingw64-cross-gcc pkg-config wayland-devel",
		}},
		{"brew", "Darwin", "dist", []string{"brew install makensis mingw-w64 pkgconf"}},
	} {
		t.Run(c.packager, func(t *testing.T) {
			m := bare(t, c.packager, c.system, "0")
			if c.system == "Darwin" {
				m.has("cc", "")
			}
			said, calls, ok := m.deps(c.target)
			if !ok || !sameWords(calls, c.want) {
				t.Errorf("%v\n%s\ngot  %q\nwant %q", ok, said, calls, c.want)
			}
			if said, again, ok := m.deps(c.target); !ok || len(again) != len(calls) || said != "" {
				t.Errorf("a second run says %q and asks %q", said, again)
			}
		})
	}
}

// sameWords compares lines word for word, in any order: how words are sorted depends on
// the machine's language.
func sameWords(a, b []string) bool {
	return slices.EqualFunc(a, b, func(a, b string) bool {
		x, y := strings.Fields(a), strings.Fields(b)
		slices.Sort(x)
		slices.Sort(y)
		return slices.Equal(x, y)
	})
}

// TestDepsNeedAnAdministrator: somebody else is asked for with sudo and, where there is
// none, told what to run.
func TestDepsNeedAnAdministrator(t *testing.T) {
	m := bare(t, "dnf", "Linux", "1000")
	if said, calls, ok := m.deps("run"); ok || len(calls) > 0 || !strings.Contains(said, "    dnf install -y ") {
		t.Errorf("without sudo: %v, %q, asked %q", ok, said, calls)
	}
	m.has("sudo", `echo sudo >>"$LOG"; exec "$@"`)
	if said, calls, ok := m.deps("run"); !ok || len(calls) != 2 || calls[0] != "sudo" {
		t.Errorf("with sudo: %v, %q, asked %q", ok, said, calls)
	}
}

// TestDepsElsewhere: where no package manager is known the needs are named.
func TestDepsElsewhere(t *testing.T) {
	said, _, ok := bare(t, "", "Linux", "0").deps("run")
	if ok || !strings.Contains(said, "cmd:gcc") || !strings.Contains(said, "pc:xkbcommon") {
		t.Errorf("%v: %q", ok, said)
	}
	mac := bare(t, "", "Darwin", "501")
	if said, _, ok := mac.deps("run"); ok {
		t.Errorf("a Mac without anything: %q", said)
	}
}
