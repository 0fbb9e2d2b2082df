package printables

import (
	"cmp"
	"slices"
	"unicode/utf8"

	"commonground/assets/icons"
	"commonground/assets/words"
	"commonground/model"
	"commonground/model/catalogue"
	"commonground/printables/mark"
	"commonground/printables/text"
	"commonground/printables/wording"
)

// The ways to print a sheet about a venue.
const (
	OfferFindUs        = "find-us"
	OfferFindUsPrivate = "find-us-private"
	OfferChecklist     = "checklist"
)

// venueOffers: for new members first, with and without who else uses the building; what
// the group found out, for itself.
func (k *Kit) venueOffers(g *model.Group, a *model.Activity, s *model.Sheet) []Offer {
	return []Offer{
		{OfferFindUs, func(p Paper) (Job, error) { return k.FindUs(a, s, g.Name, true, p), nil }},
		{OfferFindUsPrivate, func(p Paper) (Job, error) { return k.FindUs(a, s, g.Name, false, p), nil }},
		{OfferChecklist, func(p Paper) (Job, error) { return k.VenueChecklist(g, a, s, p), nil }},
	}
}

func (k *Kit) blankVenueOffers(a *model.Activity, _ *model.Sheet) []Offer {
	return []Offer{{OfferBlank, func(p Paper) (Job, error) { return k.BlankVenue(a, p), nil }}}
}

// venuePage is what the pages about a venue have in common. Lengths are millimetres.
type venuePage struct {
	kit   *Kit
	a     *model.Activity
	s     *model.Sheet // nil: to write on
	words wording.Activity
	pal   Palette
	paper Paper
	unit  float64 // 1 on A4
	area  mark.Rect
}

func (k *Kit) newVenuePage(a *model.Activity, s *model.Sheet, paper Paper) *venuePage {
	p := &venuePage{
		kit: k, a: a, s: s, words: k.wordingOf(a), pal: PaperPalette(), paper: paper,
		unit: within(min(paper.W/210, paper.H/297), 0.7, 1.4),
	}
	p.area = inset(mark.Rect{W: paper.W, H: paper.H}, margin+4*p.unit, margin)
	p.area.H -= 5 * p.unit
	return p
}

func (p *venuePage) said(key string, pairs ...any) string { return p.kit.Words.Text(key, pairs...) }

// sheetTitle is what the sheet is called, or else its activity.
func (p *venuePage) sheetTitle() string {
	if p.s != nil {
		if title := titleOf(p.s, p.words); title != "" {
			return title
		}
	}
	return p.words.Title
}

// answer is what was said to a question; one that the activity does not ask has none.
func (p *venuePage) answer(field string) string {
	if p.s == nil || !slices.ContainsFunc(p.a.Fields, func(f model.Field) bool { return f.ID == field }) {
		return ""
	}
	return p.s.Answers[field]
}

func (p *venuePage) venue() *model.Venue {
	if p.s == nil || p.s.Venue == nil {
		return &model.Venue{}
	}
	return p.s.Venue
}

// page is one for people who come the first time: only whom it is owed to stands below.
func (p *venuePage) page(middle []mark.Mark) mark.Page {
	st, band := p.footBand()
	_, lines, _ := p.kit.fit(p.said("printable.board.credit"), st, band, 1, text.Start, text.Bottom)
	return mark.Page{W: p.paper.W, H: p.paper.H, Marks: append(middle, marks(lines)...)}
}

// inner is a page for the group itself, with the number of the activity at its foot.
func (p *venuePage) inner(middle []mark.Mark) mark.Page {
	return mark.Page{W: p.paper.W, H: p.paper.H, Marks: append(middle, p.kit.foot(p.kit.madeAs(p.a, p.words), p.paper, p.area, p.unit)...)}
}

func (p *venuePage) footBand() (text.Style, mark.Rect) {
	high := max(3.4*p.unit, 1.3*legible)
	return text.Style{Size: max(2.5*p.unit, legible), Paint: p.pal.Quiet},
		mark.Rect{X: p.area.X, Y: p.paper.H - margin - high, W: p.area.W, H: high}
}

// title sets a large title and, below it, what it is about; it returns how high both are.
func (p *venuePage) title(title, about string) ([]mark.Mark, float64) {
	box := mark.Rect{X: p.area.X, Y: p.area.Y, W: p.area.W, H: 11 * p.unit}
	_, lines, _ := p.kit.fit(title, text.Style{Size: 9 * p.unit, Bold: true, Paint: p.pal.Ink}, box, 2, text.Start, text.Middle)
	out := marks(lines)
	if about == "" {
		return out, box.H + 3*p.unit
	}
	box.Y, box.H = box.Y+box.H, 7*p.unit
	_, lines, _ = p.kit.fit(about, text.Style{Size: 4.6 * p.unit, Paint: p.pal.Ink}, box, 1.6, text.Start, text.Middle)
	return append(out, marks(lines)...), 21 * p.unit
}

