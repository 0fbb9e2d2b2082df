package catalogue

import "commonground/model"

func icebreakers() []*model.Activity { return nil }
