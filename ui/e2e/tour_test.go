//go:build linux

package e2e

import (
	"bytes"
	"fmt"
	"image"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"commonground/assets/examples"
	"commonground/model"
	"commonground/model/catalogue"
	"commonground/model/file"
	"commonground/model/guide"
	"commonground/ui/e2e/stage"
)

// tourFolder is where the pictures go.
const tourFolder = "../../out/tour"

// view is a picture of the tour: what is there, where the app starts, and what is done
// until it looks as it should.
type view struct {
	name string
	at   map[string]any // the place that was left, as the app remembers it
	do   func(*session)
	key  bool // also shown dark and in high contrast
}

// TestTour takes a picture of every screen and every printable page. It is no test of
// its own but for make tour: it fails where a screen cannot be reached.
func TestTour(t *testing.T) {
	if os.Getenv("COMMONGROUND_TOUR") == "" {
		t.Skip("for make tour")
	}
	if err := os.RemoveAll(tourFolder); err != nil {
		t.Fatal(err)
	}
	if err := os.MkdirAll(tourFolder, 0o755); err != nil {
		t.Fatal(err)
	}
	t.Run("screens", tourScreens)
	t.Run("pages", tourPages)
	t.Run("walls", tourWalls)
}

func tourScreens(t *testing.T) {
	s := sit(t)
	group, sheets := tourGroup(t)
	for _, v := range views(group, sheets) {
		s.picture(t, v, group, "light", 1)
		s.picture(t, v, group, "light", 2)
		if !v.key {
			continue
		}
		for _, scheme := range []string{"dark", "contrast-light", "contrast-dark"} {
			s.picture(t, v, group, scheme, 1)
		}
	}
}

// picture starts the app in that look, in a home of its own, and takes one picture.
func (s *session) picture(t *testing.T, v view, group *model.Group, scheme string, text float64) {
	name := fmt.Sprintf("%s-%s-%.0f", v.name, scheme, text*100)
	t.Run(name, func(t *testing.T) {
		here := *s
		here.t, here.home = t, t.TempDir()
		here.library = filepath.Join(here.home, "Common Ground")
		kept := map[string]any{"scheme": scheme, "text": text, "width": 1280, "height": 800}
		if v.at != nil {
			writeTourGroups(t, here.library, group)
			place := maps.Clone(v.at)
			if file, ok := place["group"].(string); ok {
				place["group"] = filepath.Join(here.library, file)
			}
			kept["welcomed"], kept["place"] = true, place
		}
		if err := stage.Remember(here.home, kept); err != nil {
			t.Fatal(err)
		}
		here.open()
		if v.do != nil {
			v.do(&here)
		}
		here.settle()
		if err := s.stage.Save(filepath.Join(tourFolder, name+".png"), here.window().Inside); err != nil {
			t.Fatal(err)
		}
	})
}

// tourGroup is the example group, with a sheet of every activity; sheets are their IDs
// by activity.
func tourGroup(t *testing.T) (*model.Group, map[string]model.ID) {
	t.Helper()
	g, err := file.Decode(bytes.NewReader(examples.Group()))
	if err != nil {
		t.Fatal(err)
	}
	sheets := map[string]model.ID{}
	for _, s := range g.Sheets {
		sheets[s.Activity] = s.ID
	}
	for _, a := range catalogue.All() { // the rest are in the example
		if _, ok := sheets[a.ID]; !ok {
			s := model.NewSheet(a.ID, a.ID, time.Now())
			g.Sheets, sheets[a.ID] = append(g.Sheets, s), s.ID
		}
	}
	return g, sheets
}

// writeTourGroups fills the library and returns where the group of the tour is.
func writeTourGroups(t *testing.T, library string, group *model.Group) string {
	t.Helper()
	putGroup(t, library, model.NewGroup("Garden mornings", time.Now().Add(-20*24*time.Hour)))
	long := model.NewGroup("The Saturday afternoon drop-in at the old library in Millbrook", time.Now().Add(-400*24*time.Hour))
	long.Place, long.Members = "The reading room on the second floor, by the lift", 24
	putGroup(t, library, long)
	if err := os.WriteFile(filepath.Join(library, "Broken.json"), []byte(`{"format": "common-ground-group", "vers`), 0o644); err != nil {
		t.Fatal(err)
	}
	return putGroup(t, library, group)
}

