/// Names and what they name: [org.conspectus.analyze.entity.NameFinder] finds them in a text,
/// [org.conspectus.analyze.entity.NameResolver] gives each the key of what it names.
@NullMarked
package org.conspectus.analyze.entity;

import org.jspecify.annotations.NullMarked;
