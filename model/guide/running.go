package guide

func running() []*Guide { return nil }
