package find

// Finder is a search that goes to what it finds: what a surface is searched with, but for
// its bar. Surfaces embed it, and with it are Searched once they can CloseFind.
type Finder[K comparable] struct {
	search Search[K]
	texts  func(say func(k K, text string))
	show   func(K)
	marked func()
	only   bool
}

// Over returns a search through what texts says, in that order, which shows each match
// that it steps to.
func Over[K comparable](texts func(say func(k K, text string)), show func(K)) Finder[K] {
	return Finder[K]{texts: texts, show: show, marked: func() {}}
}

// Marking has marked called when other things match, before the first of them is shown.
func (f Finder[K]) Marking(marked func()) Finder[K] {
	f.marked = marked
	return f
}

// Find goes to the first thing that holds text, whatever its case and accents, and returns
// how many do. An empty text looks for nothing.
func (f *Finder[K]) Find(text string) int {
	f.search.For(text)
	f.FindAgain()
	f.marked()
	f.step(1)
	return len(f.search.Matches())
}

// FindAgain follows changes of what is searched, and stays where it is.
func (f *Finder[K]) FindAgain() {
	if f.search.Text() == "" {
		return
	}
	var all []K
	says := map[K]string{}
	f.texts(func(k K, text string) { all, says[k] = append(all, k), text })
	f.search.Among(all, func(k K) string { return says[k] })
}

// ShowOnly has nothing shown but what matches, or all again.
func (f *Finder[K]) ShowOnly(on bool) {
	f.only = on
	f.marked()
}

// Only reports whether nothing is shown but what matches.
func (f *Finder[K]) Only() bool { return f.only && len(f.Matches()) > 0 }

// FindNothing ends the search.
func (f *Finder[K]) FindNothing() {
	f.only = false
	f.search.For("")
	f.marked()
}

// Finding reports whether anything is looked for.
func (f *Finder[K]) Finding() bool { return f.search.Text() != "" }

// Matches are those things that hold the text, in order.
func (f *Finder[K]) Matches() []K { return f.search.Matches() }

// Found is how many things match, and which of them, from 1, was stepped to last; 0 for
// none.
func (f *Finder[K]) Found() (at, of int) { return f.search.Found() }

// FindNext goes to the next match, and round again.
func (f *Finder[K]) FindNext() { f.step(1) }

// FindPrevious goes to the match before.
func (f *Finder[K]) FindPrevious() { f.step(-1) }

func (f *Finder[K]) step(by int) {
	if k, ok := f.search.Step(by); ok {
		f.show(k)
	}
}
