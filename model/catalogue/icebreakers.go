package catalogue

import (
	"slices"

	"commonground/model"
)

// icebreakers are light things to begin with, on the surfaces that there are: boards, piles of
// cards to draw from, and boxes that everybody fills in and shows one at a time.
func icebreakers() []*model.Activity {
	all := []*model.Activity{
		inCommon(), sweets(), myth(), either(), finishLines(), places(), uses(),
		hello(), story(), senses(), shelf(), drawing(),
	}
	for _, a := range all {
		a.Icebreaker = true
	}
	return all
}

// inCommon is Ten things in common: a box for each of the ten, which the board counts, so that all
// see how far they are, and one for what only some share.
func inCommon() *model.Activity {
	a := &model.Activity{ID: "ice-ten", Minutes: 10, Kind: model.KindBoard}
	for i, id := range [...]string{"one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"} {
		a.Zones = append(a.Zones, model.Zone{
			ID: id, Shape: model.ShapeBox, Tone: model.ToneTeal, Goal: true,
			Rect: model.Rect{X: 14 + float64(i%5)*278, Y: 14 + float64(i/5)*392, W: 272, H: 384},
		})
	}
	a.Zones = append(a.Zones, model.Zone{
		ID: "some", Shape: model.ShapeBox, Tone: model.ToneSand, Rect: model.Rect{X: 14, Y: 798, W: 1384, H: 188},
	})
	return a
}

// sweets is Jelly baby roulette: cards in the colours of sweets, each a question on the topic of
// its colour.
func sweets() *model.Activity {
	a := &model.Activity{
		ID: "ice-sweets", Minutes: 10, Kind: model.KindBoard, Deal: true, Mixed: true,
		Zones: quarters([4]string{"food", "places", "time", "music"},
			[4]model.Tone{model.ToneSand, model.ToneTeal, model.ToneLeaf, model.ToneRose}),
	}
	a.Starters = slices.Concat(
		starters(model.ColourA, "toast", "soup", "fruit", "sweet", "smell", "warm"),
		starters(model.ColourB, "sit", "see", "shop", "water", "building", "novel"),
		starters(model.ColourC, "game", "learn", "sunday", "hands", "animal", "flower"),
		starters(model.ColourD, "song", "film", "radio", "book", "sound", "dance"),
	)
	return a
}

// quarters are four boxes in reading order.
func quarters(ids [4]string, tones [4]model.Tone) []model.Zone {
	out := make([]model.Zone, len(ids))
	for i, id := range ids {
		out[i] = model.Zone{
			ID: id, Shape: model.ShapeBox, Tone: tones[i],
			Rect: model.Rect{X: 24 + float64(i%2)*691, Y: 24 + float64(i/2)*484, W: 675, H: 468},
		}
	}
	return out
}

// columns are columns of the same width beside each other, in turn of two tones.
func columns(ids ...string) []model.Zone {
	const edge, gap = 20.0, 12.0
	w := (model.BoardWidth - 2*edge - gap*float64(len(ids)-1)) / float64(len(ids))
	out := make([]model.Zone, len(ids))
	for i, id := range ids {
		out[i] = model.Zone{
			ID: id, Shape: model.ShapeColumn, Tone: [...]model.Tone{model.ToneTeal, model.ToneSand}[i%2],
			Rect: model.Rect{X: edge + float64(i)*(w+gap), Y: edge, W: w, H: model.BoardHeight - 2*edge},
		}
	}
	return out
}

// stay has what people put into zones only looked at.
func stay(zones []model.Zone) []model.Zone {
	for i := range zones {
		zones[i].Stays = true
	}
	return zones
}

// myth is Truth, truth, myth: three things by everybody, shown one person at a time.
func myth() *model.Activity {
	return &model.Activity{
		ID: "ice-truth", Minutes: 15, Kind: model.KindPeople, Guess: true, Zones: stay(columns("first", "second", "third")),
	}
}

// either is This or that?: cards with two things to choose from.
func either() *model.Activity {
	return &model.Activity{
		ID: "ice-either", Minutes: 10, Kind: model.KindBoard, Deal: true, Mixed: true, Zones: columns("this", "half", "that"),
		Starters: starters(
			model.ColourB, "tea", "sea", "morning", "film", "sweet", "pet", "bus", "town", "radio", "summer",
			"plan", "soup", "sing", "spots", "window", "text", "sunrise", "rain", "puzzle", "crust",
		),
	}
}

