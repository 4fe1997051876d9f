package org.conspectus.compare.timeline;

import org.conspectus.compare.align.Passage;
import org.conspectus.compare.reading.DayRange;
import org.conspectus.domain.Conspectus.Status;
import org.jspecify.annotations.Nullable;

/// A sentence that says when something happens.
///
/// @param date as in TimeML, without a time of day; null when only the range is known
/// @param words the words of time; null where the sentence tells what another one dates
record Moment(
    Passage passage, @Nullable String date, DayRange days, Status status, @Nullable String words) {}
