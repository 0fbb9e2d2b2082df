package guide

func hard() []*Guide { return nil }
