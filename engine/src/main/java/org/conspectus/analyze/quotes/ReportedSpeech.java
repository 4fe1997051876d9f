package org.conspectus.analyze.quotes;

import java.util.List;
import java.util.Set;
import org.conspectus.analyze.quotes.Draft.Attribution;
import org.conspectus.analyze.quotes.Reading.Unit;
import org.conspectus.domain.Span;
import org.jspecify.annotations.Nullable;

/// Finds what is reported in the words of the text: behind verbs of saying (with `that`, without
/// it, in the subjunctive, as an infinitive), before them (`…, sagte er`), and beside `according
/// to` and its kin. One pass over the tokens of a sentence; each rule looks at a bounded number of
/// them.
final class ReportedSpeech {
  private static final int MIN_BEFORE = 3;
  private static final Set<String> INDEFINITE =
      Set.of("des", "du", "de", "un", "une", "una", "uno", "unos", "unas", "um", "uma", "uns");

  private static final int MAX_NAMED = 25;
  private static final int MAX_NAME = 6;

  private final Reading reading;
  private final Subjects subjects;
  private final NounPhrases phrases;
  private final Clauses clauses;
  private final Complements complements;
  private final Infinitives infinitives;
  private final Sources sources;

  /// German and English papers quote the words alone.
  private final boolean isPlainNaming;

  ReportedSpeech(Reading reading, Subjects subjects) {
    this.reading = reading;
    this.subjects = subjects;
    this.phrases = subjects.phrases();
    this.clauses = new Clauses(reading, subjects);
    this.complements = clauses.complements();
    this.infinitives = new Infinitives(reading, subjects, clauses);
    this.isPlainNaming = subjects.isEnglish() || reading.lexicon.language().equals("de");
    this.sources = new Sources(reading, subjects, clauses);
  }

  /// What the unit reports, in order.
  List<Draft> find(Unit next) {
    clauses.enter(next);
    int at = next.from();
    while (at < clauses.to()) {
      Draft draft = reading.quoted[at] >= 0 ? null : at(at);
      if (draft == null) {
        at++;
      } else {
        clauses.found().add(draft);
        at = Math.max(at + 1, draft.to());
      }
    }
    return List.copyOf(clauses.found());
  }

  private @Nullable Draft at(int token) {
    if (reading.has(token, QuoteLexicon.SOURCE | QuoteLexicon.SO)) {
      Draft draft = sources.before(token);
      if (draft != null) {
        return draft;
      }
    }
    if (token == clauses.from() && reading.has(token, QuoteLexicon.FOR)) {
      return view(token);
    }
    if (reading.has(token, QuoteLexicon.SOURCE_AFTER)) {
      return sources.behind(token);
    }
    if (reading.has(token, QuoteLexicon.AS)) {
      Draft draft = sources.as(token);
      if (draft != null) {
        return draft;
      }
    }
    return reading.isCue(token) ? verb(token) : null;
  }

  private @Nullable Draft verb(int verb) {
    int that = complements.that(verb);
    if (that >= 0) {
      return clauses.draft(that, clauses.contentEnd(that), attribution(verb, clauses.to()));
    }
    int bare = complements.bare(verb);
    if (bare >= 0) {
      return clauses.draft(bare, clauses.contentEnd(bare), attribution(verb, bare));
    }
    Draft named = naming(verb);
    if (named != null) {
      return named;
    }
    int infinitive = infinitives.begin(verb);
    if (infinitive >= 0) {
      return clauses.draft(
          infinitive, clauses.contentEnd(infinitive), attribution(verb, infinitive));
    }
    return inverted(verb);
  }

  /// `noemt de kritiek "te laat"`: what is named, and the words for it, in one clause.
  private @Nullable Draft naming(int verb) {
    boolean names = reading.has(verb, QuoteLexicon.NAMING) && !isPlainNaming;
    int limit = Math.min(clauses.to(), verb + MAX_NAMED);
    int end = verb + 1;
    boolean quoted = false;
    while (names && end < limit && (reading.quoted[end] >= 0 || !endsClause(end))) {
      quoted |= reading.quoted[end] >= 0;
      end++;
    }
    if (!quoted || end >= verb + MAX_NAMED) {
      return null;
    }
    Attribution attribution = attribution(verb, verb + 1);
    return attribution.speaker() == null ? null : clauses.draft(verb + 1, end, attribution);
  }

  private boolean endsClause(int token) {
    return (reading.before[token] & (Reading.CLAUSE & ~Reading.MARK)) != 0;
  }

  /// `Pour X, cette décision est « … »`.
  private @Nullable Draft view(int token) {
    int end = phrases.end(token + 1, clauses.to());
    boolean comma = end > token + 1 && end < clauses.to() && endsClause(end);
    boolean quoted = false;
    for (int at = end; comma && at < clauses.to(); at++) {
      quoted |= reading.quoted[at] >= 0;
    }
    return quoted && !isPlainNaming
        ? clauses.around(
            token,
            end,
            new Attribution(reading.span(token + 1, end), reading.span(token, token + 1)))
        : null;
  }

  /// What stands before the verb: `…, sagte X`, `…, X said.`
  private @Nullable Draft inverted(int verb) {
    int chunk = verb;
    while (chunk > clauses.from() && (reading.before[chunk] & Reading.CLAUSE) == 0) {
      chunk--;
    }
    boolean separated = (reading.before[chunk] & (Reading.COMMA | Reading.DASH)) != 0;
    boolean leads = leads(chunk, verb);
    if (separated && !isPlainNaming && (isApposition(chunk) || isNameAside(chunk))) {
      return null;
    }
    if (!separated || (chunk - clauses.from() < MIN_BEFORE && leads)) {
      return null;
    }
    Attribution attribution = leads ? verbFirst(verb) : subjectFirst(chunk, verb);
    return attribution == null ? null : clauses.before(chunk, attribution);
  }

