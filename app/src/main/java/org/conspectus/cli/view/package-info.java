/// How a story looks to a person: pure functions from domain values to words. Start with {@link
/// org.conspectus.cli.view.StoryView}, what is known of a story. {@link
/// org.conspectus.cli.view.StoryOutline} chooses what is said of it and in which words where that
/// is lines; {@link org.conspectus.cli.text} writes them down for a terminal and as Markdown.
/// {@link org.conspectus.cli.html} shows all of it as a page.
///
/// Nothing here prints, reads a file, asks the clock or the terminal. Words of articles pass
/// through {@link org.conspectus.cli.view.Plain} before they reach a line, so no article can move
/// the cursor.
@NullMarked
package org.conspectus.cli.view;

import org.jspecify.annotations.NullMarked;
