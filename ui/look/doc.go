// Package look is how the program looks: its colours, its type, its sizes, and text and
// icons drawn in them. What people press and fill in is in ui/control, how things are
// laid out in ui/layout.
package look
