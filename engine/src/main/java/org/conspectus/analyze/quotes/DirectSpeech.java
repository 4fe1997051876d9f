package org.conspectus.analyze.quotes;

import java.util.List;
import java.util.Set;
import org.conspectus.analyze.quotes.Draft.Attribution;
import org.conspectus.analyze.quotes.MarkedSpeech.Marked;
import org.conspectus.analyze.quotes.Reading.Unit;
import org.conspectus.domain.QuoteKind;
import org.conspectus.domain.Span;
import org.jspecify.annotations.Nullable;

/// Tells speech from other words between marks, and who speaks: by the verb of saying beside it, by
/// the clause around it, or by the sentence before.
final class DirectSpeech {
  /// A stretch with fewer words is no speech unless a verb of saying governs it.
  private static final int MIN_FREE = 5;

  private static final int MIN_BESIDE = 3;

  /// Words between who speaks and the colon of a headline.
  private static final int MAX_HEADING = 2;

  /// Names and titles begin with a capital; so few words that begin without are cited.
  private static final int MIN_PART = 2;

  private static final int LIGHT =
      QuoteLexicon.AUXILIARY
          | QuoteLexicon.OBJECT
          | QuoteLexicon.PRONOUN
          | QuoteLexicon.ADVERB
          | QuoteLexicon.SO;

  private static final Set<String> SO_CALLED =
      Set.of(
          "zogenoemde",
          "zogeheten",
          "zogenaamde",
          "sogenannte",
          "sogenannten",
          "sogenannter",
          "called",
          "fameux",
          "fameuse",
          "dit",
          "dite",
          "surnommee",
          "surnomme",
          "cosiddetto",
          "cosiddetta",
          "cosiddetti",
          "cosiddette",
          "llamado",
          "llamada",
          "llamados",
          "llamadas",
          "denominado",
          "denominada",
          "chamado",
          "chamada",
          "chamados",
          "chamadas",
          "apelidado",
          "apelidada");

  /// Where the attribution may stand within the marks.
  private static final List<String> INCISES = List.of("es", "fr", "it", "pt");

  /// How far from the marks a verb of saying may stand, in tokens.
  private static final int REACH = 30;

  private final Reading reading;
  private final Subjects subjects;
  private final boolean incises;

  DirectSpeech(Reading reading, Subjects subjects) {
    this.reading = reading;
    this.subjects = subjects;
    this.incises = INCISES.contains(reading.lexicon.language());
  }

  /// The draft of a quoted stretch; null when it is a title, a name or words set off.
  ///
  /// @param reported what the unit reports, in order
  @Nullable Draft draft(int mark, Unit unit, List<Draft> reported) {
    Marked marked = reading.marked.get(mark);
    int from = reading.tokens.firstFrom(marked.said().start());
    int to = reading.tokens.firstFrom(marked.said().end());
    if (from >= to) {
      return null;
    }
    Draft parted = incises ? Incise.split(reading, subjects, marked, from, to) : null;
    if (parted != null) {
      return parted;
    }
    for (Draft draft : reported) {
      if (draft.from() <= from && to <= draft.to() && inside(draft, marked.said())) {
        Span cue = draft.attribution().cue();
        boolean behind = cue != null && cue.start() >= marked.said().end() && to - from >= MIN_FREE;
        Attribution own = behind ? right(from, to, unit) : Attribution.NONE;
        return draft(marked, from, to, own.speaker() == null ? draft.attribution() : own);
      }
    }
    Attribution beside = beside(from, to, unit);
    boolean governed = beside.isKnown() && governs(from, to, unit);
    if (isSoCalled(from) || (!governed && isTitle(from, to))) {
      return null;
    }
    boolean attributed = beside.cue() != null && beside.speaker() != null;
    boolean alone = from == unit.from() && to == unit.to();
    int min =
        governed
            ? 1
            : isPart(from, beside) ? MIN_PART : attributed || alone ? MIN_BESIDE : MIN_FREE;
    return to - from < min ? null : draft(marked, from, to, beside);
  }

  /// Whether the words begin small and somebody is said to say them; in German and English papers
  /// the first is enough, in others such words may be anyone's.
  private boolean isPart(int from, Attribution beside) {
    String language = reading.lexicon.language();
    boolean told = beside.cue() != null || language.equals("de") || language.equals("en");
    return told && Character.isLowerCase(reading.words.text().charAt(reading.tokens.start(from)));
  }

  /// `het zogenoemde "gat"`.
  private boolean isSoCalled(int from) {
    return from > 0 && SO_CALLED.contains(reading.words.forms()[from - 1]);
  }

  private static boolean inside(Draft draft, Span said) {
    for (Span span : draft.spans()) {
      if (span.contains(said)) {
        return true;
      }
    }
    return false;
  }

  private static Draft draft(Marked marked, int from, int to, Attribution attribution) {
    return new Draft(List.of(marked.said()), QuoteKind.DIRECT, from, to, attribution);
  }

  /// Whether the verb of saying is right beside the marks.
  private boolean governs(int from, int to, Unit unit) {
    boolean colon = (reading.before[from] & Reading.COLON) != 0;
    int verb = to;
    while (verb < unit.to() && reading.has(verb, LIGHT) && !reading.isCue(verb)) {
      verb++;
    }
    boolean after = verb < unit.to() && reading.isCue(verb);
    if (colon || after || (from > unit.from() && reading.isCue(from - 1))) {
      return true;
    }
    return named(from, -1, Math.max(unit.from(), from - REACH))
        || named(to - 1, 1, Math.min(unit.to() - 1, to + 3));
  }

