package org.conspectus.analyze.quotes;

import org.conspectus.analyze.quotes.Draft.Attribution;
import org.conspectus.domain.Span;
import org.jspecify.annotations.Nullable;

/// Who says what a verb of saying says, by the word order of the language.
final class Subjects {
  private static final int BOUNDARY =
      Reading.STOP | Reading.COLON | Reading.LINE | Reading.SENTENCE;

  /// Longest sentence whose participles are looked into, in tokens.
  private static final int MAX_SENTENCE = 150;

  private final Reading reading;
  private final NounPhrases phrases;
  private final boolean verbSecond;
  private final boolean english;

  Subjects(Reading reading) {
    this.reading = reading;
    this.phrases = new NounPhrases(reading);
    String language = reading.lexicon.language();
    this.verbSecond = language.equals("de") || language.equals("nl");
    this.english = language.equals("en");
  }

  NounPhrases phrases() {
    return phrases;
  }

  /// Where the sentence of the verb begins: behind the last stop, colon or quoted stretch.
  int clauseStart(int verb, int unitStart) {
    int at = verb;
    int limit = Math.max(unitStart, verb - NounPhrases.REACH);
    while (at > limit && (reading.before[at] & BOUNDARY) == 0 && !quotedSpeech(at - 1)) {
      at--;
    }
    return at;
  }

  /// Whether the token is part of a quoted stretch of some words, not of a single word set off.
  private boolean quotedSpeech(int token) {
    int mark = reading.quoted[token];
    if (mark < 0) {
      return false;
    }
    Span said = reading.marked.get(mark).said();
    return reading.tokens.firstFrom(said.end()) - reading.tokens.firstFrom(said.start()) > 2;
  }

  /// Speaker and cue of the verb.
  Attribution of(int verb, int unitStart, int unitEnd) {
    int from = clauseStart(verb, unitStart);
    Span cue = reading.span(verb, verb + 1);
    Span agent = agent(verb, unitEnd);
    if (agent != null) {
      return new Attribution(agent, cue);
    }
    int clause = Reading.CLAUSE & ~Reading.BRACKET;
    boolean leads = verb == from || (reading.before[verb] & clause) != 0;
    Span pronoun = verbSecond ? pronounBehind(verb, unitEnd) : null;
    if (pronoun != null) {
      return new Attribution(pronoun, cue);
    }
    if (leads && verbSecond && !phrases.leadsAside(from, verb)) {
      Span right = phrases.right(verb, unitEnd);
      if (right != null) {
        right = isThing(right) ? place(verb, unitEnd) : right;
        return new Attribution(right, cue);
      }
    }
    Span left = phrases.left(from, verb);
    if (left != null && isThing(left)) {
      left = place(verb, unitEnd);
      return new Attribution(left, cue);
    }
    if (left == null) {
      left = english ? participle(verb, unitStart) : phrases.right(verb, unitEnd);
    }
    if (left == null || isThing(left)) {
      left = place(verb, unitEnd);
      left = left == null && !english ? phrases.governed(from, verb) : left;
    }
    return new Attribution(left, cue);
  }

  /// Speaker and cue of a verb that follows what is said: `…, said X`, `…, X said`.
  Attribution behind(int verb, int from, int unitEnd) {
    Span cue = reading.span(verb, verb + 1);
    Span left = from < verb ? phrases.left(from, verb) : null;
    Span right = left == null ? phrases.right(verb, unitEnd) : null;
    Span subject = left == null ? right : left;
    return new Attribution(
        subject != null && isThing(subject) ? place(verb, unitEnd) : subject, cue);
  }

  /// The subject of the sentence, for `…, saying` and `…, adding` behind it.
  private @Nullable Span participle(int verb, int unitStart) {
    String form = reading.words.forms()[verb];
    int start = Math.max(unitStart, verb - MAX_SENTENCE);
    while (start < verb && reading.quoted[start] >= 0) {
      start++;
    }
    return form.endsWith("ing") && start < verb ? phrases.first(start, verb) : null;
  }

  /// The subject pronoun right behind a verb (`nannte er`), which no other phrase can rival.
  private @Nullable Span pronounBehind(int verb, int unitEnd) {
    int at = verb + 1;
    boolean pronoun =
        at < unitEnd
            && (reading.before[at] & Reading.CLAUSE) == 0
            && reading.has(at, QuoteLexicon.PRONOUN)
            && !reading.has(at, QuoteLexicon.OBJECT | QuoteLexicon.DET | QuoteLexicon.THING);
    return pronoun ? reading.span(at, at + 1) : null;
  }

  /// Whether `es`, `het` follows the verb.
  boolean thingFollows(int verb, int unitEnd) {
    return verbSecond
        && verb + 1 < unitEnd
        && (reading.before[verb + 1] & Reading.CLAUSE) == 0
        && reading.has(verb + 1, QuoteLexicon.THING)
        && phrases.end(verb + 1, unitEnd) <= verb + 2;
  }

  /// Who stands behind `heißt es in`, `luidt het bij`; null for other verbs.
  @Nullable Span placeOfThing(int verb, int unitEnd) {
    return thingFollows(verb, unitEnd) ? place(verb, unitEnd) : null;
  }

  private boolean isThing(Span subject) {
    int token = reading.tokens.firstFrom(subject.start());
    return verbSecond
        && reading.has(token, QuoteLexicon.THING)
        && reading.tokens.end(token) == subject.end();
  }

  /// Who stands behind `heißt es in`, `luidt het bij`.
  private @Nullable Span place(int verb, int unitEnd) {
    if (!verbSecond) {
      return null;
    }
    int limit = Math.min(unitEnd, verb + 6);
    for (int at = verb + 1; at < limit && (reading.before[at] & Reading.CLAUSE) == 0; at++) {
      if (reading.has(at, QuoteLexicon.PREPOSITION | QuoteLexicon.OF)
          && !reading.has(at, QuoteLexicon.DET)) {
        int end = phrases.end(at + 1, unitEnd);
        return end > at + 1 ? reading.span(at + 1, end) : null;
      }
    }
    return null;
  }

  /// The `by X` behind a passive verb.
  private @Nullable Span agent(int verb, int unitEnd) {
    int at = verb + 1;
    boolean by =
        at < unitEnd
            && reading.words.forms()[at].equals("by")
            && (reading.before[at] & Reading.CLAUSE) == 0;
    return by && at + 1 < unitEnd ? phrases.first(at + 1, Math.min(unitEnd, at + 14)) : null;
  }

  boolean isVerbSecond() {
    return verbSecond;
  }

  boolean isEnglish() {
    return english;
  }
}
