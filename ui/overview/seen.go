package overview

import (
	"slices"

	"commonground/model"
	"commonground/printables"
)

// seen is what a group has to do, as the room sees it.
type seen struct{ doc *model.Document }

// Scene is what is to be done now.
func (s seen) Scene(k *printables.Kit) *printables.Scene { return k.TodoScene(s.doc.Group()) }

// OnWall is what is to be done; nil where that is nothing.
func (o *Overview) OnWall() printables.Showable {
	doc := o.host.Document()
	if slices.ContainsFunc(doc.Group().Todos, func(t *model.Todo) bool { return !t.Done }) {
		return seen{doc}
	}
	return nil
}