// views lists the screens. A new activity comes in by itself; a new screen or dialog
// gets a line here.
func views(g *model.Group, sheets map[string]model.ID) []view {
	at := func(where string, more ...any) map[string]any {
		place := map[string]any{"group": g.Name + ".json", "where": where}
		for i := 0; i < len(more); i += 2 {
			place[more[i].(string)] = more[i+1]
		}
		return place
	}
	home := map[string]any{}
	board := at("sheet", "sheet", sheets["membership"])
	empty := map[string]any{"group": "Garden mornings.json", "where": "overview"}
	say := func(keys ...string) func(*session) {
		return func(s *session) {
			for _, key := range keys {
				s.click(s.say(key))
			}
		}
	}
	keys := func(combinations ...string) func(*session) {
		return func(s *session) {
			for _, k := range combinations {
				s.stage.Key(k)
				s.settle()
			}
		}
	}
	lower := func(key string) func(*session) { // what large text puts below what is seen
		return func(s *session) {
			s.stage.Wheel(s.at(s.see(s.say("resources.add"))), -30)
			s.settle()
			s.click(s.say(key))
		}
	}
	out := []view{
		{"welcome", nil, nil, true},
		{"home", home, nil, true},
		{"new-group", home, keys("ctrl+n"), false},
		{"new-group-wrong", home, keys("ctrl+n", "return"), false},
		{"damaged", home, func(s *session) { s.click("Broken") }, false},
		{"settings", home, keys("ctrl+comma"), false},
		{"keys", board, keys("f1"), false},
		{"overview", at("overview"), nil, true},
		{"overview-empty", empty, nil, false},
		{"activities", at("activities"), nil, true},
		{"menu-edit", board, say("frame.menu.edit"), false},
		{"board-writing", board, func(s *session) { keys("n")(s); s.write("Somebody new wants to") }, false},
		{"board-selected", board, keys("ctrl+a"), false},
		{"board-find", board, func(s *session) { keys("ctrl+f")(s); s.write("live") }, false},
		{"seek", board, keys("ctrl+k"), true},
		{"seek-found", board, func(s *session) { keys("ctrl+k")(s); s.write("quiet"); keys("down", "down")(s) }, false},
		{"seek-nearly", board, func(s *session) { keys("ctrl+k")(s); s.write("confidnetialty") }, false},
		{"vote-setup", board, keys("ctrl+shift+d"), true},
		{"vote-ballot", board, func(s *session) {
			keys("ctrl+shift+d")(s)
			say("vote.setup.begin", "vote.next.begin")(s)
			keys("2", "down", "plus")(s)
		}, true},
		{"vote-hands", board, func(s *session) {
			keys("ctrl+shift+d")(s)
			keys("tab", "tab", "tab", "tab", "space", "tab", "tab", "space")(s) // fingers, by hands
			say("vote.setup.begin")(s)
			keys("3", "down", "down", "2")(s)
		}, false},
		{"vote-result", board, func(s *session) {
			keys("ctrl+shift+d")(s)
			keys("tab", "tab", "tab", "tab", "tab", "tab", "space")(s) // dots, by hands
			say("vote.setup.begin")(s)
			keys("3", "pagedown", "5", "pagedown", "1", "pagedown", "2", "pagedown", "4", "pagedown", "1", "pagedown", "2")(s)
			say("vote.next.close")(s)
		}, true},
		{"board-send", board, keys("tab", "ctrl+shift+s"), false},
		{"wall-find", at("sheet", "sheet", sheets["barriers"]), func(s *session) { keys("ctrl+f")(s); s.write("door") }, false},
		{"people-find", at("sheet", "sheet", sheets["act"]), func(s *session) { keys("ctrl+f")(s); s.write("s") }, false},
		{"board-pictures", board, func(s *session) { keys("ctrl+a", "ctrl+i")(s) }, false},
		{"board-dragging", board, dragInHand(g, sheets["membership"]), false},
		{"room", board, keys("f11"), true},
		{"round-ask", board, keys("ctrl+shift+p"), false},
		{"round-write", board, func(s *session) { keys("ctrl+shift+p", "return", "return")(s); s.write("Buses are loud") }, true},
		{"round-people", at("sheet", "sheet", sheets["interests"]), keys("ctrl+shift+p", "return", "return"), false},
		{"round-look", board, func(s *session) {
			keys("ctrl+shift+p", "return", "return")(s)
			s.write("Jo is always late")
			keys("ctrl+return")(s)
			s.click(s.say("round.next.all"))
			s.click(s.say("round.finish.look"))
		}, false},
		{"turns-ask", board, keys("f4"), true},
		{"turns", board, func(s *session) { keys("f4")(s); s.write("Amina\nBen\nCem"); s.click(s.say("turns.ask.do")) }, true},
		{"turns-room", board, func(s *session) { keys("f4")(s); s.write("Amina\nBen"); s.click(s.say("turns.ask.do")); keys("f11")(s) }, true},
		{"turns-pairs", board, func(s *session) { keys("f4")(s); s.write("Amina\nBen\nCem"); s.click(s.say("turns.pairs")) }, false},
		{"read-back", at("sheet", "sheet", sheets["partners"]), keys("ctrl+shift+r"), true},
		{"room-bingo", at("bingo"), keys("f5"), false},
		{"room-todos", at("overview"), keys("f5"), false},
		{"room-question", at("sheet", "sheet", sheets["leadership"]), keys("f11", "ctrl+pagedown"), false},
		{"print", board, keys("ctrl+p"), true},
		{"print-save", board, func(s *session) { keys("ctrl+p")(s); s.click(s.say("print.save-pdf")) }, false},
		{"bingo", at("bingo"), nil, true},
		{"resources", at("resources"), nil, true},
		{"resources-card", at("resources", "part", "card"), nil, true},
		{"resources-starters", at("resources"), lower("resources.starters.do"), false},
		{"resources-partners", at("resources"), lower("resources.partners.do"), false},
		{"guides", at("guides"), nil, true},
		{"guides-values", at("guides", "part", "values"), nil, false},
		{"guides-decisions", at("guides", "part", "decisions"), nil, false},
		{"guides-found", at("guides"), func(s *session) { s.write("tea") }, false},
		{"hard", at("hard"), nil, true},
		{"hard-moment", at("hard", "part", "aggression"), nil, true},
		{"guide-icebreaker", at("guides", "part", guide.On(guide.Icebreakers)[1].ID), nil, false},
		{"guide-value", at("guides", "part", "safety"), nil, false},
		{"guide-room", at("guides", "part", "safety"), keys("f11"), false},
		{"guide-print", at("guides", "part", "safety"), keys("ctrl+p"), false},
	}
	out = append(out, ownViews(g, at, say, keys)...)
	for _, a := range append(catalogue.All(), append(begun(g), g.Activities...)...) {
		sheet := at("sheet", "sheet", sheets[a.ID])
		list := at("sheet", "sheet", sheets[a.ID], "list", true)
		out = append(out,
			view{"sheets-" + tourName(a), at("sheets", "activity", a.ID), nil, false},
			view{"sheet-" + tourName(a), sheet, nil, a.ID == "membership"},
			view{"list-" + tourName(a), list, nil, a.ID == "membership"},
		)
	}
	for _, more := range [][3]string{
		{"venue", "details", "ctrl+2"},
		{"venue", "map", "ctrl+3"},
		{"act", "beside", "ctrl+2"},
		{"act", "together", "ctrl+3"},
		{"interests", "together", "ctrl+3"},
	} {
		out = append(out, view{more[0] + "-" + more[1], at("sheet", "sheet", sheets[more[0]]), keys(more[2]), false})
	}
	agreement := at("sheet", "sheet", sheets["agreement"])
	for i, step := range []string{"collect", "read", "rules", "agree"} {
		out = append(out, view{"agreement-" + step, agreement, func(s *session) {
			s.click(s.say("agreement.step.numbered", "n", i+1, "step", s.say("agreement.step."+step)))
		}, false})
	}
	return out
}

