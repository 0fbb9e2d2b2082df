// Package ui is the window of Common Ground: the library of groups, a group's overview
// and activities, the screen of a sheet, and what surrounds them: navigation, menus,
// saving, settings and help.
//
// A screen is a small struct in a file of its own. It states what it needs from its
// host as an interface; App gives it. Work that may take time runs aside and comes back
// to the UI goroutine by itself.
package ui
