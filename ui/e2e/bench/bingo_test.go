//go:build linux

package bench

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"commonground/ui/e2e/stage"
)

// BenchmarkBingo makes 1,000 bingo cards, whole process, and has reportlab make the
// like cards in turn.
func BenchmarkBingo(b *testing.B) {
	stage.Wanted(b)
	folder := b.TempDir()
	prompts := filepath.Join(folder, "prompts.txt")
	if err := os.WriteFile(prompts, []byte(sixtyPrompts()), 0o644); err != nil {
		b.Fatal(err)
	}
	fonts, err := filepath.Abs("../../../assets/fonts/ttf/AtkinsonHyperlegibleNext-")
	if err != nil {
		b.Fatal(err)
	}
	ours := []string{program, "bingo", "--prompts", prompts, "--cards", "1000", "--grid", "4x4", "--title", "Human bingo", "--seed", "7", "-o", filepath.Join(folder, "ours.pdf")}
	theirs := []string{python(b), "bingo.py", prompts, "1000", filepath.Join(folder, "theirs.pdf"), fonts + "Regular.ttf", fonts + "Bold.ttf"}
	for b.Loop() {
		var times, memory, otherTimes, otherMemory []float64
		for range 2*runs + 1 {
			_ = os.Remove(filepath.Join(folder, "ours.pdf"))
			t, m := whole(b, ours)
			times, memory = append(times, t), append(memory, m)
			t, m = whole(b, theirs)
			otherTimes, otherMemory = append(otherTimes, t), append(otherMemory, m)
		}
		b.ReportMetric(median(times)*1000, "ms")
		b.ReportMetric(median(otherTimes)*1000, "reportlab-ms")
		b.ReportMetric(median(times)/median(otherTimes), "ratio")
		b.ReportMetric(median(memory), "MB")
		figures.atMost("1,000 bingo cards, time of reportlab's", " ×", fmt.Sprintf("1 (%.0f ms)", median(otherTimes)*1000), 0.5, median(times)/median(otherTimes))
		figures.atMost("1,000 bingo cards, whole process", " ms", "470", median(otherTimes)*500, median(times)*1000)
		figures.atMost("1,000 bingo cards, peak memory", " MB", number(median(otherMemory)), 100, median(memory))
	}
}

// whole runs a command and returns its seconds from start to end and its peak memory in
// MB.
func whole(b *testing.B, command []string) (seconds, megabytes float64) {
	b.Helper()
	cmd := exec.Command(command[0], command[1:]...)
	start := time.Now()
	out, err := cmd.CombinedOutput()
	seconds = time.Since(start).Seconds()
	if err != nil {
		b.Fatalf("%s: %v\n%s", strings.Join(command, " "), err, out)
	}
	usage := cmd.ProcessState.SysUsage().(*syscall.Rusage)
	return seconds, float64(usage.Maxrss) * 1024 / 1e6
}

// python finds one that has reportlab.
func python(b *testing.B) string {
	b.Helper()
	for _, name := range []string{"python3", "/usr/bin/python3"} {
		if exec.Command(name, "-c", "import reportlab").Run() == nil {
			return name
		}
	}
	b.Skip("no Python here has reportlab")
	return ""
}

// sixtyPrompts are as long as those people write.
func sixtyPrompts() string {
	var out strings.Builder
	for _, what := range []string{"has grown", "can cook", "once sold", "likes to draw", "has lost and found", "would share"} {
		for _, thing := range []string{"tomatoes", "a good soup", "an old bicycle", "a woolly hat", "some seashells", "a jar of jam", "a garden chair", "three odd socks", "a paper boat", "a map of town"} {
			out.WriteString("Somebody who " + what + " " + thing + "\n")
		}
	}
	return out.String()
}