  /// `…, sagte X`.
  private @Nullable Attribution verbFirst(int verb) {
    if (subjects.isEnglish() && reading.words.forms()[verb].endsWith("ing")) {
      return null;
    }
    Span cue = reading.span(verb, verb + 1);
    Span place = subjects.placeOfThing(verb, clauses.to());
    if (place != null || subjects.thingFollows(verb, clauses.to())) {
      return new Attribution(place, cue);
    }
    Span right = phrases.right(verb, clauses.to());
    boolean closed = right != null && (endsSentence(verb) || endsAfter(right));
    return right == null || !closed || (!isPlainNaming && isThing(verb, right))
        ? null
        : new Attribution(right, cue);
  }

  /// `…, X said.`
  private @Nullable Attribution subjectFirst(int chunk, int verb) {
    Span left = phrases.first(chunk, verb);
    boolean whole = left != null && left.start() == reading.tokens.start(chunk);
    boolean comma = (reading.before[verb + 1] & Reading.COMMA) != 0;
    boolean closed = endsSentence(verb) || comma || isAside(verb + 1);
    if (!whole || !closed || subjects.isVerbSecond()) {
      return null;
    }
    boolean thing = reading.words.forms()[chunk].equals("it");
    return new Attribution(thing ? null : left, reading.span(verb, verb + 1));
  }

  /// Whether what stands before `chunk` is a subject and a name set off by commas.
  private boolean isApposition(int chunk) {
    int end = phrases.end(clauses.from(), chunk);
    if (end == clauses.from() || end >= chunk || (reading.before[end] & Reading.COMMA) == 0) {
      return false;
    }
    return phrases.end(end, chunk) == chunk;
  }

  /// Whether nothing but a name stands between the last two commas before `chunk`, behind a noun
  /// phrase that it names (`the head of X, Ann Lee, described …`).
  private boolean isNameAside(int chunk) {
    int at = chunk - 1;
    int least = Math.max(clauses.from(), chunk - MAX_NAME);
    while (at > least && (reading.before[at] & Reading.CLAUSE) == 0 && isNameWord(at)) {
      at--;
    }
    return at > clauses.from()
        && isNameWord(at)
        && (reading.before[at] & Reading.COMMA) != 0
        && !reading.has(at - 1, QuoteLexicon.ADVERB)
        && !isNameWord(at - 1 - (reading.name[at - 1] >= 0 ? 1 : 0));
  }

  private boolean isNameWord(int token) {
    return reading.name[token] >= 0 || reading.isCapital(token);
  }

  /// Whether the phrase behind the verb is a day, or an indefinite one that the sentence goes on
  /// behind, so that it is what the verb tells of (`a évoqué des difficultés après …`).
  private boolean isThing(int verb, Span phrase) {
    int from = reading.tokens.firstFrom(phrase.start());
    int end = reading.tokens.firstFrom(phrase.end());
    if (clauses.complements().isTime(from, end)) {
      return true;
    }
    boolean indefinite = INDEFINITE.contains(reading.words.forms()[from]);
    boolean ends = end >= clauses.to() || endsClause(end);
    boolean personal = false;
    for (int at = from; at < end; at++) {
      personal |= reading.has(at, QuoteLexicon.ROLE);
    }
    return verb < from && indefinite && !ends && !personal;
  }

  /// Whether only auxiliaries and adverbs stand before the verb in its clause.
  private boolean leads(int chunk, int verb) {
    for (int at = chunk; at < verb; at++) {
      boolean light =
          reading.has(
              at,
              QuoteLexicon.AUXILIARY | QuoteLexicon.ADVERB | QuoteLexicon.OBJECT | QuoteLexicon.SO);
      if (!light || reading.has(at, QuoteLexicon.PRONOUN)) {
        return false;
      }
    }
    return true;
  }

  /// Whether English tells when or where behind the verb of saying, and no more.
  private boolean isAside(int token) {
    return subjects.isEnglish()
        && reading.has(token, QuoteLexicon.PREPOSITION | QuoteLexicon.ADVERB)
        && (reading.before[token] & Reading.CLAUSE) == 0;
  }

  private boolean endsSentence(int verb) {
    return verb + 1 >= clauses.to();
  }

  /// Whether the clause ends soon behind the phrase, without a complement.
  private boolean endsAfter(Span phrase) {
    int limit = Math.min(clauses.to(), reading.tokens.firstFrom(phrase.end()) + Complements.GAP);
    for (int at = reading.tokens.firstFrom(phrase.end()); at < limit; at++) {
      if ((reading.has(at, QuoteLexicon.THAT) && (reading.before[at] & Reading.COMMA) != 0)
          || (reading.before[at] & Reading.COLON) != 0) {
        return false;
      }
    }
    return true;
  }

  /// Speaker and cue of the verb; the speaker of the clause before where `and` joins the verbs.
  private Attribution attribution(int verb, int end) {
    Attribution own = subjects.of(verb, clauses.from(), end);
    if (clauses.found().isEmpty()) {
      return own;
    }
    Draft before = clauses.found().getLast();
    int and = before.to();
    boolean joined =
        and < verb
            && verb - and <= MIN_BEFORE
            && reading.has(and, QuoteLexicon.AND)
            && leads(and + 1, verb);
    return joined ? new Attribution(before.attribution().speaker(), own.cue()) : own;
  }
}
