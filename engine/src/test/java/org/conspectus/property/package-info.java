/// Properties that hold for generated input; a failure names its seed.
@NullMarked
package org.conspectus.property;

import org.jspecify.annotations.NullMarked;
