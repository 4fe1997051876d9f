package org.conspectus.compare.dispute;

import java.util.List;
import org.conspectus.domain.Conspectus.DisagreementKind;

/// Different figures for one thing.
record NumberDispute(DisagreementKind kind, List<List<NumberClaim>> sides, double score) {}
