package org.conspectus.time;

/// What a word can do in a time expression; the second column of `time-words.tsv`, where its name
/// is in lower case with hyphens. Each comment says what the third column holds.
enum Kind {
  /// `Monday`; its number.
  WEEKDAY,
  /// `Mon`, which needs a date beside it; its number.
  WEEKDAY_SHORT,
  /// `June`; its number.
  MONTH,
  /// `Jun`, which needs a day or year beside it; its number.
  MONTH_SHORT,
  /// `week`: a grain, and how many of it where not one.
  UNIT,
  /// `weeks`, which alone means several.
  UNITS,
  /// `yesterday`: a grain, a step from the day of publication, perhaps a part of the day.
  DEICTIC,
  /// `the day before`: the same, from the date last named.
  NEAR,
  /// `now`: the TIMEX3 value.
  REF,
  /// `evening`: MO, MI, AF, EV, NI.
  PART,
  /// The second half of a compound such as `Montagabend`.
  TAIL_PART,
  /// `summer`: SP, SU, FA, WI.
  SEASON,
  /// `fall`: a season only where the words about it say so.
  WEAK_SEASON,
  /// `Christmas Eve`: month and day, `easter` or `advent` with a step of days.
  HOLIDAY,
  /// `daily`: the TIMEX3 value.
  SET,
  /// `weeklong`: how many, or X, and a grain.
  DURATION,
  /// `every`.
  EVERY,
  /// `twice`.
  TIMES,
  /// `a week` after such; the TIMEX3 value.
  PER,
  /// `early`, `end of`.
  EDGE,
  /// `Jahresende`: the grain.
  EDGE_UNIT,
  /// `about`, which belongs to a duration.
  APPROX,
  ARTICLE,
  /// `several`.
  VAGUE,
  /// `a` before a unit.
  ONE,
  /// `last`: -1, 0 or 1.
  DIRECTION,
  /// `final`: the last of a larger stretch.
  FINAL,
  /// `same`.
  SAME,
  /// `period`, after `same`.
  PERIOD,
  /// `whole`.
  WHOLE,
  AGO_BEFORE,
  AGO_AFTER,
  LATER_BEFORE,
  LATER_AFTER,
  EARLIER_AFTER,
  /// What makes several unnumbered units a duration (`for years`).
  BARE_BEFORE,
  OF,
  /// Between the members of a list or range.
  LINK,
  /// `and a half`.
  HALF,
  /// `o'clock`.
  HOUR_MARK,
  /// `p.m.`: hours to add, 0 or 12.
  MERIDIEM,
  /// `at`, before an hour.
  CLOCK_BEFORE,
  /// `at`, which makes a figure an hour by itself.
  CLOCK_SURE,
  /// `quarter past`: minutes to add to the hour.
  CLOCK_OFFSET,
  /// `et quart`: the same, after the hour.
  CLOCK_POST,
  /// `midnight`: its hour.
  NAMED_HOUR,
  /// `UTC`.
  ZONE,
  /// `nineties`: 90.
  DECADE,
  /// `years` before `60` where that names a decade.
  DECADE_BEFORE,
  /// Prepositions after which a figure is a year.
  YEAR_BEFORE,
  /// `b.C.`.
  BC,
  /// `old`, after a number of years.
  AGE_AFTER,
  /// `aged`, before one.
  AGE_BEFORE,
  /// A number word.
  NUMBER,
  ORDINAL,
  /// Words by which a sentence tells of what was.
  PAST,
  /// Words by which a sentence tells of what is to come.
  FUTURE,
  /// Endings of verbs in a past tense.
  PAST_ENDING,
  /// Endings of verbs in a future tense.
  FUTURE_ENDING,
  /// What holds for the whole language.
  SETTING
}
