//go:build linux

package e2e

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"
)

// TestNoNetwork lets the kernel tell of every socket that the program people use opens
// in a short session: none may lead off the machine.
func TestNoNetwork(t *testing.T) {
	s := sit(t)
	log := filepath.Join(t.TempDir(), "sockets")
	app, err := s.stage.Start(s.home, []string{"strace", "-f", "-qq", "-e", "trace=network", "-o", log, plain})
	if err != nil {
		t.Fatal(err)
	}
	s.app = app
	t.Cleanup(app.Kill)
	s.firstGroupByKeys("Quiet Corner")
	for _, key := range []string{"ctrl+shift+a", "ctrl+shift+b", "ctrl+comma", "escape", "f1", "escape", "ctrl+shift+g"} {
		s.stage.Key(key)
		s.stage.Still(200*time.Millisecond, patience)
	}
	s.leave()

	data, err := os.ReadFile(log)
	if err != nil {
		t.Fatal(err)
	}
	sockets, off := offMachine(string(data))
	if sockets == 0 {
		t.Fatal("no socket was seen, not even that to the display: strace did not watch")
	}
	for _, line := range off {
		t.Errorf("not local: %s", line)
	}
}

func TestOffMachine(t *testing.T) {
	for line, want := range map[string]bool{
		`12 socket(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC, 0) = 3`:                                       false,
		`12 connect(3, {sa_family=AF_UNIX, sun_path=@"/tmp/.X11-unix/X1"}, 20) = 0`:                 false,
		`12 socketpair(AF_UNIX, SOCK_STREAM, 0, [4, 5]) = 0`:                                        false,
		`12 recvmsg(3, {msg_name=NULL, msg_iov=[{iov_base="AF_INET", iov_len=8}]}, 0) = 8`:          false,
		`12 socket(AF_INET, SOCK_STREAM, IPPROTO_TCP) = 7`:                                          true,
		`12 socket(AF_INET6, SOCK_DGRAM|SOCK_CLOEXEC|SOCK_NONBLOCK, IPPROTO_IP <unfinished ...>`:    true,
		`12 connect(7, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("10.0.0.1")}, 16`: true,
		`12 socket(AF_PACKET, SOCK_RAW, htons(ETH_P_ALL)) = 7`:                                      true,
		`12 socket(AF_NETLINK, SOCK_RAW|SOCK_CLOEXEC, NETLINK_ROUTE) = 7`:                           true,
	} {
		if _, off := offMachine(line); (len(off) > 0) != want {
			t.Errorf("%s: %v", line, !want)
		}
	}
}

var (
	opened = regexp.MustCompile(`\bsocket(pair)?\((AF_\w+|0x\w+|\d+)`)
	bound  = regexp.MustCompile(`\b(?:connect|bind|sendto|sendmsg)\(.*sa_family=(AF_\w+)`)
)

// offMachine counts the sockets of a log of strace and returns its lines that have to
// do with any other kind than those between programs on this machine.
func offMachine(log string) (sockets int, off []string) {
	for line := range strings.Lines(log) {
		line = strings.TrimSpace(line)
		if m := opened.FindStringSubmatch(line); m != nil {
			sockets++
			if m[2] != "AF_UNIX" {
				off = append(off, line)
			}
		} else if m := bound.FindStringSubmatch(line); m != nil && m[1] != "AF_UNIX" {
			off = append(off, line)
		}
	}
	return sockets, off
}
