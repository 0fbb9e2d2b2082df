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
	l.tops = make([]float32, len(l.rows)+1)
	if now.width < 1 { // not shown yet
		return
	}
	if now != l.setFor || len(l.forms) > 2*len(l.rows)+100 {
		l.setFor, l.forms = now, map[Row]form{}
	}
	for i, r := range l.rows {
		l.tops[i+1] = l.tops[i] + l.heightOf(r)
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
		f = l.press.set(l.setFor, r)
		l.forms[r] = f
	}
	return f
}

func (l *List) heightOf(r Row) float32 {
	f := l.formOf(r)
	h := float32(f.height)
	if r.ID == l.editing {
		h = max(h, float32(f.top)+l.editor.heightFor(l.editWidth(f))+2*editGap)
	}
	return float32(int(h + 0.999))
}

// view is the part of the content that can be seen.
func (l *List) view() (top, bottom float32) {
	top = l.scroll.Offset.Y
	return top, top + l.scroll.Size().Height
}

// at returns the row at a height of the content, -1 below the last.
func (l *List) at(y float32) int {
	lo, hi := 0, len(l.rows)
	for lo < hi {
		if mid := (lo + hi) / 2; l.tops[mid+1] <= y {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	if lo == len(l.rows) || y < 0 {
		return -1
	}
	return lo
}

// reveal scrolls as little as brings a row into view.
func (l *List) reveal(id string) {
	i := indexOf(l.rows, id)
	if i < 0 || len(l.tops) <= i+1 {
		return
	}
	top, bottom := l.view()
	switch {
	case l.tops[i] < top:
		l.scroll.ScrollToOffset(fyne.NewPos(0, l.tops[i]))
	case l.tops[i+1] > bottom:
		l.scroll.ScrollToOffset(fyne.NewPos(0, min(l.tops[i], l.tops[i+1]-(bottom-top))))
	}
}
