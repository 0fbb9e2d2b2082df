package catalogue

import "commonground/model"

func values() []*model.Activity { return nil }
