package activities

import (
	"strings"

	"commonground/assets/words"
	"commonground/model"
	"commonground/printables/wording"
	"commonground/ui/command"
	"commonground/ui/screen"
)

// OwnHost is what can be done with activities of a group's own.
type OwnHost interface {
	screen.Host
	Document() *model.Document
	AskMakeActivity()
	AskForActivity()
	AddActivityFile(path string)
	EditActivity(id string)
	DuplicateActivity(id string)
	SaveActivity(id string)
	AskDeleteActivity(id string)
}

// ownCommands are what can be done with one of the group's own activities.
func ownCommands(h OwnHost, id string) []command.Command {
	free := func() bool { return !h.Document().ReadOnly() }
	return []command.Command{
		{ID: "activity-edit", Icon: "edit", Enabled: free, Do: func() { h.EditActivity(id) }},
		{ID: "activity-duplicate", Icon: "duplicate", Enabled: free, Do: func() { h.DuplicateActivity(id) }},
		{ID: "activity-save", Icon: "file-out", Do: func() { h.SaveActivity(id) }},
		{ID: "activity-delete", Icon: "delete", Enabled: free, Do: func() { h.AskDeleteActivity(id) }},
	}
}

// TitleOr is a title, or what stands for one that is not written yet.
func TitleOr(book *words.Book, title string) string {
	if strings.TrimSpace(title) == "" {
		return book.Text("own.untitled")
	}
	return title
}

// OwnTitle is what one of the group's own activities is called.
func OwnTitle(book *words.Book, a *model.Activity) string {
	return TitleOr(book, wording.Of(book, a).Title)
}
