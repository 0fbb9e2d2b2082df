// Package remember keeps what the app knows from one start to the next.
package remember

import (
	"encoding/json"
	"io"
	"maps"
	"os"
	"path/filepath"
	"reflect"
	"strings"

	"fyne.io/fyne/v2"

	"commonground/model/whole"
	"commonground/ui/look"
	"commonground/ui/screen"
)

// Kept is what the app keeps from one start to the next. It holds nothing that
// people wrote: that is in the groups' files alone.
type Kept struct {
	// Scheme and Text are how the app looks; Text is a share of the usual text size.
	Scheme look.Scheme `json:"scheme"`
	Text   float64     `json:"text"`
	// Dark is what the computer was set to last.
	Dark bool `json:"dark,omitempty"`
	// The size of the window.
	Width  float32 `json:"width"`
	Height float32 `json:"height"`
	// Library is the folder of the groups, where people chose another than the usual one.
	Library string `json:"library,omitempty"`
	// Place is where they left.
	Place screen.Place `json:"place"`
	// Paper is the ID of the paper of the house, PDFFolder where a PDF was saved last.
	Paper     string `json:"paper,omitempty"`
	PDFFolder string `json:"pdfFolder,omitempty"`
	// GuideFolded hides the guide beside a sheet.
	GuideFolded bool `json:"guideFolded,omitempty"`
	// WallScreen is which screen the wall window was on last, as monitors.Monitor.Key.
	WallScreen string `json:"wallScreen,omitempty"`
	// SoftSound has a soft sound say that the time on the wall is up.
	SoftSound bool `json:"softSound,omitempty"`
	// NoCardReminder leaves out the reminder to fill in the card of contacts.
	NoCardReminder bool `json:"noCardReminder,omitempty"`
	// Welcomed says that the first start is over.
	Welcomed bool `json:"welcomed,omitempty"`
}

// The window's size at the first start.
const (
	UsualWidth  float32 = 1280
	usualHeight float32 = 800
)

// Settings keeps what is remembered.
type Settings struct {
	kept Store
	Kept
	// others is what another version keeps: it finds that again when it comes back.
	others map[string]json.RawMessage
}

// Store keeps one text from one start to the next, always whole.
type Store interface {
	// Load returns "" where nothing was kept, or it cannot be read.
	Load() string
	Save(text string) error
}

// Load returns what was kept; what cannot be read counts as never set.
func Load(kept Store) *Settings {
	p := &Settings{kept: kept, Kept: Kept{Scheme: look.System, Text: 1, Paper: "a4", Width: UsualWidth, Height: usualHeight}}
	text := []byte(kept.Load())
	_ = json.Unmarshal(text, &p.Kept)
	_ = json.Unmarshal(text, &p.others)
	for _, name := range known() {
		delete(p.others, name)
	}
	return p
}

// known are the names under which this version keeps things.
func known() []string {
	var out []string
	for _, f := range reflect.VisibleFields(reflect.TypeFor[Kept]()) {
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		out = append(out, name)
	}
	return out
}

// text is what is kept of k, with what other versions keep.
func (p *Settings) text(k Kept) (string, error) {
	ours, err := json.Marshal(k)
	if err != nil {
		return "", err
	}
	all := maps.Clone(p.others)
	if err := json.Unmarshal(ours, &all); err != nil {
		return "", err
	}
	text, err := json.Marshal(all)
	return string(text), err
}

// Change alters what is remembered.
func (p *Settings) Change(f func(*Kept)) {
	before := p.Kept
	f(&p.Kept)
	if p.Kept == before {
		return
	}
	text, err := p.text(p.Kept)
	if err == nil {
		err = p.kept.Save(text)
	}
	if err != nil { // no work is lost by it, so nobody is troubled
		fyne.LogError("keeping the settings", err)
	}
}

// File is the store of the running app: a file that is replaced whole. Fyne's own
// preferences are written over in place, so a crash in that moment would lose the settings,
// and with them the way to a library that lies elsewhere.
type File string

var _ Store = File("")

// FileName is what the file is called in the app's folder for settings.
const FileName = "settings.json"

// settingsMost is how many bytes of it are read: many times what it holds.
const settingsMost = 1 << 16

// Load returns the text, or "" where there is none.
func (f File) Load() string {
	file, err := os.Open(string(f))
	if err != nil {
		return ""
	}
	defer file.Close()
	data, _ := io.ReadAll(io.LimitReader(file, settingsMost))
	return string(data)
}

// Save replaces the text.
func (f File) Save(text string) error {
	if err := os.MkdirAll(filepath.Dir(string(f)), 0o700); err != nil {
		return err
	}
	return whole.Write(string(f), whole.Options{Replace: true, Private: true}, func(w io.Writer) error {
		_, err := io.WriteString(w, text)
		return err
	})
}
