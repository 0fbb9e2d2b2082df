package catalogue

import (
	"slices"

	"commonground/model"
)

// agreement is Activity 3, Group agreement: a column for the suggestions to each of four
// prompts. Its starters are rules to pick from.
func agreement() *model.Activity {
	column := func(i int, id string, tone model.Tone) model.Zone {
		return model.Zone{
			ID: id, Shape: model.ShapeColumn, Tone: tone,
			Rect: model.Rect{X: 24 + float64(i)*344, Y: 24, W: 334, H: 952},
		}
	}
	a := &model.Activity{
		ID: "agreement", Number: 3, Minutes: 60, Kind: model.KindAgreement,
		Zones: []model.Zone{
			column(0, "safe", model.ToneTeal), column(1, "dip", model.ToneSand),
			column(2, "confidential", model.ToneRose), column(3, "feedback", model.ToneSand),
		},
		FlagIcons: map[string]string{model.VerdictRule: "tick", model.VerdictTalk: "speech", model.VerdictLeave: "cross"},
	}
	for _, r := range StarterRules() {
		a.Starters = append(a.Starters, model.Starter{ID: r.ID, Colour: model.ColourB, Icon: r.Icon})
	}
	return a
}

// StarterRule is a rule that groups can pick. Its words are those of the starter note of
// that ID.
type StarterRule struct{ ID, Heading, Icon string }

// StarterRules are the rules to pick from, by heading in the order of
// model.RuleHeadings.
func StarterRules() []StarterRule {
	c, t, r, d := model.RuleHeadings[0], model.RuleHeadings[1], model.RuleHeadings[2], model.RuleHeadings[3]
	return []StarterRule{
		{"mine-to-tell", c, "key"},
		{"stays-here", c, "lock"},
		{"no-names", c, "shield"},
		{"worried", c, "first-aid"},
		{"one-voice", t, "speech"},
		{"all-heard", t, "people"},
		{"listen", t, "ear"},
		{"their-side", t, "eye"},
		{"kind-words", t, "gift"},
		{"plain-words", t, "book"},
		{"ideas", t, "sun"},
		{"humour", t, "smile"},
		{"no-fixing", t, "question"},
		{"no-judging", t, "heart"},
		{"online", t, "phone"},
		{"subject", t, "tick"},
		{"self-harm", t, "quiet-space"},
		{"view-not-person", r, "lightbulb"},
		{"boundaries", r, "hand"},
		{"differences", r, "plant"},
		{"relaxed", r, "music"},
		{"time-out", d, "door"},
		{"speak-up", d, "star"},
		{"disturbed", d, "quiet"},
		{"on-time", d, "clock"},
		{"sort-it-out", d, "cup"},
		{"say-so", d, "pencil"},
		{"facilitator", d, "tea"},
	}
}

// HeadingsOf are the headings for rules: the toolkit's, whose words are
// "activity.agreement.heading.<ID>", or what a group made of them in an activity of its own.
func HeadingsOf(a *model.Activity) []model.Item {
	if a.Headings != nil {
		return a.Headings
	}
	out := make([]model.Item, len(model.RuleHeadings))
	for i, h := range model.RuleHeadings {
		out[i].ID = h
	}
	return out
}

// RulesOf are the rules to pick from in an agreement: those of the toolkit's activity, or
// what a group made of them in one of its own. A rule may have no heading.
func RulesOf(a *model.Activity) []StarterRule {
	out := make([]StarterRule, len(a.Starters))
	for i, s := range a.Starters {
		out[i] = StarterRule{s.ID, startsUnder(a, s), s.Icon}
	}
	return out
}

// startsUnder is the heading of a starter, empty where it has none in a.
func startsUnder(a *model.Activity, s model.Starter) string {
	heading := s.Heading
	if a.Headings == nil {
		heading = toolkitHeading(s.ID)
	}
	if !slices.Contains(a.HeadingIDs(), heading) {
		return ""
	}
	return heading
}

func toolkitHeading(starter string) string {
	for _, r := range StarterRules() {
		if r.ID == starter {
			return r.Heading
		}
	}
	return ""
}

// HeadingOf returns the heading that a rule made of a suggestion stands under first:
// that of the starter it was, else that of the prompt it answers, or none.
func HeadingOf(a *model.Activity, starter, zone string) string {
	for _, s := range a.Starters {
		if s.ID == starter {
			return startsUnder(a, s)
		}
	}
	heading := map[string]string{"confidential": model.RuleHeadings[0], "feedback": model.RuleHeadings[1]}[zone]
	if !slices.Contains(a.HeadingIDs(), heading) {
		return ""
	}
	return heading
}
