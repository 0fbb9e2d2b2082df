package cli

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"commonground/model"
	"commonground/model/alike"
	"commonground/model/catalogue"
	"commonground/model/library"
	"commonground/printables"
	"commonground/printables/wording"
)

// printOptions are the flags of the print command.
type printOptions struct {
	output
	sheet, blank string
	as           string // the way to print, an offer's ID; empty is the usual one
	group        string // the group's file; empty is none
	box          bool   // a label and slips for a suggestion box instead
	resources    bool   // the group's resources instead of its sheets
	guides       bool   // the guides, with what the group settled, instead of its sheets
}

// all is what --sheet says for every sheet of the group, and --as for every way to print.
const all = "all"

// printSheets makes a PDF of a group's sheets, or of an empty one.
func printSheets(s *shell, args []string) error {
	p, err := s.printOptions(args)
	if err != nil {
		return err
	}
	group := &model.Group{}
	if p.group != "" {
		if group, err = library.Read(p.group); err != nil {
			return s.cannotRead(p.group, err)
		}
	}
	kit := printables.NewKit(s.words())
	job, err := s.sheetsJob(kit, group, p)
	if err != nil {
		return err
	}
	if err := s.write(kit, job, p.output); err != nil {
		return err
	}
	fmt.Fprintln(s.out, s.words().Count("cli.print.done", job.Count, "path", p.path))
	return nil
}

func (s *shell) printOptions(args []string) (printOptions, error) {
	var p printOptions
	o := s.options()
	o.known[""] = []any{"known", s.activities(&model.Group{})}
	o.StringVar(&p.sheet, "sheet", all, "")
	o.StringVar(&p.blank, "blank", "", "")
	o.StringVar(&p.as, "as", "", "")
	o.BoolVar(&p.resources, "resources", false, "")
	o.BoolVar(&p.box, "box", false, "")
	o.BoolVar(&p.guides, "guides", false, "")
	p.flags(o)
	files, err := o.parse(args)
	switch {
	case err != nil:
		return p, err
	case len(files) > 1:
		return p, s.misused("too-much", "word", files[1])
	case o.given("blank") && o.given("sheet"):
		return p, s.misused("blank-or-sheet")
	case p.resources && (o.given("blank") || o.given("sheet")):
		return p, s.misused("resources-alone")
	case p.guides && (o.given("blank") || o.given("sheet") || p.resources):
		return p, s.misused("guides-alone")
	case p.box && (o.given("blank") || o.given("sheet") || p.resources || p.guides):
		return p, s.misused("box-alone")
	case len(files) == 0 && !o.given("blank"):
		return p, s.misused("no-group")
	}
	if len(files) == 1 {
		p.group = files[0]
	}
	return p, p.output.check(s)
}

// sheetsJob finds what is to be printed.
func (s *shell) sheetsJob(kit *printables.Kit, g *model.Group, p printOptions) (printables.Job, error) {
	paper, _ := printables.FindPaper(p.paper) // checked with the flags
	if p.blank != "" || p.group == "" {
		a := s.named(g, p.blank)
		if a == nil {
			return printables.Job{}, s.misused("activity", "value", p.blank, "known", s.activities(g))
		}
		return s.printed(s.title(a), kit.BlankOffers(a), p.as, paper)
	}
	if p.resources {
		return s.printed(g.Name, kit.ResourceOffers(g), p.as, paper)
	}
	if p.box {
		return s.printed(g.Name, kit.BoxOffers(g), cmp.Or(p.as, all), paper)
	}
	if p.guides {
		return s.printed(g.Name, kit.GuideOffers(g), cmp.Or(p.as, all), paper)
	}
	sheets, err := s.chosen(g, p.sheet)
	if err != nil {
		return printables.Job{}, err
	}
	var offers []printables.Offer
	for _, sheet := range sheets {
		a, ok := catalogue.For(g, sheet.Activity)
		if !ok {
			return printables.Job{}, s.misused("activity", "value", sheet.Activity, "known", s.activities(g))
		}
		ways := kit.SheetOffers(g, a, sheet)
		if p.as == "" {
			ways = ways[:1]
		}
		offers = append(offers, ways...)
	}
	return s.printed(g.Name, offers, cmp.Or(p.as, all), paper)
}

// printed makes one job of those offers that --as names: all of them, those of an ID, or
// where it names none the first, which is the usual one.
func (s *shell) printed(title string, offers []printables.Offer, as string, paper printables.Paper) (printables.Job, error) {
	var jobs []printables.Job
	var known []string
	for i, o := range offers {
		if !slices.Contains(known, o.ID) {
			known = append(known, o.ID)
		}
		if as == "" && i > 0 || as != "" && as != all && !strings.EqualFold(as, o.ID) {
			continue
		}
		job, err := o.Make(paper)
		if err != nil {
			return printables.Job{}, fmt.Errorf("laying out %q of %q: %w", o.ID, title, err)
		}
		jobs = append(jobs, job)
	}
	switch len(jobs) {
	case 0:
		return printables.Job{}, s.misused("as", "value", as, "known", strings.Join(known, ", "))
	case 1:
		return jobs[0], nil
	}
	return printables.Joined(title, jobs...), nil
}

// named returns the activity that --blank names, by ID or by title in any case, the
// group's own before the toolkit's; nil where there is none.
func (s *shell) named(g *model.Group, name string) *model.Activity {
	if a, ok := catalogue.For(g, name); ok {
		return a
	}
	for _, a := range slices.Concat(g.Activities, catalogue.All()) {
		if title := s.title(a); title != "" && alike.Same(title, name) {
			return a
		}
	}
	return nil
}

func (s *shell) title(a *model.Activity) string {
	return strings.TrimSpace(wording.Of(s.words(), a).Title)
}

// chosen returns the sheets that --sheet names. Where there is none of that ID it lists
// those that there are.
func (s *shell) chosen(g *model.Group, id string) ([]*model.Sheet, error) {
	if len(g.Sheets) == 0 {
		return nil, s.failed("no-sheets", "name", g.Name)
	}
	if id == all {
		return g.Sheets, nil
	}
	for _, sheet := range g.Sheets {
		if strings.EqualFold(sheet.ID.String(), id) {
			return []*model.Sheet{sheet}, nil
		}
	}
	text := s.words().Text("cli.trouble.sheet", "value", id)
	for _, sheet := range g.Sheets {
		text += fmt.Sprintf("\n  %s  %s", sheet.ID, sheet.Title)
	}
	return nil, &misuse{text}
}

// activities lists the names that --blank takes: the IDs of the toolkit's activities, and
// the titles of the group's own.
func (s *shell) activities(g *model.Group) string {
	var names []string
	for _, a := range catalogue.All() {
		names = append(names, a.ID)
	}
	for _, a := range g.Activities {
		names = append(names, cmp.Or(s.title(a), a.ID))
	}
	return strings.Join(names, ", ")
}
