package wording_test

import (
	"testing"

	"commonground/assets/words"
	"commonground/model/catalogue"
	"commonground/printables/wording"
)

// TestLooksAndHealthAreLeftOut of Ten things in common, however they are written, also where a
// group made it its own; and of nothing else.
func TestLooksAndHealthAreLeftOut(t *testing.T) {
	book, err := words.Load("en")
	if err != nil {
		t.Fatal(err)
	}
	ten, _ := catalogue.Find("ice-ten")
	for _, of := range []wording.Activity{wording.Of(book, ten), wording.Of(book, wording.Copy(book, ten, "Our ten"))} {
		for _, said := range []string{
			"brown hair", "Brown HAIR!", "tall", "We are all tall.", "short", "Short ", "glasses", "all wear glasses", "two\nhands",
			"beards", "blue eyes", "Héalth", "we’ve all had depression", "panic attacks", "mental health", "skin-colour", "glasses of tea and glasses",
		} {
			if of.Avoided(said) == "" {
				t.Errorf("%s: nothing is said of %q", of.Title, said)
			}
		}
		for _, said := range []string{
			"", "Cornwall", "the hairdresser’s down the road", "the hairdresser's", "short walks", "glasses of lemonade", "hair salon", "tall trees",
			"Tallinn", "handmade cards", "the health centre is near", "toast", "Bodmin", "illustrations", "Sheffield", "chairs", "clear skies", "Hairspray", "the doctor's surgery",
			"rainy days", "Eyemouth", "facebook", "good with our hands", "painting",
		} {
			if got := of.Avoided(said); got != "" {
				t.Errorf("%s: of %q it says %q", of.Title, said, got)
			}
		}
	}
	for _, id := range []string{"connect", "ice-places", "ice-senses"} {
		a, _ := catalogue.Find(id)
		if got := wording.Of(book, a).Avoided("brown hair"); got != "" {
			t.Errorf("%s says %q", id, got)
		}
	}
}
