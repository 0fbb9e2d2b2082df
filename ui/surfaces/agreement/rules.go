package agreement

import (
	"slices"
	"strconv"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"commonground/model"
	"commonground/ui/carry"
	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
	"commonground/ui/rows"
	"commonground/ui/surface"
)

// ruling is the step in which the rules are worded: a list of them under their
// headings, and below it where the current one came from.
type ruling struct {
	widget.BaseWidget
	s       *Surface
	list    *rows.List
	marked  map[model.ID]bool
	fresh   *model.Rule // being written, in the agreement from its first letter on
	series  bool        // a new rule is being written: Enter makes the next
	source  *look.Text
	acts    *fyne.Container
	buttons map[string]*control.Button // by command
	strip   *fyne.Container
	ground  *canvas.Rectangle
}

func newRules(s *Surface) *ruling {
	r := &ruling{s: s, marked: map[model.ID]bool{}, buttons: map[string]*control.Button{}, source: look.NewText(look.Small, "")}
	r.ground = &canvas.Rectangle{CornerRadius: look.CardRadius}
	r.list = rows.New(rows.Typesetter{Set: s.host.Kit().Set, Painter: s.host.Painter()})
	r.list.Limit = model.MaxNoteText
	r.list.OnSelected = func(string) { r.came() }
	r.list.OnTyped, r.list.OnFinished = r.typed, r.finished
	r.list.OnFull = func() { s.SayLeftOut("agreement.rules.too-long", model.MaxNoteText) }
	r.list.OnKey, r.list.OnMenu = r.key, r.openMenu
	r.list.OnExtend, r.list.OnDrop = r.extend, r.drop
	r.list.Burst = command.NewBurst(s.host.Clock())
	r.list.Burst.Find, r.list.Burst.Write = r.byLetter, r.begin
	r.list.OnShortcut = func(sc fyne.Shortcut) { r.shortcut(sc) }
	r.acts = layout.Wrap(look.Gap)
	for _, id := range []string{"rule.up", "rule.down", "rule.icon", "rule.heading", "rule.mark", "rule.delete"} {
		r.addButton(id)
	}
	r.strip = layout.Column(look.Gap, r.source, r.acts)
	r.ExtendBaseWidget(r)
	r.update()
	if all := s.agreement().Rules; len(all) > 0 {
		r.list.Select(all[0].ID.String())
	}
	return r
}

// addButton puts a button for what can be done with the current rule below the list.
func (r *ruling) addButton(id string) {
	c := command.ByID(r.Commands(), id)
	b := control.NewPlain("", c.Icon, func() {
		command.ByID(r.Commands(), id).Run()
		r.list.Focus()
	})
	r.buttons[id] = b
	r.acts.Add(b)
}

const headPrefix = "heading:"

// rows are the rules below their headings.
func (r *ruling) rows() []rows.Row {
	s := r.s
	var out []rows.Row
	number := 0
	for _, g := range model.ByHeading(s.agreement().Rules, s.Activity().HeadingIDs()) {
		head := rows.Row{ID: headPrefix + g.Heading, Heading: true, Fixed: true, Text: s.heading(g.Heading), Detail: s.Text("agreement.rules.nothing")}
		if len(g.Rules) > 0 {
			head.Detail = s.Count("agreement.rules.count", len(g.Rules))
		}
		out = append(out, head)
		for _, rule := range g.Rules {
			number++
			out = append(out, r.row(rule, number))
		}
		if r.fresh != nil && r.fresh.Heading == g.Heading {
			out = append(out, rows.Row{ID: r.fresh.ID.String(), Instead: s.Text("agreement.rules.empty")})
		}
	}
	return out
}

func (r *ruling) row(rule *model.Rule, number int) rows.Row {
	s := r.s
	out := rows.Row{ID: rule.ID.String(), Badge: strconv.Itoa(number), Paper: look.Palette().Note(model.ColourB), Icon: rule.Icon, Text: rule.Text}
	if r.marked[rule.ID] {
		out.Badge, out.Paper = s.Text("agreement.rules.marked"), look.Palette().Note(model.ColourA)
	}
	out.Instead = s.Text("agreement.rules.empty")
	if rule.Icon != "" && s.Words().Has("icon."+rule.Icon) {
		out.Instead = s.Text("icon." + rule.Icon)
	}
	if len(rule.From) > 1 {
		out.Detail = s.Count("agreement.rules.from-many", len(rule.From))
	}
	return out
}

// heading is what a heading is called.
func (s *Surface) heading(id string) string {
	if !slices.Contains(s.Activity().HeadingIDs(), id) {
		return s.Text("agreement.rules.none")
	}
	if said := s.Wording().Heading(id); strings.TrimSpace(said) != "" {
		return said
	}
	return s.Text("agreement.rules.untitled")
}

func (r *ruling) follow() {
	for id := range r.marked {
		if r.s.agreement().Rule(id) == nil {
			delete(r.marked, id)
		}
	}
	r.update()
}

// update shows the rules as they are now.
func (r *ruling) update() {
	r.list.Locked = !r.s.Editable()
	r.list.SetRows(r.rows())
	r.showSource()
	for id, b := range r.buttons {
		b.SetEnabled(command.ByID(r.Commands(), id).On())
	}
	r.nameButtons()
	r.relay()
}

