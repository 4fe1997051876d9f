package org.conspectus.compare.figure;

import java.util.List;
import org.conspectus.domain.Conspectus.DisagreementKind;

/// Different figures for one thing.
public record NumberDispute(DisagreementKind kind, List<List<NumberClaim>> sides, double score) {}
