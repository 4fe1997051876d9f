package org.conspectus.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// When an article was published, as exactly as is known and no more.
public sealed interface PublicationTime {
  /// The first instant it can mean; a plain date starts at 00:00 UTC.
  Instant earliest();

  /// The last instant it can mean; equals [#earliest()] for a moment.
  Instant latest();

  /// ISO 8601, with the offset it was given with; for an inferred range its first day.
  String text();

  /// The instant to sort by: that of a moment, else [#earliest()], with a time of day if one came.
  default Instant order() {
    return earliest();
  }

  /// A time with its own offset.
  record Moment(Instant instant, ZoneOffset offset) implements PublicationTime {
    private static final DateTimeFormatter FORMAT =
        DateTimeFormatter.ISO_OFFSET_DATE_TIME.localizedBy(Locale.ROOT);

    public Moment(OffsetDateTime time) {
      this(time.toInstant(), time.getOffset());
    }

    /// The instant by the clocks of its offset.
    public OffsetDateTime time() {
      return instant.atOffset(offset);
    }

    @Override
    public Instant earliest() {
      return instant;
    }

    @Override
    public Instant latest() {
      return instant;
    }

    @Override
    public String text() {
      return FORMAT.format(time());
    }
  }

  /// A calendar day; a time of day that came without an offset serves order only.
  record Day(LocalDate date, @Nullable LocalTime timeOfDay) implements PublicationTime {
    @Override
    public Instant earliest() {
      return date.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    @Override
    public Instant latest() {
      return date.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusMillis(1);
    }

    @Override
    public Instant order() {
      LocalTime time = timeOfDay == null ? LocalTime.MIDNIGHT : timeOfDay;
      return date.atTime(time).toInstant(ZoneOffset.UTC);
    }

    @Override
    public String text() {
      return date.toString();
    }
  }

  /// A range of days worked out from the text or from neighbors; both ends belong to it.
  record Inferred(LocalDate first, LocalDate last) implements PublicationTime {
    public Inferred {
      if (last.isBefore(first)) {
        throw new IllegalArgumentException(
            "Inferred range must not end before it starts, got " + first + " to " + last);
      }
    }

    @Override
    public Instant earliest() {
      return first.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    @Override
    public Instant latest() {
      return last.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusMillis(1);
    }

    @Override
    public String text() {
      return first.toString();
    }
  }
}
