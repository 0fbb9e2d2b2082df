package catalogue

import "commonground/model"

func decisions() []*model.Activity { return nil }