// begun are the activities that stand in guides and that the group has begun.
func begun(g *model.Group) []*model.Activity {
	return slices.DeleteFunc(catalogue.More(), func(a *model.Activity) bool { return len(g.SheetsOf(a.ID)) == 0 })
}

// tourName is what pictures of an activity are called: own activities have IDs that say
// nothing.
func tourName(a *model.Activity) string {
	if a.Own != nil {
		return "own"
	}
	return a.ID
}

func isZones(t stage.Thing) bool { return t.Kind == "*maker.Canvas" }

// ownViews are those of making an activity.
func ownViews(g *model.Group, at func(string, ...any) map[string]any, say, keys func(...string) func(*session)) []view {
	activities, making := at("activities"), at("activity", "activity", g.Activities[0].ID)
	scrolled := func(notches int) func(*session) {
		return func(s *session) {
			in := s.window().Inside
			s.stage.Wheel(in.Min.Add(image.Pt(in.Dx()/3, in.Dy()/2)), notches)
			s.settle()
		}
	}
	return []view{
		{"activities-own", activities, scrolled(-30), false},
		{"own-start", activities, keys("ctrl+n"), false},
		{"own-blank-board", activities, func(s *session) { keys("ctrl+n")(s); say("own.start.board.title")(s) }, false},
		{"own-blank-form", activities, func(s *session) { keys("ctrl+n")(s); say("own.start.form.title")(s) }, false},
		{"own-making", making, nil, true},
		{"own-zones", making, func(s *session) {
			for range 10 {
				scrolled(-4)(s)
				if slices.ContainsFunc(s.things(), isZones) {
					break
				}
			}
			scrolled(-4)(s)
			s.clickThing(s.find("the zones", isZones))
		}, true},
		{"own-delete", making, func(s *session) { say("frame.menu.file", "command.activity-delete")(s) }, false},
	}
}

