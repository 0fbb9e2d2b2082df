//go:build linux

package e2e

import (
	"fmt"
	"image"
	"image/draw"
	"image/png"
	"os"
	"path/filepath"
	"testing"

	"commonground/assets/words"
	"commonground/model"
	"commonground/model/catalogue"
	"commonground/model/vote"
	"commonground/printables"
	"commonground/printables/mark"
	"commonground/printables/raster"
)

// wallSizes are those of the pictures of the wall, and how wide one is that shows what can be
// read from the back of a room.
var wallSizes = []image.Point{{X: 1024, Y: 768}, {X: 1280, Y: 720}, {X: 1920, Y: 1080}, {X: 3840, Y: 2160}, {X: 240, Y: 135}}

// tourWalls are what the second screen shows of each sheet: all of it, and one thing alone.
func tourWalls(t *testing.T) {
	book, err := words.Load("en")
	if err != nil {
		t.Fatal(err)
	}
	kit := printables.NewKit(book)
	painter := raster.New(kit.Set)
	tourHeld(t, kit, painter)
	g, sheets := tourGroup(t)
	for name, c := range moreWalls(kit, g) {
		for _, size := range wallSizes {
			saveWall(t, painter, fmt.Sprintf("wall-%s-%d", name, size.X), size, c.Picture(nil, 0, sceneSize(size)).Marks)
		}
	}
	for _, a := range append(catalogue.All(), begun(g)...) {
		for _, at := range []string{"", "rules", "map"} {
			if printables.ScenePart(a, at) != at {
				continue
			}
			c := kit.Scene(g, a, g.Sheet(sheets[a.ID]), at)
			for _, size := range wallSizes {
				name := fmt.Sprintf("wall-%s%s-%d", a.ID, at, size.X)
				saveWall(t, painter, name, size, wholeScene(kit, c, g.Sheet(sheets[a.ID]), size))
				for _, l := range c.Levels {
					made := c.Picture(&l.Parts[0], 0, sceneSize(size))
					saveWall(t, painter, name+"-"+l.ID, size, made.Marks)
				}
			}
		}
	}
}

// voteScenes are what the second screen shows while people decide, and what they decided.
func voteScenes(kit *printables.Kit) map[string]*printables.Scene {
	scenes := map[string]*printables.Scene{
		"voting": kit.PollingScene(printables.Polling{Question: "What matters most to us?", Voted: 5, People: 12}),
		"hands":  kit.PollingScene(printables.Polling{Question: "What matters most to us?", Now: "A walk by the river", N: 2, Of: 7, People: 12}),
	}
	for kind, counts := range map[model.VoteKind][][]int{
		model.VoteDots: {{9}, {4}, {14}, {0}}, model.VoteAnswers: {{9, 2, 1}, {3, 4, 5}}, model.VoteFingers: {{0, 1, 0, 2, 5, 4}},
	} {
		v := &model.Vote{Kind: kind, Question: "What matters most to us?", Date: "2026-03-03", People: 12, Each: 3}
		for i, c := range counts {
			said := []string{"A quiet corner", "Tea", "A walk by the river once a month", "Films"}[i]
			v.Options = append(v.Options, &model.VoteOption{Text: said, Counts: c})
		}
		scenes["voted-"+string(kind)] = kit.VoteScene(v, vote.Ranked(v))
	}
	return scenes
}

// tourHeld are what the second screen shows that is no sheet.
func tourHeld(t *testing.T, kit *printables.Kit, painter *raster.Painter) {
	scenes := voteScenes(kit)
	scenes["values"], scenes["guide"] = kit.ValuesScene(), printables.ShownGuide("safety").Scene(kit)
	scenes["round"] = kit.RoundScene(kit.Words.Text("activity.barriers.title"), 9)
	for name, c := range scenes {
		for _, size := range wallSizes {
			saveWall(t, painter, fmt.Sprintf("wall-%s-%d", name, size.X), size, c.Picture(nil, 0, sceneSize(size)).Marks)
		}
	}
}

// moreWalls are what the second screen shows that is no sheet.
func moreWalls(kit *printables.Kit, g *model.Group) map[string]*printables.Scene {
	turn := printables.Turn{Object: "shell", Says: "Amina", After: kit.Words.Text("turns.wall.then", "name", "Ben"), Time: kit.Words.Count("turns.wall.minutes", 2), Share: 0.7}
	bingo := &model.Bingo{Paper: "a4", PerPage: 1, Grid: model.BingoGrids[0], Cards: 1}
	return map[string]*printables.Scene{
		"turn": kit.TurnScene(turn), "bingo": kit.BingoScene(bingo), "todos": kit.TodoScene(g),
		"pairs": kit.GroupsScene(kit.Words.Text("turns.pairs"), []string{"Amina and Ben", "Cem, Di and Eve"}),
	}
}

func sceneSize(size image.Point) printables.SceneSize {
	return printables.SceneSize{W: float64(size.X), H: float64(size.Y), Larger: 1, Palette: printables.LightPalette()}
}

// wholeScene is all of a scene; a board is put together of what the wall window draws it with.
func wholeScene(kit *printables.Kit, c *printables.Scene, s *model.Sheet, size image.Point) []mark.Mark {
	want := sceneSize(size)
	if c.Board == nil {
		return c.Picture(nil, 0, want).Marks
	}
	board := printables.BoardGround(c.Board, want.Palette)
	for _, n := range s.Notes {
		board = append(board, kit.NoteMarks(c.Board, n, want.Palette)...)
	}
	board = append(board, kit.ZoneTitles(c.Board, want.Palette)...)
	all, head := c.Board.Bounds(), printables.SceneHead*want.H
	scale := min(want.W/all.W, (want.H-head)/all.H) * 0.98
	return append(c.Head(want), mark.Moved(board, scale, (want.W-scale*all.W)/2, head)...)
}

func saveWall(t *testing.T, painter *raster.Painter, name string, size image.Point, marks []mark.Mark) {
	t.Helper()
	picture := image.NewRGBA(image.Rectangle{Max: size})
	draw.Draw(picture, picture.Rect, image.NewUniform(printables.LightPalette().Paper), image.Point{}, draw.Src)
	painter.Paint(picture, marks, 1, 0, 0)
	to, err := os.Create(filepath.Join(tourFolder, name+".png"))
	if err != nil {
		t.Fatal(err)
	}
	defer to.Close()
	if err := (&png.Encoder{CompressionLevel: png.BestSpeed}).Encode(to, picture); err != nil {
		t.Fatal(err)
	}
}
