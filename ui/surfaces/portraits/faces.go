package portraits

import (
	"image"

	"commonground/model"
	"commonground/printables/mark"
	"commonground/ui/look"
)

// faceSide is how large small pictures are painted, in pixels.
const faceSide = 96

// faces keeps a small picture of every card, painted aside.
type faces struct {
	host    Host
	came    func()
	ground  look.Tokens
	of      map[model.ID]face
	working bool
	wanted  []*model.Portrait
}

// face is the picture of a portrait as it was.
type face struct {
	from  *model.Portrait
	image image.Image
}

func newFaces(h Host, came func()) *faces {
	return &faces{host: h, came: came, of: map[model.ID]face{}}
}

// follow has pictures painted that are not there or not of now.
func (f *faces) follow(all []*model.Portrait) {
	if now := look.Current(); now.Teal != f.ground.Teal || now.Board != f.ground.Board {
		f.ground, f.of = now, map[model.ID]face{}
	}
	f.wanted = all
	f.work()
}

// work paints a few pictures at a time until none is wanted.
func (f *faces) work() {
	if f.working {
		return
	}
	var todo []*model.Portrait
	for _, p := range f.wanted {
		if was, ok := f.of[p.ID]; (!ok || !samePicture(was.from, p)) && len(todo) < 12 {
			todo = append(todo, p)
		}
	}
	if len(todo) == 0 {
		return
	}
	f.working = true
	pal := look.Palette()
	f.host.Aside(func() func() {
		painted := make([]image.Image, len(todo))
		for i, p := range todo {
			painted[i] = f.paint(f.host.Kit().PortraitPicture(p, mark.Rect{W: faceSide, H: faceSide}, pal), p.Pictured(), faceSide)
		}
		return func() {
			f.working = false
			for i, p := range todo {
				f.of[p.ID] = face{p, painted[i]}
			}
			f.came()
			f.work()
		}
	})
}

// paint paints marks on a square of side pixels; nil where there is nothing to show.
func (f *faces) paint(marks []mark.Mark, pictured bool, side int) image.Image {
	if !pictured {
		return nil
	}
	out := image.NewRGBA(image.Rect(0, 0, side, side))
	f.host.Painter().Paint(out, marks, 1, 0, 0)
	return out
}

func samePicture(a, b *model.Portrait) bool {
	same := func(x, y []byte) bool { return len(x) == len(y) && (len(x) == 0 || &x[0] == &y[0]) }
	return a == b || same(a.Picture, b.Picture) && a.Icon == b.Icon && sameDoodle(a.Doodle, b.Doodle)
}

func sameDoodle(a, b model.Doodle) bool {
	return len(a) == len(b) && (len(a) == 0 || &a[0] == &b[0])
}
