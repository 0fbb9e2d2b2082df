package icons

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"math"
	"strconv"

	"commonground/assets/outline"
)

// parse reads the file of an icon. It refuses whatever the package comment does not
// allow, so that no painter shows a different picture than another.
func parse(data []byte) ([]Figure, error) {
	d := xml.NewDecoder(bytes.NewReader(data))
	var out []Figure
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, err
		}
		start, ok := token.(xml.StartElement)
		if !ok || start.Name.Local == "svg" {
			continue
		}
		figure, err := parseElement(start)
		if err != nil {
			return nil, fmt.Errorf("<%s>: %w", start.Name.Local, err)
		}
		out = append(out, figure)
	}
	if len(out) == 0 {
		return nil, errors.New("nothing is drawn")
	}
	return out, nil
}

// attributes are those of one element; reading a number that is missing gives 0, one
// that is broken keeps the error.
type attributes struct {
	values map[string]string
	err    error
}

func (a *attributes) number(name string) float64 {
	text, ok := a.values[name]
	if !ok {
		return 0
	}
	v, err := strconv.ParseFloat(text, 64)
	if err == nil && (math.IsNaN(v) || math.Abs(v) > 10*Size) {
		err = fmt.Errorf("%s=%q is out of range", name, text)
	}
	if err != nil && a.err == nil {
		a.err = err
	}
	return v
}

func parseElement(start xml.StartElement) (Figure, error) {
	a := &attributes{values: map[string]string{}}
	for _, attr := range start.Attr {
		a.values[attr.Name.Local] = attr.Value
	}
	figure, err := parsePaint(a)
	if err != nil {
		return figure, err
	}
	switch start.Name.Local {
	case "path":
		figure.Path, err = parsePath(a.values["d"])
	case "circle":
		figure.Path = circlePath(a.number("cx"), a.number("cy"), a.number("r"))
	case "rect":
		figure.Path = rectPath(a.number("x"), a.number("y"), a.number("width"), a.number("height"), a.number("rx"))
	default:
		err = errors.New("only path, circle and rect are painted everywhere")
	}
	return figure, errors.Join(err, a.err)
}

func parsePaint(a *attributes) (Figure, error) {
	fill, stroke := a.values["fill"], a.values["stroke"]
	switch {
	case fill == "black" && stroke == "":
		return Figure{}, nil
	case fill == "none" && stroke == "black":
		if a.values["stroke-linecap"] != "round" || a.values["stroke-linejoin"] != "round" {
			return Figure{}, errors.New("line ends and joins must be round")
		}
		width := a.number("stroke-width")
		if width <= 0 {
			return Figure{}, errors.New("no stroke-width")
		}
		return Figure{Stroke: width}, a.err
	}
	return Figure{}, errors.New(`want fill="black" alone, or fill="none" stroke="black"`)
}

func circlePath(cx, cy, r float64) []outline.Segment {
	b := builder{}
	b.move(cx-r, cy)
	b.arc(r, r, 0, false, true, cx+r, cy)
	b.arc(r, r, 0, false, true, cx-r, cy)
	b.close()
	return b.path
}

func rectPath(x, y, w, h, r float64) []outline.Segment {
	b := builder{}
	b.move(x+r, y)
	b.line(x+w-r, y)
	b.arc(r, r, 0, false, true, x+w, y+r)
	b.line(x+w, y+h-r)
	b.arc(r, r, 0, false, true, x+w-r, y+h)
	b.line(x+r, y+h)
	b.arc(r, r, 0, false, true, x, y+h-r)
	b.line(x, y+r)
	b.arc(r, r, 0, false, true, x+r, y)
	b.close()
	return b.path
}
