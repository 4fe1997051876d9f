/// What an account claims, and what the searches for disagreements look at: the accounts, what
/// stands around a claim, and whether it is of what is to come. Start with
/// [org.conspectus.compare.claim.Scene].
@NullMarked
package org.conspectus.compare.claim;

import org.jspecify.annotations.NullMarked;
