package guide

func hard() []*Guide {
	return []*Guide{
		{ID: "silence", Icon: "quiet", Activities: []string{"facilitation"}, Headings: []string{"communication"}, Source: Source{Pages: []int{60}}},
	}
}
