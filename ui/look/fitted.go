package look

// Fitted are texts that are read out: all of one size, the largest in which everything
// around them has room, too.
type Fitted []*Text

// fittedSizes are tried from the largest on, in pixels at 100 % text. As large as text is
// shown to a room, the least can be read across it, too.
var fittedSizes = [...]float32{HeroSize, 30, 27, 24, BigSize, HeadingSize, BodySize, SmallSize}

// Fit sets the texts in the largest size at which fits reports that all has room, or where there
// is none as other text.
func (f Fitted) Fit(fits func() bool) {
	if len(f) == 0 {
		return
	}
	was := f[0].Large
	set := func(size float32) {
		for _, t := range f {
			t.Large = size
		}
	}
	for _, size := range fittedSizes {
		if set(size); fits() {
			break
		}
		set(BodySize) // what has to be scrolled anyway is as large as other text
	}
	if f[0].Large == was {
		return
	}
	for _, t := range f {
		t.Refresh()
	}
}
