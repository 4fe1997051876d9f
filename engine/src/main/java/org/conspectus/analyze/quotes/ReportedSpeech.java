package org.conspectus.analyze.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.conspectus.analyze.quotes.Draft.Attribution;
import org.conspectus.analyze.quotes.Reading.Unit;
import org.conspectus.domain.QuoteKind;
import org.conspectus.domain.Span;
import org.jspecify.annotations.Nullable;

/// Finds what is reported in the words of the text: behind verbs of saying (with `that`, without
/// it, in the subjunctive, as an infinitive), before them (`…, sagte er`), and beside `according to`
/// and its kin. One pass over the tokens of a sentence; each rule looks at a bounded number of
/// them.
final class ReportedSpeech {
  /// How far behind its verb a clause may begin, in tokens.
  private static final int GAP = 25;

  private static final int ENGLISH_GAP = 7;
  private static final int MIN_CONTENT = 3;
  private static final Set<String> PREFIXES =
      Set.of(
          "ab", "an", "auf", "aus", "bei", "dar", "durch", "ein", "entgegen", "fest", "fort", "frei",
          "her", "heraus", "hin", "hinaus", "klar", "los", "mit", "nach", "nieder", "sicher", "statt",
          "teil", "um", "vor", "voran", "vorbei", "weg", "weiter", "wieder", "zu", "zuruck",
          "zusammen", "bereit", "bekannt", "ernst", "hinein", "nahe");
  private static final int MIN_BEFORE = 4;

  private final Reading reading;
  private final Subjects subjects;
  private final NounPhrases phrases;
  private final boolean german;
  private final List<Draft> found = new ArrayList<>();
  private Unit unit = new Unit(0, 0);

  ReportedSpeech(Reading reading, Subjects subjects) {
    this.reading = reading;
    this.subjects = subjects;
    this.phrases = subjects.phrases();
    this.german = reading.lexicon.language().equals("de");
  }

  /// What the unit reports, in order.
  List<Draft> find(Unit next) {
    unit = next;
    found.clear();
    int at = unit.from();
    while (at < unit.to()) {
      Draft draft = reading.quoted[at] >= 0 ? null : at(at);
      if (draft == null) {
        at++;
      } else {
        found.add(draft);
        at = Math.max(at + 1, draft.to());
      }
    }
    return List.copyOf(found);
  }

  private @Nullable Draft at(int token) {
    if (reading.has(token, QuoteLexicon.SOURCE | QuoteLexicon.SO) || isView(token)) {
      Draft draft = source(token);
      if (draft != null) {
        return draft;
      }
    }
    if (reading.has(token, QuoteLexicon.SOURCE_AFTER)) {
      return sourceAfter(token);
    }
    if (reading.has(token, QuoteLexicon.AS)) {
      Draft draft = as(token);
      if (draft != null) {
        return draft;
      }
    }
    return reading.isCue(token) ? verb(token) : null;
  }

  /// Whether a sentence begins with `for X,` and goes on with what X holds in quotes.
  private boolean isView(int token) {
    if (token != unit.from() || !reading.has(token, QuoteLexicon.FOR)) {
      return false;
    }
    int first = token + 1;
    boolean named = first < unit.to() && (reading.name[first] >= 0 || reading.isCapital(first));
    int end = named ? phrases.end(first, unit.to()) : first;
    return end > first
        && end < unit.to()
        && (reading.before[end] & Reading.COMMA) != 0
        && speechAhead(end);
  }

