package org.conspectus.analyze.quotes;

import java.util.Set;
import org.conspectus.analyze.quotes.Draft.Attribution;
import org.conspectus.domain.Span;
import org.jspecify.annotations.Nullable;

/// Reports whose source stands beside them: `laut X`, `X zufolge`, `according to X`, `so X`, `wie X
/// mitteilte`.
final class Sources {
  private static final int MAX_MEASURE = 3;

  /// What things are ordered by or done by, in the languages whose `according to` says both.
  private static final Set<String> MEASURES =
      Set.of(
          """
          age statut categorie taille niveau mode facon type types cas criteres critere saison
          sexe duree situation forma manera modo tipo tipos caso casos edad sexo zona zonas
          criterios criterio nivel tamano circunstancias idade faixa tamanho eta modalita
          criteri schema approccio grado livello zone logica procedura calendario calendrier
          leeftijd methode principe principio metodo costumbre previsto convenga necesidades
          bisogni besoins
          """
              .strip()
              .split("\\s+", -1));

  private final Reading reading;
  private final NounPhrases phrases;
  private final Clauses clauses;

  /// German and English tell sources from measures by the words before them.
  private final boolean isPlain;

  Sources(Reading reading, Subjects subjects, Clauses clauses) {
    this.reading = reading;
    this.phrases = subjects.phrases();
    this.clauses = clauses;
    this.isPlain = subjects.isEnglish() || reading.lexicon.language().equals("de");
  }

