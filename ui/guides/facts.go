package guides

import (
	"commonground/assets/words"
	"commonground/model/guide"
)

// Facts say how long a guide takes and how many people it is for: "10 min · 4 to 20 people";
// empty where neither is said.
func Facts(book *words.Book, g *guide.Guide) string {
	minutes, people := "", ""
	if g.Minutes > 0 {
		minutes = book.Text("sheet.minutes", "n", g.Minutes)
	}
	switch least, most := g.People[0], g.People[1]; {
	case least > 0 && most > 0:
		people = book.Text("guide.people.between", "least", least, "most", most)
	case least > 0:
		people = book.Text("guide.people.least", "least", least)
	case most > 0:
		people = book.Text("guide.people.most", "most", most)
	}
	if minutes == "" || people == "" {
		return minutes + people
	}
	return book.Text("group.both", "first", minutes, "second", people)
}
