/// The JSON form of the domain records, as the command line prints it: one object a line, the field
/// names and their order fixed for good. Start with {@link org.conspectus.codec.JsonLines}; there
/// is one class for each shape, such as {@link org.conspectus.codec.ConspectusForm}.
///
/// The rules hold for every shape: what is unknown is `null` and stays in its place, an array may
/// be empty and is never `null`, a span is `[start, end]` in UTF-16 units, a score is rounded to
/// four decimals, an enum is its name. New fields come after the old ones.
///
/// Nothing else in the project writes these records as JSON, and nothing here reads an article,
/// opens a file or decides what is worth printing.
@NullMarked
package org.conspectus.codec;

import org.jspecify.annotations.NullMarked;
