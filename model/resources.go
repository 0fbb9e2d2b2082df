package model

import (
	"slices"
	"strings"

	"commonground/model/alike"
)

// Resource is somebody or something that helps the group or its members: a helpline, the
// library, a guide to read.
type Resource struct {
	ID ID `json:"id"`
	// Name is empty only while it is being typed.
	Name string `json:"name"`
	// Phone and Contact are how to get in touch, as people wrote it; Contact is anything but a
	// phone number: a street, an e-mail address, a page.
	Phone    string           `json:"phone,omitempty"`
	Contact  string           `json:"contact,omitempty"`
	Notes    string           `json:"notes,omitempty"`
	Category ResourceCategory `json:"category"`
	// Card puts it on the card of contacts that people look at when they need help.
	Card bool `json:"card,omitempty"`
	// Checked is the day somebody found that the details are right, in DateLayout; empty is
	// not yet.
	Checked string `json:"checked,omitempty"`
	// From is the note of a map of partners that it was taken from.
	From *Origin `json:"from,omitempty"`
}

// ResourceCategory is what kind of help a resource is.
type ResourceCategory string

// The categories.
const (
	ResourceUrgent    ResourceCategory = "urgent"
	ResourceHealth    ResourceCategory = "health"
	ResourceAdvice    ResourceCategory = "advice" // and money
	ResourceHousing   ResourceCategory = "housing"
	ResourceCommunity ResourceCategory = "community"
	ResourceOnline    ResourceCategory = "online"
	ResourceRunning   ResourceCategory = "running" // for those who run the group
	ResourceFunding   ResourceCategory = "funding"
	ResourceOther     ResourceCategory = "other"
)

// ResourceCategories are all of them in the order in which they are shown, the most urgent
// first.
var ResourceCategories = [...]ResourceCategory{
	ResourceUrgent, ResourceHealth, ResourceAdvice, ResourceHousing, ResourceCommunity, ResourceOnline,
	ResourceRunning, ResourceFunding, ResourceOther,
}

// MaxResources is how many resources a group holds.
const MaxResources = 2000

// ResourceText names a text of a resource.
type ResourceText string

// The texts of a resource.
const (
	ResourceName    ResourceText = "name"
	ResourcePhone   ResourceText = "phone"
	ResourceContact ResourceText = "contact"
	ResourceNotes   ResourceText = "notes"
)

// ResourceTexts are all of them, in order.
var ResourceTexts = [...]ResourceText{ResourceName, ResourcePhone, ResourceContact, ResourceNotes}

// Most is how many characters (runes) the text holds.
func (t ResourceText) Most() int {
	switch t {
	case ResourceNotes:
		return MaxNoteText
	case ResourceContact:
		return 500
	default:
		return 200
	}
}

// Text is where the resource keeps that text.
func (r *Resource) Text(t ResourceText) *string {
	switch t {
	case ResourcePhone:
		return &r.Phone
	case ResourceContact:
		return &r.Contact
	case ResourceNotes:
		return &r.Notes
	default:
		return &r.Name
	}
}

// NewResource returns a resource of that name, not yet in any group.
func NewResource(name string) *Resource {
	return &Resource{ID: NewID(), Name: name, Category: ResourceOther}
}

// Blank reports whether nothing is written about a resource.
func (r *Resource) Blank() bool {
	return strings.TrimSpace(r.Name+r.Phone+r.Contact+r.Notes) == ""
}

// Resource returns the group's resource of that ID, or nil.
func (g *Group) Resource(id ID) *Resource {
	if i := g.resourceAt(id); i >= 0 {
		return g.Resources[i]
	}
	return nil
}

func (g *Group) resourceAt(id ID) int {
	return slices.IndexFunc(g.Resources, func(r *Resource) bool { return r.ID == id })
}

// OnCard returns the resources that stand on the card of contacts: those of urgent help
// first, otherwise in the group's own order. Those that say nothing are left out.
func (g *Group) OnCard() []*Resource {
	var urgent, others []*Resource
	for _, r := range g.Resources {
		switch {
		case !r.Card || r.Blank():
		case r.Category == ResourceUrgent:
			urgent = append(urgent, r)
		default:
			others = append(others, r)
		}
	}
	return append(urgent, others...)
}

// NotYet are those of rs that the group has nothing like, each once.
func (g *Group) NotYet(rs []*Resource) []*Resource {
	looks, from := map[string]bool{}, map[Origin]bool{}
	know := func(r *Resource) {
		looks[r.looks()] = true
		if r.From != nil {
			from[*r.From] = true
		}
	}
	for _, r := range g.Resources {
		know(r)
	}
	var out []*Resource
	for _, r := range rs {
		if looks[r.looks()] || r.From != nil && from[*r.From] {
			continue
		}
		know(r)
		out = append(out, r)
	}
	return out
}

// looks is the same for resources that look the same to people: what they are called and how
// to get in touch.
func (r *Resource) looks() string {
	return alike.Key(r.Name) + "\n" + alike.Key(r.Phone) + "\n" + alike.Key(r.Contact)
}