// finishLines is Finish the line: cards that begin a sentence, and what people make of them.
func finishLines() *model.Activity {
	return &model.Activity{
		ID: "ice-lines", Minutes: 10, Kind: model.KindBoard, Deal: true, Mixed: true,
		Zones: []model.Zone{
			{ID: "lines", Shape: model.ShapeColumn, Tone: model.ToneSand, Rect: model.Rect{X: 20, Y: 20, W: 440, H: 960}},
			{ID: "ends", Shape: model.ShapeBox, Tone: model.ToneTeal, Rect: model.Rect{X: 474, Y: 20, W: 920, H: 960}},
		},
		Starters: starters(
			model.ColourA, "rainy", "toast", "sound", "boat", "hour", "kitchen", "overnight", "smile", "afternoon",
			"word", "drink", "walk", "bus", "tune", "better", "animal",
		),
	}
}

// places is A place I like, from near to made up.
func places() *model.Activity {
	return &model.Activity{ID: "ice-places", Minutes: 10, Kind: model.KindBoard, Zones: columns("near", "far", "stories")}
}

// uses is What else is it good for?: a thing, and what people would do with it.
func uses() *model.Activity {
	return &model.Activity{
		ID: "ice-uses", Minutes: 10, Kind: model.KindBoard, Zones: columns("thing", "useful", "funny"),
		Starters: starters(
			model.ColourC, "teaspoon", "sock", "box", "umbrella", "newspaper", "clip", "jar", "shoelace", "colander", "ruler",
		),
	}
}

// hello is Hello in many ways: what people say in their languages.
func hello() *model.Activity {
	return &model.Activity{
		ID: "ice-hello", Minutes: 10, Kind: model.KindBoard,
		Zones: quarters([4]string{"hello", "thanks", "well-done", "tea"},
			[4]model.Tone{model.ToneTeal, model.ToneSand, model.ToneSand, model.ToneTeal}),
	}
}

// story is A story, line by line: cards that come up in it, one after the other.
func story() *model.Activity {
	return &model.Activity{
		ID: "ice-story", Minutes: 15, Kind: model.KindBoard, Deal: true, Mixed: true,
		Zones: []model.Zone{
			{ID: "story", Shape: model.ShapeBox, Tone: model.ToneTeal, Rect: model.Rect{X: 20, Y: 20, W: 1374, H: 760}},
			{ID: "end", Shape: model.ShapeBox, Tone: model.ToneSand, Rect: model.Rect{X: 20, Y: 794, W: 1374, H: 186}},
		},
		Strips: []model.Strip{
			{Zones: []string{"story"}, Down: true, From: 20, To: 780, Least: 520, Full: 760},
			{Zones: []string{"end"}, Down: true, From: 794, To: 980, Least: 186, Full: 426},
		},
		Starters: starters(
			model.ColourD, "hat", "glove", "bus", "sandwiches", "door", "bicycle", "library", "suitcase", "goose", "cake",
			"radio", "key", "train", "parrot", "garden", "buttons", "shoes", "map", "thunder", "tea",
		),
	}
}

// senses is Small good things, by how they come to us.
func senses() *model.Activity {
	a := &model.Activity{
		ID: "ice-senses", Minutes: 10, Kind: model.KindBoard, Zones: columns("hear", "smell", "taste", "touch", "see"),
	}
	for _, z := range a.Zones {
		a.Strips = append(a.Strips, model.Strip{Zones: []string{z.ID}, From: z.X, To: z.X + z.W, Least: 215, Full: 420})
	}
	return a
}

// shelf is Our rainy-day shelf, a list to take home.
func shelf() *model.Activity {
	return &model.Activity{
		ID: "ice-shelf", Minutes: 10, Kind: model.KindBoard, Zones: columns("songs", "films", "books", "food"),
	}
}

// drawing is One minute of drawing, by everybody, shown one at a time.
func drawing() *model.Activity {
	return &model.Activity{
		ID: "ice-draw", Minutes: 10, Kind: model.KindPeople,
		Zones: stay([]model.Zone{{
			ID: "drawing", Shape: model.ShapeBox, Tone: model.ToneTeal, Rect: model.Rect{X: 24, Y: 24, W: 1366, H: 952},
		}}),
	}
}
