/// Articles about one event, grouped as they stream in, in all languages at once. Start with
/// [org.conspectus.story.Clusterer].
///
/// Works on profiles and on the links that the family index found; keeps no text. One writer, no
/// clock, no lock: time is the articles' own.
@NullMarked
package org.conspectus.story;

import org.jspecify.annotations.NullMarked;
