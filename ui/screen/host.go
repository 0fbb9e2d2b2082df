package screen

import (
	"time"

	"fyne.io/fyne/v2"

	"commonground/assets/words"
)

// Host is what every screen needs.
type Host interface {
	Words() *words.Book
	Window() fyne.Window
	// Now is the time by which things are dated.
	Now() time.Time
	// Aside runs work off the UI goroutine and then, on it, what work returned.
	Aside(work func() (then func()))
	// Notify shows a message that stays until it is closed, or until another of the same
	// kind takes its place.
	Notify(n Notice)
	// Withdraw takes a message away.
	Withdraw(kind NoticeKind)
}
