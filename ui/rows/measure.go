package rows

import (
	"slices"

	"fyne.io/fyne/v2"

	"commonground/ui/look"
)

// measure finds where every row lies. Rows that were set before at this width cost
// nothing.
func (l *List) measure() {
	now := sheet{
		width: float64(l.rowWidth()), scale: float64(look.TextScale()), tokens: look.Current(),
		icons: slices.ContainsFunc(l.rows, func(r Row) bool { return r.Icon != "" }),
	}
	keys, tops := make([]string, len(l.rows)), make([]float32, len(l.rows)+1)
	for i, r := range l.rows {
		keys[i] = r.ID
	}
	l.column.Lay(keys, tops)
	if now.width < 1 { // not shown yet
		return
	}
	if now != l.setFor || len(l.forms) > 2*len(l.rows)+100 {
		l.setFor, l.forms = now, map[Row]form{}
	}
	for i, r := range l.rows {
		tops[i+1] = tops[i] + l.heightOf(r)
	}
	l.content.Resize(fyne.NewSize(l.body.Size().Width, l.content.MinSize().Height))
	l.scroll.Refresh()
}

// barRoom is kept free of rows at the right, for the bar that scrolls.
const barRoom float32 = 12

func (l *List) rowWidth() float32 { return l.body.Size().Width - barRoom }

func (l *List) formOf(r Row) form {
	f, ok := l.forms[r]
	if !ok {
		f = l.setter.set(l.setFor, r)
		l.forms[r] = f
	}
	return f
}

func (l *List) heightOf(r Row) float32 {
	f := l.formOf(r)
	h := float32(f.height)
	if r.ID == l.editing {
		h = max(h, float32(f.top)+l.editor.HeightFor(l.editWidth(f))+2*editGap)
	}
	return float32(int(h + 0.999))
}

// reveal scrolls as little as brings a row into view.
func (l *List) reveal(id string) {
	if i := indexOf(l.rows, id); i >= 0 {
		Reveal(l.scroll, l.column.Top(i), l.column.Bottom(i), 0)
	}
}
