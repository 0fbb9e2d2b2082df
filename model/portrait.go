package model

// Portrait is one member's card (Activity 4).
type Portrait struct {
	ID ID `json:"id"`
	// Name is how they like to be called.
	Name string `json:"name,omitempty"`
	// Picture is a PNG or JPEG file, at most 800 pixels each way.
	Picture []byte `json:"picture,omitempty"`
	Doodle  Doodle `json:"doodle,omitempty"`
	// Icon stands in where there is no picture and no doodle.
	Icon     string `json:"icon,omitempty"`
	Likes    string `json:"likes,omitempty"`
	Share    string `json:"share,omitempty"`
	Gestures string `json:"gestures,omitempty"`
}

// EditPortraits changes copies of a sheet's portraits as one step; change returns them
// in their new order.
func (d *Document) EditPortraits(step Step, sheet ID, change func([]*Portrait) ([]*Portrait, error)) error {
	return d.EditSheet(step, sheet, func(s *Sheet) (err error) {
		s.Portraits, err = change(copies(s.Portraits))
		return err
	})
}
