package turns

import (
	"testing"
	"time"

	"commonground/assets/words"
	"commonground/model"
	"commonground/model/turns"
	"commonground/printables"
)

// table is an app on whose sheet a card is drawn.
type table struct {
	Host
	book *words.Book
	now  time.Time
	card printables.Drawn
}

func (h *table) Words() *words.Book      { return h.book }
func (h *table) Now() time.Time          { return h.now }
func (h *table) Drawn() printables.Drawn { return h.card }

// TestTheRoomSeesTheCardOfATurn with whoever drew it, and none once everybody had a turn.
func TestTheRoomSeesTheCardOfATurn(t *testing.T) {
	book, err := words.Load("en")
	if err != nil {
		t.Fatal(err)
	}
	h := &table{book: book, now: time.Now(), card: printables.Drawn{Text: "A soup", Colour: model.ColourA}}
	all := &Turns{host: h, set: usual()}
	all.order = turns.New([]string{"Amina"}, time.Minute, nil, h.now)
	if now := all.turn(); now.Card != h.card || now.Says != "Amina" {
		t.Errorf("the room sees %+v", now)
	}
	all.order.Next(h.now)
	if now := all.turn(); now.Card.Text != "" {
		t.Errorf("at the end the room sees %+v", now)
	}
}
