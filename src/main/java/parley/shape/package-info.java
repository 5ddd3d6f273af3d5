/**
 * What a place in a scenario file can hold, and what follows from that.
 *
 * <p>A {@link parley.shape.Shape} is a {@link parley.shape.Quantity quantity}, a {@link parley.shape.Flag flag}, a
 * {@link parley.shape.Word word} or a {@link parley.shape.Text text}; {@link parley.shape.Items a list} or
 * {@link parley.shape.Entries named entries} of one shape; a {@link parley.shape.Section section}, whose
 * {@link parley.shape.Field fields} become a record; or a {@link parley.shape.Variant variant}, a section of one of
 * several kinds. Each knows how to bind a node to a value, its canonical form, its line in the
 * {@link parley.shape.Listing listing} of all parameters, and its JSON Schema.
 *
 * <p>Ranges, units and sources come from the {@link parley.shape.Passport passports} of the parameters.
 *
 * <p>Deliberately not here: which records there are, and how a file extends another.
 */
package parley.shape;