// lowest is the height, at 100 % text, below which the buttons go without words.
const lowest float32 = 400

// nameButtons puts words on the buttons, or only hints where there is little room.
func (r *ruling) nameButtons() {
	tight := r.Size().Height < lowest*look.TextScale()
	for id, b := range r.buttons {
		key := "agreement.rules." + strings.TrimPrefix(id, "rule.")
		if rule := r.rule(); id == "rule.mark" && rule != nil && r.marked[rule.ID] {
			key = "agreement.rules.unmark"
		}
		words := r.s.Text(key)
		b.Hint = words
		if tight {
			words = ""
		}
		b.SetText(words)
	}
	r.source.Lines = 0
	if tight {
		r.source.Lines = 2
	}
}

func (r *ruling) came() {
	if r.buttons["rule.mark"] == nil {
		return // not built yet
	}
	if rule := r.rule(); rule != nil {
		r.s.Say("agreement.rules.status.at", "rule", r.brief(rule))
	}
	r.update()
	r.s.Changed()
}

// rule is that of the current row, or nil on a heading.
func (r *ruling) rule() *model.Rule { return r.ruleOf(r.list.Current()) }

func (r *ruling) ruleOf(row string) *model.Rule {
	for _, rule := range r.s.agreement().Rules {
		if rule.ID.String() == row {
			return rule
		}
	}
	return nil
}

// currentHeading is that of the current row.
func (r *ruling) currentHeading() string {
	if rule := r.rule(); rule != nil {
		return rule.Heading
	}
	return strings.TrimPrefix(r.list.Current(), headPrefix)
}

func (r *ruling) brief(rule *model.Rule) string {
	if said := surface.Brief(rule.Text); said != "" {
		return said
	}
	if rule.Icon != "" && r.s.Words().Has("icon."+rule.Icon) {
		return r.s.Text("icon." + rule.Icon)
	}
	return r.s.Text("agreement.rules.empty")
}

// showSource says which suggestions the current rule came from.
func (r *ruling) showSource() { r.source.Set(r.sourceWords()) }

func (r *ruling) sourceWords() string {
	s, rule := r.s, r.rule()
	switch {
	case len(s.agreement().Rules) == 0:
		return s.Text("agreement.rules.first")
	case rule == nil:
		return s.Text("agreement.rules.pick")
	case len(rule.From) == 0:
		return s.Text("agreement.rules.from-none")
	}
	var quotes []string
	for _, id := range rule.From {
		if n := s.Sheet().Note(id); n != nil {
			quote := s.Text("agreement.rules.quote", "text", s.noteBrief(n))
			if n.From != nil {
				quote += " (" + carry.From(s.Words(), s.Doc().Group(), n.From, s.host.Now()) + ")"
			}
			quotes = append(quotes, quote)
		}
	}
	if len(quotes) == 0 {
		return s.Text("agreement.rules.sources-gone")
	}
	return s.Text("agreement.rules.from", "what", strings.Join(quotes, ", "))
}

func (s *Surface) noteBrief(n *model.Note) string {
	if said := surface.Brief(n.Text); said != "" {
		return said
	}
	return s.Text("agreement.read.picture", "icon", s.Text("icon."+n.Icon))
}

// Content is the step itself.
func (r *ruling) Content() fyne.CanvasObject { return r }

// First is the list.
func (r *ruling) First() fyne.Focusable { return r.list }

func (r *ruling) Close() { r.list.FinishEdit() }

// most keeps lines short enough to read, at 100 % text.
const mostWidth float32 = 900

// Refresh sets the rows anew as well, since their colours may be others.
func (r *ruling) Refresh() {
	r.list.SetRows(r.rows())
	r.BaseWidget.Refresh()
}

// MinSize lets the window be small.
func (r *ruling) MinSize() fyne.Size { return fyne.NewSquareSize(look.Target) }

func (r *ruling) CreateRenderer() fyne.WidgetRenderer { return layout.Renderer(r, r.lay, r.parts) }

// relay lays list and strip out again after the strip changed.
func (r *ruling) relay() {
	if r.Size().Width > 0 {
		r.lay(r.Size())
	}
}

// lay sets the list on a card, and below it what is said and done of the current rule.
func (r *ruling) lay(size fyne.Size) {
	k := look.Current()
	r.ground.FillColor, r.ground.StrokeColor, r.ground.StrokeWidth = k.Board, k.Line, max(1, k.Edge)
	r.nameButtons()
	w := min(size.Width-2*look.Space, mostWidth*look.TextScale())
	x := (size.Width - w) / 2
	foot := min(layout.HeightFor(r.strip, w), size.Height*0.5)
	high := max(0, size.Height-2*look.Space-look.Gap-foot)
	const inset = 8
	layout.Place(r.ground, x, look.Space, w, high)
	layout.Place(r.list, x+inset, look.Space+inset, w-2*inset, max(0, high-2*inset))
	layout.Place(r.strip, x, look.Space+high+look.Gap, w, foot)
}

func (r *ruling) parts() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.ground, r.list, r.strip}
}
