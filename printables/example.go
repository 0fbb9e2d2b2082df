package printables

import (
	"commonground/model"
	"commonground/printables/wording"
)

// OfferExample is an activity as invented people filled it in.
const OfferExample = "example"

// Example returns an activity as invented people filled it in, to show what is meant; false
// where there is no example.
func (k *Kit) Example(a *model.Activity, paper Paper) (Job, bool) {
	said, filled := k.wordingOf(a), kindOf(a).example
	if said.ExampleTitle() == "" || filled == nil {
		return Job{}, false
	}
	job, err := filled(k, a, said, paper)
	job.Title = k.Words.Text("printable.example", "title", said.Title)
	return job, err == nil
}

func (k *Kit) exampleBoard(a *model.Activity, said wording.Activity, paper Paper) (Job, error) {
	s := &model.Sheet{Title: said.Title, Notes: k.exampleNotes(a, said)}
	return k.Board(a, s, said.ExampleTitle(), paper), nil
}

func (k *Kit) examplePortraits(a *model.Activity, said wording.Activity, paper Paper) (Job, error) {
	return k.PortraitCards(a, &model.Sheet{Title: said.Title, Portraits: examplePortraits(said)}, 2, paper)
}

// exampleNotes lie in their zones as if people had sent them there.
func (k *Kit) exampleNotes(a *model.Activity, said wording.Activity) []*model.Note {
	var all []*model.Note
	size := k.NoteSizer(a)
	for i := range a.Zones {
		z := &a.Zones[i]
		var fresh []*model.Note
		for _, words := range said.Example(z.ID) {
			fresh = append(fresh, model.NewNote(words, exampleColours[i%len(exampleColours)], model.Rect{}))
		}
		at, _ := a.Room(all, z, size, fresh...)
		all = append(all, fresh...)
		for _, n := range all {
			if r, ok := at[n.ID]; ok {
				n.Rect = r
			}
		}
	}
	return all
}

// What the examples show besides words.
var (
	exampleColours = [...]model.NoteColour{model.ColourC, model.ColourD, model.ColourA}
	exampleIcons   = [...]string{"plant", "music"}
)

func examplePortraits(said wording.Activity) []*model.Portrait {
	var all []*model.Portrait
	for i := range said.Example(string(model.PortraitName)) {
		p := &model.Portrait{ID: model.NewID(), Icon: exampleIcons[i%len(exampleIcons)]}
		for _, part := range model.PortraitParts {
			if words := said.Example(string(part)); i < len(words) {
				*p.Text(part) = words[i]
			}
		}
		all = append(all, p)
	}
	return all
}
