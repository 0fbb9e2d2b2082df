package file

import (
	"bytes"
	"io"

	"commonground/model"
	"commonground/model/catalogue"
)

const (
	// ActivityFormat is what the "format" of every activity's file says.
	ActivityFormat = "common-ground-activity"
	// ActivityVersion is the version of that format that this program writes; see Version.
	ActivityVersion = 2
	// ActivityExt is how the name of an activity's file ends.
	ActivityExt = ".activity.json"
)

// activityContent is an activity as its file has it.
type activityContent struct {
	Format  string `json:"format"`
	Version int    `json:"version"`
	*model.Activity
}

// EncodeActivity returns the file of an activity of a group's own. It fails with an *Error
// where a breaks a rule that DecodeActivity holds files to.
func EncodeActivity(a *model.Activity) ([]byte, error) {
	if found := examineActivity(a); len(found.problems) > 0 {
		return nil, found.refusal()
	}
	data, err := written(activityContent{ActivityFormat, ActivityVersion, a})
	if err != nil {
		return nil, err
	}
	if len(data) > MaxBytes {
		return nil, &Error{Kind: TooLarge}
	}
	return data, nil
}

// DecodeActivity reads an activity. What is wrong with the file is told by an *Error; any
// other error is the reader's own. It has the ID that it was saved with; where a group has
// that already, Document.AddActivity gives it another.
func DecodeActivity(r io.Reader) (*model.Activity, error) {
	data, err := readAll(r)
	if err != nil {
		return nil, err
	}
	data = bytes.TrimPrefix(data, []byte(byteOrderMark))
	if data, err = brought(data, ActivityFormat, ActivityVersion, activityMigrations()); err != nil {
		return nil, err
	}
	in := activityContent{Activity: &model.Activity{}}
	if err := read(data, &in); err != nil {
		return nil, err
	}
	if found := examineActivity(in.Activity); len(found.problems) > 0 {
		return nil, found.refusal()
	}
	return in.Activity, nil
}

// examineActivity holds an activity to the rules that those in a group's file are held to.
func examineActivity(a *model.Activity) *examiner {
	e := examined(&model.Group{}, a)
	if _, taken := catalogue.Find(a.ID); taken {
		e.add(Duplicate, "id", a.ID)
	}
	return e
}
