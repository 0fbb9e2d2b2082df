//go:build linux

package stage

import (
	"bufio"
	"fmt"
	"image"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// The screens of a stage that has two: the laptop's, and to its right the projector's.
var (
	Laptop    = image.Rect(0, 0, 1366, 768)
	Projector = image.Rect(1366, 0, 1366+1920, 1080)
)

// NewTwo is New with two screens. Xvfb has one only, whatever it is told, so this is Xorg with
// a driver that needs no card; it has to be started by an administrator.
func NewTwo() (*Stage, error) {
	s := &Stage{Bounds: Laptop.Union(Projector)}
	for _, step := range [...]func() error{s.serveTwo, s.Plug, s.connect, s.manage} {
		if err := step(); err != nil {
			s.Close()
			return nil, err
		}
	}
	return s, nil
}

// serveTwo starts Xorg, which tells the number of its display once it is ready.
func (s *Stage) serveTwo() error {
	folder, err := os.MkdirTemp("", "commonground-screens")
	if err != nil {
		return err
	}
	config := filepath.Join(folder, "xorg.conf")
	if err := os.WriteFile(config, []byte(twoScreens()), 0o600); err != nil {
		return err
	}
	ready, tell, err := os.Pipe()
	if err != nil {
		return err
	}
	defer ready.Close()
	cmd := exec.Command("Xorg", "-displayfd", "3", "-config", config, "-logfile", filepath.Join(folder, "log"),
		"-nolisten", "tcp", "-noreset", "-novtswitch", "-ac")
	cmd.ExtraFiles = []*os.File{tell}
	err = cmd.Start()
	tell.Close()
	if err != nil {
		return err
	}
	s.servants = append(s.servants, cmd)
	s.folder = folder
	number, err := bufio.NewReader(ready).ReadString('\n')
	if err != nil {
		return fmt.Errorf("the X server with two screens did not start: %w", err)
	}
	s.Display = ":" + strings.TrimSpace(number)
	return s.randr("--output", "DUMMY0", "--mode", mode(Laptop), "--pos", "0x0")
}

// Plug plugs the projector in, Unplug takes it away, Mirror has it show what the laptop shows.
func (s *Stage) Plug() error {
	_ = s.randr("--addmode", "DUMMY1", mode(Projector)) // the second time it is there already
	return s.randr("--output", "DUMMY1", "--mode", mode(Projector), "--pos", fmt.Sprintf("%dx0", Laptop.Dx()))
}

func (s *Stage) Unplug() error { return s.randr("--output", "DUMMY1", "--off") }

func (s *Stage) Mirror() error {
	_ = s.randr("--addmode", "DUMMY1", mode(Laptop))
	return s.randr("--output", "DUMMY1", "--mode", mode(Laptop), "--same-as", "DUMMY0")
}

func (s *Stage) randr(args ...string) error {
	cmd := exec.Command("xrandr", args...)
	cmd.Env = append(os.Environ(), "DISPLAY="+s.Display)
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("xrandr %v: %w: %s", args, err, out)
	}
	if len(args) > 0 {
		return s.randr() // only when it is asked does the server look what is plugged in
	}
	return nil
}

func mode(r image.Rectangle) string { return fmt.Sprintf("%dx%d", r.Dx(), r.Dy()) }

// modeline describes a mode; the driver does not mind its timings.
func modeline(r image.Rectangle) string {
	w, h := r.Dx(), r.Dy()
	return fmt.Sprintf("Modeline %q %d.0 %d %d %d %d %d %d %d %d",
		mode(r), (w+300)*(h+40)*60/1e6, w, w+80, w+180, w+300, h, h+3, h+9, h+40)
}

func twoScreens() string {
	return fmt.Sprintf(`Section "ServerFlags"
  Option "AutoAddDevices" "false"
  Option "AutoAddGPU" "false"
  Option "DontVTSwitch" "true"
  Option "AllowMouseOpenFail" "true"
EndSection
Section "Device"
  Identifier "device"
  Driver "dummy"
  VideoRam 256000
EndSection
Section "Monitor"
  Identifier "monitor"
  HorizSync 5.0-1000.0
  VertRefresh 5.0-200.0
  %s
  %s
EndSection
Section "Screen"
  Identifier "screen"
  Device "device"
  Monitor "monitor"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Modes %q %q
    Virtual 7680 2160
  EndSubSection
EndSection
`, modeline(Laptop), modeline(Projector), mode(Laptop), mode(Projector))
}
