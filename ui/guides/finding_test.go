package guides

import (
	"slices"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"commonground/assets/words"
	"commonground/model"
	"commonground/model/guide"
	"commonground/printables"
	"commonground/printables/wording"
	"commonground/ui/trial"
)

// phrases are what people type in a hurry, and the guides that may come first.
var phrases = map[string][]string{
	"kill himself": {"self-harm"}, "she wants to kill herself": {"self-harm"}, "hurt himself": {"self-harm"},
	"he hurts himself": {"self-harm"}, "no point living": {"self-harm"}, "there is no point in living": {"self-harm"},
	"pills": {"self-harm"}, "took too many pills": {"self-harm"}, "wish I was dead": {"self-harm"},
	"cut herself": {"self-harm"}, "she cuts herself": {"self-harm"}, "cutting": {"self-harm"}, "end it all": {"self-harm"},
	"doesn't want to be here any more": {"self-harm"}, "doesn’t want to be here anymore": {"self-harm"},
	"says he'll end his life": {"self-harm"}, "everyone would be better off without me": {"self-harm"},
	"suicdal": {"self-harm"}, "wants to comit suicde": {"self-harm"}, "overdosed last night": {"self-harm"},
	"threatens to kill himself with a knife": {"self-harm"}, "drunk and shouting that he wants to die": {"self-harm"},
	"sucide": {"self-harm"}, "can't take it any more": {"self-harm"}, "doesn't see a future": {"self-harm"}, "self harming": {"self-harm"}, "can't go on": {"self-harm"}, "thinking about death": {"self-harm"},

	"a child at risk": {"safeguarding"}, "being hit at home": {"safeguarding"}, "her husband hits her": {"safeguarding"},
	"child": {"safeguarding"}, "she is afraid to go home": {"safeguarding"}, "abused": {"safeguarding"}, "bruises": {"safeguarding"},
	"his son takes his money": {"safeguarding"}, "raped": {"safeguarding"}, "police": {"safeguarding"},
	"someone collapsed": {"safeguarding"}, "neglect": {"safeguarding"},

	"shouting": {"aggression"}, "he is shouting at everyone": {"aggression"}, "drunk": {"aggression"}, "came in drunk": {"aggression"},
	"threatens": {"aggression"}, "he threatens to hit me": {"aggression"}, "two people fighting": {"aggression"},
	"throwing a chair": {"aggression"}, "very angry": {"aggression"}, "has a knife": {"aggression"},

	"racist joke": {"offensive"}, "told a racist joke": {"offensive"}, "sexist remark": {"offensive"}, "swore at her": {"offensive", "aggression"},
	"bullying": {"offensive"}, "laughed at me": {"offensive"},

	"crying": {"hearing"}, "someone cries": {"hearing"}, "she burst into tears": {"hearing"}, "panic attack": {"hearing"},
	"walks out": {"hearing"}, "he walked out": {"hearing"}, "flashbacks": {"hearing"}, "can't breathe": {"hearing"}, "somebody died": {"hearing"},

	"gossip told outside": {"confidentiality"}, "she told others": {"confidentiality"}, "posted on facebook": {"confidentiality"},
	"talks all the time": {"dominating"}, "won't stop talking": {"dominating"}, "interrupts everyone": {"dominating"},
	"nobody speaks": {"silence"}, "says nothing": {"silence"}, "too shy": {"silence"},
	"giving advice": {"directive"}, "told her to stop her medication": {"directive"},
	"always late": {"broken-rule"}, "phone rings": {"broken-rule"}, "nobody understands me": {"not-understanding"},
	"too many people": {"too-big"}, "I am exhausted": {"giving-too-much"}, "can't decide": {"shared-decisions"},
	"dominateing": {"dominating"}, "silense": {"silence"}, "confidentialty breach": {"confidentiality"}, "agression": {"aggression"},
	"stigmer":   {"stigma", "offensive"},
	"psychosis": {"hearing"}, "he hears voices": {"hearing"}, "she is hearing voices": {"hearing"}, "panick attack": {"hearing"},
	"seems paranoid": {"hearing"}, "psycotic": {"hearing"}, "sees things that are not real": {"hearing"}, "hyperventilating": {"hearing"},
	"voices tell him to kill himself": {"self-harm"}, "hears voices and has a knife": {"aggression", "hearing"},
	"tells us too much detail": {"sharing-too-much"}, "upset after the meeting": {"debrief", "hearing"},
}

// host is what the choice of guides is made with.
type host struct {
	ShelvesHost
	on *trial.Host
}

