package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"commonground/model"
	"commonground/model/catalogue"
	"commonground/model/library"
	"commonground/printables"
	"commonground/printables/wording"
)

// printOptions are the flags of the print command.
type printOptions struct {
	output
	sheet, blank string
	group        string // the group's file; empty is none
}

// allSheets is what --sheet says for every sheet of the group.
const allSheets = "all"

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
	o.StringVar(&p.sheet, "sheet", allSheets, "")
	o.StringVar(&p.blank, "blank", "", "")
	p.flags(o)
	files, err := o.parse(args)
	switch {
	case err != nil:
		return p, err
	case len(files) > 1:
		return p, s.misused("too-much", "word", files[1])
	case o.given("blank") && o.given("sheet"):
		return p, s.misused("blank-or-sheet")
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
		return s.blankJob(kit, g, p.blank, paper)
	}
	sheets, err := s.chosen(g, p.sheet)
	if err != nil {
		return printables.Job{}, err
	}
	var jobs []printables.Job
	for _, sheet := range sheets {
		a, ok := catalogue.For(g, sheet.Activity)
		if !ok {
			return printables.Job{}, s.misused("activity", "value", sheet.Activity, "known", s.activities(g))
		}
		job, err := kit.SheetOffers(g, a, sheet)[0].Make(paper)
		if err != nil {
			return printables.Job{}, fmt.Errorf("laying out %q: %w", sheet.Title, err)
		}
		jobs = append(jobs, job)
	}
	if len(jobs) == 1 {
		return jobs[0], nil
	}
	return printables.Joined(g.Name, jobs...), nil
}

func (s *shell) blankJob(kit *printables.Kit, g *model.Group, activity string, paper printables.Paper) (printables.Job, error) {
	a := s.named(g, activity)
	if a == nil {
		return printables.Job{}, s.misused("activity", "value", activity, "known", s.activities(g))
	}
	return kit.BlankOffers(a)[0].Make(paper)
}

// named returns the activity that --blank names, by ID or by title in any case, the
// group's own before the toolkit's; nil where there is none.
func (s *shell) named(g *model.Group, name string) *model.Activity {
	if a, ok := catalogue.For(g, name); ok {
		return a
	}
	name = strings.TrimSpace(name)
	for _, a := range slices.Concat(g.Activities, catalogue.All()) {
		if title := s.title(a); title != "" && strings.EqualFold(title, name) {
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
	if id == allSheets {
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
