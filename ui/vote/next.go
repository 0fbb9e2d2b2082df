package vote

import (
	"fyne.io/fyne/v2"

	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// askNext waits for the next person. Nothing of what was chosen is on the screen.
func (v *voting) askNext() {
	v.polling("", 0)
	all := v.poll.Everybody()
	next := control.NewPrimary(v.text("vote.next.begin"), "forward", v.vote)
	done := control.NewButton(v.text("vote.next.close"), "check", v.askClose)
	var first fyne.Focusable = next
	said := v.text("vote.next.text")
	if all {
		said = v.text("vote.next.all")
		next = control.NewButton(v.text("vote.next.late"), "add", func() {
			if v.poll.Late() {
				v.vote()
			}
		})
		done = control.NewPrimary(v.text("vote.next.close"), "check", v.askClose)
		first = done
	}
	if !v.poll.CanClose() {
		done.SetEnabled(false)
		if all {
			said = v.text("vote.next.one")
			first = next
		}
	}
	stop := control.NewPlain(v.text("vote.stop.button"), "close", v.stop)
	count := look.NewText(look.Title, v.text("vote.scene.voted", "n", v.poll.Cast(), "of", v.poll.People))
	body := headed(said, count, look.NewText(look.Small, v.text("vote.next.private")), layout.Wrap(look.Gap, next, done))
	v.show(control.NewDialog(v.question(), body, stop), first, v.stop)
}

// askClose shows the result, after a question where somebody has not voted yet.
func (v *voting) askClose() {
	if v.poll.Everybody() {
		v.close()
		return
	}
	v.sure("vote.early", "check", v.close, v.text("vote.early.text", "n", v.poll.Cast(), "of", v.poll.People))
}
