package guide

// icebreakers are light ways to begin, with how to leave each of them out.
func icebreakers() []*Guide {
	toolkit := func(icon, id string, minutes, least, most int) *Guide {
		g := light(icon, id, minutes, least, most)
		g.Source = Source{Pages: []int{9}}
		return g
	}
	start := &Guide{
		ID: "ice-start", Icon: "hand", Links: []string{"ice-ten", "ice-near", "ice-count"},
		Source: Source{Pages: []int{9}},
	}
	bingo := toolkit("bingo", "ice-bingo", 20, 6, 30)
	bingo.Activities, bingo.Source.Pages, bingo.Bingo = nil, []int{9, 10}, true
	near, count, guess := light("hand", "ice-near", 10, 2, 12), light("ear", "ice-count", 5, 4, 20), light("cup", "ice-guess", 10, 3, 0)
	near.Activities, count.Activities, guess.Activities = nil, nil, nil
	return []*Guide{
		start,
		toolkit("people", "ice-ten", 10, 3, 12), bingo,
		toolkit("colour", "ice-sweets", 10, 3, 15), toolkit("question", "ice-truth", 15, 3, 12),
		light("route", "ice-either", 10, 2, 0), light("pencil", "ice-lines", 10, 2, 12),
		light("tree", "ice-places", 10, 2, 20), light("lightbulb", "ice-uses", 10, 2, 15),
		light("speech", "ice-hello", 10, 3, 20), light("book", "ice-story", 15, 3, 12),
		light("sun", "ice-senses", 10, 2, 20), light("music", "ice-shelf", 10, 2, 20),
		light("edit", "ice-draw", 10, 2, 20), near, count, guess,
	}
}

// light is an icebreaker with an activity of the same ID, for so many people.
func light(icon, id string, minutes, least, most int) *Guide {
	return &Guide{
		ID: id, Icon: icon, Activities: []string{id}, Links: []string{"ice-start"},
		Minutes: minutes, People: [2]int{least, most},
	}
}
