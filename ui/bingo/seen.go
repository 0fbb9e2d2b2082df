package bingo

import (
	"commonground/model"
	"commonground/printables"
)

// seen is a group's game as the room sees it.
type seen struct {
	doc   *model.Document
	paper string
}

// Scene is a card of the game as it is now.
func (s seen) Scene(k *printables.Kit) *printables.Scene {
	return k.BingoScene(settingsOf(s.doc.Group(), s.paper))
}

// OnWall is what the wall shows of the game.
func (s *Screen) OnWall() printables.Showable { return seen{s.doc, s.host.Paper()} }
