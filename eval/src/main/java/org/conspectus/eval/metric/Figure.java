package org.conspectus.eval.metric;

/// One measured number.
///
/// @param name what was measured, such as `B3F1` or `typed.F1`
/// @param value a share in [0, 1] rounded to four decimals, or a count
public record Figure(String name, double value) {}
