package sought_test

import (
	"fmt"
	"math/rand"
	"strings"
	"testing"

	"commonground/model/sought"
)

// spoken are words of the kind that notes are made of.
var spoken = strings.Fields(`people who feel alone after losing somebody and want a quiet room with tea
	nobody has to speak what is said here stays here unless someone is in danger café on the corner bus route
	anxiety depression recovery carers mornings evenings older younger wheelchair lift toilets money childcare
	confidentiality respect listening boundaries facilitators volunteers welcome strangers garden walking`)

func notes(n int) []string {
	random := rand.New(rand.NewSource(1))
	out := make([]string, n)
	for i := range out {
		said := make([]string, 4+random.Intn(12))
		for j := range said {
			said[j] = spoken[random.Intn(len(spoken))]
		}
		out[i] = fmt.Sprint(strings.Join(said, " "), " ", i)
	}
	return out
}

// BenchmarkReady5000 makes as many notes ready as a group of years has.
func BenchmarkReady5000(b *testing.B) {
	all := notes(5000)
	for b.Loop() {
		for _, said := range all {
			sought.Ready(said)
		}
	}
}

// BenchmarkIn5000 looks through them for what is typed.
func BenchmarkIn5000(b *testing.B) {
	for _, typed := range []string{"a", "quiet", "confidnetialty", "dangre somebdy volunters", "nothing like that"} {
		b.Run(typed, func(b *testing.B) {
			var all []sought.Text
			for _, said := range notes(5000) {
				all = append(all, sought.Ready(said))
			}
			for b.Loop() {
				q := sought.For(typed)
				for _, t := range all {
					q.In(t)
				}
			}
		})
	}
}
