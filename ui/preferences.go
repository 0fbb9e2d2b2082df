package ui

import (
	"encoding/json"
	"io"
	"os"
	"path/filepath"

	"fyne.io/fyne/v2"

	"commonground/model/whole"
	"commonground/ui/look"
)

// remembered is what the app keeps from one start to the next. It holds nothing that
// people wrote: that is in the groups' files alone.
type remembered struct {
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
	Place place `json:"place"`
	// Paper is the ID of the paper of the house, PDFFolder where a PDF was saved last.
	Paper     string `json:"paper,omitempty"`
	PDFFolder string `json:"pdfFolder,omitempty"`
	// GuideFolded hides the guide beside a sheet.
	GuideFolded bool `json:"guideFolded,omitempty"`
	// Welcomed says that the first start is over.
	Welcomed bool `json:"welcomed,omitempty"`
}

// place is somewhere in the app.
type place struct {
	// Group is the path of the open group's file; empty is the list of groups.
	Group    string   `json:"group,omitempty"`
	Where    placeKey `json:"where,omitempty"`
	Activity string   `json:"activity,omitempty"`
	Sheet    string   `json:"sheet,omitempty"`
	// List shows a sheet as a list instead of a board.
	List bool `json:"list,omitempty"`
}

// placeKey names a screen of a group.
type placeKey string

// The screens of a group.
const (
	atOverview   placeKey = "overview"
	atActivities placeKey = "activities"
	atSheets     placeKey = "sheets"
	atSheet      placeKey = "sheet"
	atBingo      placeKey = "bingo"
	atActivity   placeKey = "activity" // being made
)

// The window's size at the first start.
const (
	usualWidth  float32 = 1280
	usualHeight float32 = 800
)

// preferences keeps what is remembered.
type preferences struct {
	kept store
	remembered
}

// store keeps one text from one start to the next, always whole.
type store interface {
	// load returns "" where nothing was kept, or it cannot be read.
	load() string
	save(text string) error
}

func loadPreferences(kept store) *preferences {
	p := &preferences{kept: kept, remembered: remembered{Scheme: look.System, Text: 1, Paper: "a4", Width: usualWidth, Height: usualHeight}}
	// What cannot be read counts as never set.
	_ = json.Unmarshal([]byte(kept.load()), &p.remembered)
	return p
}

// change alters what is remembered.
func (p *preferences) change(f func(*remembered)) {
	before := p.remembered
	f(&p.remembered)
	if p.remembered == before {
		return
	}
	data, err := json.Marshal(p.remembered)
	if err == nil {
		err = p.kept.save(string(data))
	}
	if err != nil { // no work is lost by it, so nobody is troubled
		fyne.LogError("keeping the settings", err)
	}
}

// settingsFile is the store of the running app: a file that is replaced whole. Fyne's own
// preferences are written over in place, so a crash in that moment would lose the settings,
// and with them the way to a library that lies elsewhere.
type settingsFile string

var _ store = settingsFile("")

// settingsName is what the file is called in the app's folder for settings.
const settingsName = "settings.json"

// settingsMost is how many bytes of it are read: many times what it holds.
const settingsMost = 1 << 16

func (f settingsFile) load() string {
	file, err := os.Open(string(f))
	if err != nil {
		return ""
	}
	defer file.Close()
	data, _ := io.ReadAll(io.LimitReader(file, settingsMost))
	return string(data)
}

func (f settingsFile) save(text string) error {
	if err := os.MkdirAll(filepath.Dir(string(f)), 0o700); err != nil {
		return err
	}
	return whole.Write(string(f), whole.Options{Replace: true, Private: true}, func(w io.Writer) error {
		_, err := io.WriteString(w, text)
		return err
	})
}
