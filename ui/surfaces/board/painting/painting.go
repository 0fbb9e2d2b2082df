// Package painting makes the pictures that a board is on screen: its notes at rest are one,
// and those being dragged another, so that two thousand notes cost a window no more than
// twenty. It knows a board only by what shows of it, and paints beside the window where that
// takes long.
package painting
