package words

import (
	"regexp"
	"slices"
	"testing"
)

var (
	// promised is what says that something said does not leave the group.
	promised = regexp.MustCompile(`(?i)stays? (here|in (the|this|our) (room|group))([^’]|$)|leaves? (the|this|our) room|goes? outside (the|this|our) (room|group)|(won’t|will not|never|don’t) (tell|pass on|repeat) (it|anything|what)`)
	// except is what takes serious harm out of that.
	except = regexp.MustCompile(`(?i)unless someone|serious harm`)
)

// TestConfidenceEndsAtSeriousHarm: whatever promises that what is said stays in the group says in the
// same breath when it does not.
func TestConfidenceEndsAtSeriousHarm(t *testing.T) {
	others := []string{
		"Could someone be in danger? These stay here.",
		"When it is time, keep the agreement as it is and go through the rules again together. The old one stays here to look at.",
		"Gossip or a slip: talk again about what stays here, and what can’t",
		"Don’t repeat what got out, and don’t look for someone to blame.",
	}
	found := 0
	read(t, func(file, text string) {
		switch at := slices.Index(others, text); {
		case !promised.MatchString(text):
		case at >= 0:
			others = slices.Delete(others, at, at+1)
		case !except.MatchString(text):
			t.Errorf("%s promises too much: %q", file, text)
		default:
			found++
		}
	})
	if found < 5 {
		t.Errorf("only %d texts on what stays in the group are found", found)
	}
	if len(others) > 0 {
		t.Errorf("no longer said: %q", others)
	}
}
