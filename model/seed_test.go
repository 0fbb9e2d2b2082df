package model_test

import (
	"errors"
	"strings"
	"testing"
	"unicode"

	"commonground/model"

	"pgregory.net/rapid"
)

func TestSeedCodesComeBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		seed := rapid.OneOf(rapid.Uint32(), rapid.Uint32Max(40000)).Draw(t, "seed")
		code := model.SeedCode(seed)
		if len(code) < 4 || len(code) > 8 || !unicode.IsLetter(rune(code[len(code)-1])) {
			t.Fatalf("code %q", code)
		}
		written := rapid.SampledFrom([]string{code, strings.ToLower(code), " " + code + "\n", strings.ReplaceAll(code, "0", "O"), strings.ReplaceAll(code, "1", "l")}).Draw(t, "written")
		if back, err := model.ParseSeed(written); err != nil || back != seed {
			t.Fatalf("%d written %q read as %d, %v", seed, written, back, err)
		}
	})
}

// Codes are printed on cards: what they mean never changes.
func TestSeedCodesStayTheSame(t *testing.T) {
	for seed, code := range map[uint32]string{0: "000A", 1: "001B", 4711: "4K7W", 32767: "ZZZS", 4294967295: "3ZZZZZZQ"} {
		if got := model.SeedCode(seed); got != code {
			t.Errorf("code of %d is %s, want %s", seed, got, code)
		}
	}
}

func TestSeedErrors(t *testing.T) {
	for _, bad := range []string{"", "4K7", "4K7!", "4U7Q", "-1", "4294967296", "ZZZZZZZZ", strings.Repeat("A", 9), "é12A"} {
		var wrong *model.SeedError
		if v, err := model.ParseSeed(bad); !errors.As(err, &wrong) || wrong.Text != bad {
			t.Errorf("%q read as %d, %v", bad, v, err)
		}
	}
	if v, err := model.ParseSeed("42"); err != nil || v != 42 {
		t.Errorf("42 read as %d, %v", v, err)
	}
}

func TestSeedCodesTellMostSlips(t *testing.T) {
	missed, all := 0, 0
	for seed := uint32(0); seed < 32768; seed += 97 {
		code := model.SeedCode(seed)
		for i := range code {
			for _, other := range "0123456789ABCDEFGHJKMNPQRSTVWXYZ" {
				wrong := code[:i] + string(other) + code[i+1:]
				if v, err := model.ParseSeed(wrong); err == nil && v != seed && wrong != code {
					missed++
				}
				all++
			}
		}
	}
	if missed*100 > all*3 {
		t.Errorf("%d of %d wrong characters were not noticed", missed, all)
	}
}

func TestNewSeedsHaveShortCodes(t *testing.T) {
	seen := map[uint32]bool{}
	for range 100 {
		s := model.NewSeed()
		seen[s] = true
		if code := model.SeedCode(s); len(code) != 4 {
			t.Errorf("code %s", code)
		}
	}
	if len(seen) < 90 {
		t.Errorf("only %d different seeds of 100", len(seen))
	}
}
