package printables

import (
	"strings"
	"testing"

	"commonground/model"
	"commonground/printables/mark"
)

// TestTheRoomSeesAllThatItGuessesAbout: while hands are counted no count is seen, then all are.
func TestTheRoomSeesAllThatItGuessesAbout(t *testing.T) {
	k := newTestKit(t)
	size := SceneSize{W: 1024, H: 768, Larger: 1, Palette: LightPalette()}
	long := strings.Repeat("I once fed a goose at the pond ", 9)
	options := []string{"One: " + long, "Two: " + long, "Three: I can juggle"}
	v := &model.Vote{Kind: model.VoteDots, People: model.MostVoters, Each: 1}
	for i, text := range options {
		v.Options = append(v.Options, &model.VoteOption{Text: text, Counts: []int{70 + i}})
	}
	asking := k.GuessScene("Which one is the myth?", options, nil).Picture(nil, 0, size)
	told := k.GuessScene("Which one is the myth?", nil, v).Picture(nil, 0, size)
	for i, seen := range []Picture{asking, told} {
		words := allText(seen.Marks)
		for _, want := range []string{"One:", "Two:", "juggle"} {
			if !strings.Contains(words, want) {
				t.Errorf("%d: %q is not seen", i, want)
			}
		}
		if strings.Contains(words, "71") != (i == 1) {
			t.Errorf("%d: counts are seen at the wrong time", i)
		}
		if seen.Pages != 1 || seen.Least < 0.999*SceneLeast {
			t.Errorf("%d: %d pages, least type %v", i, seen.Pages, seen.Least)
		}
	}
}

// allText is what marks say, line by line.
func allText(all []mark.Mark) string {
	var out []string
	for _, m := range all {
		if l, ok := m.(mark.Line); ok {
			out = append(out, l.Text)
		}
	}
	return strings.Join(out, "\n")
}
