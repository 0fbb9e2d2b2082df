package guide

func endings() []*Guide { return nil }
