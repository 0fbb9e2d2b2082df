package guide

func values() []*Guide { return nil }
