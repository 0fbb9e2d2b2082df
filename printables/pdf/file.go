package pdf

import (
	"context"
	"io"

	"commonground/model/whole"
	"commonground/printables/text"
)

// WriteFile writes a job as a PDF to path, whole or not at all, as how says. When ctx ends
// first the error is its own, else where there is one that of whole.Write.
func WriteFile(ctx context.Context, path string, how whole.Options, set *text.Setter, job Job, opts Options) error {
	return whole.Write(path, how, func(w io.Writer) error { return Write(ctx, w, set, job, opts) })
}
