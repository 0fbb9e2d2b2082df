package main

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"os"
	"os/exec"
	"strings"
)

// goOutput runs the go command with more in its environment and returns what it writes.
func goOutput(env []string, args ...string) ([]byte, error) {
	return output("", env, "go", args...)
}

// output runs a program in a folder and returns what it writes.
func output(folder string, env []string, name string, args ...string) ([]byte, error) {
	var out, errs bytes.Buffer
	c := exec.Command(name, args...)
	c.Dir, c.Env, c.Stdout, c.Stderr = folder, append(os.Environ(), env...), &out, &errs
	if err := c.Run(); err != nil {
		return nil, fmt.Errorf("%s %s: %w\n%s%s", name, strings.Join(args, " "), err, out.Bytes(), errs.Bytes())
	}
	return out.Bytes(), nil
}

// sums writes the SHA-256 of everything that was made, as sha256sum -c reads it.
func (p *packing) sums() error {
	made, err := os.ReadDir(p.into)
	if err != nil {
		return err
	}
	return p.write("SHA256SUMS", func(b *bytes.Buffer) error {
		for _, e := range made {
			data, err := os.ReadFile(p.made(e.Name()))
			if err != nil {
				return err
			}
			fmt.Fprintf(b, "%x  %s\n", sha256.Sum256(data), e.Name())
		}
		return nil
	})
}
