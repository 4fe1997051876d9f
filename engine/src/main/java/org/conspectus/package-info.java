/// News understanding as a library: from a fetched page to the story it tells, in any language.
@NullMarked
package org.conspectus;

import org.jspecify.annotations.NullMarked;