  /// Whether a verb of naming (`nannte … „…“`) stands in the same clause.
  private boolean named(int edge, int step, int limit) {
    for (int at = edge; at != limit + step; at += step) {
      if (reading.quoted[at] < 0 && reading.has(at, QuoteLexicon.NAMING) && reading.isCue(at)) {
        return true;
      }
      int boundary = reading.before[step > 0 ? Math.min(at + 1, reading.size()) : at];
      if ((boundary & Reading.CLAUSE & ~Reading.MARK) != 0) {
        return false;
      }
    }
    return false;
  }

  /// Whether every longer word is capitalized though the language's nouns are not, or the stretch
  /// is one name.
  private boolean isTitle(int from, int to) {
    boolean oneName = reading.name[from] >= 0 && reading.name[from] == reading.name[to - 1];
    if (oneName) {
      return true;
    }
    if (to - from < 2) {
      return false;
    }
    int small = 0;
    for (int i = from; i < to; i++) {
      boolean minor =
          reading.tokens.end(i) - reading.tokens.start(i) <= 3
              || reading.has(i, QuoteLexicon.PREPOSITION | QuoteLexicon.DET | QuoteLexicon.AND);
      small += reading.isCapital(i) || minor ? 0 : 1;
    }
    return small == 0 && !reading.lexicon.language().equals("de");
  }

  private Attribution beside(int from, int to, Unit unit) {
    boolean colon = (reading.before[from] & Reading.COLON) != 0 && from > unit.from();
    boolean that = from > unit.from() && reading.has(from - 1, QuoteLexicon.THAT);
    Attribution before = colon || that ? before(from, unit) : Attribution.NONE;
    if (before.speaker() != null) {
      return before;
    }
    Attribution after = after(from, to, unit);
    if (after.speaker() != null) {
      return after;
    }
    Attribution left = before(from, unit);
    return left.speaker() != null || after.cue() == null ? left : after;
  }

  /// The verb of saying and its subject right behind the marks, before any other word.
  private Attribution right(int from, int to, Unit unit) {
    Attribution after = after(from, to, unit);
    Span cue = after.cue();
    Span speaker = after.speaker();
    if (cue == null || speaker == null || to >= unit.to()) {
      return Attribution.NONE;
    }
    int next = reading.tokens.start(to);
    return cue.start() == next || speaker.start() == next ? after : Attribution.NONE;
  }

  private Attribution after(int from, int to, Unit unit) {
    int end = to;
    int limit = Math.min(unit.to(), to + REACH);
    while (end < limit && reading.quoted[end] < 0) {
      if (end > to && (reading.before[end] & (Reading.STOP | Reading.COLON | Reading.LINE)) != 0) {
        break;
      }
      end++;
    }
    if (to >= end || (reading.has(to, QuoteLexicon.AND) && !reading.isCue(to))) {
      return Attribution.NONE;
    }
    if (reading.has(to, QuoteLexicon.SO | QuoteLexicon.SOURCE)) {
      Span speaker = subjects.phrases().first(to + 1, end);
      return new Attribution(speaker, reading.span(to, to + 1));
    }
    for (int verb = to; verb < end; verb++) {
      if (reading.isCue(verb)) {
        return withVerb(verb, from, to, unit);
      }
      if (reading.has(verb, QuoteLexicon.THAT | QuoteLexicon.SUBORDINATOR) && verb == to) {
        return Attribution.NONE;
      }
    }
    return Attribution.NONE;
  }

  private Attribution withVerb(int verb, int from, int to, Unit unit) {
    Attribution behind = subjects.behind(verb, to, unit.to());
    if (behind.speaker() != null) {
      return behind;
    }
    int start = subjects.clauseStart(from, unit.from());
    Span left = start < from ? subjects.phrases().first(start, from) : null;
    return new Attribution(left, behind.cue());
  }

  private Attribution before(int from, Unit unit) {
    int limit = Math.max(unit.from(), from - REACH);
    for (int verb = from - 1; verb >= limit; verb--) {
      int after = reading.before[verb + 1];
      if ((after & Reading.STOP) != 0) {
        return Attribution.NONE;
      }
      if (reading.isCue(verb)) {
        return subjects.of(verb, unit.from(), from);
      }
    }
    if (reading.has(unit.from(), QuoteLexicon.FOR) && from > unit.from()) {
      return view(from, unit);
    }
    if ((reading.before[from] & Reading.COLON) != 0 && from > unit.from()) {
      int start = subjects.clauseStart(from - 1, unit.from());
      Span left = subjects.phrases().first(start, from);
      return isHeadline(unit, left, from) ? Attribution.NONE : new Attribution(left, null);
    }
    return Attribution.NONE;
  }

  /// Whether the phrase is only the subject of a headline that tells something before its colon.
  boolean isHeadline(Unit unit, @Nullable Span subject, int colon) {
    boolean line =
        unit.from() == 0
            && unit.to() < reading.size()
            && (reading.before[unit.to()] & Reading.LINE) != 0;
    return line && subject != null && colon - reading.tokens.firstFrom(subject.end()) > MAX_HEADING;
  }

  /// The `for X, …` a sentence begins with.
  private Attribution view(int from, Unit unit) {
    int first = unit.from() + 1;
    int end = subjects.phrases().end(first, from);
    boolean named = end > first && reading.isCapital(first);
    return named && (reading.before[end] & (Reading.COMMA | Reading.MARK)) != 0
        ? new Attribution(reading.span(first, end), reading.span(unit.from(), first))
        : Attribution.NONE;
  }
}
