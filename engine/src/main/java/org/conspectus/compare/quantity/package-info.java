/// Numbers of an account: how many of what, how much, how long, how old, with the bounds their
/// words give. Start with [org.conspectus.compare.quantity.QuantityReader].
@NullMarked
package org.conspectus.compare.quantity;

import org.jspecify.annotations.NullMarked;
