package model

import (
	"errors"
	"fmt"
	"slices"
	"unicode/utf8"
)

// VoteKind is how people say what they are for.
type VoteKind string

// The kinds of votes.
const (
	// VoteDots: everybody has some dots and puts them on options, several on one if they like.
	VoteDots VoteKind = "dots"
	// VoteAnswers: yes, talk more or no to each option.
	VoteAnswers VoteKind = "answers"
	// VoteFingers: 0 to 5 fingers for each option, the more the better.
	VoteFingers VoteKind = "fingers"
)

// The answers of VoteAnswers, as places in the counts of an option.
const (
	AnswerYes = iota
	AnswerTalk
	AnswerNo
)

// MostFingers is how many fingers a hand has.
const MostFingers = 5

// VoteKinds are all kinds of votes.
func VoteKinds() []VoteKind { return []VoteKind{VoteDots, VoteAnswers, VoteFingers} }

// Counts is how many counts an option has in votes of the kind: its dots, or how many people
// chose each answer or number of fingers. It is 0 for a kind that is not known.
func (k VoteKind) Counts() int {
	switch k {
	case VoteDots:
		return 1
	case VoteAnswers:
		return AnswerNo + 1
	case VoteFingers:
		return MostFingers + 1
	}
	return 0
}

// The limits of a vote: how many people, dots for each of them and options it has at the most,
// and how many characters (runes) its question. An option has up to MaxNoteText.
const (
	MostVoters   = 200
	MostDots     = 20
	MostOptions  = 100
	MostQuestion = 300
)

// Vote is what a group decided together on a sheet: how many were for what, and never who.
type Vote struct {
	ID   ID       `json:"id"`
	Kind VoteKind `json:"kind"`
	// Question is what it was about; empty is what the sheet is about.
	Question string `json:"question,omitempty"`
	// Date is the day of the vote, in DateLayout.
	Date string `json:"date"`
	// People is how many voted, or were there where hands were raised.
	People int `json:"people"`
	// Each is how many dots everybody had, or how often everybody could raise a hand; 0 where there
	// are none.
	Each int `json:"each,omitempty"`
	// Hands says that hands were raised and counted.
	Hands bool `json:"hands,omitempty"`
	// Scale is the FieldScale of the sheet that the vote answers, by its ID; empty is none. Everybody
	// shows from 1 to ScaleSteps fingers for the one option then.
	Scale string `json:"scale,omitempty"`
	// Before is how the scale was answered until then; empty is not at all.
	Before string `json:"before,omitempty"`
	// Options are in the order in which they stood.
	Options []*VoteOption `json:"options"`
}

// Least is the first of the answers that people can give, as a place in the counts of an option: a
// scale has no step for no finger.
func (v *Vote) Least() int {
	if v.Scale != "" {
		return 1
	}
	return 0
}

// VoteOption is something that there was to choose, in the words of that day.
type VoteOption struct {
	Text   string `json:"text"`
	Counts []int  `json:"counts"`
	// Uncounted says that the vote ended before hands were counted for it: all of Counts are 0.
	Uncounted bool `json:"uncounted,omitempty"`
}

// Fingers are all that were shown, by the counts of an option of VoteFingers, and by how many hands.
func Fingers(counts []int) (sum, hands int) {
	for n, h := range counts {
		sum += n * h
		hands += h
	}
	return sum, hands
}

// Average is how many fingers were shown on average for an option of VoteFingers, from 0 to
// MostFingers; ok is false where nobody showed any.
func (o *VoteOption) Average() (average float64, ok bool) {
	sum, hands := Fingers(o.Counts)
	if hands == 0 {
		return 0, false
	}
	return float64(sum) / float64(hands), true
}

// MostPer is how much of a count one option can have at the most.
func (v *Vote) MostPer() int { return v.People * max(1, v.Each) }

// check holds a vote to its limits.
func (v *Vote) check() error {
	if n := utf8.RuneCountInString(v.Question); n > MostQuestion {
		return &TextTooLongError{n}
	}
	if n := len(v.Options); n > MostOptions {
		return fmt.Errorf("%d options are more than %d", n, MostOptions)
	}
	if v.Kind.Counts() == 0 {
		return fmt.Errorf("kind of vote %q is not known", v.Kind)
	}
	if v.People < 0 || v.People > MostVoters || v.Each < 0 || v.Each > MostDots {
		return fmt.Errorf("%d people with %d dots each are out of range", v.People, v.Each)
	}
	if err := checkText(v.Scale); err != nil {
		return fmt.Errorf("scale: %w", err)
	}
	if v.Before != "" && !isStep(v.Before) {
		return errors.New("what a scale said before is no step")
	}
	if v.Scale != "" && (v.Kind != VoteFingers || len(v.Options) != 1) {
		return fmt.Errorf("%d options of %q are no step on a scale", len(v.Options), v.Kind)
	}
	for i, o := range v.Options {
		if err := checkText(o.Text); err != nil {
			return fmt.Errorf("option %d: %w", i, err)
		}
		if len(o.Counts) != v.Kind.Counts() || slices.ContainsFunc(o.Counts, func(n int) bool { return n < 0 || n > v.MostPer() }) {
			return fmt.Errorf("option %d: %d people cannot have counted %v", i, v.People, o.Counts)
		}
	}
	return nil
}

// Vote returns the vote of that ID, or nil.
func (s *Sheet) Vote(id ID) *Vote {
	if i := slices.IndexFunc(s.Votes, func(v *Vote) bool { return v.ID == id }); i >= 0 {
		return s.Votes[i]
	}
	return nil
}

// The steps of votes.
const (
	StepKeepVote   = "edit.vote.keep"
	StepRemoveVote = "edit.vote.remove"
)

// KeepVote puts a vote that was closed on a sheet, after the others, and answers the scale that it
// was about, as one step. It is given away. A vote that a file cannot hold is refused, with a *TextTooLongError where its words are too long.
func (d *Document) KeepVote(sheet ID, v *Vote) error {
	if err := v.check(); err != nil {
		return fmt.Errorf("vote %s: %w", v.ID, err)
	}
	return d.EditSheet(Step{Name: StepKeepVote}, sheet, func(s *Sheet) error {
		s.Votes = append(slices.Clone(s.Votes), v)
		s.answerBy(v)
		return nil
	})
}

// RemoveVote takes a vote off a sheet. A scale that is answered as it says has the answer from before.
func (d *Document) RemoveVote(sheet, vote ID) error {
	return d.EditSheet(Step{Name: StepRemoveVote}, sheet, func(s *Sheet) error {
		i := slices.IndexFunc(s.Votes, func(v *Vote) bool { return v.ID == vote })
		if i < 0 {
			return fmt.Errorf("vote %s: %w", vote, ErrNotFound)
		}
		gone := s.Votes[i]
		s.Votes = slices.Delete(slices.Clone(s.Votes), i, i+1)
		s.unanswerBy(gone, s.Votes[i:])
		return nil
	})
}
