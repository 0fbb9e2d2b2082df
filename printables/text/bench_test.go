package text

import (
	"fmt"
	"strconv"
	"strings"
	"testing"

	"commonground/printables/mark"
)

// notes are texts of five short words, as on a full board.
func notes(n int) []string {
	vocabulary := []string{"tea", "quiet", "room", "people", "in", "crisis", "carers", "young", "open", "door", "first", "names", "only", "walk", "together"}
	out := make([]string, n)
	for i := range out {
		for k := range 5 {
			out[i] += fmt.Sprintf("%s ", vocabulary[(i*7+k*k*3+i/15)%len(vocabulary)])
		}
	}
	return out
}

// BenchmarkBoard fits the texts of 2,000 notes anew.
func BenchmarkBoard(b *testing.B) {
	texts := notes(2000)
	s := New()
	b.ReportAllocs()
	for b.Loop() {
		for _, x := range texts {
			s.Fit(x, Style{Size: 18}, mark.Rect{W: 104, H: 74}, 10, Centre, Middle)
		}
	}
}

// BenchmarkFirstBoard is the same from the very start, fonts unread.
func BenchmarkFirstBoard(b *testing.B) {
	texts := notes(2000)
	for b.Loop() {
		s := New()
		for _, x := range texts {
			s.Fit(x, Style{Size: 18}, mark.Rect{W: 104, H: 74}, 10, Centre, Middle)
		}
	}
}

// BenchmarkChinese sets a first line of Chinese, for which the largest font is read.
func BenchmarkChinese(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		New().Lines("你好世界", Style{Size: 10}, 0)
	}
}

func BenchmarkMissing(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		New().Lines("ཀ", Style{Size: 10}, 0)
	}
}

// BenchmarkLong shows that four times the text takes about four times as long.
func BenchmarkLong(b *testing.B) {
	for _, n := range []int{1000, 4000} {
		b.Run(strconv.Itoa(n), func(b *testing.B) {
			s := New()
			for b.Loop() {
				for _, x := range awkward {
					s.Lines(strings.Repeat(x, n)+"a", Style{Size: 10}, 100)
				}
			}
		})
	}
}
