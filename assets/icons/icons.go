// Package icons holds the drawn pictures of Common Ground: those people put on notes,
// those on its own buttons, and the signs of venue maps. All are of one hand: a grid of
// 24 x 24, lines 2 wide with round ends.
//
// Each lies in svg/ as a file that a drawing program opens. A file may hold paths,
// circles and rectangles that are either stroked or filled in black, and nothing else.
package icons

import (
	"embed"
	"errors"
	"fmt"
	"slices"
	"strings"
)

// Size is the width and height of every icon in its own units.
const Size = 24.0

//go:embed svg/*.svg
var files embed.FS

//go:embed app-128.png
var app []byte

// ErrUnknown says that there is no icon of that name.
var ErrUnknown = errors.New("no such icon")

// Names returns every icon's name, sorted.
func Names() []string {
	entries, err := files.ReadDir("svg")
	if err != nil {
		return nil
	}
	out := make([]string, len(entries))
	for i, e := range entries {
		out[i] = strings.TrimSuffix(e.Name(), ".svg")
	}
	slices.Sort(out)
	return out
}

// NoteNames returns the icons that are offered for notes, in the order in which they
// are shown: feelings and people first, then things to do, then places and rules. Their
// words are "icon.<name>".
func NoteNames() []string {
	return []string{
		"heart", "smile", "sad", "hug", "people", "hand", "ear", "speech", "eye", "quiet",
		"tick", "cross", "question", "star", "lightbulb", "shield", "lock", "key", "phone", "camera-off",
		"cup", "food", "music", "book", "pencil", "walk", "plant", "tree", "sun", "cloud",
		"gift", "dog", "cat", "house", "door", "bus", "wheelchair", "clock", "calendar",
	}
}

// VenueNames returns the signs of venue maps, in the order of the venue checklist and
// then of what else a map shows. Their words are "icon.<name>".
func VenueNames() []string {
	return []string{
		"parking", "quiet-space", "accessible-toilet", "fire-exit", "natural-light", "extinguisher",
		"ramp", "first-aid", "tea", "toilet", "kitchen", "stairs", "lift", "way-in", "meet-here", "bus-stop",
	}
}

// source returns the file of an icon as it was drawn.
func source(name string) ([]byte, error) {
	data, err := files.ReadFile("svg/" + name + ".svg")
	if err != nil {
		return nil, fmt.Errorf("%q: %w", name, ErrUnknown)
	}
	return data, nil
}

// Shape returns the figures of an icon in the order in which they are painted, in
// units of the grid, or ErrUnknown.
func Shape(name string) ([]Figure, error) {
	data, err := source(name)
	if err != nil {
		return nil, err
	}
	figures, err := parse(data)
	if err != nil {
		return nil, fmt.Errorf("icon %s: %w", name, err)
	}
	return figures, nil
}

// SVG returns an icon as an SVG picture in which all lines are drawn as filled
// outlines, or ErrUnknown. (Fyne 2.8.1 neither scales the width of lines nor recolours
// them, but does both with what is filled.)
func SVG(name string) ([]byte, error) { return Painted(name, "black") }

// Painted is SVG in a colour, as SVG writes it: "black", "#1B6B73".
func Painted(name, colour string) ([]byte, error) {
	figures, err := Shape(name)
	if err != nil {
		return nil, err
	}
	b := fmt.Appendf(nil, `<svg xmlns="http://www.w3.org/2000/svg" width="%g" height="%g" viewBox="0 0 %g %g">`, Size, Size, Size, Size)
	for _, f := range figures {
		b = fmt.Appendf(b, `<path fill="%s" d="`, colour)
		b = append(pathData(b, f.Outline()), `"/>`...)
	}
	return append(b, "</svg>"...), nil
}

// App returns the program's own icon for its window, a PNG of 128 x 128 pixels made from
// app.svg; app.png, which packages show, is larger and takes longer to unpack. It must
// not be written to.
func App() []byte { return app }