// venueFeature is an item of a checklist as it is printed.
type venueFeature struct {
	id, title, icon, remark string
	have                    model.Have
}

// features are the items of the activity and those the group added on the sheet, in order.
func (p *venuePage) features() []venueFeature {
	var out []venueFeature
	known := map[string]bool{}
	for _, f := range catalogue.FeaturesOf(p.a) {
		known[f.ID] = true
		item := venueFeature{id: f.ID, title: oneLine(p.words.Feature(f.ID)), icon: f.Icon}
		if item.title == "" {
			continue // a line of the group's own that is not written yet
		}
		if got := p.venue().Feature(f.ID); got != nil {
			item.have, item.remark = got.Have, got.Remark
		}
		out = append(out, item)
	}
	for _, f := range p.venue().Features {
		if !known[f.ID] && f.Added() && (f.Title != "" || f.Remark != "") {
			out = append(out, venueFeature{id: f.ID, title: oneLine(f.Title), remark: f.Remark, have: f.Have})
		}
	}
	return out
}

// short reports whether the remark is short enough to stand beside a sign.
func (f venueFeature) short() bool {
	const most = 70
	return utf8.RuneCountInString(f.remark) <= most
}

// sign is a symbol and what it stands for; feature is the item of the checklist, empty for
// none.
type sign struct{ icon, says, feature string }

// signs are the symbols on the map, in the order of the palette, with what was noted
// about them. One symbol may stand for several items.
func (p *venuePage) signs() []sign {
	remarks := map[string]string{}
	for _, f := range p.features() {
		if f.short() {
			remarks[f.id] = oneLine(f.remark)
		}
	}
	var out []sign
	for _, s := range p.venue().Plan {
		if s.Ours {
			out = append(out, sign{"meet-here", joined(": ", p.said("icon.meet-here"), oneLine(s.Name)), ""})
		}
		if s.Kind != model.ShapeSymbol {
			continue
		}
		feature := s.Feature
		if feature == "" {
			feature = catalogue.FeatureOf(p.a, s.Icon)
		}
		out = append(out, sign{s.Icon, joined(": ", SignName(p.kit.Words, p.words, s.Icon, feature), joined(", ", oneLine(s.Name), remarks[feature])), feature})
	}
	out = inPalette(out)
	if slices.ContainsFunc(p.venue().Plan, func(s *model.Shape) bool { return s.Kind == model.ShapeRoute }) {
		out = append(out, sign{string(model.ShapeRoute), p.said("venue.shape.route"), ""})
	}
	return out
}

// inPalette brings signs in the order of the palette, each once.
func inPalette(signs []sign) []sign {
	at := func(s sign) int { return slices.Index(icons.VenueNames(), s.icon) }
	slices.SortStableFunc(signs, func(a, b sign) int { return cmp.Compare(at(a), at(b)) })
	seen := map[[2]string]bool{}
	return slices.DeleteFunc(signs, func(s sign) bool {
		key := [2]string{s.icon, s.says}
		again := seen[key] || at(s) < 0
		seen[key] = true
		return again
	})
}

// SignName is what a symbol on a map is called: as the group called the item of the
// checklist that it stands for, else as its picture.
func SignName(book *words.Book, said wording.Activity, icon, feature string) string {
	if said.FeatureReworded(feature) {
		return oneLine(said.Feature(feature))
	}
	return book.Text("icon." + icon)
}

// legend sets signs in columns; it returns its marks, from the top left, and its height.
func (p *venuePage) legend(signs []sign, width, size float64, columns int) ([]mark.Mark, float64) {
	if len(signs) == 0 {
		return nil, 0
	}
	gap, icon := 2.5*p.unit, size*1.55
	column := (width - gap*float64(columns-1)) / float64(columns)
	st := text.Style{Size: size, Paint: p.pal.Ink}
	var out []mark.Mark
	var y, high float64
	for i, s := range signs {
		if i%columns == 0 {
			y, high = y+high, 0
		}
		x := float64(i%columns) * (column + gap)
		lines := p.kit.Set.Lines(s.says, st, column-icon-size*0.6)
		text := p.kit.Set.Height(len(lines), st)
		high = max(high, max(icon, text)+size*0.5)
		out = append(out, iconMarks(s.icon, mark.Rect{X: x, Y: y, W: icon, H: icon}, p.pal.Teal)...)
		out = moved(out, lines, x+icon+size*0.6, y+max(0, (icon-text)/2))
	}
	return out, y + high
}
