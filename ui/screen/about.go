package screen

import (
	"commonground/assets/words"
)

// AboutGroup is the line below a group's name: "12 members · Mill Lane Hall".
func AboutGroup(book *words.Book, members int, place string) string {
	count := ""
	if members > 0 {
		count = book.Count("group.members", members)
	}
	switch {
	case count == "":
		return place
	case place == "":
		return count
	}
	return book.Text("group.both", "first", count, "second", place)
}
