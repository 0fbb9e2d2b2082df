package fonts

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/go-text/typesetting/font"
)

func parse(t *testing.T, name string, file []byte) *font.Face {
	t.Helper()
	face, err := font.ParseTTF(bytes.NewReader(file))
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return face
}

// all returns every typeface in the order in which it is tried.
func all() []Face {
	return append([]Face{{Name: "Atkinson Hyperlegible Next", Regular: Regular(), Bold: Bold()}}, Fallbacks()...)
}

func TestEveryTypefaceIsWhatItsNameSays(t *testing.T) {
	for _, f := range all() {
		if got := parse(t, f.Name, f.Regular).Describe(); got.Family != f.Name {
			t.Errorf("%s: the file is %q", f.Name, got.Family)
		}
		if f.Bold == nil {
			continue
		}
		if got := parse(t, f.Name, f.Bold).Describe(); got.Family != f.Name || got.Aspect.Weight < font.WeightSemibold {
			t.Errorf("%s bold: the file is %q of weight %v", f.Name, got.Family, got.Aspect.Weight)
		}
	}
}

// Each text needs the typeface that stands beside it, and the ones before it do not
// have it: so the order of Fallbacks gives that one.
func TestScriptsFindTheirTypeface(t *testing.T) {
	faces := make(map[string]*font.Face)
	for _, f := range all() {
		faces[f.Name] = parse(t, f.Name, f.Regular)
	}
	for text, want := range map[string]string{
		"Café £5 “ok” – naïve": "Atkinson Hyperlegible Next",
		"Ngữ ệ Привет Ελλάδα":  "Noto Sans",
		"مرحبا اردو ٹ گ ۴":     "Noto Sans Arabic",
		"שלום":                 "Noto Sans Hebrew",
		"नमस्ते":               "Noto Sans",
		"আমরা":                 "Noto Sans Bengali",
		"ਸਤ ਸ੍ਰੀ":              "Noto Sans Gurmukhi",
		"ગુજરાતી":              "Noto Sans Gujarati",
		"தமிழ்":                "Noto Sans Tamil",
		"తెలుగు":               "Noto Sans Telugu",
		"മലയാളം":               "Noto Sans Malayalam",
		"සිංහල ක්\u200dෂ":      "Noto Sans Sinhala",
		"สวัสดี ๓":             "Noto Sans Thai",
		"Հայերեն":              "Noto Sans Armenian",
		"ქართული":              "Noto Sans Georgian",
		"한국어 각ㄱ":               "Noto Sans KR",
		"ಕನ್ನಡ":                "Noto Sans Kannada",
		"ଓଡ଼ିଆ":                "Noto Sans Oriya",
		"ភាសាខ្មែរ":            "Noto Sans Khmer",
		"မြန်မာ":               "Noto Sans Myanmar",
		"ພາສາລາວ":              "Noto Sans Lao",
		"ܣܘܪܝܝܐ":               "Noto Sans Syriac",
		"ދިވެހި":               "Noto Sans Thaana",
		"ሰላም":                  "Noto Sans Ethiopic",
		"😀🫖🎂":                  "Noto Emoji",
		"你好繁體ひらがなカタカナ":         "Noto Sans SC",
	} {
		got := make(map[string]bool)
		for _, r := range strings.ReplaceAll(text, " ", "") {
			for _, f := range all() {
				if _, ok := faces[f.Name].NominalGlyph(r); ok {
					got[f.Name] = true
					break
				}
			}
		}
		if !got[want] {
			t.Errorf("%q is not written in %s but in %v", text, want, got)
		}
		for _, r := range strings.ReplaceAll(text, " ", "") {
			if _, ok := faces[want].NominalGlyph(r); !ok {
				if _, plain := faces["Noto Sans"].NominalGlyph(r); !plain {
					t.Errorf("%q: %s has no %q", text, want, r)
				}
			}
		}
	}
}

func TestEveryTypefaceHasItsLicence(t *testing.T) {
	files, err := filepath.Glob("ttf/*.ttf")
	if err != nil || len(files) == 0 {
		t.Fatal("no typefaces found", err)
	}
	for _, file := range files {
		family, _, _ := strings.Cut(filepath.Base(file), "-")
		licence, err := os.ReadFile("ttf/" + family + ".LICENSE.txt")
		if err != nil {
			t.Error(err)
		} else if !bytes.Contains(licence, []byte("SIL Open Font License")) {
			t.Errorf("%s: not the Open Font Licence", family)
		}
	}
}

// TestScriptsStandBesideLatin: on screen a line is written in one typeface, so one that is
// for a script has the signs of a plain English line too.
func TestScriptsStandBesideLatin(t *testing.T) {
	for _, f := range Fallbacks() {
		if f.Name == "Noto Emoji" {
			continue
		}
		face := parse(t, f.Name, f.Regular)
		for _, r := range "AZaz09 .,-()–’“”…" {
			if _, ok := face.NominalGlyph(r); !ok {
				t.Errorf("%s has no %q", f.Name, r)
			}
		}
	}
}
