package screen

// NoticeKind is what a message is about; there is one of each at a time.
type NoticeKind string

// Notice is a message across the window.
type Notice struct {
	Kind  NoticeKind
	Alarm bool
	Icon  string
	Words string
	More  string
	// Actions stand at the right; each takes the message away first.
	Actions []NoticeAction
	// Stays is a message that cannot be closed, because what it says goes on.
	Stays bool
}

// Passes reports whether the message only confirms what was done, and goes once people go on.
func (n Notice) Passes() bool {
	return !n.Alarm && !n.Stays && (n.Kind == NoticeDone || n.Kind == NoticeDeleted)
}

// NoticeAction is a button on a message.
type NoticeAction struct {
	Label, Icon string
	Do          func()
}

// The kinds of messages.
const (
	NoticeSaving   NoticeKind = "saving"
	NoticeReadOnly NoticeKind = "readOnly"
	NoticeDeleted  NoticeKind = "deleted"
	NoticeTrouble  NoticeKind = "trouble"
	NoticeSynced   NoticeKind = "synced"
	NoticeDone     NoticeKind = "done"
	// NoticeLeftOut is about what was too much for a sheet.
	NoticeLeftOut NoticeKind = "leftOut"
	// NoticeWall is about the wall window.
	NoticeWall NoticeKind = "wall"
	// NoticeOpening is about a folder of groups that takes its time.
	NoticeOpening NoticeKind = "opening"
)
