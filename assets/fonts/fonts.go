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

//go:embed ttf/NotoSansEthiopic-Regular.ttf
var ethiopic []byte

//go:embed ttf/NotoSansSC-Regular.ttf
var chinese []byte

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
// has Chinese in both writings, the Japanese kana and bopomofo, but no Korean hangul:
// that would be another 6 MB, and shows as boxes until a typeface for it is added here.
func Fallbacks() []Face {
	return []Face{
		{Name: "Noto Sans", Regular: sans, Bold: sansBold},
		{Name: "Noto Sans Arabic", Regular: arabic},
		{Name: "Noto Sans Hebrew", Regular: hebrew},
		{Name: "Noto Sans Bengali", Regular: bengali},
		{Name: "Noto Sans Gurmukhi", Regular: gurmukhi},
		{Name: "Noto Sans Gujarati", Regular: gujarati},
		{Name: "Noto Sans Tamil", Regular: tamil},
		{Name: "Noto Sans Ethiopic", Regular: ethiopic},
		{Name: "Noto Emoji", Regular: emoji},
		{Name: "Noto Sans SC", Regular: chinese},
	}
}
