// Package fonts carries the typefaces that Common Ground writes with, on screen and on
// paper, so that what people wrote in any of these scripts looks the same on every
// laptop. All of them are under the SIL Open Font Licence; the licence of each lies
// beside it in ttf/.
//
// Nothing is parsed here, and the bytes are read from the program's own file only
// when they are touched. They must not be written to.
package fonts

import _ "embed" // the typefaces below

// Face is a typeface for one script or kind of sign.
type Face struct {
	// Name is the typeface's own name, as in "Noto Sans Arabic".
	Name string
	// Regular is the TrueType file of its upright weight 400.
	Regular []byte
	// Bold is the file of its weight 700, or nil: then the regular one stands in for it.
	Bold []byte
}

//go:embed ttf/AtkinsonHyperlegibleNext-Regular.ttf
var atkinson []byte

//go:embed ttf/AtkinsonHyperlegibleNext-Bold.ttf
var atkinsonBold []byte

//go:embed ttf/NotoSans-Regular.ttf
var sans []byte

//go:embed ttf/NotoSans-Bold.ttf
var sansBold []byte

//go:embed ttf/NotoSansArabic-Regular.ttf
var arabic []byte

//go:embed ttf/NotoSansHebrew-Regular.ttf
var hebrew []byte

//go:embed ttf/NotoSansBengali-Regular.ttf
var bengali []byte

//go:embed ttf/NotoSansGurmukhi-Regular.ttf
var gurmukhi []byte

//go:embed ttf/NotoSansGujarati-Regular.ttf
var gujarati []byte

//go:embed ttf/NotoSansTamil-Regular.ttf
var tamil []byte

//go:embed ttf/NotoSansTelugu-Regular.ttf
var telugu []byte

//go:embed ttf/NotoSansMalayalam-Regular.ttf
var malayalam []byte

//go:embed ttf/NotoSansSinhala-Regular.ttf
var sinhala []byte

//go:embed ttf/NotoSansThai-Regular.ttf
var thai []byte

//go:embed ttf/NotoSansArmenian-Regular.ttf
var armenian []byte

//go:embed ttf/NotoSansGeorgian-Regular.ttf
var georgian []byte

//go:embed ttf/NotoSansEthiopic-Regular.ttf
var ethiopic []byte

//go:embed ttf/NotoSansSC-Regular.ttf
var chinese []byte

//go:embed ttf/NotoSansKR-Regular.ttf
var korean []byte

//go:embed ttf/NotoSansKannada-Regular.ttf
var kannada []byte

//go:embed ttf/NotoSansOriya-Regular.ttf
var oriya []byte

//go:embed ttf/NotoSansKhmer-Regular.ttf
var khmer []byte

//go:embed ttf/NotoSansMyanmar-Regular.ttf
var myanmar []byte

//go:embed ttf/NotoSansLao-Regular.ttf
var lao []byte

//go:embed ttf/NotoSansSyriac-Regular.ttf
var syriac []byte

//go:embed ttf/NotoSansThaana-Regular.ttf
var thaana []byte

//go:embed ttf/NotoEmoji-Regular.ttf
var emoji []byte

// Regular returns Atkinson Hyperlegible Next, made for people who see badly. It covers
// Latin without Vietnamese, and no Greek or Cyrillic: Fallbacks takes over there.
func Regular() []byte { return atkinson }

// Bold returns the bold weight of Regular.
func Bold() []byte { return atkinsonBold }

// Fallbacks returns the typefaces to try, in this order, for a rune that Regular does
// not have. Most carry the basic Latin letters too, so ask Regular first.
//
// Noto Sans has Devanagari as well, joined as Hindi wants it, in both weights.
// Emoji come before Chinese, which holds a few of the same signs as plain text. Noto
// Emoji draws in outlines of one colour, so it prints like any letter. Noto Sans SC
// has Chinese in both writings, the Japanese kana and bopomofo. Noto Sans KR is here for
// Korean hangul; its other signs but the Latin ones, which names in both need beside it, are
// left out with fonttools, so that it has 2.8 MB instead of 6.2:
//
//	pyftsubset NotoSansKR-Regular.ttf --layout-features='*' --name-IDs='*' --notdef-outline
//	  --unicodes=U+20-7E,U+A0-FF,U+2013,U+2014,U+2018-201D,U+2026,U+3000-3002,
//	  U+1100-11FF,U+3130-318F,U+A960-A97F,U+AC00-D7A3,U+D7B0-D7FF
//
// A script that is missing here shows and prints as boxes with the signs' numbers.
func Fallbacks() []Face {
	return []Face{
		{Name: "Noto Sans", Regular: sans, Bold: sansBold},
		{Name: "Noto Sans Arabic", Regular: arabic},
		{Name: "Noto Sans Hebrew", Regular: hebrew},
		{Name: "Noto Sans Bengali", Regular: bengali},
		{Name: "Noto Sans Gurmukhi", Regular: gurmukhi},
		{Name: "Noto Sans Gujarati", Regular: gujarati},
		{Name: "Noto Sans Tamil", Regular: tamil},
		{Name: "Noto Sans Telugu", Regular: telugu},
		{Name: "Noto Sans Malayalam", Regular: malayalam},
		{Name: "Noto Sans Sinhala", Regular: sinhala},
		{Name: "Noto Sans Thai", Regular: thai},
		{Name: "Noto Sans Armenian", Regular: armenian},
		{Name: "Noto Sans Georgian", Regular: georgian},
		{Name: "Noto Sans Ethiopic", Regular: ethiopic},
		{Name: "Noto Emoji", Regular: emoji},
		{Name: "Noto Sans SC", Regular: chinese},
		{Name: "Noto Sans KR", Regular: korean},
		{Name: "Noto Sans Kannada", Regular: kannada},
		{Name: "Noto Sans Oriya", Regular: oriya},
		{Name: "Noto Sans Khmer", Regular: khmer},
		{Name: "Noto Sans Myanmar", Regular: myanmar},
		{Name: "Noto Sans Lao", Regular: lao},
		{Name: "Noto Sans Syriac", Regular: syriac},
		{Name: "Noto Sans Thaana", Regular: thaana},
	}
}
