//go:build pending

package main

import (
	_ "fyne.io/fyne/v2/app"
	_ "fyne.io/fyne/v2/test"
	_ "github.com/go-text/typesetting/shaping"
	_ "github.com/gofrs/flock"
	_ "github.com/google/uuid"
	_ "github.com/jezek/xgb"
	_ "github.com/jung-kurt/gofpdf"
	_ "github.com/natefinch/atomic"
	_ "github.com/pdfcpu/pdfcpu/pkg/api"
	_ "github.com/santhosh-tekuri/jsonschema/v6"
	_ "golang.org/x/image/vector"
	_ "golang.org/x/text/feature/plural"
	_ "pgregory.net/rapid"
)
