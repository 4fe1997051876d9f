package org.conspectus.analyze.quotes;

import org.conspectus.domain.NameType;
import org.conspectus.domain.Span;
import org.jspecify.annotations.Nullable;

/// Finds who a verb's subject is, without a parser: the noun phrase at the start of its clause, or
/// right behind it where subjects follow verbs. Bounded work for each verb.
final class NounPhrases {
  private static final int MAX_PHRASE = 14;
  private static final int MAX_SMALL = 5;

  /// How far left a clause is looked through, in tokens.
  static final int REACH = 60;

  private static final int STOPS =
      QuoteLexicon.PREPOSITION
          | QuoteLexicon.THAT
          | QuoteLexicon.SUBORDINATOR
          | QuoteLexicon.AUXILIARY
          | QuoteLexicon.ADVERB
          | QuoteLexicon.AND
          | QuoteLexicon.QUESTION
          | QuoteLexicon.SUBJUNCTIVE
          | QuoteLexicon.SOURCE
          | QuoteLexicon.SOURCE_AFTER
          | QuoteLexicon.AS
          | QuoteLexicon.TO
          | QuoteLexicon.SPEECH
          | QuoteLexicon.THINK;

  private static final int NO_VERB = QuoteLexicon.NO_CUE | QuoteLexicon.NOUN;

  private static final int SKIPPED =
      QuoteLexicon.ADVERB | QuoteLexicon.OBJECT | QuoteLexicon.AND | QuoteLexicon.AUXILIARY;

  private final Reading reading;
  private final boolean nounsCapitalized;
  private final boolean nounsBeforeNames;
  private final boolean dutch;
  private boolean inQuotes;

  NounPhrases(Reading reading) {
    this.reading = reading;
    String language = reading.lexicon.language();
    this.nounsCapitalized = language.equals("de");
    this.nounsBeforeNames = !language.equals("de") && !language.equals("en");
    this.dutch = language.equals("nl");
  }

  /// As [#right], within quoted speech.
  @Nullable Span quotedRight(int verb, int to) {
    inQuotes = true;
    try {
      return right(verb, to);
    } finally {
      inQuotes = false;
    }
  }

  /// End of the noun phrase that begins at `from`; `from` when none does.
  int end(int from, int to) {
    if (from >= to || (!inQuotes && reading.quoted[from] >= 0 && reading.name[from] < 0)) {
      return from;
    }
    boolean pronoun = reading.has(from, QuoteLexicon.PRONOUN) && !followedByNoun(from, to);
    if (pronoun) {
      return from + 1;
    }
    int limit = Math.min(to, from + MAX_PHRASE);
    int at = from;
    int head = -1;
    int small = 0;
    boolean open = false;
    while (at < limit && (at == from || (continues(at) && !endsName(at)))) {
      boolean big = isBig(at);
      if (big) {
        head = at;
        open = false;
      } else if (reading.has(at, QuoteLexicon.OF) && head >= 0 && at + 1 < limit) {
        open = true;
      } else if (reading.has(at, QuoteLexicon.DET) && (at == from || open)) {
        open = true;
      } else if (stops(at, from) || (head >= 0 && nounsCapitalized && !open)) {
        break;
      } else {
        small++;
        if (small > MAX_SMALL) {
          break;
        }
        if (!nounsCapitalized) {
          head = at;
          open = false;
        }
      }
      at++;
    }
    return head < 0 ? from : head + 1;
  }

  /// Whether a name ends before the token that another name or, where nouns do not follow names, a
  /// small word stands behind.
  private boolean endsName(int at) {
    int before = reading.name[at - 1];
    if (before < 0 || reading.name[at] == before) {
      return reading.name[at] >= 0 && isRecipient(at);
    }
    NameType type = reading.names.get(before).type();
    boolean other = reading.name[at] >= 0 && type == NameType.PERSON && isPersonOrPlace(at);
    boolean verb =
        nounsBeforeNames
            && (type == NameType.PERSON || type == NameType.PLACE)
            && Character.isLowerCase(reading.words.text().charAt(reading.tokens.start(at)))
            && !reading.has(at, QuoteLexicon.OF)
            && !reading.has(at, QuoteLexicon.ROLE);
    return other || verb;
  }

  private boolean isPersonOrPlace(int at) {
    NameType type = reading.names.get(reading.name[at]).type();
    return type == NameType.PERSON || type == NameType.PLACE;
  }

