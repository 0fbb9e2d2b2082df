package look

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"commonground/assets/fonts"
	"commonground/printables/text"
)

// typeface is what the app writes in, and what stands in for it, in the order to try.
type typeface struct {
	regular, bold weight
	others        []standIn
}

// standIn is a typeface for other scripts; its bold may be its regular.
type standIn struct{ regular, bold weight }

// weight is one file of the typeface, and what it can write.
type weight struct {
	file  fyne.Resource
	runes *text.Runes
}

func newTypeface() typeface {
	t := typeface{
		regular: newWeight("AtkinsonHyperlegibleNext-Regular.ttf", fonts.Regular()),
		bold:    newWeight("AtkinsonHyperlegibleNext-Bold.ttf", fonts.Bold()),
	}
	for _, f := range fonts.Fallbacks() {
		o := standIn{regular: newWeight(f.Name, f.Regular)}
		o.bold = o.regular
		if f.Bold != nil {
			o.bold = newWeight(f.Name+" Bold", f.Bold)
		}
		t.others = append(t.others, o)
	}
	return t
}

func newWeight(name string, file []byte) weight {
	return weight{fyne.NewStaticResource(name, file), text.NewRunes(file)}
}

func (f typeface) of(bold bool) weight {
	if bold {
		return f.bold
	}
	return f.regular
}

// alone returns the first font that has all of words by itself, nil where none has.
func (f typeface) alone(words string, bold bool) fyne.Resource {
	if w := f.of(bold); w.runes.HasAll(words) {
		return w.file
	}
	for _, o := range f.others {
		w := o.regular
		if bold {
			w = o.bold
		}
		if w.runes.HasAll(words) {
			return w.file
		}
	}
	return nil
}

// fontFor returns the font that has all of words by itself; nil where several must write
// them together. Fyne reads what stands in then, several megabytes for each weight, only
// for a text that names no font: a start that needs none is quicker and smaller. And it
// knows only fonts of the computer for most scripts, which may have none: ours are sure.
func fontFor(words string, bold bool) fyne.Resource {
	t, ok := fyne.CurrentApp().Settings().Theme().(*Theme)
	if !ok {
		return nil
	}
	return t.font.alone(words, bold)
}

// Measure returns how large words are on one line, in pixels at 100 % of the screen.
func Measure(words string, size float32, bold bool) fyne.Size {
	s, _ := fyne.CurrentApp().Driver().RenderedTextSize(words, size, fyne.TextStyle{Bold: bold}, fontFor(words, bold))
	return s
}

// Write sets what a line says, and how large; size is as in Measure.
func Write(line *canvas.Text, words string, size float32, bold bool) {
	line.Text, line.TextSize = words, size
	line.TextStyle.Bold, line.FontSource = bold, fontFor(words, bold)
}

// ReadFonts has Fyne read the fonts that every screen needs, which takes it tens of
// milliseconds. Only while nothing else measures text may it run on another goroutine.
func ReadFonts() {
	Measure("a", BodySize, false)
	Measure("a", BodySize, true)
	fyne.MeasureText("a", BodySize, fyne.TextStyle{}) // for menus and for fields to write in
}
