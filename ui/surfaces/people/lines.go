package people

import (
	"strconv"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/control"
	"commonground/ui/layout"
)

// talkPart is the conversation of n lines in somebody's box.
func (s *Surface) talkPart(who model.ID, zone string, n int) fyne.CanvasObject {
	t := &talk{}
	for i := range n {
		t.lines = append(t.lines, s.talkLine(who, zone, i, n))
	}
	t.ExtendBaseWidget(t)
	return t
}

// lineKey is the end of the keys of what stands in a line.
func lineKey(zone string, i int) string { return " " + zone + " " + strconv.Itoa(i) }

// said is a line as it is now, empty where it is gone.
func (s *Surface) said(who model.ID, zone string, i int) model.Said {
	if script := s.personNow(who).Box(zone).Script; i < len(script) {
		return *script[i]
	}
	return model.Said{}
}

// talkLine is one line of a conversation. Enter goes on from who speaks to what they say, and from
// there to the next line.
func (s *Surface) talkLine(who model.ID, zone string, i, n int) talkLine {
	key := lineKey(zone, i)
	write := func(change func(*model.Said)) error {
		now := s.said(who, zone, i)
		change(&now)
		return s.Doc().WriteSaid(s.SheetID(), who, zone, i, now)
	}
	speaker := control.NewEntry()
	speaker.PlaceHolder = s.Text("people.line.speaker")
	speaker.OnSubmitted = func(string) { s.focus("words" + key) }
	s.keys["speaker"+key] = speaker
	s.field(speaker, func() string { return s.said(who, zone, i).Speaker }, func(text string) error {
		return write(func(l *model.Said) { l.Speaker = text })
	})
	words := control.NewArea(1)
	words.PlaceHolder = s.Text("people.line.words")
	words.OnGrown = s.reflow
	s.keys["words"+key] = words
	s.field(words, func() string { return s.said(who, zone, i).Words }, func(text string) error {
		return write(func(l *model.Said) { l.Words = text })
	})
	words.OnKey = func(k fyne.KeyName) bool { return s.lineEnter(k, words, who, zone, i) }
	words.OnCame = func() {
		s.page.Reveal(words)
		if s.Editable() {
			s.Say("people.status.talking")
		}
	}
	up := s.iconFor("up"+key, "line.up", "up", func() { s.moveLine(who, zone, i, i-1) })
	down := s.iconFor("down"+key, "line.down", "down", func() { s.moveLine(who, zone, i, i+1) })
	drop := s.iconFor("drop"+key, "line.delete", "delete", func() { s.deleteLine(who, zone, i) })
	up.SetEnabled(s.Editable() && i > 0)
	down.SetEnabled(s.Editable() && i < n-1)
	return talkLine{speaker, words, layout.Row(0, -1, up, down, drop)}
}

// lineEnter has Enter end a line and begin the next, or where nothing is said in it the
// conversation; Shift+Enter breaks the line.
func (s *Surface) lineEnter(k fyne.KeyName, words *control.Area, who model.ID, zone string, i int) bool {
	switch {
	case k != fyne.KeyReturn && k != fyne.KeyEnter, !s.Editable():
		return false
	case s.held.Shift(): // Fyne takes it for the end of writing
		words.TypedRune('\n')
	case s.said(who, zone, i).Words == "":
		s.endTalk(who, zone, i)
	case i+1 < len(s.personNow(who).Box(zone).Script) && s.said(who, zone, i+1).Words == "":
		s.focus("words" + lineKey(zone, i+1))
	default:
		s.putLine(who, zone, i+1)
	}
	return true
}

// addedLine is a line that was put into a conversation, and where the history was then.
type addedLine struct {
	who  model.ID
	zone string
	i    int
	at   model.Position
}

// endTalk takes away the empty line on which a conversation ends: one that was only added for
// that was never there, for undo either.
func (s *Surface) endTalk(who model.ID, zone string, i int) {
	s.Doc().Break()
	if s.fresh == (addedLine{who, zone, i, s.Doc().Position()}) {
		s.Doc().Undo()
	} else if s.Failed(s.Doc().DeleteSaid(s.SheetID(), who, zone, i)) {
		return
	}
	s.focus("line " + zone)
	s.Say("people.status.talked")
}

func (s *Surface) addLine(who model.ID, zone string) {
	s.putLine(who, zone, len(s.personNow(who).Box(zone).Script))
}

// putLine puts a line at place i of a conversation and lets it be written.
func (s *Surface) putLine(who model.ID, zone string, i int) {
	s.Doc().Break()
	said := model.Said{Speaker: model.Answers(s.personNow(who).Box(zone).Script[:i])}
	if !s.Failed(s.Doc().AddSaid(s.SheetID(), who, zone, i, said)) {
		s.fresh = addedLine{who, zone, i, s.Doc().Position()}
		field := "words"
		if said.Speaker == "" {
			field = "speaker"
		}
		s.focus(field + lineKey(zone, i))
	}
}

func (s *Surface) moveLine(who model.ID, zone string, i, to int) {
	s.Doc().Break()
	if !s.Failed(s.Doc().MoveSaid(s.SheetID(), who, zone, i, to)) {
		s.focus("words" + lineKey(zone, to))
	}
}

func (s *Surface) deleteLine(who model.ID, zone string, i int) {
	s.Doc().Break()
	if !s.Failed(s.Doc().DeleteSaid(s.SheetID(), who, zone, i)) {
		s.Say("people.status.line-deleted")
		if s.focusKey() == "" {
			s.focus("box " + zone)
		}
	}
}

// KeyHelp names the keys that belong to no command, for the help.
func (s *Surface) KeyHelp() []string {
	if s.Activity().GathersLines() {
		return nil
	}
	return []string{"help.talk.next", "help.talk.line", "help.talk.end"}
}
