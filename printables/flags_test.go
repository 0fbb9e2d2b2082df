package printables

import (
	"strings"
	"testing"

	"commonground/model"
	"commonground/model/catalogue"
	"commonground/printables/mark"
	"commonground/printables/text"
)

// TestACardsNameIsBold: wherever a card says what it carries below its text, the two do not run
// together; a note that carries nothing is as plain as any.
func TestACardsNameIsBold(t *testing.T) {
	k := newTestKit(t)
	a, _ := catalogue.Find("partners")
	bold := k.Set.Lines("name", text.Style{Size: 4, Bold: true}, 0)[0].Runs[0].Font
	n := model.NewNote("name\nname", model.ColourA, model.Rect{X: 300, Y: 400, W: 190, H: 160})
	plain := model.NewNote("plain", model.ColourA, model.Rect{X: 300, Y: 700, W: 190, H: 160})
	n.Details = map[string]string{"offer": "offer offer offer offer offer"}
	flagged := model.NewNote("name", model.ColourA, model.Rect{X: 1500, Y: 100, W: 190, H: 160})
	flagged.Flags = []string{"helpful"}
	s := &model.Sheet{Title: "Around us", Notes: []*model.Note{n, plain, flagged}}
	on := map[string][]mark.Mark{
		"the board": k.NoteMarks(a, n, PaperPalette()),
		"plain":     k.NoteMarks(a, plain, PaperPalette()),
	}
	job := k.Board(a, s, "Group", Papers()[0])
	for i := range job.Count {
		on["the printed map"] = append(on["the printed map"], job.Page(i).Marks...)
	}
	scene := &scenePage{kit: k, h: 700, larger: 1, pal: PaperPalette(), body: mark.Rect{W: 1000, H: 700}}
	for _, page := range scene.longNote(a, n) {
		on["a long card"] = append(on["a long card"], page...)
	}
	for where, marks := range on {
		names, offers := 0, 0
		for _, m := range marks {
			l, ok := m.(mark.Line)
			if !ok || len(l.Runs) == 0 {
				continue
			}
			isBold := l.Runs[0].Font == bold
			switch word, _, _ := strings.Cut(l.Text, " "); word {
			case "name":
				if names++; !isBold {
					t.Errorf("%s: the name is not bold", where)
				}
			case "offer", "plain":
				if offers++; isBold {
					t.Errorf("%s: %q is bold", where, l.Text)
				}
			}
		}
		if offers == 0 || names < 2 && where != "plain" {
			t.Errorf("%s: %d names, %d offers", where, names, offers)
		}
	}
}
