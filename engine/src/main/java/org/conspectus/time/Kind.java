package org.conspectus.time;

/// What a word can do in a time expression; the second column of `time-words.tsv`, where its name
/// is in lower case with hyphens. Each comment says what the third column holds.
enum Kind {
  /// `Monday`; its number.
  WEEKDAY(Role.ALONE),
  /// `Mon`, which needs a date beside it; its number.
  WEEKDAY_SHORT(Role.ALONE),
  /// `June`; its number.
  MONTH(Role.ALONE),
  /// `Jun`, which needs a day or year beside it; its number.
  MONTH_SHORT(Role.ALONE),
  /// `week`: a grain, and how many of it where not one.
  UNIT(Role.ALONE),
  /// `weeks`, which alone means several.
  UNITS(Role.ALONE),
  /// `yesterday`: a grain, a step from the day of publication, perhaps a part of the day.
  DEICTIC(Role.ALONE),
  /// `the day before`: the same, from the date last named.
  NEAR(Role.ALONE),
  /// `now`: the TIMEX3 value.
  REF(Role.ALONE),
  /// `evening`: MO, MI, AF, EV, NI.
  PART(Role.ALONE),
  /// The second half of a compound such as `Montagabend`.
  TAIL_PART,
  /// `summer`: SP, SU, FA, WI.
  SEASON(Role.ALONE),
  /// `fall`: a season only where the words about it say so.
  WEAK_SEASON(Role.ALONE),
  /// `Christmas Eve`: month and day, `easter` or `advent` with a step of days.
  HOLIDAY(Role.ALONE),
  /// `daily`: the TIMEX3 value.
  SET(Role.ALONE),
  /// `weeklong`: how many, or X, and a grain.
  DURATION(Role.ALONE),
  /// `every`.
  EVERY(Role.BEFORE),
  /// `twice`.
  TIMES(Role.BEFORE),
  /// `a week` after such; the TIMEX3 value.
  PER(Role.ALONE),
  /// `early`, `end of`.
  EDGE(Role.BEFORE),
  /// `Jahresende`: the grain.
  EDGE_UNIT(Role.ALONE),
  /// `about`, which belongs to a duration.
  APPROX(Role.BEFORE),
  ARTICLE(Role.BEFORE),
  /// `several`.
  VAGUE(Role.BEFORE),
  /// `a` before a unit.
  ONE(Role.BEFORE),
  /// `last`: -1, 0 or 1.
  DIRECTION(Role.BEFORE),
  /// `final`: the last of a larger stretch.
  FINAL(Role.BEFORE),
  /// `same`.
  SAME(Role.BEFORE),
  /// `period`, after `same`.
  PERIOD,
  /// `whole`.
  WHOLE(Role.BEFORE),
  AGO_BEFORE(Role.BEFORE),
  AGO_AFTER,
  /// `para`: behind `há dez dias` it tells that there is so much time to do something.
  LEFT_AFTER,
  LATER_BEFORE(Role.BEFORE),
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
  CLOCK_OFFSET(Role.BEFORE),
  /// `et quart`: the same, after the hour.
  CLOCK_POST,
  /// `midnight`: its hour.
  NAMED_HOUR(Role.ALONE),
  /// `UTC`.
  ZONE,
  /// `nineties`: 90.
  DECADE(Role.ALONE),
  /// `years` before `60` where that names a decade.
  DECADE_BEFORE(Role.BEFORE),
  /// Prepositions after which a figure is a year.
  YEAR_BEFORE,
  /// `b.C.`.
  BC,
  /// `old`, after a number of years.
  AGE_AFTER,
  /// `aged`, before one.
  AGE_BEFORE,
  /// `until`, which what is to come stands behind.
  UNTIL,
  /// `en huit`, behind a weekday: days to add.
  DAYS_ON,
  /// Words that stand before an expression and are no part of it.
  LEAD,
  /// A number word.
  NUMBER(Role.BEFORE),
  ORDINAL(Role.BEFORE),
  /// Words by which a sentence tells of what was.
  PAST,
  /// Words by which a sentence tells of what is to come.
  FUTURE,
  /// `originally`, by which `would` tells of what was.
  ONCE,
  /// `last minute`, which names no time.
  IDIOM,
  /// Endings of verbs in a past tense.
  PAST_ENDING,
  /// Endings of verbs in a future tense.
  FUTURE_ENDING,
  /// What holds for the whole language.
  SETTING;

  private final Role role;

  Kind() {
    this(Role.WITHIN);
  }

  Kind(Role role) {
    this.role = role;
  }

  Role role() {
    return role;
  }

  /// Where in an expression a word stands; the most it can do last.
  enum Role {
    /// Never first.
    WITHIN,
    /// First, if something of time follows.
    BEFORE,
    /// First, perhaps alone.
    ALONE
  }
}