func (h host) Words() *words.Book        { return h.on.Book }
func (h host) Kit() *printables.Kit      { return h.on.Prints }
func (h host) Document() *model.Document { return h.on.Doc }
func (h host) Window() fyne.Window       { return h.on.Win }

func hardMoments(t *testing.T) *Shelves {
	t.Helper()
	return NewHard(host{on: trial.NewHost(t, 1, model.NewGroup("Circle", time.Now()))})
}

// first is the guide that the first card leads to.
func (s *Shelves) first() string {
	for _, one := range s.shelves {
		for _, c := range one.all {
			if c.Card == s.firstCard() {
				return c.id
			}
		}
	}
	return ""
}

// TestWhatIsHappening: who types what is happening in plain words finds the guide for it first.
func TestWhatIsHappening(t *testing.T) {
	s := hardMoments(t)
	for typed, want := range phrases {
		s.find.Entry.SetText(typed)
		if got := s.first(); !slices.Contains(want, got) || !s.none.Hidden {
			t.Errorf("%q: %s (%+v), want %s", typed, got, s.shelves[0].best, want)
		}
	}
}

// TestUrgentGuidesStay on the screen of hard moments, whatever is typed; where nothing fits all
// guides do, as they were, and it is said.
func TestUrgentGuidesStay(t *testing.T) {
	s := hardMoments(t)
	one := s.shelves[0]
	shown := func() (out []string) {
		for _, o := range append(slices.Clone(one.cards.Objects), one.held.Objects...) {
			for _, c := range one.all {
				if c.Card == o {
					out = append(out, c.id)
				}
			}
		}
		return out
	}
	all := shown()
	for typed := range phrases {
		s.find.Entry.SetText(typed)
		for _, g := range guide.On(guide.Hard) {
			if g.Urgent && !slices.Contains(shown(), g.ID) {
				t.Errorf("%q takes %s away", typed, g.ID)
			}
		}
		if one.box.Hidden || one.heldLine.Hidden != (len(one.held.Objects) == 0) {
			t.Errorf("%q: hidden %v, with %d urgent below", typed, one.box.Hidden, len(one.held.Objects))
		}
	}
	for _, typed := range []string{"xylophone", "zzz qqq", "他", "?"} {
		s.find.Entry.SetText(typed)
		if !slices.Equal(shown(), all) || one.box.Hidden || s.none.Hidden != (typed == "?") {
			t.Errorf("%q: %q, said %v", typed, shown(), !s.none.Hidden)
		}
	}
}

// TestGuidesFindHardMoments too, which have a screen of their own, and show none otherwise.
func TestGuidesFindHardMoments(t *testing.T) {
	s := NewShelves(host{on: trial.NewHost(t, 1, model.NewGroup("Circle", time.Now()))}, "")
	hard := s.shelves[slices.IndexFunc(s.shelves, func(one *shelf) bool { return one.id == guide.Hard })]
	if !hard.box.Hidden {
		t.Error("hard moments are shown though nobody looks for one")
	}
	s.find.Entry.SetText("kill himself")
	if s.first() != "self-harm" || hard.box.Hidden || !hard.held.Hidden {
		t.Errorf("%q comes first", s.first())
	}
	s.find.Entry.SetText("giving back")
	if s.first() != "run-giving-back" {
		t.Errorf("%q comes first", s.first())
	}
	for _, g := range guide.All() {
		s.find.Entry.SetText(wording.OfGuide(s.host.Words(), g).Title)
		if s.first() != g.ID {
			t.Errorf("by the title of %s %s comes first", g.ID, s.first())
		}
	}
	s.find.Entry.SetText("bingo cards")
	if s.first() != "ice-bingo" || !hard.box.Hidden {
		t.Errorf("%q comes first", s.first())
	}
}

// TestATitleLeadsWithSlips: it comes before what has the words somewhere, spelt as they were typed
// or not.
func TestATitleLeadsWithSlips(t *testing.T) {
	s := NewShelves(host{on: trial.NewHost(t, 1, model.NewGroup("Circle", time.Now()))}, "")
	tried := 0
	for _, g := range guide.All() {
		for _, typed := range trial.Slips(wording.OfGuide(s.host.Words(), g).Title) {
			s.find.Entry.SetText(typed)
			if tried++; s.first() != g.ID {
				t.Errorf("%q: %q comes first, not %s", typed, s.first(), g.ID)
			}
		}
	}
	if tried < 200 {
		t.Errorf("%d were tried", tried)
	}
}
