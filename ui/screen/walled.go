package screen

import "commonground/printables"

// Walled is a screen without a sheet that can be seen on the wall.
type Walled interface {
	// OnWall is what the wall shows of it; nil is nothing.
	OnWall() printables.Showable
}