// dragInHand takes hold of the first note and holds it over a zone.
func dragInHand(g *model.Group, sheet model.ID) func(*session) {
	return func(s *session) {
		a := s.membership()
		s.stage.Hold(s.spot(a, g.Sheet(sheet).Notes[0].Centre()), s.spot(a, a.Zones[1].Centre()))
		s.t.Cleanup(func() { s.stage.Release(stage.Left) })
	}
}

// tourPages prints everything that can be printed, in every way, and paints the pages.
func tourPages(t *testing.T) {
	folder := t.TempDir()
	group, _ := tourGroup(t)
	path := writeTourGroups(t, folder, group)
	jobs := map[string][]string{}
	for _, s := range group.Sheets {
		jobs[s.Activity] = []string{"print", "--sheet", s.ID.String(), "--as", "all"}
	}
	for _, paper := range []string{"letter", "a3", "a5"} {
		jobs["all-"+paper] = []string{"print", "--sheet", "all", "--paper", paper}
		jobs["blank-all-"+paper] = []string{"print", "--sheet", "all", "--as", "blank", "--paper", paper}
	}
	jobs["guides"] = []string{"print", "--guides"}
	for _, grid := range []string{"2x5", "3x3", "4x4", "5x5"} {
		jobs["bingo-"+grid] = []string{"bingo", "--grid", grid, "--cards", "4", "--seed", "7"}
	}
	for _, per := range []string{"1", "2", "4"} {
		jobs["bingo-per-page-"+per] = []string{"bingo", "--grid", "3x3", "--free", "--cards", "8", "--per-page", per, "--seed", "7"}
	}
	jobs["resources"] = []string{"print", "--resources", "--as", "all"}
	for name, args := range jobs {
		t.Run(name, func(t *testing.T) {
			pdf := filepath.Join(folder, name+".pdf")
			args := append(args, "-o", pdf)
			if args[0] == "print" {
				args = append(args, path)
			}
			if out, errs, code := command(t, folder, args...); code != 0 {
				t.Fatalf("%s: exit %d\n%s%s", strings.Join(args, " "), code, out, errs)
			}
			paint := exec.Command("pdftoppm", "-r", "80", "-l", "40", "-png", pdf, filepath.Join(tourFolder, "page-"+name))
			if out, err := paint.CombinedOutput(); err != nil {
				t.Fatalf("%v\n%s", err, out)
			}
		})
	}
}
