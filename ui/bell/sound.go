package bell

import (
	"bytes"
	"encoding/binary"
	"math"
	"time"
)

// The sound: two partials as of a small bowl, the upper one gone sooner. Quiet, and without a
// click at either end.
const (
	rate   = 44100
	length = 1500 * time.Millisecond
	loud   = 0.18
	rise   = 0.012 // seconds until it is as loud as it gets
	fade   = 0.15  // seconds in which what is left of it goes
)

var partials = [...]struct{ pitch, share, decay float64 }{{523.25, 0.7, 0.45}, {1318.5, 0.3, 0.2}}

// sound is the bell as a WAV file of 16 bits.
func sound() []byte {
	count := int(length.Seconds() * rate)
	var out bytes.Buffer
	write := func(all ...any) {
		for _, v := range all {
			_ = binary.Write(&out, binary.LittleEndian, v) // a buffer takes all
		}
	}
	const head, bytesEach = 36, 2
	write([]byte("RIFF"), uint32(head+bytesEach*count), []byte("WAVEfmt "), uint32(16), uint16(1), uint16(1),
		uint32(rate), uint32(rate*bytesEach), uint16(bytesEach), uint16(8*bytesEach), []byte("data"), uint32(bytesEach*count))
	samples := make([]int16, count)
	for i := range samples {
		samples[i] = int16(math.MaxInt16 * level(float64(i)/rate))
	}
	write(samples)
	return out.Bytes()
}

// level is how far the air is moved at a time in seconds, from -1 to 1.
func level(at float64) float64 {
	sum := 0.0
	for _, p := range partials {
		sum += p.share * math.Sin(2*math.Pi*p.pitch*at) * math.Exp(-at/p.decay)
	}
	return loud * sum * min(1, at/rise, (length.Seconds()-at)/fade)
}
