// Package control is what people press, fill in, scroll and read: buttons, fields, cards,
// pages and dialogs in the program's own look, all of them reached by mouse and by keys.
package control
