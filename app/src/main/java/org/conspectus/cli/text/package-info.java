/// What a person sees at a terminal: lines of a width, with colors or without. Start with {@link
/// org.conspectus.cli.text.StoryText}.
///
/// Pure functions: the width and whether to color are handed in, and nothing is printed.
@NullMarked
package org.conspectus.cli.text;

import org.jspecify.annotations.NullMarked;
