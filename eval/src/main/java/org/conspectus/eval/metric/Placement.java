package org.conspectus.eval.metric;

/// Where one item belongs and where it was put.
///
/// @param gold the label of its true cluster
/// @param predicted the label of the cluster it was put into
record Placement(String gold, String predicted) {}
