/// What a person sees as lines: at a terminal, of a width, with colors or without; and as Markdown.
/// Start with {@link org.conspectus.cli.text.StoryText}.
///
/// Pure functions: the width and whether to color are handed in, and nothing is printed.
@NullMarked
package org.conspectus.cli.text;

import org.jspecify.annotations.NullMarked;
