package bell

import (
	"context"
	"encoding/binary"
	"math"
	"testing"
	"time"
)

// TestTheSoundIsSoft: a WAV file of its length, quiet, that begins and ends in silence.
func TestTheSoundIsSoft(t *testing.T) {
	wav := sound()
	if string(wav[:4]) != "RIFF" || string(wav[8:16]) != "WAVEfmt " || int(binary.LittleEndian.Uint32(wav[4:]))+8 != len(wav) {
		t.Fatalf("it begins with %q", wav[:16])
	}
	samples := make([]int16, (len(wav)-44)/2)
	if _, err := binary.Decode(wav[44:], binary.LittleEndian, samples); err != nil {
		t.Fatal(err)
	}
	if took := time.Duration(len(samples)) * time.Second / rate; took != length {
		t.Errorf("it takes %v", took)
	}
	loudest := func(part []int16) float64 {
		most := 0.0
		for _, s := range part {
			most = max(most, math.Abs(float64(s))/math.MaxInt16)
		}
		return most
	}
	if all := loudest(samples); all < 0.05 || all > 0.25 {
		t.Errorf("it is %.2f loud", all)
	}
	if start, end := loudest(samples[:20]), loudest(samples[len(samples)-200:]); start > 0.01 || end > 0.001 {
		t.Errorf("it begins with %.3f and ends with %.3f", start, end)
	}
	if early, late := loudest(samples[:rate/4]), loudest(samples[rate:rate*5/4]); late > early/4 {
		t.Errorf("it does not fade: %.3f, then %.3f", early, late)
	}
}

func TestABellRingsOnceAtATime(t *testing.T) {
	begun := make(chan struct{}, 4)
	b := &Bell{play: func(ctx context.Context, _ []byte) { begun <- struct{}{}; <-ctx.Done() }}
	b.Ring()
	b.Ring()
	<-begun
	if b.Stop(); len(begun) != 0 {
		t.Error("it rings over itself")
	}
	b.Ring()
	select {
	case <-begun:
	case <-time.After(5 * time.Second):
		t.Error("it rings only once")
	}
	b.Stop()
}

func TestNoBell(t *testing.T) {
	var none *Bell
	for _, b := range []*Bell{none, {}} {
		if b.Can() {
			t.Error("it can be heard")
		}
		b.Ring()
		b.Stop()
	}
}