  /// Whether a word within a name says to whom something is told (`Qin aan Blinken`).
  private boolean isRecipient(int at) {
    return dutch
        && (reading.words.forms()[at].equals("aan") || reading.words.forms()[at].equals("tegen"))
        && !reading.isCapital(at);
  }

  private boolean followedByNoun(int from, int to) {
    return reading.has(from, QuoteLexicon.DET)
        && from + 1 < to
        && (reading.before[from + 1] & Reading.CLAUSE) == 0
        && !stops(from + 1, from)
        && !reading.has(from + 1, QuoteLexicon.DET | QuoteLexicon.PRONOUN)
        && (!nounsCapitalized || isBig(from + 1) || (from + 2 < to && !reading.isCue(from + 1)));
  }

  private boolean continues(int at) {
    int clause = Reading.CLAUSE & ~Reading.MARK;
    boolean nameGoesOn =
        reading.name[at] >= 0 && at > 0 && reading.name[at] == reading.name[at - 1];
    return nameGoesOn
        || ((reading.before[at] & clause) == 0 && (inQuotes || reading.quoted[at] < 0));
  }

  /// Whether the token is sure to be part of a noun phrase.
  private boolean isBig(int at) {
    if (reading.name[at] >= 0) {
      return true;
    }
    boolean start = (reading.before[at] & Reading.SENTENCE) != 0;
    return reading.isCapital(at)
        && !reading.has(at, QuoteLexicon.ADVERB | QuoteLexicon.PREPOSITION)
        && !(start && reading.has(at, STOPS | QuoteLexicon.DET | QuoteLexicon.PRONOUN))
        && !reading.has(at, QuoteLexicon.DET | QuoteLexicon.PRONOUN);
  }

  private boolean stops(int at, int from) {
    if (at > from
        && reading.has(
            at,
            QuoteLexicon.DET
                | QuoteLexicon.PRONOUN
                | QuoteLexicon.OBJECT
                | QuoteLexicon.RELATIVE)) {
      return true;
    }
    boolean determined = at > from && reading.has(at - 1, QuoteLexicon.DET);
    boolean saying = reading.has(at, QuoteLexicon.SPEECH | QuoteLexicon.THINK);
    boolean noun = at > from && saying && reading.has(at, NO_VERB) && !reading.isCue(at);
    boolean nounLike =
        noun || reading.has(at, QuoteLexicon.ROLE) || (determined && saying && !reading.isCue(at));
    return reading.has(at, STOPS) && !nounLike;
  }

  /// The subject of the verb at `verb` among the tokens `[from, verb)`, the first phrase of its
  /// clause; null when there is none.
  @Nullable Span left(int from, int verb) {
    int start = Math.max(from, verb - REACH);
    int chunk = verb;
    while (chunk > start && (reading.before[chunk] & Reading.CLAUSE) == 0) {
      chunk--;
    }
    Span near = chunk < verb ? inChunk(chunk, verb) : null;
    if (near != null) {
      return near;
    }
    for (int at = start; at < chunk; ) {
      int end = at + 1;
      while (end < chunk && (reading.before[end] & Reading.CLAUSE) == 0) {
        end++;
      }
      Span phrase = startsAside(at) ? null : first(at, end);
      if (phrase != null) {
        return phrase;
      }
      at = end;
    }
    return null;
  }

  /// Whether the clause at `at` is one beside the main clause.
  private boolean startsAside(int at) {
    return reading.has(at, QuoteLexicon.SUBORDINATOR | QuoteLexicon.RELATIVE)
        && !reading.has(at, QuoteLexicon.PRONOUN | QuoteLexicon.DET);
  }

  /// The phrase that ends right before the verb, else the first of the clause.
  private @Nullable Span inChunk(int chunk, int verb) {
    int last = verb;
    while (last > chunk
        && reading.has(last - 1, QuoteLexicon.ADVERB | QuoteLexicon.AUXILIARY | QuoteLexicon.OBJECT)
        && !reading.has(last - 1, QuoteLexicon.PRONOUN)) {
      last--;
    }
    for (int at = chunk; at < last; at++) {
      boolean verbLast = nounsCapitalized && reading.has(chunk, QuoteLexicon.SUBORDINATOR);
      boolean cut = at == chunk || (!verbLast && reading.has(at - 1, QuoteLexicon.AND));
      if (cut && at > chunk && end(at, last) == last && last > at) {
        return phrase(at, last);
      }
    }
    return first(chunk, verb);
  }

