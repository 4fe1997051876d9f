package org.conspectus.analyze.quotes;

import java.util.ArrayList;
import java.util.List;
import org.conspectus.analyze.quotes.Draft.Attribution;
import org.conspectus.analyze.quotes.Reading.Unit;
import org.conspectus.domain.QuoteKind;
import org.conspectus.domain.Span;
import org.jspecify.annotations.Nullable;

/// The sentence under search: its bounds, what has been found in it, and how far the clauses go
/// that tell what was said. Not thread-safe; one for each text.
final class Clauses {
  private static final int MIN_CONTENT = 2;
  private static final int MAX_SOURCE = 8;

  /// Longest clause that a verb behind it reports, in tokens.
  private static final int MAX_BEFORE = 200;

  private final Reading reading;
  private final Subjects subjects;
  private final NounPhrases phrases;
  private final Complements complements;
  private final List<Draft> found = new ArrayList<>();
  private Unit unit = new Unit(0, 0);

  Clauses(Reading reading, Subjects subjects) {
    this.reading = reading;
    this.subjects = subjects;
    this.phrases = subjects.phrases();
    this.complements = new Complements(reading, subjects, this);
  }

  void enter(Unit next) {
    unit = next;
    found.clear();
  }

  int from() {
    return unit.from();
  }

  int to() {
    return unit.to();
  }

  /// What has been found in the sentence so far, in order.
  List<Draft> found() {
    return found;
  }

  Complements complements() {
    return complements;
  }

  /// Where the clause that begins at `from` ends: with the sentence, or before a second verb of
  /// saying with the same subject.
  int contentEnd(int from) {
    for (int at = from + 2; at < to(); at++) {
      int before = reading.before[at];
      if ((before & Reading.STOP) != 0 && reading.quoted[at] < 0) {
        return at;
      }
      boolean and = reading.has(at, QuoteLexicon.AND) && reading.quoted[at] < 0;
      if (and && reportsAgain(at + 1)) {
        return at;
      }
      boolean comma = (before & Reading.COMMA) != 0;
      if (comma && reading.quoted[at] < 0 && isLastSource(at)) {
        return at;
      }
      if (comma && reading.isCue(at) && (subjects.isVerbSecond() || saysAgain(at))) {
        return at;
      }
    }
    return to();
  }

  /// Whether `according to X` ends the sentence.
  private boolean isLastSource(int token) {
    return subjects.isEnglish()
        && reading.has(token, QuoteLexicon.SOURCE)
        && to() - token <= MAX_SOURCE
        && namesSource(token);
  }

  /// Whether `saying …`, `adding …` opens another report.
  private boolean saysAgain(int verb) {
    return subjects.isEnglish()
        && reading.words.forms()[verb].endsWith("ing")
        && (complements.that(verb) >= 0 || complements.bare(verb) >= 0);
  }

  /// Whether a verb of saying with a clause of its own comes next, behind light words at most.
  private boolean reportsAgain(int from) {
    int at = from;
    while (at < to()
        && at < from + 3
        && !reading.isCue(at)
        && reading.has(at, QuoteLexicon.AUXILIARY | QuoteLexicon.ADVERB | QuoteLexicon.OBJECT)
        && !reading.has(at, QuoteLexicon.PRONOUN)) {
      at++;
    }
    return at < to() && reading.isCue(at) && complements.that(at) >= 0;
  }

  /// Whether the tokens are hardly more than one quoted stretch.
  boolean mostlyQuoted(int from, int to) {
    int quoted = 0;
    for (int i = from; i < to; i++) {
      quoted += reading.quoted[i] >= 0 ? 1 : 0;
    }
    return from == to || to - from - quoted <= 1;
  }

  QuoteKind kind(int from, int to) {
    for (int i = from; i < to; i++) {
      if (reading.quoted[i] >= 0) {
        return QuoteKind.MIXED;
      }
    }
    return QuoteKind.INDIRECT;
  }

  /// A draft of the clause `[from, to)`, unless it is no more than a quoted stretch.
  @Nullable Draft draft(int from, int to, Attribution attribution) {
    if (to - from < MIN_CONTENT || mostlyQuoted(from, to)) {
      return null;
    }
    return new Draft(List.of(reading.content(from, to)), kind(from, to), from, to, attribution);
  }

  /// A draft of what stands in the sentence before `chunk`, and of what goes on behind it.
  @Nullable Draft before(int chunk, Attribution attribution) {
    int from = from();
    if (!found.isEmpty()) {
      from = Math.max(from, found.getLast().to());
    }
    int at = chunk;
    from = Math.max(from, chunk - MAX_BEFORE);
    while (at > from
        && (reading.before[at] & (Reading.STOP | Reading.COLON | Reading.SENTENCE)) == 0) {
      at--;
    }
    from = Math.max(from, at);
    while (from < chunk && reading.has(from, QuoteLexicon.AND)) {
      from++;
    }
    boolean aside =
        reading.has(from, QuoteLexicon.SUBORDINATOR) && !hasCommaBetween(from + 1, chunk);
    if (chunk - from < MIN_CONTENT || aside || mostlyQuoted(from, chunk)) {
      return null;
    }
    return new Draft(
        List.of(reading.content(from, chunk)),
        kind(from, chunk),
        from,
        Math.max(chunk, from + 1),
        attribution);
  }

  boolean hasCommaBetween(int from, int to) {
    for (int i = from; i < to; i++) {
      if ((reading.before[i] & Reading.COMMA) != 0) {
        return true;
      }
    }
    return false;
  }

  /// The clause around the tokens `[from, to)` that name its source.
  @Nullable Draft around(int from, int to, Attribution attribution) {
    int start = from;
    int low = found.isEmpty() ? from() : Math.max(from(), found.getLast().to());
    while (start > low
        && (reading.before[start] & (Reading.STOP | Reading.COLON | Reading.SENTENCE)) == 0) {
      start--;
    }
    int end = to;
    while (end < to() && (reading.before[end] & (Reading.STOP | Reading.COLON)) == 0) {
      boolean other =
          reading.has(end, QuoteLexicon.SOURCE) && (reading.before[end] & Reading.COMMA) != 0;
      if (other && end > to + MIN_CONTENT && namesSource(end)) {
        break;
      }
      end++;
    }
    while (start < from && reading.has(start, QuoteLexicon.AND)) {
      start++;
    }
    List<Span> spans = new ArrayList<>();
    if (from - start > 0 && (end - to > 0 || from - start >= MIN_CONTENT)) {
      spans.add(reading.content(start, from));
    }
    if (end - to > 0) {
      spans.add(reading.content(to, end));
    }
    if (spans.isEmpty() || (mostlyQuoted(start, from) && mostlyQuoted(to, end))) {
      return null;
    }
    int first = from - start > 0 ? start : to;
    return new Draft(spans, kind(first, end), first, Math.max(end, to), attribution);
  }

  /// Whether the words at `token` name a source.
  private boolean namesSource(int token) {
    int start = token + 1;
    while (start < to()
        && reading.has(start, QuoteLexicon.NO_CUE)
        && reading.has(start, QuoteLexicon.ADVERB)) {
      start++;
    }
    return phrases.end(start, to()) > start;
  }
}
