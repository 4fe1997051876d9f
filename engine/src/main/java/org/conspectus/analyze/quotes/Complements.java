package org.conspectus.analyze.quotes;

/// Where the clause begins that a verb of saying governs: with `that` or a question word, without
/// it in English, in the subjunctive in German, behind a colon. Each search is bounded.
final class Complements {
  /// How far behind its verb a clause may begin, in tokens.
  static final int GAP = 25;

  private static final int ENGLISH_GAP = 7;

  private final Reading reading;
  private final Subjects subjects;
  private final NounPhrases phrases;
  private final Clauses clauses;
  private final boolean german;
  private final ThatClauses thatClauses;

  Complements(Reading reading, Subjects subjects, Clauses clauses) {
    this.reading = reading;
    this.subjects = subjects;
    this.phrases = subjects.phrases();
    this.clauses = clauses;
    this.thatClauses = new ThatClauses(reading, phrases);
    this.german = reading.lexicon.language().equals("de");
  }

  /// Where the `that` of the verb stands; -1 if it has none.
  int that(int verb) {
    int limit = Math.min(clauses.to(), verb + (subjects.isEnglish() ? ENGLISH_GAP : GAP));
    for (int at = verb + 1; at < limit; at++) {
      if (reading.opensSpeech(at)) {
        return -1;
      }
      if ((reading.before[at] & (Reading.STOP | Reading.COLON | Reading.DASH)) != 0) {
        return -1;
      }
      boolean that = reading.has(at, QuoteLexicon.THAT) && opensClause(at, verb);
      boolean question =
          reading.has(at, QuoteLexicon.QUESTION)
              && thatClauses.asks(verb, at)
              && (at == verb + 1 || (reading.before[at] & Reading.COMMA) != 0);
      if (that || question) {
        return at;
      }
      boolean comma = (reading.before[at] & Reading.COMMA) != 0;
      if (reading.isCue(at) && (comma || reading.has(at - 1, QuoteLexicon.AND))) {
        return -1;
      }
      if (comma && german && !reading.has(at, QuoteLexicon.RELATIVE) && subjunctiveFrom(at)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean opensClause(int at, int verb) {
    if (german) {
      return (reading.before[at] & Reading.COMMA) != 0
          || reading.has(at - 1, QuoteLexicon.ADVERB | QuoteLexicon.AND);
    }
    if (!subjects.isEnglish()) {
      boolean apart =
          !reading.has(at - 1, QuoteLexicon.PREPOSITION)
              || reading.has(at - 1, QuoteLexicon.OF | QuoteLexicon.ADVERB);
      return apart && thatClauses.opens(clauses.from(), verb, at);
    }
    return at == verb + 1
        || reading.has(verb, QuoteLexicon.TELL)
        || reading.has(at - 1, QuoteLexicon.ADVERB | QuoteLexicon.PRONOUN | QuoteLexicon.OBJECT)
        || reading.has(verb + 1, QuoteLexicon.PREPOSITION | QuoteLexicon.ADVERB)
        || (reading.before[at] & Reading.COMMA) != 0;
  }

  /// Whether one of the tokens is a day or a part of one.
  boolean isTime(int from, int to) {
    return thatClauses.isTime(from, to);
  }

  /// Where a clause without `that` begins; -1 if there is none.
  int bare(int verb) {
    if (subjects.isEnglish()) {
      return englishBare(verb);
    }
    int limit = Math.min(clauses.to(), verb + GAP);
    for (int at = verb + 1; at < limit; at++) {
      int before = reading.before[at];
      if (reading.opensSpeech(at)) {
        return -1;
      }
      if ((before & (Reading.STOP | Reading.DASH)) != 0) {
        return -1;
      }
      if ((before & Reading.COLON) != 0) {
        return reading.isCapital(at) && at - verb < 10 ? at : -1;
      }
      if ((before & Reading.COMMA) != 0 && german) {
        if (reading.has(at, QuoteLexicon.RELATIVE) && relativeClause(at)) {
          continue;
        }
        return subjunctiveFrom(at) ? at : -1;
      }
    }
    return -1;
  }

  /// Whether the clause at `at` is a relative one: its verb stands at its end.
  private boolean relativeClause(int at) {
    int end = at + 1;
    while (end < clauses.to() && (reading.before[end] & Reading.CLAUSE & ~Reading.MARK) == 0) {
      end++;
    }
    for (int i = at + 1; i < end - 1; i++) {
      if (reading.has(i, QuoteLexicon.SUBJUNCTIVE)) {
        return false;
      }
    }
    return end < clauses.to() && !reading.isCapital(end - 1);
  }

  /// Whether a subjunctive or a verb of the future stands in the clauses from `at` on.
  boolean subjunctiveFrom(int at) {
    if (reading.has(at, QuoteLexicon.RELATIVE | QuoteLexicon.SUBORDINATOR)
        && !reading.has(at, QuoteLexicon.DET)) {
      return false;
    }
    int limit = Math.min(clauses.to(), at + GAP);
    for (int i = at; i < limit; i++) {
      if (reading.has(i, QuoteLexicon.SUBJUNCTIVE) || (i > at && reading.quoted[i] >= 0)) {
        return true;
      }
      if (i > at && (reading.before[i] & Reading.STOP) != 0) {
        return false;
      }
    }
    return false;
  }

  private int englishBare(int verb) {
    int at = verb + 1;
    if (at >= clauses.to() || (reading.before[at] & Reading.CLAUSE & ~Reading.MARK) != 0) {
      return -1;
    }
    if (reading.has(verb, QuoteLexicon.TELL)) {
      int end = reading.has(at, QuoteLexicon.OBJECT) ? at + 1 : phrases.end(at, clauses.to());
      at = end;
    } else if (!reading.has(verb, QuoteLexicon.BARE)) {
      return -1;
    }
    while (at < clauses.to() && reading.has(at, QuoteLexicon.ADVERB)) {
      at++;
    }
    if (at >= clauses.to() || (reading.before[at] & Reading.CLAUSE & ~Reading.MARK) != 0) {
      return -1;
    }
    if (reading.has(at, QuoteLexicon.PREPOSITION)) {
      at = skipAside(at);
    }
    if (at >= clauses.to() - 1
        || (reading.quoted[at] >= 0
            && reading.tokens.firstFrom(reading.marked.get(reading.quoted[at]).outer().end())
                >= clauses.to())
        || reading.has(
            at,
            QuoteLexicon.PREPOSITION
                | QuoteLexicon.AND
                | QuoteLexicon.TO
                | QuoteLexicon.SUBORDINATOR)) {
      return -1;
    }
    return clauseHasVerb(at) ? at : -1;
  }

  /// Skips `on Monday`, `in a statement` between the verb and its clause.
  private int skipAside(int at) {
    int end = phrases.end(at + 1, clauses.to());
    return end > at + 1 ? end : at;
  }

  /// Whether the words behind `at` look like a clause: a pronoun, or a verb within some words.
  private boolean clauseHasVerb(int at) {
    int limit = Math.min(clauses.to(), at + 16);
    for (int i = at + 1; i < limit; i++) {
      if (reading.has(i, QuoteLexicon.AUXILIARY)) {
        return true;
      }
    }
    return (reading.has(at, QuoteLexicon.PRONOUN) && !reading.has(at, QuoteLexicon.OBJECT))
        || limit - at > 8;
  }
}
