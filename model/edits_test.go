package model

import (
	"encoding/json"
	"maps"
	"slices"
	"testing"
	"time"
)

// scene is a document that has something of every kind, and what the next edit is about.
type scene struct {
	d    *Document
	n    int    // which of several records, and which way
	text string // what is written
}

// newScene is a document with a board of the group's own, a sheet of it that has every
// part, and another.
func newScene() scene {
	own := full()
	s := fullSheet()
	s.Activity = own.ID
	n := s.Notes[0]
	n.Details, n.Flags = map[string]string{"who": "Q."}, []string{"big", VerdictRule}
	s.Notes = append(s.Notes, NewNote("a walk", ColourB, Rect{300, 300, 100, 80}))
	s.Titles = map[string]string{"gp": "At the desk"}
	room := &Shape{ID: NewID(), Kind: ShapeRoom, Rect: Rect{100, 100, 200, 100}}
	s.Venue.Plan = append(s.Venue.Plan, room)
	s.Agreement.Rules = append(s.Agreement.Rules, NewRule("", "be there", ""), NewRule("respect", "listen", ""))
	s.Portraits = append(s.Portraits, &Portrait{ID: NewID(), Name: "R."})
	way := &Way{ID: NewID(), Text: "earplugs"}
	s.Wall.Ways = append(s.Wall.Ways, way)
	s.Wall.Barriers = append(s.Wall.Barriers, &Barrier{ID: NewID(), Text: "shouting", Ways: []ID{way.ID}})
	s.People[0].Boxes["gp"].Script = append(s.People[0].Boxes["gp"].Script, &Said{"You", "Hm"})
	s.People = append(s.People, NewPerson("R."))
	g := NewGroup("Circle", time.Unix(0, 0))
	g.Activities = []*Activity{own}
	g.Sheets = []*Sheet{s, s.Copy("Other", time.Unix(0, 0))}
	for _, on := range []TodoFor{TodoAgreement, TodoMeeting} {
		g.Todos = append(g.Todos, &Todo{ID: NewID(), Text: "tea", For: on, From: &Origin{Sheet: s.ID, Note: n.ID}})
	}
	for _, name := range []string{"Library", "Café"} {
		r := NewResource(name)
		r.From = &Origin{Sheet: s.ID, Note: n.ID}
		g.Resources = append(g.Resources, r)
	}
	for _, text := range []string{"Open a window", "Start later"} {
		g.Suggestions = append(g.Suggestions, &Suggestion{ID: NewID(), Text: text})
	}
	g.Bingo = &Bingo{Cards: 4, Prompts: []string{"sings"}}
	d := NewDocument(g)
	d.SetClock(func() time.Time { return time.Unix(0, 0) })
	return scene{d: d}
}

// nth returns one of the records, or an empty one where there are none.
func nth[T any](in []*T, n int) *T {
	if len(in) == 0 {
		return new(T)
	}
	return in[n%len(in)]
}

func (s *scene) sheet() *Sheet    { return nth(s.d.Group().Sheets, s.n/2) }
func (s *scene) id() ID           { return s.sheet().ID }
func (s *scene) board() *Activity { return nth(s.d.Group().Activities, 0) }
func (s *scene) note() ID         { return nth(s.sheet().Notes, s.n).ID }
func (s *scene) notes() []ID      { return noteIDs(s.sheet())[:min(1+s.n, len(s.sheet().Notes))] }
func (s *scene) person() ID       { return nth(s.sheet().People, s.n).ID }
func (s *scene) portrait() ID     { return nth(s.sheet().Portraits, s.n).ID }
func (s *scene) todo() ID         { return nth(s.d.Group().Todos, s.n).ID }
func (s *scene) resource() ID     { return nth(s.d.Group().Resources, s.n).ID }
func (s *scene) suggestion() ID   { return nth(s.d.Group().Suggestions, s.n).ID }
func (s *scene) rules() []*Rule   { return s.sheet().Agreement.clone().Rules }
func (s *scene) rule() ID         { return nth(s.rules(), s.n).ID }
func (s *scene) shape() *Shape    { return nth(s.sheet().Venue.clone().Plan, s.n) }
func (s *scene) way() ID          { return nth(s.sheet().Wall.clone().Ways, s.n).ID }

