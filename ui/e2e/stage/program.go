//go:build linux

package stage

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"
)

// Program is a program that plays on a stage, together with all it started.
type Program struct {
	cmd   *exec.Cmd
	heard output
	done  chan struct{}
	err   error // how it ended, once done is closed

	ask    *os.File // to a program with an ear, else nil
	answer *os.File
}

// Start runs a program on the stage with a home folder of its own and nothing of ours
// in its environment but what it needs, and with more (NAME=value).
func (s *Stage) Start(home string, command []string, more ...string) (*Program, error) {
	return start(s.Display, home, false, command, more)
}

// StartEared is Start for the program in ui/e2e/eared, which Look can look into.
func (s *Stage) StartEared(home string, command []string, more ...string) (*Program, error) {
	return start(s.Display, home, true, command, more)
}

// Environment is what a program finds around it: that home, that display and no
// desktop. An empty display is none.
func Environment(home, display string) []string {
	env := []string{
		"HOME=" + home, "PATH=" + os.Getenv("PATH"), "LANG=C.UTF-8",
		"XDG_RUNTIME_DIR=" + filepath.Join(home, ".run"),
	}
	if display != "" {
		env = append(env, "DISPLAY="+display)
	}
	return env
}

func start(display, home string, eared bool, command, more []string) (*Program, error) {
	if err := os.MkdirAll(filepath.Join(home, ".cache"), 0o755); err != nil { // a desktop has made it
		return nil, err
	}
	p := &Program{cmd: exec.Command(command[0], command[1:]...), done: make(chan struct{})}
	p.cmd.Env = append(Environment(home, display), more...)
	p.cmd.Dir = home
	p.cmd.Stdout, p.cmd.Stderr = &p.heard, &p.heard
	p.cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true} // so that End reaches its children
	if eared {
		if err := p.giveEar(); err != nil {
			return nil, err
		}
	}
	err := p.cmd.Start()
	for _, f := range p.cmd.ExtraFiles {
		f.Close()
	}
	if err != nil {
		return nil, err
	}
	go func() {
		p.err = p.cmd.Wait()
		close(p.done)
	}()
	return p, nil
}

// Output is what it has said so far, on both channels.
func (p *Program) Output() string { return p.heard.String() }

// Complaints returns what it said that a program must never say: a race, a panic, a
// call from the wrong goroutine. "" is none.
func (p *Program) Complaints() string {
	said := p.Output()
	for _, bad := range []string{"DATA RACE", "panic:", "Error in Fyne call thread", "fatal error:", "SIGSEGV"} {
		if strings.Contains(said, bad) {
			return said
		}
	}
	return ""
}

// Running reports whether it has not ended yet.
func (p *Program) Running() bool {
	select {
	case <-p.done:
		return false
	default:
		return true
	}
}

// Ended waits until it has ended by itself and returns how.
func (p *Program) Ended(limit time.Duration) error {
	select {
	case <-p.done:
		return p.err
	case <-time.After(limit):
		return fmt.Errorf("still running after %v", limit)
	}
}

// Stall has it do nothing while keys are pressed, as a slow laptop may, and go on then.
func (p *Program) Stall(meanwhile func()) {
	_ = syscall.Kill(-p.cmd.Process.Pid, syscall.SIGSTOP)
	meanwhile()
	_ = syscall.Kill(-p.cmd.Process.Pid, syscall.SIGCONT)
}

// Kill ends it at once, without a chance to tidy up, and all that it started.
func (p *Program) Kill() {
	if p.Running() {
		_ = syscall.Kill(-p.cmd.Process.Pid, syscall.SIGKILL)
	}
	<-p.done
	for _, f := range []*os.File{p.ask, p.answer} {
		if f != nil {
			f.Close()
		}
	}
}

// Memory is the proportional set size of the program and its children in bytes: what
// they hold, with pages shared among programs counted in shares.
func (p *Program) Memory() (int64, error) {
	var sum int64
	for _, pid := range p.family() {
		kilobytes, err := field(fmt.Sprintf("/proc/%d/smaps_rollup", pid), "Pss:")
		if err != nil {
			return 0, err
		}
		sum += kilobytes * 1024
	}
	return sum, nil
}

// Processor is the processor time that the program and its children have used so far.
func (p *Program) Processor() time.Duration {
	var ticks int64
	for _, pid := range p.family() {
		stat, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
		if err != nil {
			continue
		}
		fields := strings.Fields(string(stat[bytes.LastIndexByte(stat, ')')+1:]))
		user, _ := strconv.ParseInt(fields[11], 10, 64)
		system, _ := strconv.ParseInt(fields[12], 10, 64)
		ticks += user + system
	}
	return time.Duration(ticks) * time.Second / 100 // the kernel tells hundredths
}

// Machine is the processor time that everything on this machine has used so far.
func Machine() time.Duration {
	stat, err := os.ReadFile("/proc/stat")
	if err != nil {
		return 0
	}
	first, _, _ := strings.Cut(string(stat), "\n")
	var ticks int64
	for i, field := range strings.Fields(first)[1:9] {
		if n, _ := strconv.ParseInt(field, 10, 64); i != 3 && i != 4 { // idle, waiting
			ticks += n
		}
	}
	return time.Duration(ticks) * time.Second / 100
}

// family are the process and its descendants: they share its process group.
func (p *Program) family() []int {
	var out []int
	folders, _ := filepath.Glob("/proc/[0-9]*")
	for _, f := range folders {
		pid, _ := strconv.Atoi(filepath.Base(f))
		if group, err := syscall.Getpgid(pid); err == nil && group == p.cmd.Process.Pid {
			out = append(out, pid)
		}
	}
	return out
}

// field reads a number that follows a name in a file of /proc.
func field(path, name string) (int64, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return 0, err
	}
	for line := range strings.Lines(string(data)) {
		if rest, ok := strings.CutPrefix(line, name); ok {
			return strconv.ParseInt(strings.Fields(rest)[0], 10, 64)
		}
	}
	return 0, errors.New(path + " says nothing of " + name)
}

// output gathers what a program says and may be read meanwhile.
type output struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (o *output) Write(b []byte) (int, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.text.Write(b)
}

func (o *output) String() string {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.text.String()
}
