/// Stories as one HTML page. Start with {@link org.conspectus.cli.html.StoryPage}; each section of
/// a story is a class of its own, and `page.css` and `page.js` beside them are how it looks and
/// what it does beyond links.
///
/// Everything goes through `Html`, which escapes every text, so that no article can add markup. The
/// page forbids itself all but its own style and script, and uses no `style` attributes. Nothing
/// here prints or opens a file but the two resources.
@NullMarked
package org.conspectus.cli.html;

import org.jspecify.annotations.NullMarked;
