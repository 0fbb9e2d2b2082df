package model

import (
	"fmt"
	"math/rand/v2"
	"strconv"
	"strings"
)

// Seeds are printed on cards as a short code ("4K7W") and typed in again from there:
// digits of base 32 without letters that look like digits, and a letter at the end that
// tells most slips of the pen. The letter also keeps a code from being taken for a
// plain number.
const (
	seedDigits  = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
	seedLetters = "ABCDEFGHJKMNPQRSTVWXYZ"
	// freshSeeds is how many seeds NewSeed picks from: those with the shortest codes.
	freshSeeds = 32 * 32 * 32
)

// seedWeights have no factor in common with the number of letters, so that any one
// wrong digit but one changes the letter.
var seedWeights = [...]int{1, 3, 5, 7, 9, 13, 15}

// SeedError: what was typed is neither a number nor a code that SeedCode wrote.
type SeedError struct{ Text string }

func (e *SeedError) Error() string {
	return fmt.Sprintf("%q is not the number or the code of a set", e.Text)
}

// NewSeed returns a seed by chance, one that has a code of four characters.
func NewSeed() uint32 { return rand.Uint32N(freshSeeds) }

// SeedCode writes a seed as a code of four to eight characters.
func SeedCode(seed uint32) string {
	var digits []byte
	for v := seed; v > 0 || len(digits) < 3; v /= 32 {
		digits = append([]byte{seedDigits[v%32]}, digits...)
	}
	return string(append(digits, seedLetter(seed)))
}

func seedLetter(seed uint32) byte {
	sum := 0
	for i := 0; seed > 0; i++ {
		sum += seedWeights[i] * int(seed%32)
		seed /= 32
	}
	return seedLetters[sum%len(seedLetters)]
}

// ParseSeed reads a plain number from 0 to 4294967295, or a code of SeedCode in small
// or large letters, also with O for 0 and I or L for 1. The error is a *SeedError.
func ParseSeed(text string) (uint32, error) {
	s := strings.TrimSpace(text)
	if v, err := strconv.ParseUint(s, 10, 32); err == nil {
		return uint32(v), nil
	}
	s = strings.NewReplacer("O", "0", "I", "1", "L", "1").Replace(strings.ToUpper(s))
	if len(s) < 4 || len(s) > 8 {
		return 0, &SeedError{text}
	}
	var v uint64
	for _, r := range s[:len(s)-1] {
		d := strings.IndexRune(seedDigits, r)
		if d < 0 {
			return 0, &SeedError{text}
		}
		v = v*32 + uint64(d)
	}
	if v > 1<<32-1 || s[len(s)-1] != seedLetter(uint32(v)) {
		return 0, &SeedError{text}
	}
	return uint32(v), nil
}
