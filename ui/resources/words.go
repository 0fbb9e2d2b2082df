package resources

import (
	"strings"

	"commonground/assets/words"
	"commonground/model"
	"commonground/model/table"
)

func categoryWords(book *words.Book, c model.ResourceCategory) string {
	return book.Text("resources.category." + string(c))
}

// tableWords are what a table says in the language of book.
func tableWords(book *words.Book) table.Words {
	w := table.Words{Headings: map[table.Column][]string{}, Categories: map[model.ResourceCategory]string{}, Yes: book.Text("resources.yes")}
	for _, c := range table.Columns {
		w.Headings[c] = book.List("resources.heading." + string(c))
	}
	for _, c := range model.ResourceCategories {
		w.Categories[c] = categoryWords(book, c)
	}
	return w
}

// nameOf is what a resource is called.
func nameOf(book *words.Book, r *model.Resource) string {
	if name := strings.Join(strings.Fields(r.Name), " "); name != "" {
		return name
	}
	return book.Text("resources.no-name")
}

// reached says how to get in touch, in a line.
func reached(r *model.Resource) string {
	var out []string
	for _, text := range []string{r.Phone, r.Contact} {
		if text = strings.TrimSpace(text); text != "" {
			out = append(out, text)
		}
	}
	return strings.Join(out, " · ")
}
