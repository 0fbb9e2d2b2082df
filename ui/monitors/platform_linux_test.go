package monitors

import "testing"

// TestX11IsPreferred where it answers beside Wayland; what people asked for stays.
func TestX11IsPreferred(t *testing.T) {
	const display, wayland = "DISPLAY", "WAYLAND_DISPLAY"
	for name, c := range map[string]struct {
		env     map[string]string
		answers bool
		want    string
	}{
		"X11 alone":                {map[string]string{display: ":0"}, true, ""},
		"Wayland alone":            {map[string]string{wayland: "wayland-0"}, false, ""},
		"both":                     {map[string]string{display: ":0", wayland: "wayland-0"}, true, "x11"},
		"X11 does not answer":      {map[string]string{display: ":0", wayland: "wayland-0"}, false, "wayland"},
		"Wayland was asked for":    {map[string]string{display: ":0", wayland: "wayland-0", named: "wayland"}, true, ""},
		"nothing that could be it": {nil, true, ""},
	} {
		if got := platform(func(name string) string { return c.env[name] }, func() bool { return c.answers }); got != c.want {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
}
