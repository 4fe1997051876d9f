/// Puts the articles of known sets into stories, with our own writers and with what others use, all
/// from one table of texts. Start with [org.conspectus.eval.stories.StorySet] and
/// [org.conspectus.eval.stories.TfIdfStream].
@NullMarked
package org.conspectus.eval.stories;

import org.jspecify.annotations.NullMarked;
