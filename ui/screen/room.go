package screen

// Roomy is a screen that can fill the laptop's own screen, for the room to see.
type Roomy interface {
	Screen
	// ShowRoom takes away what only the facilitator needs, or brings it back.
	ShowRoom(on bool)
	// GrowsInRoom says that its text is larger there: what is shown is words in lines, and
	// no board, which grows by itself.
	GrowsInRoom() bool
}