  private boolean speechAhead(int from) {
    for (int at = from; at < Math.min(unit.to(), from + GAP); at++) {
      if (reading.opensSpeech(at)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Draft verb(int verb) {
    int that = that(verb);
    if (that >= 0) {
      return draft(that, contentEnd(that), subjects.of(verb, unit.from(), unit.to()));
    }
    int bare = bare(verb);
    if (bare >= 0) {
      return draft(bare, contentEnd(bare), subjects.of(verb, unit.from(), bare));
    }
    int infinitive = infinitive(verb);
    if (infinitive >= 0) {
      return draft(infinitive, contentEnd(infinitive), subjects.of(verb, unit.from(), infinitive));
    }
    return inverted(verb);
  }

  /// Where the `that` of the verb stands; -1 if it has none.
  private int that(int verb) {
    int limit = Math.min(unit.to(), verb + (subjects.isEnglish() ? ENGLISH_GAP : GAP));
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
      return !reading.has(at - 1, QuoteLexicon.PREPOSITION)
          || reading.has(at - 1, QuoteLexicon.OF | QuoteLexicon.ADVERB);
    }
    return at == verb + 1
        || reading.has(verb, QuoteLexicon.TELL)
        || reading.has(at - 1, QuoteLexicon.ADVERB | QuoteLexicon.PRONOUN | QuoteLexicon.OBJECT)
        || reading.has(verb + 1, QuoteLexicon.PREPOSITION | QuoteLexicon.ADVERB)
        || (reading.before[at] & Reading.COMMA) != 0;
  }

  /// Where a clause without `that` begins; -1 if there is none.
  private int bare(int verb) {
    if (subjects.isEnglish()) {
      return englishBare(verb);
    }
    int limit = Math.min(unit.to(), verb + GAP);
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
    while (end < unit.to() && (reading.before[end] & Reading.CLAUSE & ~Reading.MARK) == 0) {
      end++;
    }
    for (int i = at + 1; i < end - 1; i++) {
      if (reading.has(i, QuoteLexicon.SUBJUNCTIVE)) {
        return false;
      }
    }
    return end < unit.to();
  }

  /// Whether a subjunctive or a verb of the future stands in the clauses from `at` on.
  private boolean subjunctiveFrom(int at) {
    if (reading.has(at, QuoteLexicon.RELATIVE | QuoteLexicon.SUBORDINATOR)
        && !reading.has(at, QuoteLexicon.DET)) {
      return false;
    }
    int limit = Math.min(unit.to(), at + GAP);
    for (int i = at; i < limit; i++) {
      if (reading.has(i, QuoteLexicon.SUBJUNCTIVE) || i > at && reading.quoted[i] >= 0) {
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
    if (at >= unit.to() || (reading.before[at] & Reading.CLAUSE & ~Reading.MARK) != 0) {
      return -1;
    }
    if (reading.has(verb, QuoteLexicon.TELL)) {
      int end = reading.has(at, QuoteLexicon.OBJECT) ? at + 1 : phrases.end(at, unit.to());
      at = end;
    } else if (!reading.has(verb, QuoteLexicon.BARE)) {
      return -1;
    }
    while (at < unit.to() && reading.has(at, QuoteLexicon.ADVERB)) {
      at++;
    }
    if (at >= unit.to() || (reading.before[at] & Reading.CLAUSE & ~Reading.MARK) != 0) {
      return -1;
    }
    if (reading.has(at, QuoteLexicon.PREPOSITION)) {
      at = skipAside(at);
    }
    if (at >= unit.to() - 1
        || reading.quoted[at] >= 0 && reading.tokens.firstFrom(
            reading.marked.get(reading.quoted[at]).outer().end()) >= unit.to()
        || reading.has(at, QuoteLexicon.PREPOSITION | QuoteLexicon.AND | QuoteLexicon.TO | QuoteLexicon.SUBORDINATOR)) {
      return -1;
    }
    return clauseHasVerb(at) ? at : -1;
  }

  /// Skips `on Monday`, `in a statement` between the verb and its clause.
  private int skipAside(int at) {
    int end = phrases.end(at + 1, unit.to());
    return end > at + 1 ? end : at;
  }

  /// Whether the words behind `at` look like a clause: a pronoun, or a verb within some words.
  private boolean clauseHasVerb(int at) {
    int limit = Math.min(unit.to(), at + 16);
    for (int i = at + 1; i < limit; i++) {
      if (reading.has(i, QuoteLexicon.AUXILIARY)) {
        return true;
      }
    }
    return reading.has(at, QuoteLexicon.PRONOUN) && !reading.has(at, QuoteLexicon.OBJECT)
        || limit - at > 8;
  }

  /// Where an infinitive that tells what is demanded or promised begins; -1 if there is none.
  private int infinitive(int verb) {
    if (!reading.has(verb, QuoteLexicon.URGE)) {
      return -1;
    }
    int bare = verb + 1;
    while (bare < unit.to() && bare < verb + 4 && reading.has(bare, QuoteLexicon.ADVERB)) {
      bare++;
    }
    if (bareInfinitive(bare)) {
      return verb + 1;
    }
    int limit = Math.min(unit.to(), verb + (subjects.isEnglish() ? 10 : GAP));
    int comma = -1;
    for (int at = verb + 1; at < limit; at++) {
      if (reading.opensSpeech(at)
          || (reading.before[at] & (Reading.STOP | Reading.COLON | Reading.DASH)) != 0) {
        return -1;
      }
      if ((reading.before[at] & Reading.COMMA) != 0) {
        if (!german) {
          return -1;
        }
        comma = comma < 0 ? at : comma;
      }
      boolean joined = german && comma >= 0 && isJoinedInfinitive(at);
      if (joined) {
        return comma;
      }
      if (reading.has(at, QuoteLexicon.TO) && (comma >= 0 || !german) && beforeInfinitive(at)) {
        return german ? comma : at;
      }
    }
    return -1;
  }

  /// Whether an infinitive without a particle stands here (`prometió bajar`).
  private boolean bareInfinitive(int at) {
    String language = reading.lexicon.language();
    return (language.equals("es") || language.equals("pt") || language.equals("fr"))
        && at < unit.to()
        && reading.quoted[at] < 0
        && (reading.before[at] & Reading.CLAUSE) == 0
        && !reading.isCapital(at)
        && isInfinitive(at)
        && !reading.has(at, QuoteLexicon.PREPOSITION | QuoteLexicon.DET | QuoteLexicon.ADVERB);
  }

  /// Whether an infinitive follows the particle, behind object pronouns and negation.
  private boolean beforeInfinitive(int at) {
    if (german || subjects.isEnglish()) {
      return true;
    }
    for (int i = at + 1; i < Math.min(unit.to(), at + 5); i++) {
      if (reading.has(i, QuoteLexicon.DET) && !reading.has(i, QuoteLexicon.OBJECT)) {
        return false;
      }
      if (isInfinitive(i)) {
        return true;
      }
      if (!reading.has(i, QuoteLexicon.OBJECT | QuoteLexicon.ADVERB)) {
        return false;
      }
    }
    return false;
  }

  /// Whether the token is a German infinitive with `zu` inside (`zurückzutreten`).
  private boolean isJoinedInfinitive(int at) {
    String form = reading.words.forms()[at];
    int zu = form.indexOf("zu", 2);
    return form.endsWith("n") && zu > 0 && PREFIXES.contains(form.substring(0, zu));
  }

  private boolean isInfinitive(int at) {
    String form = reading.words.forms()[at];
    int length = form.length();
    if (length < 2 || reading.isCapital(at)) {
      return false;
    }
    return switch (reading.lexicon.language()) {
      case "nl" -> form.endsWith("n");
      case "fr" -> length > 3 && (form.endsWith("er") || form.endsWith("ir") || form.endsWith("re"));
      case "it" -> form.endsWith("re") || form.endsWith("rsi") || form.endsWith("rlo") || form.endsWith("rla") || form.endsWith("rli") || form.endsWith("rne") || form.endsWith("rci");
      case "es", "pt" -> form.endsWith("ar") || form.endsWith("er") || form.endsWith("ir") || form.endsWith("por") || form.endsWith("arse") || form.endsWith("erse") || form.endsWith("irse") || form.endsWith("arlo") || form.endsWith("erlo");
      default -> false;
    };
  }

  /// What stands before the verb: `…, sagte X`, `…, X said.`
  private @Nullable Draft inverted(int verb) {
    int chunk = verb;
    while (chunk > unit.from() && (reading.before[chunk] & Reading.CLAUSE) == 0) {
      chunk--;
    }
    boolean separated = (reading.before[chunk] & (Reading.COMMA | Reading.DASH)) != 0;
    boolean leads = leads(chunk, verb);
    if (!separated || chunk - unit.from() < MIN_BEFORE && leads) {
      return null;
    }
    boolean ends = endsSentence(verb);
    Attribution attribution;
    if (leads) {
      Span right = phrases.right(verb, unit.to());
      Span place = subjects.placeOfThing(verb, unit.to());
      if (place != null || subjects.thingFollows(verb, unit.to())) {
        return before(chunk, new Attribution(place, reading.span(verb, verb + 1)));
      }
      if (right == null || !ends && !endsAfter(right)) {
        return null;
      }
      attribution = new Attribution(right, reading.span(verb, verb + 1));
    } else {
      Span left = phrases.first(chunk, verb);
      boolean whole = left != null && left.start() == reading.tokens.start(chunk);
      boolean closed =
          ends || verb + 1 < unit.to() && (reading.before[verb + 1] & Reading.COMMA) != 0;
      if (!whole || !closed || subjects.isVerbSecond()) {
        return null;
      }
      attribution = new Attribution(left, reading.span(verb, verb + 1));
    }
    return before(chunk, attribution);
  }

  /// Whether only auxiliaries and adverbs stand before the verb in its clause.
  private boolean leads(int chunk, int verb) {
    for (int at = chunk; at < verb; at++) {
      boolean light =
          reading.has(at, QuoteLexicon.AUXILIARY | QuoteLexicon.ADVERB | QuoteLexicon.OBJECT | QuoteLexicon.SO);
      if (!light || reading.has(at, QuoteLexicon.PRONOUN)) {
        return false;
      }
    }
    return true;
  }

  private boolean endsSentence(int verb) {
    return verb + 1 >= unit.to();
  }

  /// Whether the clause ends soon behind the phrase, without a complement.
  private boolean endsAfter(Span phrase) {
    int limit = Math.min(unit.to(), reading.tokens.firstFrom(phrase.end()) + GAP);
    for (int at = reading.tokens.firstFrom(phrase.end()); at < limit; at++) {
      if (reading.has(at, QuoteLexicon.THAT) && (reading.before[at] & Reading.COMMA) != 0
          || (reading.before[at] & Reading.COLON) != 0) {
        return false;
      }
    }
    return true;
  }

  /// A draft of what stands in the sentence before `chunk`, and of what goes on behind it.
  private @Nullable Draft before(int chunk, Attribution attribution) {
    int from = unit.from();
    if (!found.isEmpty()) {
      from = Math.max(from, found.getLast().to());
    }
    int at = chunk;
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
        List.of(reading.content(from, chunk)), kind(from, chunk), from, Math.max(chunk, from + 1), attribution);
  }

  private boolean hasCommaBetween(int from, int to) {
    for (int i = from; i < to; i++) {
      if ((reading.before[i] & Reading.COMMA) != 0) {
        return true;
      }
    }
    return false;
  }

  /// `laut X …`, `nach Angaben von X …`, `according to X`, `so X`.
  private @Nullable Draft source(int token) {
    boolean so = reading.has(token, QuoteLexicon.SO);
    if (!so && attributedSpeech(token)) {
      return null;
    }
    if (so && (reading.before[token] & (Reading.COMMA | Reading.MARK)) == 0) {
      return null;
    }
    if (token > unit.from() && reading.has(token - 1, QuoteLexicon.DET)) {
      return null;
    }
    int start = token + 1;
    while (start < unit.to()
        && reading.has(start, QuoteLexicon.ADVERB)
        && reading.has(start, QuoteLexicon.NO_CUE)) {
      start++;
    }
    boolean needsNoun = reading.has(token, QuoteLexicon.SOURCE_NOUN);
    int noun = needsNoun ? sourceNoun(start) : -1;
    if (needsNoun && noun < 0) {
      return null;
    }
    Span speaker = sourceSpeaker(start, noun);
    if (speaker == null) {
      return null;
    }
    int end = behindName(Math.max(reading.tokens.firstFrom(speaker.end()), noun + 1), so);
    if (so && end < unit.to() && (reading.before[end] & Reading.CLAUSE) == 0 && !atPhraseEnd(end)) {
      return null;
    }
    Span cue = reading.span(token, Math.max(token + 1, so ? token + 1 : start));
    return around(token, end, new Attribution(speaker, cue));
  }

  /// Skips a short quoted name behind the source, and adverbs behind `so X`.
  private int behindName(int from, boolean so) {
    int end = from;
    while (end < unit.to() && end < from + 3 && reading.quoted[end] >= 0 && !reading.opensSpeech(end)) {
      end++;
    }
    while (so
        && end < unit.to()
        && reading.has(end, QuoteLexicon.ADVERB)
        && (reading.before[end] & Reading.CLAUSE) == 0) {
      end++;
    }
    return end;
  }

  /// Whether the sentence before `token` is a quoted stretch with a verb of saying of its own, so
  /// that `token` tells only who handed it on.
  private boolean attributedSpeech(int token) {
    boolean speech = false;
    for (int at = Math.max(unit.from(), token - GAP); at < token; at++) {
      boolean ends = reading.quoted[at] < 0 && at > unit.from() && reading.quoted[at - 1] >= 0;
      speech |= ends;
      if (speech && reading.isCue(at)) {
        return true;
      }
    }
    return false;
  }

  /// Whether the words at `token` name a source.
  private boolean namesSource(int token) {
    return phrases.end(token + 1, unit.to()) > token + 1;
  }

  private boolean atPhraseEnd(int at) {
    return reading.has(at, QuoteLexicon.PREPOSITION | QuoteLexicon.ADVERB | QuoteLexicon.AND);
  }

  /// The noun of what a source gives, behind `nach`; -1 if none follows.
  private int sourceNoun(int start) {
    int limit = Math.min(unit.to(), start + 4);
    for (int at = start; at < limit && (reading.before[at] & Reading.CLAUSE) == 0; at++) {
      String form = reading.words.forms()[at];
      if (reading.isCapital(at) && reading.lexicon.endsAsSource(form)) {
        return at;
      }
    }
    return -1;
  }

  private @Nullable Span sourceSpeaker(int start, int noun) {
    if (noun >= 0) {
      int at = noun + 1;
      boolean genitive = at < unit.to() && (reading.before[at] & Reading.CLAUSE) == 0
          && (reading.has(at, QuoteLexicon.OF | QuoteLexicon.DET) || reading.isCapital(at));
      int first = genitive && reading.has(at, QuoteLexicon.OF) && !reading.has(at, QuoteLexicon.DET) ? at + 1 : at;
      int end = genitive ? phrases.end(first, unit.to()) : first;
      return end > first ? reading.span(first, end) : reading.span(noun, noun + 1);
    }
    int first = start;
    while (first < unit.to() && reading.has(first, QuoteLexicon.OF | QuoteLexicon.ADVERB)
        && !reading.has(first, QuoteLexicon.DET)) {
      first++;
    }
    int end = phrases.end(first, unit.to());
    return end > first ? reading.span(first, end) : null;
  }

  /// `X zufolge`.
  private @Nullable Draft sourceAfter(int token) {
    int start = token;
    while (start > unit.from()
        && token - start < 12
        && (reading.before[start] & Reading.CLAUSE) == 0
        && (start == token || reading.has(start, QuoteLexicon.DET) || phrases.end(start, token) > start)) {
      start--;
    }
    for (int at = start; at < token; at++) {
      if (phrases.end(at, token) == token) {
        return around(at, token + 1, new Attribution(reading.span(at, token), reading.span(token, token + 1)));
      }
    }
    return null;
  }

  /// `wie X mitteilte`, `as X said`.
  private @Nullable Draft as(int token) {
    int limit = Math.min(unit.to(), token + GAP);
    for (int at = token + 1; at < limit; at++) {
      if (reading.isCue(at) && !reading.has(at, QuoteLexicon.THINK)) {
        if (that(at) >= 0) {
          return null;
        }
        Span left = phrases.first(token + 1, at);
        Span speaker = left == null ? phrases.right(at, unit.to()) : left;
        if (speaker == null) {
          return null;
        }
        int end = at + 1;
        while (end < unit.to() && (reading.before[end] & Reading.CLAUSE) == 0) {
          end++;
        }
        return around(token, end, new Attribution(speaker, reading.span(at, at + 1)));
      }
      if ((reading.before[at] & (Reading.CLAUSE & ~Reading.COMMA)) != 0) {
        return null;
      }
    }
    return null;
  }

  /// The clause around the tokens `[from, to)` that name its source.
  private @Nullable Draft around(int from, int to, Attribution attribution) {
    int start = from;
    int low = found.isEmpty() ? unit.from() : Math.max(unit.from(), found.getLast().to());
    while (start > low
        && (reading.before[start] & (Reading.STOP | Reading.COLON | Reading.SENTENCE)) == 0) {
      start--;
    }
    int end = to;
    while (end < unit.to() && (reading.before[end] & (Reading.STOP | Reading.COLON)) == 0) {
      boolean other = reading.has(end, QuoteLexicon.SOURCE) && (reading.before[end] & Reading.COMMA) != 0;
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
    if (spans.isEmpty() || mostlyQuoted(start, from) && mostlyQuoted(to, end)) {
      return null;
    }
    int first = from - start > 0 ? start : to;
    return new Draft(spans, kind(first, end), first, Math.max(end, to), attribution);
  }

  /// A draft of the clause `[from, to)`, unless it is no more than a quoted stretch.
  private @Nullable Draft draft(int from, int to, Attribution attribution) {
    if (to - from < MIN_CONTENT || mostlyQuoted(from, to)) {
      return null;
    }
    return new Draft(List.of(reading.content(from, to)), kind(from, to), from, to, attribution);
  }

  /// Where the clause that begins at `from` ends: with the sentence, or before a second verb of
  /// saying with the same subject.
  private int contentEnd(int from) {
    for (int at = from + 2; at < unit.to(); at++) {
      int before = reading.before[at];
      if ((before & Reading.STOP) != 0 && reading.quoted[at] < 0) {
        return at;
      }
      boolean and = reading.has(at, QuoteLexicon.AND) && reading.quoted[at] < 0;
      if (and && reportsAgain(at + 1)) {
        return at;
      }
      boolean comma = (before & Reading.COMMA) != 0;
      if (comma && reading.isCue(at) && subjects.isVerbSecond()) {
        return at;
      }
    }
    return unit.to();
  }

  /// Whether a verb of saying with a clause of its own comes next, behind light words at most.
  private boolean reportsAgain(int from) {
    int at = from;
    while (at < unit.to()
        && at < from + 3
        && !reading.isCue(at)
        && reading.has(at, QuoteLexicon.AUXILIARY | QuoteLexicon.ADVERB | QuoteLexicon.OBJECT)
        && !reading.has(at, QuoteLexicon.PRONOUN)) {
      at++;
    }
    return at < unit.to() && reading.isCue(at) && that(at) >= 0;
  }

  /// Whether the tokens are hardly more than one quoted stretch.
  private boolean mostlyQuoted(int from, int to) {
    int quoted = 0;
    for (int i = from; i < to; i++) {
      quoted += reading.quoted[i] >= 0 ? 1 : 0;
    }
    return from == to || to - from - quoted <= 1;
  }

  private QuoteKind kind(int from, int to) {
    for (int i = from; i < to; i++) {
      if (reading.quoted[i] >= 0) {
        return QuoteKind.MIXED;
      }
    }
    return QuoteKind.INDIRECT;
  }
}