  /// The first noun phrase of `[from, to)` that no preposition governs.
  @Nullable Span first(int from, int to) {
    int at = from;
    while (at < to) {
      if (reading.has(at, QuoteLexicon.THING) && at + 1 == to) {
        return null;
      }
      if (reading.name[at] < 0 && governs(at)) {
        at = afterPreposition(at, to);
        continue;
      }
      boolean relative =
          reading.has(at, QuoteLexicon.RELATIVE) && (reading.before[at] & Reading.COMMA) != 0;
      if (relative && !reading.has(at, QuoteLexicon.DET)) {
        Span inner = first(at + 1, to);
        return inner != null ? inner : reading.span(at, at + 1);
      }
      if (reading.has(at, SKIPPED | QuoteLexicon.SUBORDINATOR | QuoteLexicon.AS | QuoteLexicon.THAT)
          && !reading.has(at, QuoteLexicon.PRONOUN)
          && !(reading.has(at, QuoteLexicon.DET) && end(at, to) > at)) {
        at++;
        continue;
      }
      int end = end(at, to);
      if (end > at && reading.has(at, QuoteLexicon.OBLIQUE)) {
        at = end;
        continue;
      }
      if (end > at) {
        return phrase(at, end);
      }
      if (relative) {
        return reading.span(at, at + 1);
      }
      at++;
    }
    return null;
  }

  /// Whether the token governs the phrase behind it, so that this one is no subject.
  private boolean governs(int at) {
    return reading.has(at, QuoteLexicon.PREPOSITION | QuoteLexicon.SOURCE)
        || (reading.has(at, QuoteLexicon.OF) && !reading.has(at, QuoteLexicon.DET));
  }

  private int afterPreposition(int at, int to) {
    int start = at + 1;
    while (start < to
        && reading.has(start, QuoteLexicon.ADVERB)
        && (reading.before[start] & Reading.CLAUSE) == 0) {
      start++;
    }
    return start > at + 1 ? start : Math.max(start, end(start, to));
  }

  /// The phrase that a preposition governs at the start of a clause without a subject (`uit
  /// onderzoek blijkt`).
  @Nullable Span governed(int from, int to) {
    int start = from;
    while (start < to && reading.has(start, QuoteLexicon.AND)) {
      start++;
    }
    if (start >= to || !governs(start)) {
      return null;
    }
    int end = end(start + 1, to);
    return end > start + 1 ? phrase(start + 1, end) : null;
  }

  /// The subject that follows the verb, before `to`; null when there is none.
  @Nullable Span right(int verb, int to) {
    int at = verb + 1;
    int limit = Math.min(to, verb + MAX_PHRASE);
    while (at < limit && (reading.before[at] & Reading.CLAUSE) == 0) {
      boolean pronoun = reading.has(at, QuoteLexicon.PRONOUN);
      if (reading.has(at, QuoteLexicon.THAT | QuoteLexicon.QUESTION) && !pronoun) {
        return null;
      }
      if (reading.name[at] < 0 && governs(at)) {
        at = afterPreposition(at, limit);
      } else if (reading.has(at, SKIPPED | QuoteLexicon.SPEECH | QuoteLexicon.THINK)
          && !pronoun
          && !(reading.has(at, QuoteLexicon.DET) && end(at, to) > at + 1)) {
        at++;
      } else {
        int end = end(at, to);
        if (end == at || !reading.has(at, QuoteLexicon.OBLIQUE)) {
          return end > at ? phrase(at, end) : null;
        }
        at = end;
      }
    }
    return null;
  }

  /// Whether the clause from `from` on begins with a phrase that a relative clause or an apposition
  /// follows, so that the verb behind that one is its verb.
  boolean leadsAside(int from, int verb) {
    int at = from;
    while (at < verb && reading.has(at, QuoteLexicon.AND | QuoteLexicon.ADVERB)) {
      at++;
    }
    int end = end(at, verb);
    boolean whole = end < verb && (reading.before[end] & Reading.COMMA) != 0;
    while (end < verb && end > at && (reading.before[end] & Reading.CLAUSE) == 0) {
      end++;
    }
    return end > at
        && end < verb
        && !reading.has(at, QuoteLexicon.PREPOSITION | QuoteLexicon.SUBORDINATOR)
        && (reading.before[end] & Reading.COMMA) != 0
        && (reading.has(end, QuoteLexicon.RELATIVE) || whole);
  }

  private Span phrase(int from, int end) {
    return reading.span(from, end);
  }
}
