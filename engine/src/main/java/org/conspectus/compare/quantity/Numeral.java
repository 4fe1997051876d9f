package org.conspectus.compare.quantity;

/// A written number.
///
/// @param step what it is rounded to, at most
/// @param next the token behind it
/// @param isRough whether its own word is rough, such as `a dozen`
/// @param isVague whether it says too little to be compared, such as `hundreds`
/// @param isFraction whether it is a word for a share, such as `half`
record Numeral(
    double value, double step, int next, boolean isRough, boolean isVague, boolean isFraction) {}
