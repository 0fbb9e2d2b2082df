package printables_test

import (
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"commonground/model"
	"commonground/model/catalogue"
	"commonground/printables"
	"commonground/printables/mark"
)

// venueMap is the scene of a map with those shapes on it.
func venueMap(k *printables.Kit, plan []*model.Shape, features ...*model.Feature) *printables.Scene {
	a, _ := catalogue.Find("venue")
	s := &model.Sheet{ID: model.NewID(), Activity: a.ID, Venue: &model.Venue{Plan: plan, Features: features}}
	return k.Scene(&model.Group{}, a, s, "map")
}

// TestAMapIsLargeOrGoesRoomByRoom: whatever is on a map, its words can be read from the back, or
// room by room they can, to the last of them.
func TestAMapIsLargeOrGoesRoomByRoom(t *testing.T) {
	k := kit(t)
	rapid.Check(t, func(t *rapid.T) {
		wh := rapid.SampledFrom(screens).Draw(t, "screen")
		var plan []*model.Shape
		for i := range rapid.IntRange(1, 14).Draw(t, "shapes") {
			kind := rapid.SampledFrom([]model.ShapeKind{model.ShapeRoom, model.ShapeSymbol, model.ShapeLabel, model.ShapeStreet, model.ShapeDoor, model.ShapeRoute, model.ShapeWall}).Draw(t, "kind")
			r := model.Rect{
				X: rapid.Float64Range(0, 1200).Draw(t, "x"), Y: rapid.Float64Range(0, 800).Draw(t, "y"),
				W: rapid.Float64Range(20, 200).Draw(t, "w"), H: rapid.Float64Range(20, 200).Draw(t, "h"),
			}
			s := &model.Shape{ID: model.NewID(), Kind: kind, Rect: r}
			if kind == model.ShapeRoom || kind == model.ShapeSymbol || kind == model.ShapeLabel || kind == model.ShapeStreet {
				s.Name = strings.Repeat(fmt.Sprintf("Long words %d ", i), rapid.IntRange(1, 12).Draw(t, "words"))
			}
			if kind == model.ShapeSymbol {
				s.Icon = "toilet"
			}
			plan = append(plan, s)
		}
		c := venueMap(k, plan)
		said, small := "", false
		eachPicture(c, sceneSize(wh), func(what string, p printables.Picture) {
			if what == "whole, page 1" {
				small = p.Least > 0 && p.Least < 0.99/45
				return
			}
			checkInside(t, what, p, wh)
			if p.Least > 0 && p.Least < 0.99/45 {
				t.Fatalf("%s: type of 1/%.0f", what, 1/p.Least)
			}
			for _, l := range linesOf(p.Marks) {
				said += squeezed(l.Text)
			}
		})
		if small && len(c.Levels) == 0 {
			t.Fatal("it is small, and does not go room by room")
		}
		for _, s := range plan {
			if !strings.Contains(said, squeezed(s.Name)) {
				t.Fatalf("nothing says %q", s.Name)
			}
		}
	})
}

// TestARoomLarge: a room fills its picture, with what was found out about what is in it, and
// without what is in others.
func TestARoomLarge(t *testing.T) {
	room := func(name string, r model.Rect) *model.Shape {
		return &model.Shape{ID: model.NewID(), Kind: model.ShapeRoom, Rect: r, Name: name}
	}
	sign := func(x, y float64, feature string) *model.Shape {
		return &model.Shape{ID: model.NewID(), Kind: model.ShapeSymbol, Rect: model.Rect{X: x, Y: y, W: 60, H: 60}, Icon: feature, Feature: feature}
	}
	building := room("Building", model.Rect{X: 100, Y: 100, W: 900, H: 600})
	hall := room("Hall", model.Rect{X: 600, Y: 200, W: 200, H: 200})
	unnamed := room("", model.Rect{X: 1100, Y: 100, W: 100, H: 100})
	c := venueMap(kit(t), []*model.Shape{building, hall, unnamed, sign(650, 250, "parking"), sign(200, 600, "tea"), sign(1100, 600, "ramps")},
		&model.Feature{ID: "parking", Have: model.HaveYes, Remark: "Two spaces"}, &model.Feature{ID: "tea", Have: model.HaveNo})
	if len(c.Levels) != 1 || c.Levels[0].ID != printables.LevelRooms {
		t.Fatalf("the levels are %v", c.Levels)
	}
	parts := c.Levels[0].Parts
	if len(parts) != 3 || parts[0].ID != building.ID.String() || parts[1].ID != hall.ID.String() || parts[2].ID != "outside" {
		t.Fatalf("the parts are %v", parts)
	}
	said := func(i int) string {
		var all []string
		for _, l := range linesOf(c.Picture(&parts[i], 0, sceneSize(screens[3])).Marks) {
			all = append(all, l.Text)
		}
		return strings.Join(all, " ")
	}
	for i, wants := range []string{"Building|No", "Hall|Yes: Two spaces", "Around the rooms"} {
		for _, want := range strings.Split(wants, "|") {
			if !strings.Contains(said(i), want) {
				t.Errorf("part %d says %q, without %q", i, said(i), want)
			}
		}
	}
	if strings.Contains(said(0), "spaces") || strings.Contains(said(1), "No") {
		t.Errorf("what is in another room is said: %q, %q", said(0), said(1))
	}
	widest := 0.0
	floor := printables.LightPalette().Zone(model.ToneSand).Fill
	for _, m := range c.Picture(&parts[1], 0, sceneSize(screens[3])).Marks {
		if s, ok := m.(mark.Shape); ok && s.Fill == floor {
			widest = max(widest, s.Path.Bounds().H)
		}
	}
	if widest < 0.6*screens[3][1] {
		t.Errorf("the room is %.0f high", widest)
	}
}
