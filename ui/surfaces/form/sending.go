package form

import (
	"strings"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/carry"
	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// sending sends an answer to one of the group's lists, and says where it stands already.
// It is there once there is an answer.
func (f *Form) sending(field model.Field) fyne.CanvasObject {
	key := field.SendKey()
	send := control.NewPlain(f.Text("carry.answer"), "file-out", nil)
	send.OnTapped = func() { f.askSend(key, send) }
	send.OnFocus = f.came(send, send)
	sent := look.NewText(look.Status, "")
	line := layout.Wrap(look.Gap, send, sent)
	f.act(command.Command{
		Label: func() string { return f.Text("carry.answer") }, Do: send.OnTapped,
		Enabled: func() bool { return line.Visible() && !send.Disabled() },
	})
	f.follow = append(f.follow, func(s *model.Sheet) {
		line.Hidden = strings.TrimSpace(s.Answers[key]) == ""
		send.SetEnabled(!f.Doc().ReadOnly())
		sent.Set(strings.Join(carry.Answered(f.Words(), f.Doc().Group(), f.SheetID(), key), "\n"))
		if sent.Words == "" {
			sent.Hide()
		} else {
			sent.Show()
		}
	})
	return line
}

// act puts something that can be done into the menu of the part that is made now.
func (f *Form) act(c command.Command) {
	now := f.parts[len(f.parts)-1]
	now.acts = append(now.acts, c)
}

// askSend asks on which list an answer should stand, and gives the keyboard back.
func (f *Form) askSend(key string, back fyne.Focusable) {
	thing := model.Sending{Text: f.Sheet().Answers[key], From: model.Origin{Sheet: f.SheetID(), Field: key}}
	carry.Ask(f.host, carry.Parcel{Things: []model.Sending{thing}}, func(told string) {
		if told != "" && f.OnStatus != nil {
			f.OnStatus(told)
		}
		f.Canvas().Focus(back)
	})
}
