package whole

// SyncFolder does nothing: Windows writes a rename through by itself when it is asked to, as
// atomic.ReplaceFile does.
func SyncFolder(string) error { return nil }
