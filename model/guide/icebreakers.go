package guide

func icebreakers() []*Guide { return nil }
