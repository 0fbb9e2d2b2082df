package pdf

import (
	"math"
	"strconv"
)

// content is a page's drawing in PDF's language.
type content []byte

func (c *content) raw(s string) { *c = append(*c, s...) }

// at writes places in points, then an operator on its own line. A hundredth of a point is
// finer than any printer.
func (c *content) at(operator string, places ...float64) { c.op(2, operator, places) }

// set writes shares and scales, then an operator on its own line.
func (c *content) set(operator string, numbers ...float64) { c.op(3, operator, numbers) }

func (c *content) op(decimals int, operator string, numbers []float64) {
	for _, n := range numbers {
		*c = append(number(*c, n, decimals), ' ')
	}
	*c = append(append(*c, operator...), '\n')
}

// matrix writes how what follows is scaled and turned, and where it stands.
func (c *content) matrix(operator string, a, b, x, y float64) {
	for _, n := range [...]float64{a, -b, b, a} {
		*c = append(number(*c, n, 4), ' ')
	}
	c.at(operator, x, y)
}

// number appends a number with at most so many decimals, which PDF wants without an
// exponent. What is no number, or too large for any viewer, becomes 0.
func number(out []byte, n float64, decimals int) []byte {
	if math.IsNaN(n) || math.Abs(n) > 1e7 {
		n = 0
	}
	scale := [...]float64{1, 10, 100, 1000, 10000}[decimals]
	v := int64(math.Round(n * scale))
	if v < 0 {
		out, v = append(out, '-'), -v
	}
	whole, rest := v/int64(scale), v%int64(scale)
	out = strconv.AppendInt(out, whole, 10)
	if rest == 0 {
		return out
	}
	out = append(out, '.')
	for place := int64(scale) / 10; rest > 0; place /= 10 {
		out = append(out, byte('0'+rest/place))
		rest %= place
	}
	return out
}
