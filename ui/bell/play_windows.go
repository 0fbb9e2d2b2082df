package bell

import (
	"context"
	"runtime"
	"time"
	"unsafe"

	"golang.org/x/sys/windows"
)

// What PlaySoundW is told: the sound is in memory, is played beside, and nothing else is played
// instead of it.
const (
	sndAsync     = 0x1
	sndNoDefault = 0x2
	sndMemory    = 0x4
)

// player plays from memory; nil where Windows has no sound.
func player() func(context.Context, []byte) {
	play := windows.NewLazySystemDLL("winmm.dll").NewProc("PlaySoundW")
	if play.Find() != nil {
		return nil
	}
	return func(ctx context.Context, wav []byte) {
		var pinned runtime.Pinner
		pinned.Pin(&wav[0])
		defer pinned.Unpin()
		if ok, _, _ := play.Call(uintptr(unsafe.Pointer(&wav[0])), 0, sndAsync|sndNoDefault|sndMemory); ok == 0 {
			return
		}
		heard, cancel := context.WithTimeout(ctx, length+time.Second) // some loudspeakers begin late
		defer cancel()
		<-heard.Done()
		play.Call(0, 0, 0) // Windows lets go of the memory
	}
}
