package org.conspectus.analyze.quotes;

import java.util.List;
import org.conspectus.analyze.quotes.Draft.Attribution;
import org.conspectus.analyze.quotes.MarkedSpeech.Marked;
import org.conspectus.domain.QuoteKind;
import org.conspectus.domain.Span;
import org.jspecify.annotations.Nullable;

/// Finds the attribution that French and Italian papers put within the marks: `« Je reste, a dit le
/// maire, et je travaille. »`.
final class Incise {
  private static final int MAX_LENGTH = 16;

  private static final int LIGHT =
      QuoteLexicon.AUXILIARY | QuoteLexicon.OBJECT | QuoteLexicon.PRONOUN | QuoteLexicon.ADVERB;

  private Incise() {}

  /// The speech without its attribution, for the quoted tokens `[from, to)`; null when there is
  /// none within.
  static @Nullable Draft split(
      Reading reading, Subjects subjects, Marked marked, int from, int to) {
    for (int at = from + 1; at < to; at++) {
      if ((reading.before[at] & (Reading.COMMA | Reading.DASH)) == 0) {
        continue;
      }
      int verb = verb(reading, at, to);
      if (verb < 0) {
        continue;
      }
      Span speaker = subject(reading, subjects, at, verb, to);
      int end = speaker == null ? -1 : Math.max(verb + 1, reading.tokens.firstFrom(speaker.end()));
      while (end > 0 && end < to && end - at <= MAX_LENGTH && !closes(reading, end)) {
        end++;
      }
      end = end > 0 ? behindName(reading, end, to) : end;
      if (speaker != null && (end == to || closes(reading, end)) && end - at <= MAX_LENGTH) {
        Attribution attribution = new Attribution(speaker, reading.span(verb, verb + 1));
        return new Draft(spans(reading, marked, at, end), QuoteKind.DIRECT, from, to, attribution);
      }
    }
    return null;
  }

  /// Skips a name set off by commas behind the speaker's role.
  private static int behindName(Reading reading, int from, int to) {
    int at = from;
    while (at < to
        && at < from + 5
        && reading.isCapital(at)
        && (at == from || (reading.before[at] & Reading.CLAUSE) == 0)) {
      at++;
    }
    boolean name =
        at > from
            && at < to
            && (reading.before[at] & Reading.COMMA) != 0
            && (reading.before[from] & Reading.COMMA) != 0;
    return name ? at : from;
  }

  /// The verb of saying behind auxiliaries and pronouns; -1 if another word comes first.
  private static int verb(Reading reading, int from, int to) {
    int at = from;
    while (at < to && reading.has(at, LIGHT) && !isSaying(reading, at)) {
      at++;
    }
    return at < to && isSaying(reading, at) && !reading.isCapital(at) && !isFirstPerson(reading, at)
        ? at
        : -1;
  }

  /// `pedi`, `falei`: who speaks does not tell of it in Portuguese papers.
  private static boolean isFirstPerson(Reading reading, int at) {
    return reading.lexicon.language().equals("pt") && reading.words.forms()[at].endsWith("i");
  }

  private static boolean isSaying(Reading reading, int at) {
    return reading.has(at, QuoteLexicon.SPEECH | QuoteLexicon.THINK)
        && !reading.has(at, QuoteLexicon.NO_CUE);
  }

  private static @Nullable Span subject(
      Reading reading, Subjects subjects, int from, int verb, int to) {
    for (int at = from; at < verb; at++) {
      boolean behindVerb = (reading.before[at] & Reading.HYPHEN) != 0;
      if (behindVerb && reading.has(at, QuoteLexicon.PRONOUN)) {
        return reading.span(at, at + 1);
      }
      if (reading.has(at, QuoteLexicon.PRONOUN)) {
        return null;
      }
    }
    return subjects.phrases().quotedRight(verb, to);
  }

  /// Whether a comma or full stop stands before the token.
  private static boolean closes(Reading reading, int token) {
    if ((reading.before[token] & (Reading.COMMA | Reading.DASH)) != 0) {
      return true;
    }
    char next = reading.words.text().charAt(reading.tokens.end(token - 1));
    return next == '.' || next == '!' || next == '?';
  }

  private static List<Span> spans(Reading reading, Marked marked, int from, int to) {
    Span said = marked.said();
    Span first = new Span(said.start(), reading.tokens.end(from - 1));
    int last = reading.tokens.firstFrom(said.end());
    return to >= last
        ? List.of(first)
        : List.of(first, new Span(reading.tokens.start(to), said.end()));
  }
}