  /// `laut X …`, `nach Angaben von X …`, `according to X`, `so X`.
  @Nullable Draft before(int token) {
    boolean so = reading.has(token, QuoteLexicon.SO);
    if (!so && attributedSpeech(token)) {
      return null;
    }
    if (so && (reading.before[token] & (Reading.COMMA | Reading.MARK)) == 0) {
      return null;
    }
    if (token > clauses.from() && reading.has(token - 1, QuoteLexicon.DET)) {
      return null;
    }
    int start = token + 1;
    while (start < clauses.to()
        && reading.has(start, QuoteLexicon.ADVERB)
        && reading.has(start, QuoteLexicon.NO_CUE)) {
      start++;
    }
    if (isOrdinal(token) || isBareWord(start) || (!isPlain && isMeasure(start))) {
      return null;
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
    if (so
        && end < clauses.to()
        && (reading.before[end] & Reading.CLAUSE) == 0
        && !atPhraseEnd(end)) {
      return null;
    }
    Span cue = reading.span(token, Math.max(token + 1, so ? token + 1 : start));
    return clauses.around(token, end, new Attribution(speaker, cue));
  }

  /// Whether the Italian and Portuguese word for `according to` is the one for the second (`nel
  /// secondo turno`).
  private boolean isOrdinal(int token) {
    return token > clauses.from()
        && (reading.lexicon.language().equals("it") || reading.lexicon.language().equals("pt"))
        && (reading.before[token] & Reading.CLAUSE) == 0
        && reading.has(token - 1, QuoteLexicon.DET | QuoteLexicon.PREPOSITION | QuoteLexicon.OF);
  }

  /// Whether things are said to depend on what follows, not to come from it (`selon l'âge`).
  private boolean isMeasure(int start) {
    int limit = Math.min(clauses.to(), start + MAX_MEASURE);
    for (int at = start; at < limit && (reading.before[at] & Reading.CLAUSE) == 0; at++) {
      if (MEASURES.contains(reading.words.forms()[at])) {
        return true;
      }
      if (reading.has(at, QuoteLexicon.OF) && !reading.has(at, QuoteLexicon.DET)) {
        return false;
      }
    }
    return false;
  }

  /// Whether the source would be a lone small word that ends its clause (`conforme apropriado`).
  private boolean isBareWord(int start) {
    boolean ends = start + 1 >= clauses.to() || (reading.before[start + 1] & Reading.CLAUSE) != 0;
    return reading.lexicon.language().equals("pt")
        && start < clauses.to()
        && ends
        && !reading.isCapital(start)
        && reading.name[start] < 0
        && !reading.has(start, QuoteLexicon.PRONOUN)
        && !reading.words.forms()[start].endsWith("s");
  }

  /// Skips a short quoted name behind the source, and adverbs behind `so X`.
  private int behindName(int from, boolean so) {
    int end = from;
    while (end < clauses.to()
        && end < from + 3
        && reading.quoted[end] >= 0
        && (end > from || reading.isCapital(end))
        && !reading.opensSpeech(end)) {
      end++;
    }
    while (so
        && end < clauses.to()
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
    for (int at = Math.max(clauses.from(), token - Complements.GAP); at < token; at++) {
      boolean ends = reading.quoted[at] < 0 && at > clauses.from() && reading.quoted[at - 1] >= 0;
      speech |= ends;
      if (speech && reading.isCue(at)) {
        return true;
      }
    }
    return false;
  }

  private boolean atPhraseEnd(int at) {
    return reading.has(at, QuoteLexicon.PREPOSITION | QuoteLexicon.ADVERB | QuoteLexicon.AND);
  }

  /// The noun of what a source gives, behind `nach`; -1 if none follows.
  private int sourceNoun(int start) {
    int limit = Math.min(clauses.to(), start + 4);
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
      boolean genitive =
          at < clauses.to()
              && (reading.before[at] & Reading.CLAUSE) == 0
              && (reading.has(at, QuoteLexicon.OF | QuoteLexicon.DET) || reading.isCapital(at));
      int first =
          genitive && reading.has(at, QuoteLexicon.OF) && !reading.has(at, QuoteLexicon.DET)
              ? at + 1
              : at;
      int end = genitive ? phrases.end(first, clauses.to()) : first;
      return end > first ? reading.span(first, end) : reading.span(noun, noun + 1);
    }
    int first = start;
    while (first < clauses.to()
        && reading.has(first, QuoteLexicon.OF | QuoteLexicon.ADVERB)
        && !reading.has(first, QuoteLexicon.DET)) {
      first++;
    }
    int end = phrases.end(first, clauses.to());
    return end > first ? reading.span(first, end) : null;
  }

  /// `X zufolge`.
  @Nullable Draft behind(int token) {
    int start = token;
    while (start > clauses.from()
        && token - start < 12
        && (reading.before[start] & Reading.CLAUSE) == 0
        && (start == token
            || reading.has(start, QuoteLexicon.DET)
            || phrases.end(start, token) > start)) {
      start--;
    }
    for (int at = start; at < token; at++) {
      if (phrases.end(at, token) == token) {
        return clauses.around(
            at,
            token + 1,
            new Attribution(reading.span(at, token), reading.span(token, token + 1)));
      }
    }
    return null;
  }

  /// `wie X mitteilte`, `as X said`.
  @Nullable Draft as(int token) {
    int limit = Math.min(clauses.to(), token + Complements.GAP);
    for (int at = token + 1; at < limit; at++) {
      boolean says = reading.has(at, QuoteLexicon.SPEECH) || !reading.has(at, QuoteLexicon.THINK);
      if (reading.isCue(at) && says) {
        if (clauses.complements().that(at) >= 0) {
          return null;
        }
        boolean leads = at > token + 1 && (reading.before[at] & Reading.COMMA) != 0;
        if (leads && !isPlain && reading.has(token + 1, QuoteLexicon.PRONOUN | QuoteLexicon.DET)) {
          return null;
        }
        Span left = phrases.first(token + 1, at);
        Span speaker = left == null ? phrases.right(at, clauses.to()) : left;
        if (speaker == null) {
          return null;
        }
        int end = at + 1;
        while (end < clauses.to() && (reading.before[end] & Reading.CLAUSE) == 0) {
          end++;
        }
        return clauses.around(token, end, new Attribution(speaker, reading.span(at, at + 1)));
      }
      if ((reading.before[at] & (Reading.CLAUSE & ~Reading.COMMA)) != 0) {
        return null;
      }
    }
    return null;
  }
}
