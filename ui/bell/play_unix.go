//go:build !windows

package bell

import (
	"context"
	"os"
	"os/exec"
	"time"
)

// players are what plays a file on Macs and on Linux, the first that there is, with what is said
// before the name of the file.
var players = [...][]string{{"afplay"}, {"pw-play"}, {"paplay"}, {"aplay", "-q"}, {"canberra-gtk-play", "-f"}}

// player plays with a program of the system; nil where there is none.
func player() func(context.Context, []byte) {
	for _, p := range players {
		if path, err := exec.LookPath(p[0]); err == nil {
			return func(ctx context.Context, wav []byte) { playFile(ctx, wav, append([]string{path}, p[1:]...)) }
		}
	}
	return nil
}

// playFile has a program play the sound from a file that is gone afterwards. Where it cannot,
// there is no sound: the desk says that the time is up.
func playFile(ctx context.Context, wav []byte, with []string) {
	file, err := os.CreateTemp("", "common-ground-bell-*.wav")
	if err != nil {
		return
	}
	defer os.Remove(file.Name())
	_, err = file.Write(wav)
	if file.Close() != nil || err != nil {
		return
	}
	cmd := exec.CommandContext(ctx, with[0], append(with[1:len(with):len(with)], file.Name())...)
	cmd.WaitDelay = time.Second
	_ = cmd.Run()
}
