package places

import "fmt"

// lettered are the drives of Windows, one bit each from A on, with what ask says of each. A
// and B are passed over, since they make noise; so is a drive that has nothing in it.
func lettered(bits uint32, ask func(path string) (removable bool, label string, ready bool)) []drive {
	var out []drive
	for letter := 'C'; letter <= 'Z'; letter++ {
		if bits&(1<<(letter-'A')) == 0 {
			continue
		}
		path := string(letter) + `:\`
		removable, label, ready := ask(path)
		if !ready {
			continue
		}
		name := string(letter) + ":"
		if label != "" {
			name = fmt.Sprintf("%s (%s)", label, name)
		}
		out = append(out, drive{path: path, name: name, removable: removable})
	}
	return out
}
