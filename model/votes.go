package model

import (
	"fmt"
	"slices"
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

// The most people and the most dots for each of them that a vote can have.
const (
	MostVoters  = 200
	MostDots    = 20
	MostOptions = 100
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
	// Each is how many dots everybody had; 0 where there are none.
	Each int `json:"each,omitempty"`
	// Options are in the order in which they stood.
	Options []*VoteOption `json:"options"`
}

// VoteOption is something that there was to choose, in the words of that day.
type VoteOption struct {
	Text   string `json:"text"`
	Counts []int  `json:"counts"`
}

// MostPer is how much of a count one option can have at the most.
func (v *Vote) MostPer() int { return v.People * max(1, v.Each) }

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

// KeepVote puts a vote that was closed on a sheet, after the others. It is given away.
func (d *Document) KeepVote(sheet ID, v *Vote) error {
	return d.EditSheet(Step{Name: StepKeepVote}, sheet, func(s *Sheet) error {
		s.Votes = append(slices.Clone(s.Votes), v)
		return nil
	})
}

// RemoveVote takes a vote off a sheet.
func (d *Document) RemoveVote(sheet, vote ID) error {
	return d.EditSheet(Step{Name: StepRemoveVote}, sheet, func(s *Sheet) error {
		if s.Vote(vote) == nil {
			return fmt.Errorf("vote %s: %w", vote, ErrNotFound)
		}
		s.Votes = slices.DeleteFunc(slices.Clone(s.Votes), func(v *Vote) bool { return v.ID == vote })
		return nil
	})
}
