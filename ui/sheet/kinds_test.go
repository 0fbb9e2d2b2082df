package sheet

import (
	"testing"

	"commonground/model"
)

func TestEveryKindHasASurface(t *testing.T) {
	for _, k := range model.Kinds() {
		if kinds()[k].open == nil {
			t.Errorf("nothing opens a sheet of kind %q", k)
		}
	}
}