func (s *scene) newNote() *Note {
	return NewNote(s.text, ColourA, Rect{10, 10, NoteWidth, NoteHeight})
}

// reveal shows two notes or the like of a round.
func (s *scene) reveal(a *Activity, about string) error {
	given := make([]Given, 2)
	for i := range given {
		given[i].Boxes = map[string]*Entry{}
		for _, part := range a.RoundParts() {
			given[i].Boxes[part] = &Entry{Text: s.text}
		}
	}
	_, err := s.d.Reveal(a, s.id(), about, nil, given...)
	return err
}

func (s *scene) size(*Note) (w, h float64) { return 200 + float64(len(s.text)), 150 }

// zone is one of the board's, or none.
func (s *scene) zone() *Zone {
	if zones := s.board().Zones; s.n < len(zones) {
		return &zones[s.n]
	}
	return nil
}

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }

func text(t *testing.T, g *Group) string {
	t.Helper()
	b, err := json.Marshal(g)
	must(t, err)
	return string(b)
}

// edits are all kinds of edits that a document has, by the names of their methods; what
// follows a space tells two of one method apart.
var edits = map[string]func(s *scene) error{
	// The group and its sheets.
	"SetDetails": func(s *scene) error { return s.d.SetDetails("Circle "+s.text, "Hall", s.n) },
	"SetBingo":   func(s *scene) error { return s.d.SetBingo(&Bingo{Title: s.text, Cards: s.n}, "bingo") },
	"AddSheet":   func(s *scene) error { return s.d.AddSheet(NewSheet("connect", s.text, time.Unix(0, 0))) },
	"DuplicateSheet": func(s *scene) error {
		_, err := s.d.DuplicateSheet(s.id(), s.text)
		return err
	},
	"JoinIdeas":   func(s *scene) error { return s.d.JoinIdeas(s.id(), "enjoy", "Tea "+s.text, "Coffee") },
	"PartIdeas":   func(s *scene) error { return s.d.PartIdeas(s.id(), "enjoy", "Coffee") },
	"PutUnder":    func(s *scene) error { return s.d.PutUnder(s.id(), s.text) },
	"RenameSheet": func(s *scene) error { return s.d.RenameSheet(s.id(), s.text) },
	"DateSheet":   func(s *scene) error { return s.d.DateSheet(s.id(), []string{"2026-01-02", "", "soon"}[s.n%3]) },
	"DeleteSheet": func(s *scene) error { return s.d.DeleteSheet(s.id()) },
	"SetAnswer":   func(s *scene) error { return s.d.SetAnswer(s.id(), "phone", s.text) },
	"EditSheet": func(s *scene) error {
		return s.d.EditSheet(Step{"x", "sheet"}, s.id(), func(sheet *Sheet) error {
			if sheet.Answers != nil {
				sheet.Answers[s.text] = "in place"
			}
			sheet.Notes = slices.Insert(sheet.Notes, 0, s.newNote())
			return nil
		})
	},
	"Edit": func(s *scene) error {
		return s.d.Edit(Step{Name: "x"}, func(draft *Draft) error {
			if _, err := draft.Note(s.id(), s.note()); err != nil {
				return err
			}
			n, err := draft.Note(s.id(), s.note()) // the same copy
			n.Text += s.text
			draft.Group().Place += s.text
			return err
		})
	},
	"EditRoles": func(s *scene) error {
		return s.d.EditRoles(Step{Name: "x"}, s.id(), func(all []*Role) []*Role {
			nth(all, s.n).Who = s.text
			return append(all, &Role{ID: NewID(), Role: s.text})
		})
	},

	// Votes.
	"KeepVote": func(s *scene) error {
		return s.d.KeepVote(s.id(), &Vote{ID: NewID(), Kind: VoteFingers, Question: s.text, Date: "2026-03-03", People: s.n})
	},
	"RemoveVote": func(s *scene) error { return s.d.RemoveVote(s.id(), nth(s.sheet().Votes, s.n).ID) },

	// Notes.
	"AddNotes": func(s *scene) error { return s.d.AddNotes(StepAddNote, s.id(), s.newNote()) },
	"AddNotes pasted": func(s *scene) error {
		return s.d.AddNotes(StepPasteNotes, s.id(), s.newNote(), s.newNote())
	},
	"AddNotes and write": func(s *scene) error {
		if all := s.sheet().Notes; len(all) > 0 && all[len(all)-1].Colour == ColourD {
			return s.d.WriteNote(s.id(), all[len(all)-1].ID, s.text+".", 200, 150)
		}
		return s.d.AddNotes(StepAddNote, s.id(), NewNote("", ColourD, Rect{10, 10, 200, 150}))
	},
	"AddToZone": func(s *scene) error {
		_, err := s.d.AddToZone(StepAddNote, s.board(), s.id(), s.zone(), nil, s.newNote())
		return err
	},
	"PlaceNotes": func(s *scene) error {
		at := map[ID]Rect{s.note(): {float64(20 * len(s.text)), 90, 80, 60}}
		return s.d.PlaceNotes(Step{"x", "place"}, s.id(), at, s.notes(), s.newNote())
	},
	"Settle": func(s *scene) error {
		at := nth(s.sheet().Notes, s.n+1).Rect
		err := s.d.WriteNoteAt(s.id(), s.note(), s.text, at)
		if err == nil {
			err = s.d.Settle(s.board(), s.id(), s.note(), nil)
		}
		return err
	},
	"WriteNote":   func(s *scene) error { return s.d.WriteNote(s.id(), s.note(), s.text, 200, 150) },
	"WriteNoteAt": func(s *scene) error { return s.d.WriteNoteAt(s.id(), s.note(), s.text, Rect{5, 5, 200, 150}) },
	"MoveNotes": func(s *scene) error {
		to := map[ID]Point{s.note(): {400, float64(100 + 10*len(s.text))}}
		return s.d.MoveNotes(StepMoveNotes, s.id(), to, s.n > 1)
	},
	"NudgeNotes": func(s *scene) error { return s.d.NudgeNotes(s.id(), s.notes(), 5, 0, s.board().Bounds()) },
	"DropNotes": func(s *scene) error {
		to, notes := map[ID]Point{}, s.notes()
		for i, id := range notes {
			to[id] = Point{X: float64(100 + 30*i), Y: float64(50 * s.n)}
		}
		var held ID
		if len(notes) > 0 {
			held = notes[0]
		}
		_, err := s.d.DropNotes(s.board(), s.id(), to, held, nil)
		return err
	},
	"SendToZone": func(s *scene) error {
		_, err := s.d.SendToZone(s.board(), s.id(), s.notes(), s.zone(), nil)
		return err
	},
	"TidyZones": func(s *scene) error {
		_, err := s.d.TidyZones(s.board(), s.id(), nil)
		return err
	},
	"MergeNotes": func(s *scene) error {
		return s.d.MergeNotes(s.board(), s.id(), s.note(), noteIDs(s.sheet()), s.size)
	},
	"DeleteNotes": func(s *scene) error { return s.d.DeleteNotes(s.id(), s.note()) },
	"ColourNotes": func(s *scene) error {
		return s.d.ColourNotes(s.id(), s.notes(), NoteColours[(s.n+len(s.text))%len(NoteColours)])
	},
	"SetIcon": func(s *scene) error { return s.d.SetIcon(s.id(), s.notes(), s.text, s.size) },
	"SetNoteDetail": func(s *scene) error {
		return s.d.SetNoteDetail(s.id(), s.note(), "who", s.text, func(n *Note) Rect { w, h := s.size(n); return Rect{n.X, n.Y, w, h} })
	},
	"FlagNotes": func(s *scene) error { return s.d.FlagNotes(s.id(), s.notes(), "small", s.text != "") },

	// The group's lists.
	"SetGuideNote": func(s *scene) error { return s.d.SetGuideNote("silence", s.text) },
	"AddTodo":      func(s *scene) error { return s.d.AddTodo(&Todo{ID: NewID(), Text: s.text, For: TodoMeeting}) },
	"ChangeTodo": func(s *scene) error {
		return s.d.ChangeTodo(s.todo(), "todo "+s.todo().String(), func(t *Todo) { t.Text, t.Done = s.text, s.n > 1 })
	},
	"Suggest":          func(s *scene) error { return s.d.Suggest(s.text + "!") },
	"PutAway":          func(s *scene) error { return s.d.PutAway(s.suggestion()) },
	"AnswerSuggestion": func(s *scene) error { return s.d.AnswerSuggestion(s.suggestion(), s.text) },
	"SuggestionToList": func(s *scene) error { return s.d.SuggestionToList(s.suggestion(), TodoVenue) },
	"SuggestionToSheet": func(s *scene) error {
		return s.d.SuggestionToSheet(s.suggestion(), s.board(), s.id(), nil)
	},
	"DeleteTodo": func(s *scene) error { return s.d.DeleteTodo(s.todo()) },
	"Send": func(s *scene) error {
		from := Origin{Sheet: s.id(), Note: s.note()}
		return s.d.Send(TodoMeeting, Sending{s.text, from}, Sending{"soup", Origin{Sheet: s.id(), Field: "phone"}})
	},
	"SendWay": func(s *scene) error { return s.d.SendWay(s.id(), s.way(), TodoMeeting) },

	// Resources.
	"AddResources": func(s *scene) error { return s.d.AddResources(StepAddResource, NewResource(s.text)) },
	"AddResources brought": func(s *scene) error {
		return s.d.AddResources(StepBringResources, NewResource(s.text), NewResource("Clinic"))
	},
	"WriteResource": func(s *scene) error { return s.d.WriteResource(s.resource(), ResourceTexts[s.n], s.text) },
	"ChangeResource": func(s *scene) error {
		return s.d.ChangeResource(StepResourceCard, s.resource(), func(r *Resource) { r.Card, r.Notes = !r.Card, s.text })
	},
	"MoveResource":    func(s *scene) error { return s.d.MoveResource(s.resource(), ID{}) },
	"DeleteResources": func(s *scene) error { return s.d.DeleteResources(s.resource()) },

	// Activities of the group's own.
	"AddActivity": func(s *scene) error { return s.d.AddActivity(NewActivity(KindForm, s.text)) },
	"DuplicateActivity": func(s *scene) error {
		_, err := s.d.DuplicateActivity(s.board().ID, s.text)
		return err
	},
	"EditActivity": func(s *scene) error {
		return s.d.EditActivity(Step{StepWriteActivity, "activity"}, s.board().ID, func(a *Activity) error {
			a.Own.Title, a.Own.Steps = s.text, append(a.Own.Steps, s.text)
			a.Own.SayPart("zone.way", s.text)
			if len(a.Zones) > 1 && s.n > 2 {
				a.Zones = a.Zones[1:]
			}
			return nil
		})
	},
	"DeleteActivity": func(s *scene) error { return s.d.DeleteActivity(s.board().ID) },

	// The venue.
	"SetHave": func(s *scene) error {
		return s.d.SetHave(s.id(), "ramps", [...]Have{HaveNo, HaveUnsure, HaveYes, ""}[s.n])
	},
	"SetRemark": func(s *scene) error { return s.d.SetRemark(s.id(), "ramps", s.text) },
	"AddFeature": func(s *scene) error {
		_, err := s.d.AddFeature(s.id(), s.text)
		return err
	},
	"NameFeature":   func(s *scene) error { return s.d.NameFeature(s.id(), "ramps", s.text) },
	"DeleteFeature": func(s *scene) error { return s.d.DeleteFeature(s.id(), "ramps") },
	"AddShapes": func(s *scene) error {
		return s.d.AddShapes(StepPlaceSymbol, s.id(), aSymbol(20, 20, "tea"), aSymbol(90, 20, ""))
	},
	"ReplaceShapes": func(s *scene) error {
		next := *s.shape()
		next.X, next.Name = next.X+1, s.text
		return s.d.ReplaceShapes(Step{StepNameShape, "shape"}, s.id(), &next)
	},
	"DeleteShapes": func(s *scene) error { return s.d.DeleteShapes(s.id(), s.shape().ID) },
	"EditVenue": func(s *scene) error {
		return s.d.EditVenue(Step{Name: "x"}, s.id(), func(v *Venue) error {
			v.Tick("ramps", HaveUnsure).Remark += s.text
			nth(v.Plan, s.n).X++
			return nil
		})
	},

	// The agreement.
	"Judge": func(s *scene) error {
		return s.d.Judge(s.id(), s.note(), [...]string{VerdictLeave, VerdictRule, VerdictTalk, ""}[s.n], "respect")
	},
	"AddRules":  func(s *scene) error { return s.d.AddRules(s.id(), NewRule("", s.text, "")) },
	"WriteRule": func(s *scene) error { return s.d.WriteRule(s.id(), s.rule(), s.text) },
	"SetRuleIcon": func(s *scene) error {
		return s.d.SetRuleIcon(s.id(), s.rule(), s.text)
	},
	"PlaceRules": func(s *scene) error { return s.d.PlaceRules(s.id(), RuleHeadings[s.n], ID{}, s.rule()) },
	"MoveRule":   func(s *scene) error { return s.d.MoveRule(s.id(), s.rule(), 1-2*(s.n/2)) },
	"MergeRules": func(s *scene) error {
		rules := s.rules()
		return s.d.MergeRules(s.id(), nth(rules, s.n).ID, nth(rules, s.n+1).ID)
	},
	"DeleteRules": func(s *scene) error { return s.d.DeleteRules(s.id(), s.rule()) },
	"SetBroken":   func(s *scene) error { return s.d.SetBroken(s.id(), s.text) },
	"SetAgreed":   func(s *scene) error { return s.d.SetAgreed(s.id(), "2026-01-02") },
	"SetReview":   func(s *scene) error { return s.d.SetReview(s.id(), "2027-01-02") },
	"StartReview": func(s *scene) error { return s.d.StartReview(s.id()) },
	"EditThrough": func(s *scene) error {
		return s.d.EditThrough(s.id(), func(all []*Through) []*Through {
			nth(all, s.n).Name = s.text
			return append(all, &Through{ID: NewID(), Name: s.text})
		})
	},
	"EditAgreement": func(s *scene) error {
		return s.d.EditAgreement(Step{Name: "x"}, s.id(), func(a *Agreement) error {
			a.Renew()
			nth(a.Rules, s.n).Text = s.text
			return nil
		})
	},
	"BringIn": func(s *scene) error { return s.d.BringIn(s.id(), s.todo(), s.newNote()) },

	// Portraits.
	"AddPortrait": func(s *scene) error { return s.d.AddPortrait(s.id(), &Portrait{ID: NewID(), Name: s.text}) },
	"DuplicatePortrait": func(s *scene) error {
		_, err := s.d.DuplicatePortrait(s.id(), s.portrait())
		return err
	},
	"WritePortrait":   func(s *scene) error { return s.d.WritePortrait(s.id(), s.portrait(), PortraitLikes, s.text) },
	"PicturePortrait": func(s *scene) error { return s.d.PicturePortrait(s.id(), s.portrait(), []byte(s.text)) },
	"DoodlePortrait": func(s *scene) error {
		return s.d.DoodlePortrait("x", s.id(), s.portrait(), Doodle{{{s.n, len(s.text)}}})
	},
	"IconPortrait":   func(s *scene) error { return s.d.IconPortrait(s.id(), s.portrait(), s.text) },
	"MovePortrait":   func(s *scene) error { return s.d.MovePortrait(s.id(), s.portrait(), 1-s.n%2) },
	"DeletePortrait": func(s *scene) error { return s.d.DeletePortrait(s.id(), s.portrait()) },
	"KeepPortraits":  func(s *scene) error { return s.d.KeepPortraits(s.id(), time.Unix(0, 0)) },
	"EditPortraits": func(s *scene) error {
		return s.d.EditPortraits(Step{Name: "x"}, s.id(), func(all []*Portrait) ([]*Portrait, error) {
			nth(all, s.n).Name = s.text
			return slices.Insert(all, 0, &Portrait{ID: NewID()}), nil
		})
	},
	"DisposePortraits": func(s *scene) error { return s.d.DisposePortraits(s.id(), time.Unix(0, 0)) },
	"DisposePortrait":  func(s *scene) error { return s.d.DisposePortrait(s.id(), s.portrait()) },
	"Forget":           func(s *scene) error { return s.d.Forget(Step{Name: "x"}, withoutPortraits) },

	// What was given in a round, by kind.
	"Reveal": func(s *scene) error {
		about := ""
		if z := s.zone(); z != nil {
			about = z.ID
		}
		return s.reveal(s.board(), about)
	},
	"Reveal barriers": func(s *scene) error { return s.reveal(&Activity{Kind: KindWall}, "") },
	"Reveal ways": func(s *scene) error {
		return s.reveal(&Activity{Kind: KindWall}, nth(s.sheet().Wall.clone().Barriers, s.n).ID.String())
	},
	"Reveal people": func(s *scene) error {
		return s.reveal(&Activity{Kind: KindPeople, Zones: []Zone{{ID: "gp"}}}, "")
	},
	"Reveal portraits": func(s *scene) error { return s.reveal(&Activity{Kind: KindPortraits}, "") },

	// The wall and what everybody fills in.
	"EditWall": func(s *scene) error {
		return s.d.EditWall(Step{Name: "x"}, s.id(), func(w *Wall) error {
			way := &Way{ID: NewID(), Text: s.text}
			b := nth(w.Barriers, s.n)
			w.Ways, b.Ways = append(w.Ways, way), append(b.Ways, way.ID)
			w.Ways[0].Chosen = !w.Ways[0].Chosen
			return nil
		})
	},
	"MergeOnWall": func(s *scene) error {
		w := s.sheet().Wall.clone()
		ids := []ID{nth(w.Ways, s.n).ID, nth(w.Ways, s.n+1).ID}
		if s.n%2 == 0 {
			ids = []ID{nth(w.Barriers, s.n).ID, nth(w.Barriers, s.n+1).ID}
		}
		return s.d.MergeOnWall(s.id(), ids[0], ids[1:])
	},
	"AddPerson":    func(s *scene) error { return s.d.AddPerson(s.id(), NewPerson(s.text)) },
	"NamePerson":   func(s *scene) error { return s.d.NamePerson(s.id(), s.person(), s.text) },
	"MovePerson":   func(s *scene) error { return s.d.MovePerson(s.id(), s.person(), 1-2*(s.n%2)) },
	"DeletePerson": func(s *scene) error { return s.d.DeletePerson(s.id(), s.person()) },
	"WriteBox":     func(s *scene) error { return s.d.WriteBox(s.id(), s.person(), "gp", s.text) },
	"WriteSaid":    func(s *scene) error { return s.d.WriteSaid(s.id(), s.person(), "gp", s.n/2, Said{"Me", s.text}) },
	"AddSaid":      func(s *scene) error { return s.d.AddSaid(s.id(), s.person(), "gp", s.n/2, Said{"Me", s.text}) },
	"MoveSaid":     func(s *scene) error { return s.d.MoveSaid(s.id(), s.person(), "gp", 0, 1) },
	"DeleteSaid":   func(s *scene) error { return s.d.DeleteSaid(s.id(), s.person(), "gp", 0) },
	"EditBox": func(s *scene) error {
		return s.d.EditBox(Step{"x", "box"}, s.id(), s.person(), "gp", func(e *Entry) {
			e.Doodle = Doodle{{{s.n, len(s.text)}}}
			nth(e.Script, s.n).Words = s.text
		})
	},
	"EditPeople": func(s *scene) error {
		return s.d.EditPeople(Step{Name: "x"}, s.id(), func(all []*Person) ([]*Person, error) {
			nth(all, s.n).Name = s.text
			for _, p := range all {
				p.Boxes["here"] = &Entry{Text: s.text}
				nth(p.Box("gp").Script, 0).Words = s.text
			}
			return all, nil
		})
	},
	"NameZone": func(s *scene) error { return s.d.NameZone(s.id(), "gp", s.text) },
}
