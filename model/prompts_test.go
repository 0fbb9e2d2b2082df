package model_test

import (
	"errors"
	"io"
	"slices"
	"strings"
	"testing"
	"testing/iotest"
	"unicode/utf8"

	"commonground/model"
)

func TestParsePrompts(t *testing.T) {
	text := "\ufeff# Ours\r\n\r\nHas a cat\r\n  Bakes \u00a0 bread \rKnows a café\n\u200b\nHAS A CAT\nيحب القراءة\nGoes by 🚲\n#not this\nBakes bread"
	list, err := model.ParsePrompts(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"Has a cat", "Bakes bread", "Knows a café", "يحب القراءة", "Goes by 🚲"}
	if !slices.Equal(list.Prompts, want) {
		t.Errorf("prompts %q, want %q", list.Prompts, want)
	}
	merged := []model.MergedPrompt{{"HAS A CAT", 7, 3}, {"Bakes bread", 11, 4}}
	if !slices.Equal(list.Merged, merged) {
		t.Errorf("merged %+v, want %+v", list.Merged, merged)
	}
}

func TestPromptsFaults(t *testing.T) {
	many := strings.Join(prompts(model.MaxPrompts), "\n")
	for name, c := range map[string]struct {
		text  string
		fault model.PromptsFault
		line  int
	}{
		"10,000 characters":    {"fine\n" + strings.Repeat("long ", 2000), model.PromptTooLong, 2},
		"201 characters":       {strings.Repeat("é", 201), model.PromptTooLong, 1},
		"not UTF-8":            {"fine\nfine too\ncaf\xe9", model.PromptsNotText, 3},
		"half of a character":  {"🚲"[:3], model.PromptsNotText, 1},
		"UTF-16":               {"\xff\xfeH\x00a\x00s\x00", model.PromptsNotText, 1},
		"a picture":            {"\x89PNG\r\n\x1a\n", model.PromptsNotText, 1},
		"zeros":                {"one\n\x00\x00", model.PromptsNotText, 2},
		"too many":             {many + "\none more", model.PromptsTooMany, model.MaxPrompts + 1},
		"200 MB of one letter": {strings.Repeat("a", model.MaxPromptsFile+1), model.PromptsTooLarge, 0},
	} {
		_, err := model.ParsePrompts(strings.NewReader(c.text))
		var wrong *model.PromptsError
		if !errors.As(err, &wrong) || wrong.Fault != c.fault || wrong.Line != c.line {
			t.Errorf("%s: %v", name, err)
		}
	}
	if list, err := model.ParsePrompts(strings.NewReader(many + "\nprompt 1")); err != nil || len(list.Prompts) != model.MaxPrompts {
		t.Errorf("as many as allowed, one again: %d, %v", len(list.Prompts), err)
	}
	if _, err := model.ParsePrompts(iotest.ErrReader(io.ErrUnexpectedEOF)); !errors.Is(err, io.ErrUnexpectedEOF) {
		t.Errorf("a reader that fails: %v", err)
	}
}

func TestParsePromptsReadsNoFurtherThanItMust(t *testing.T) {
	r := &endless{}
	if _, err := model.ParsePrompts(r); err == nil || r.read > 2*model.MaxPromptsFile {
		t.Errorf("read %d bytes, %v", r.read, err)
	}
}

type endless struct{ read int }

func (e *endless) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = 'x'
	}
	e.read += len(p)
	return len(p), nil
}

func TestCheckPromptsKeepsHashes(t *testing.T) {
	list, err := model.CheckPrompts([]string{"#1 fan of tea", " ", "two\nlines"})
	if err != nil || !slices.Equal(list.Prompts, []string{"#1 fan of tea", "two lines"}) {
		t.Errorf("%q, %v", list.Prompts, err)
	}
}

func FuzzParsePrompts(f *testing.F) {
	for _, seed := range []string{
		"", "\n\n", "Has a cat\nhas a cat", "\ufeff# remark\r\nيحب القراءة\rहिन्दी\n你好", "caf\xe9", "\x00", "ſtraße\nSTRASSE\nKelvin K",
		"e\u0301 \u202e \u00a0\u3000", strings.Repeat("long ", 100), strings.Repeat("a\nb\n", 50), "#", " #x", "🚲🏽‍♀️",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		list, err := model.ParsePrompts(strings.NewReader(string(data)))
		if err != nil {
			return
		}
		for i, p := range list.Prompts {
			if !utf8.ValidString(p) || p == "" || p != strings.TrimSpace(p) || p[0] == '#' ||
				strings.ContainsAny(p, "\r\n\t") || utf8.RuneCountInString(p) > model.MaxPromptText {
				t.Errorf("prompt %d is %q", i, p)
			}
		}
		again, err := model.CheckPrompts(list.Prompts)
		if err != nil || !slices.Equal(again.Prompts, list.Prompts) || len(again.Merged) > 0 {
			t.Errorf("%q read again as %q, %v", list.Prompts, again.Prompts, err)
		}
	})
}

func TestTheLongestPromptIsRead(t *testing.T) {
	longest := strings.Repeat("é", model.MaxPromptText)
	if list, err := model.CheckPrompts([]string{longest}); err != nil || list.Prompts[0] != longest {
		t.Errorf("got %v", err)
	}
	if _, err := model.CheckPrompts([]string{longest + "é"}); err == nil {
		t.Error("a longer one was read")
	}
}
