// Package look is how Common Ground looks: the theme with its colours, type and text
// sizes, the few widgets that every screen is built from, and layouts that reflow when
// the text grows or the window shrinks.
//
// Widgets show and call back; they hold no rules of the domain and no words of their
// own.
package look
