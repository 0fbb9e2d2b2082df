package library

import "os"

// sameDisk reports whether two folders lie on one file system. Windows tells only whether
// they are one folder; to make it anew there counts as another.
func sameDisk(a, b os.FileInfo) bool { return os.SameFile(a, b) }
