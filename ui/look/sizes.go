package look

// Text sizes at 100 %, in pixels.
const (
	SmallSize   float32 = 14
	BodySize    float32 = 16
	HeadingSize float32 = 18
	BigSize     float32 = 21
	TitleSize   float32 = 23
	HeroSize    float32 = 34

	IconSize float32 = 20
)

// Lengths that do not grow with the text, in pixels.
const (
	// Target is the least height of what can be pressed.
	Target float32 = 40
	// Gap is between things that belong together, Space between groups of them, Margin
	// between content and the edge of its area.
	Gap    float32 = 8
	Space  float32 = 16
	Margin float32 = 24
	// Radius and CardRadius round the corners of controls and of cards.
	Radius     float32 = 10
	CardRadius float32 = 14

	RingWidth float32 = 3
	RingGap   float32 = 2
)
