// Package layout arranges objects in columns, rows and grids whose height follows from
// their width, which Fyne's own layouts cannot do.
package layout
