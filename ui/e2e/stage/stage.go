//go:build linux

// Package stage is where the real program plays before tests, measurements and
// pictures: an X server of its own, a window manager, a pointer and a keyboard, an eye
// for pixels and frames, and a home folder that nothing else uses.
package stage

import (
	"bufio"
	"errors"
	"fmt"
	"image"
	"io"
	"os"
	"os/exec"
	"strings"
	"sync"
	"time"

	"github.com/jezek/xgb"
	"github.com/jezek/xgb/damage"
	"github.com/jezek/xgb/xproto"
	"github.com/jezek/xgb/xtest"
)

// The size of the stage in pixels.
const (
	Width  = 1400
	Height = 900
)

// Stage is an X server with nothing on it yet. Its methods may be called from one
// goroutine at a time.
type Stage struct {
	// Display is what programs find in DISPLAY.
	Display string
	// Bounds is the whole of it.
	Bounds image.Rectangle

	conn     *xgb.Conn
	root     xproto.Window
	damage   damage.Damage
	servants []*exec.Cmd
	folder   string // what the X server was told; empty is none

	mu     sync.Mutex
	frames []time.Time // one for each report of the X server that the screen has changed

	keys map[rune]stroke
}

// New starts the X server and, if managed, a window manager, and waits until both work.
func New(managed bool) (*Stage, error) {
	s := &Stage{Bounds: Bounds}
	if err := s.serve(); err != nil {
		s.Close()
		return nil, err
	}
	if err := s.connect(); err != nil {
		s.Close()
		return nil, err
	}
	if managed {
		if err := s.manage(); err != nil {
			s.Close()
			return nil, err
		}
	}
	return s, nil
}

// Close ends what New started.
func (s *Stage) Close() {
	if s.conn != nil {
		s.conn.Close()
	}
	for i := len(s.servants) - 1; i >= 0; i-- {
		_ = s.servants[i].Process.Kill()
		_ = s.servants[i].Wait()
	}
	if s.folder != "" {
		_ = os.RemoveAll(s.folder)
	}
}

// serve starts Xvfb, which picks a free display and tells its number once it is ready.
func (s *Stage) serve() error {
	ready, tell, err := os.Pipe()
	if err != nil {
		return err
	}
	defer ready.Close()
	screen := fmt.Sprintf("%dx%dx24", Width, Height)
	cmd := exec.Command("Xvfb", "-displayfd", "3", "-screen", "0", screen, "-nolisten", "tcp", "-noreset")
	cmd.ExtraFiles = []*os.File{tell}
	err = cmd.Start()
	tell.Close()
	if err != nil {
		return err
	}
	s.servants = append(s.servants, cmd)
	number, err := bufio.NewReader(ready).ReadString('\n')
	if err != nil {
		return fmt.Errorf("the X server did not start: %w", err)
	}
	s.Display = ":" + strings.TrimSpace(number)
	return nil
}

func (s *Stage) connect() error {
	xgb.Logger.SetOutput(io.Discard) // it tells of every server without a password
	var err error
	if s.conn, err = xgb.NewConnDisplay(s.Display); err != nil {
		return err
	}
	if err := errors.Join(xtest.Init(s.conn), damage.Init(s.conn)); err != nil {
		return err
	}
	if _, err := damage.QueryVersion(s.conn, 1, 1).Reply(); err != nil {
		return err
	}
	s.root = xproto.Setup(s.conn).DefaultScreen(s.conn).Root
	if s.damage, err = damage.NewDamageId(s.conn); err != nil {
		return err
	}
	if err := damage.CreateChecked(s.conn, s.damage, xproto.Drawable(s.root), damage.ReportLevelNonEmpty).Check(); err != nil {
		return err
	}
	go s.watch()
	return s.readKeyboard()
}

// watch notes when the X server says that something was painted.
func (s *Stage) watch() {
	for {
		event, err := s.conn.WaitForEvent()
		if event == nil && err == nil {
			return // the connection is closed
		}
		if _, painted := event.(damage.NotifyEvent); painted {
			now := time.Now()
			damage.Subtract(s.conn, s.damage, 0, 0)
			s.mu.Lock()
			s.frames = append(s.frames, now)
			s.mu.Unlock()
		}
	}
}

// manage starts the window manager and waits until it has put its name on the root.
func (s *Stage) manage() error {
	cmd := exec.Command("openbox", "--sm-disable")
	cmd.Env = append(os.Environ(), "DISPLAY="+s.Display)
	if err := cmd.Start(); err != nil {
		return err
	}
	s.servants = append(s.servants, cmd)
	return Wait(10*time.Second, "the window manager", func() bool {
		return len(s.property(s.root, "_NET_SUPPORTING_WM_CHECK")) > 0
	})
}

// Wait asks until done says yes, and gives up with an error after the time.
func Wait(limit time.Duration, what string, done func() bool) error {
	for end := time.Now().Add(limit); ; {
		if done() {
			return nil
		}
		if time.Now().After(end) {
			return fmt.Errorf("waited %v in vain for %s", limit, what)
		}
		time.Sleep(20 * time.Millisecond)
	}
}
