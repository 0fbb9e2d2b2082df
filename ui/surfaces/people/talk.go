package people

import (
	"slices"
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"commonground/model"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// talk is a conversation: in each line who speaks, what they say, and what moves or deletes it.
// Where there is little room what is said stands below who says it, across the whole width. Tab
// comes to the buttons after all that is written.
type talk struct {
	widget.BaseWidget
	lines []talkLine
}

type talkLine struct {
	speaker *control.Entry
	words   *control.Area
	acts    *fyne.Container
}

// Widths on the line of a conversation, in pixels at 100 % text.
const (
	speakerWide float32 = 110
	wordsLeast  float32 = 190 // beside who speaks and the buttons
)

const talkGap float32 = 4

// lay says where the parts of a line lie from its top at a width, and how high it is.
func (l talkLine) lay(width float32, place func(o fyne.CanvasObject, x, y, w, h float32)) float32 {
	acts, first := l.acts.MinSize(), speakerWide*look.TextScale()
	high := max(l.speaker.MinSize().Height, acts.Height)
	if wide := width - first - acts.Width - 2*talkGap; wide >= wordsLeast*look.TextScale() {
		words := l.words.HeightFor(wide)
		place(l.speaker, 0, 0, first, l.speaker.MinSize().Height)
		place(l.words, first+talkGap, 0, wide, words)
		place(l.acts, width-acts.Width, 0, acts.Width, acts.Height)
		return max(high, words)
	}
	words := l.words.HeightFor(width)
	place(l.speaker, 0, 0, min(max(0, width-acts.Width-talkGap), 2*first), l.speaker.MinSize().Height)
	place(l.acts, width-acts.Width, 0, acts.Width, acts.Height)
	place(l.words, 0, high+talkGap, width, words)
	return high + talkGap + words
}

func nowhere(fyne.CanvasObject, float32, float32, float32, float32) {}

// HeightFor is the height of all lines at that width.
func (t *talk) HeightFor(width float32) float32 {
	high := look.Gap * float32(max(0, len(t.lines)-1))
	for _, l := range t.lines {
		high += l.lay(width, nowhere)
	}
	return high
}

// MinSize lets the window be small.
func (t *talk) MinSize() fyne.Size {
	least := 4 * look.Target
	return fyne.NewSize(least, t.HeightFor(max(t.Size().Width, least)))
}

// Resize lays the lines out again even where the size stays: one may have grown.
func (t *talk) Resize(size fyne.Size) {
	t.BaseWidget.Resize(size)
	t.lay(size)
}

func (t *talk) lay(size fyne.Size) {
	var top float32
	for _, l := range t.lines {
		top += look.Gap + l.lay(size.Width, func(o fyne.CanvasObject, x, y, w, h float32) { layout.Place(o, x, top+y, w, h) })
	}
}

// Parts are all fields, and then all buttons.
func (t *talk) Parts() []fyne.CanvasObject {
	var out, acts []fyne.CanvasObject
	for _, l := range t.lines {
		out, acts = append(out, l.speaker, l.words), append(acts, l.acts)
	}
	return append(out, acts...)
}

// CreateRenderer draws the lines.
func (t *talk) CreateRenderer() fyne.WidgetRenderer { return layout.Renderer(t, t.lay, t.Parts) }

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
		s.Doc().Break()
		if !s.Failed(s.Doc().DeleteSaid(s.SheetID(), who, zone, i)) {
			s.focus("line " + zone)
			s.Say("people.status.talked")
		}
	case i+1 < len(s.personNow(who).Box(zone).Script) && s.said(who, zone, i+1).Words == "":
		s.focus("words" + lineKey(zone, i+1))
	default:
		s.putLine(who, zone, i+1)
	}
	return true
}

func (s *Surface) addLine(who model.ID, zone string) {
	s.putLine(who, zone, len(s.personNow(who).Box(zone).Script))
}

// putLine puts a line at place i of a conversation and lets it be written.
func (s *Surface) putLine(who model.ID, zone string, i int) {
	s.Doc().Break()
	said := model.Said{Speaker: answers(s.personNow(who).Box(zone).Script[:i])}
	if !s.Failed(s.Doc().AddSaid(s.SheetID(), who, zone, i, said)) {
		field := "words"
		if said.Speaker == "" {
			field = "speaker"
		}
		s.focus(field + lineKey(zone, i))
	}
}

// answers is who speaks after some lines: whoever spoke last before the last one did, as people
// take turns; empty where nobody else spoke.
func answers(script []*model.Said) string {
	for _, l := range slices.Backward(script) {
		if l.Speaker != "" && l.Speaker != script[len(script)-1].Speaker {
			return l.Speaker
		}
	}
	return ""
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
