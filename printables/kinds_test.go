package printables

import (
	"testing"

	"commonground/model"
)

func TestEveryKindPrints(t *testing.T) {
	for _, k := range model.Kinds() {
		if kinds[k].filled == nil || kinds[k].blank == nil {
			t.Errorf("sheets of kind %q do not print", k)
		}
	}
}
