package guide

func about() []*Guide { return nil }
