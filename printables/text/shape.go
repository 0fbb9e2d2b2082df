package text

import (
	"sync"
	"unicode"

	"github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/font/opentype"
	"github.com/go-text/typesetting/harfbuzz"
	"github.com/go-text/typesetting/language"
	"github.com/go-text/typesetting/segmenter"

	"commonground/printables/mark"
)

// shaped is a glyph where shaping put it: lengths in ems, x from the pen.
type shaped struct {
	id      uint32
	dx, dy  float32
	advance float32
	at      int32 // the first rune of its cluster, from the start of the item
	// joined: what stands before cannot be cut off here without shaping both anew.
	joined bool
}

// scratch is what one goroutine needs for setting text; it is reused.
type scratch struct {
	buffer  *harfbuzz.Buffer
	fonts   map[mark.Font]*harfbuzz.Font
	segment segmenter.Segmenter
}

func (s *Setter) takeScratch() *scratch {
	select {
	case w := <-s.scratches:
		return w
	default:
		return &scratch{buffer: harfbuzz.NewBuffer(), fonts: map[mark.Font]*harfbuzz.Font{}}
	}
}

func (s *Setter) putScratch(w *scratch) {
	select {
	case s.scratches <- w:
	default:
	}
}

// noLigatures keeps letters apart: easier to read with low vision, and each stays
// text that can be searched for.
var noLigatures = []harfbuzz.Feature{
	{Tag: opentype.MustNewTag("liga"), Start: harfbuzz.FeatureGlobalStart, End: harfbuzz.FeatureGlobalEnd},
	{Tag: opentype.MustNewTag("clig"), Start: harfbuzz.FeatureGlobalStart, End: harfbuzz.FeatureGlobalEnd},
}

// shape shapes the runes of an item, which may be a part of the one it was cut as.
func (s *Setter) shape(w *scratch, it item, text []rune) []shaped {
	if it.font == boxes {
		return shapeBoxes(it, text)
	}
	if len(text) > longWord {
		return s.shapeAnew(w, it, text)
	}
	key := wordKey{it.font, it.script, it.level&1 == 1, string(text)}
	if got, ok := s.words.get(key); ok {
		return got
	}
	got := s.shapeAnew(w, it, text)
	s.words.put(key, got)
	return got
}

func (s *Setter) shapeAnew(w *scratch, it item, text []rune) []shaped {
	b := w.buffer
	b.Clear()
	addRunes(b, text, mostMarks(it.script))
	b.Props = harfbuzz.SegmentProperties{
		Language: language.NewLanguage("en"), Script: it.script, Direction: harfbuzz.LeftToRight,
	}
	if it.level&1 == 1 {
		b.Props.Direction = harfbuzz.RightToLeft
	}
	var features []harfbuzz.Feature
	if it.plain {
		features = noLigatures
	}
	b.Shape(w.font(s, it.font), features)
	return collect(b, s.fonts[it.font].scale)
}

// mostUnseen is how many unseen runes in a row are shaped: more than any script needs.
// HarfBuzz takes time squared for them, and some people's texts are full of them.
const mostUnseen = 8

// mostMarks is how many marks on one letter are shaped, which is as many as the words of a
// script need. More would climb out of their line, and a box, and cover what stands there.
func mostMarks(script language.Script) int {
	switch script {
	case language.Latin, language.Greek, language.Cyrillic, language.Common, language.Inherited:
		return 3
	case language.Tibetan, language.Khmer, language.Myanmar: // whose letters stand below each other
		return 8
	}
	return 4
}

func addRunes(b *harfbuzz.Buffer, text []rune, mostMarks int) {
	unseen, marks := 0, 0
	for i, r := range text {
		switch {
		case harfbuzz.IsDefaultIgnorable(r):
			if unseen++; unseen > mostUnseen {
				continue
			}
		case unicode.In(r, unicode.Mn, unicode.Me):
			if marks++; marks > mostMarks {
				continue
			}
			unseen = 0
		default:
			unseen, marks = 0, 0
		}
		b.AddRune(r, i)
	}
}

// font returns scratch's own handle of a font.
func (w *scratch) font(s *Setter, f mark.Font) *harfbuzz.Font {
	if h, ok := w.fonts[f]; ok {
		return h
	}
	h := harfbuzz.NewFont(font.NewFace(s.fonts[f].parsed()))
	w.fonts[f] = h
	return h
}

func collect(b *harfbuzz.Buffer, scale float64) []shaped {
	out := make([]shaped, len(b.Info))
	for i, g := range b.Info {
		p := b.Pos[i]
		out[i] = shaped{
			id:      uint32(g.Glyph),
			dx:      float32(float64(p.XOffset) * scale),
			dy:      float32(-float64(p.YOffset) * scale),
			advance: float32(float64(p.XAdvance) * scale),
			at:      int32(g.Cluster),
			joined:  g.Mask&harfbuzz.GlyphUnsafeToBreak != 0,
		}
	}
	return out
}

// shapeBoxes sets runes that no font has.
func shapeBoxes(it item, text []rune) []shaped {
	out := make([]shaped, 0, len(text))
	for i, r := range text {
		if harfbuzz.IsDefaultIgnorable(r) {
			continue
		}
		out = append(out, shaped{id: uint32(r), advance: float32(boxAdvance(r)), at: int32(i)})
	}
	if it.level&1 == 1 {
		for i, j := 0, len(out)-1; i < j; i, j = i+1, j-1 {
			out[i], out[j] = out[j], out[i]
		}
	}
	return out
}

// The store of shaped words is emptied when it is full; words of more than longWord
// runes do not enter it.
const (
	longWord  = 40
	mostWords = 30000
)

type wordKey struct {
	font   mark.Font
	script language.Script
	rtl    bool
	text   string
}

// wordStore remembers shaped words, since people write the same ones again and again.
type wordStore struct {
	mu    sync.RWMutex
	words map[wordKey][]shaped
}

func newWordStore() wordStore { return wordStore{words: map[wordKey][]shaped{}} }

func (ws *wordStore) get(key wordKey) ([]shaped, bool) {
	ws.mu.RLock()
	defer ws.mu.RUnlock()
	got, ok := ws.words[key]
	return got, ok
}

func (ws *wordStore) put(key wordKey, got []shaped) {
	ws.mu.Lock()
	defer ws.mu.Unlock()
	if len(ws.words) >= mostWords {
		clear(ws.words)
	}
	ws.words[key] = got
}
