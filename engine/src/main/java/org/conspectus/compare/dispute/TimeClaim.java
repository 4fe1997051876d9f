package org.conspectus.compare.dispute;

import org.conspectus.compare.reading.DayRange;
import org.conspectus.compare.reading.Telling;
import org.conspectus.domain.Span;

/// A date an account gives.
///
/// @param isFull whether the words name it in figures, or name a month or more
/// @param isSure whether the text names the date in full, or its account bears a date
record TimeClaim(
    Telling telling, int sentence, Span span, DayRange days, boolean isSure, boolean isFull)
    implements Claim {}
