module commonground

go 1.26.0

require (
	fyne.io/fyne/v2 v2.8.1
	github.com/google/uuid v1.6.0
)

require (
	github.com/gofrs/flock v0.13.1 // indirect
	github.com/jung-kurt/gofpdf v1.16.2 // indirect
	github.com/natefinch/atomic v1.0.1 // indirect
	github.com/pdfcpu/pdfcpu v0.15.0 // indirect
	github.com/santhosh-tekuri/jsonschema/v6 v6.0.3 // indirect
	golang.org/x/image v0.47.0 // indirect
	golang.org/x/sys v0.49.0 // indirect
	golang.org/x/text v0.43.0 // indirect
	pgregory.net/rapid v1.3.0 // indirect
)
