package printing

import (
	"context"
	"io"

	"commonground/printables"
	"commonground/printables/pdf"
	"commonground/printables/text"
)

// WritePDF writes a job as a PDF to path, whole or not at all, without a window. A file
// that is there is replaced only where replace says so; otherwise the error is ErrExists.
// When ctx ends first the error is its own.
func WritePDF(ctx context.Context, path string, replace bool, set *text.Setter, job printables.Job, opts pdf.Options) error {
	return writeFile(ctx, path, replace, func(w io.Writer) error {
		return pdf.Write(ctx, w, set, pdf.Job(job), opts)
	})
}
