package printing

import (
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
)

// fakeSystem puts programs of those names and scripts before all others.
func fakeSystem(t *testing.T, scripts map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, script := range scripts {
		body := "#!/bin/sh\ncd '" + dir + "'\n" + script
		if err := os.WriteFile(filepath.Join(dir, name), []byte(body), 0o700); err != nil {
			t.Fatal(err)
		}
	}
	t.Setenv("PATH", dir+string(os.PathListSeparator)+os.Getenv("PATH"))
	return dir
}

const twoPrinters = `case $1 in
-e) printf 'Office\nHall\n';;
-d) echo 'system default destination: Hall';;
esac`

func TestFindPrinters(t *testing.T) {
	fakeSystem(t, map[string]string{"lp": "", "lpstat": twoPrinters})
	want := Printers{Names: []string{"Office", "Hall"}, Default: "Hall"}
	if got := findPrinters(t.Context()); !reflect.DeepEqual(got, want) {
		t.Errorf("%+v", got)
	}
}

func TestNoPrinters(t *testing.T) {
	for name, p := range map[string]Printers{
		"no default":  readPrinters("Hall\n", "no system default destination\n"),
		"gone":        readPrinters("Hall\n", "system default destination: Cellar\n"),
		"none at all": readPrinters("", ""),
	} {
		if p.Default != "" {
			t.Errorf("%s: %+v", name, p)
		}
	}
	t.Setenv("PATH", t.TempDir())
	if p := findPrinters(t.Context()); len(p.Names) > 0 {
		t.Errorf("without lp: %+v", p)
	}
}

func TestSend(t *testing.T) {
	dir := fakeSystem(t, map[string]string{"lp": `echo "$@" > said`})
	o := order{File: "/tmp/x.pdf", Printer: "Hall", Copies: 3, Paper: "a5"}
	if err := send(t.Context(), o); err != nil {
		t.Fatal(err)
	}
	said, _ := os.ReadFile(filepath.Join(dir, "said"))
	want := "-t Common Ground -n 3 -d Hall -o media=A5 /tmp/x.pdf\n"
	if string(said) != want {
		t.Errorf("lp was asked %q, want %q", said, want)
	}
}

func TestARefusalIsTold(t *testing.T) {
	fakeSystem(t, map[string]string{"lp": "echo 'lp: The printer is on fire' >&2; exit 1"})
	err := send(t.Context(), order{File: "x"})
	if !errors.Is(err, errPrinter) || !strings.Contains(err.Error(), "on fire") {
		t.Errorf("%v", err)
	}
}
