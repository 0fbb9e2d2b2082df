package main

import (
	"encoding/json"
	"net/url"
	"strings"
	"time"

	"commonground/assets/packaging/details"
)

// component is a part as CycloneDX 1.5 has it.
type component struct {
	Type     string    `json:"type"`
	Name     string    `json:"name"`
	Version  string    `json:"version,omitempty"`
	PURL     string    `json:"purl,omitempty"`
	Licenses []licence `json:"licenses,omitempty"`
}

type licence struct {
	License struct {
		ID string `json:"id"`
	} `json:"license"`
}

// bill is the list of all parts, for programs that look for faulty ones.
func bill(d details.Details, date time.Time, modules, fonts []part) ([]byte, error) {
	var all []component
	for _, p := range modules {
		c := component{Type: "library", Name: p.name, Version: p.version, Licenses: licences(p)}
		c.PURL = "pkg:golang/" + p.name + "@" + url.PathEscape(p.version)
		if p.name == "Go" {
			c.PURL = "pkg:golang/std@" + p.version
		}
		all = append(all, c)
	}
	for _, p := range fonts {
		all = append(all, component{Type: "file", Name: p.name, Licenses: licences(p)})
	}
	var out struct {
		Format   string `json:"bomFormat"`
		Spec     string `json:"specVersion"`
		Version  int    `json:"version"`
		Metadata struct {
			Timestamp string    `json:"timestamp"`
			Component component `json:"component"`
		} `json:"metadata"`
		Components []component `json:"components"`
	}
	out.Format, out.Spec, out.Version, out.Components = "CycloneDX", "1.5", 1, all
	out.Metadata.Timestamp = date.Format(time.RFC3339)
	out.Metadata.Component = component{Type: "application", Name: d.Name, Version: d.Version}
	data, err := json.MarshalIndent(out, "", "  ")
	return append(data, '\n'), err
}

// signs are words that stand in one licence alone, by its SPDX name; the first that fits
// counts.
var signs = []struct{ id, words string }{
	{"OFL-1.1", "SIL OPEN FONT LICENSE"},
	{"Apache-2.0", "Apache License Version 2.0"},
	{"MPL-2.0", "Mozilla Public License Version 2.0"},
	{"Bitstream-Vera", "Bitstream Vera Fonts Copyright"},
	{"MIT", "hereby granted, free of charge, to any person"},
	{"ISC", "and/or distribute this software for any purpose with or without fee"},
	{"Zlib", "provided 'as-is', without any express or implied warranty"},
	{"BSD-3-Clause", "may be used to endorse or promote products"},
	{"BSD-2-Clause", "in binary form must reproduce the above copyright"},
	{"Unlicense", "free and unencumbered software released into the public domain"},
}

// licences are those that a part's texts are known to be.
func licences(p part) []licence {
	var out []licence
	seen := map[string]bool{}
	for _, text := range p.texts {
		flat := strings.ToLower(strings.Join(strings.Fields(strings.ReplaceAll(text, ",", " ")), " "))
		for _, s := range signs {
			if strings.Contains(flat, strings.ToLower(strings.Join(strings.Fields(strings.ReplaceAll(s.words, ",", " ")), " "))) {
				if !seen[s.id] {
					var l licence
					l.License.ID, seen[s.id] = s.id, true
					out = append(out, l)
				}
				break
			}
		}
	}
	return out
}
