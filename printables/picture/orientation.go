package picture

import (
	"bytes"
	"encoding/binary"
)

// orientation returns how the camera was held, 1 to 8 as EXIF counts (CIPA DC-008, tag
// 0x0112); 1, upright, where nothing sound is said.
func orientation(data []byte) int {
	switch {
	case bytes.HasPrefix(data, []byte("\xff\xd8")):
		return ofTIFF(inJPEG(data))
	case bytes.HasPrefix(data, []byte("\x89PNG\r\n\x1a\n")):
		return ofTIFF(chunk(data[8:], "eXIf", binary.BigEndian, true))
	case len(data) > 12 && string(data[:4]) == "RIFF" && string(data[8:12]) == "WEBP":
		return ofTIFF(bytes.TrimPrefix(chunk(data[12:], "EXIF", binary.LittleEndian, false), exifHead))
	}
	return 1
}

var exifHead = []byte("Exif\x00\x00")

// inJPEG finds the EXIF part before the picture's own data.
func inJPEG(data []byte) []byte {
	for data = data[2:]; len(data) >= 4 && data[0] == 0xFF; {
		kind, size := data[1], int(binary.BigEndian.Uint16(data[2:]))
		if kind == 0xDA || kind == 0xD9 || size < 2 || len(data) < 2+size {
			return nil
		}
		part := data[4 : 2+size]
		if kind == 0xE1 && bytes.HasPrefix(part, exifHead) {
			return part[len(exifHead):]
		}
		data = data[2+size:]
	}
	return nil
}

// chunk finds a part of a PNG (size, name, content, four bytes) or of a RIFF file (name,
// size, content, filled up to an even size).
func chunk(data []byte, name string, order binary.ByteOrder, isPNG bool) []byte {
	for len(data) >= 8 {
		size, called, tail := int64(order.Uint32(data)), string(data[4:8]), int64(4)
		if !isPNG {
			size, called = int64(order.Uint32(data[4:])), string(data[:4])
			tail = size % 2
		}
		if size > int64(len(data))-8 {
			return nil
		}
		if called == name {
			return data[8 : 8+size]
		}
		data = data[min(8+size+tail, int64(len(data))):]
	}
	return nil
}

// ofTIFF reads the tag from the first directory of a TIFF header.
func ofTIFF(t []byte) int {
	if len(t) < 8 {
		return 1
	}
	var order binary.ByteOrder = binary.LittleEndian
	switch string(t[:2]) {
	case "II":
	case "MM":
		order = binary.BigEndian
	default:
		return 1
	}
	at := int64(order.Uint32(t[4:]))
	if at+2 > int64(len(t)) {
		return 1
	}
	entries := t[at+2:]
	for range order.Uint16(t[at:]) {
		if len(entries) < 12 {
			return 1
		}
		if order.Uint16(entries) == 0x0112 {
			if held := int(order.Uint16(entries[8:])); held >= 1 && held <= 8 {
				return held
			}
			return 1
		}
		entries = entries[12:]
	}
	return 1
}
