package org.conspectus.compare.claim;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.conspectus.compare.align.Alignments;
import org.conspectus.compare.align.Passage;
import org.conspectus.compare.align.Vector;
import org.conspectus.compare.reading.Breaks;
import org.conspectus.compare.reading.ConceptKinds;
import org.conspectus.compare.reading.Cue;
import org.conspectus.compare.reading.DayRange;
import org.conspectus.compare.reading.Sources;
import org.conspectus.compare.reading.Telling;
import org.conspectus.compare.reading.Tense;
import org.conspectus.domain.Conspectus.Side;
import org.conspectus.domain.Evidence;
import org.conspectus.domain.NameMention;
import org.conspectus.domain.NameType;
import org.conspectus.domain.PublicationTime;
import org.conspectus.domain.QuoteMention;
import org.conspectus.domain.Span;
import org.conspectus.domain.TimeMention;
import org.jspecify.annotations.Nullable;

/// What every search for disagreements looks at.
///
/// @param tellings in order of time
public record Scene(
    List<Telling> tellings, Alignments alignments, Sources sources, ConceptKinds kinds) {
  private static final int MAX_ABOUT = 120;

  private static final double FEW_SENTENCES = 80;

  /// How many words from a claim the words that bear on it can stand.
  private static final int REACH = 8;

  /// How many words from a claim the time it is of can stand.
  private static final int BESIDE = 5;

  /// Names more words away are not looked at, so that no sentence is too long.
  private static final int FAR = 80;

  private static final String STOPS = ",;:()–—";

  /// How much more it takes in a story of many sentences, where more is alike by chance: the
  /// natural logarithm of how many times [#FEW_SENTENCES] it has, at least 0.
  public double crowd() {
    return Math.max(0, Math.log(alignments.passages().size() / FEW_SENTENCES));
  }

  /// How near the sentences of two claims are, in [0, 1].
  public double score(Claim one, Claim other) {
    Passage a = alignments.passage(one.telling(), one.sentence());
    Passage b = alignments.passage(other.telling(), other.sentence());
    if (a == null || b == null) {
      return 0;
    }
    boolean same =
        alignments.statement(one.telling(), one.sentence())
            == alignments.statement(other.telling(), other.sentence());
    double score = alignments.score(a, b);
    return same ? Math.max(score, 0.3) : score;
  }

  /// The words of a claim's sentence and of those beside it.
  public Vector context(Claim claim) {
    Telling telling = claim.telling();
    int first = Math.max(0, claim.sentence() - 1);
    int last = Math.min(telling.sentences().size() - 1, claim.sentence() + 1);
    return alignments.weights().vector(telling, telling.firstToken(first), telling.endToken(last));
  }

  /// Whether the sentences of both name persons or places, by their kind, and none in common.
  public boolean nameOthers(Claim one, Claim other, NameType type) {
    boolean named = false;
    Telling telling = one.telling();
    int end = lastNear(one);
    for (int i = firstNear(one); i < end; i++) {
      if (isOf(telling, i, type)) {
        named = true;
        if (names(other, type, telling.features()[i])) {
          return false;
        }
      }
    }
    return named && names(other, type, 0);
  }

  /// The first token of a claim's sentence, or one [#FAR] before the claim.
  private static int firstNear(Claim claim) {
    int first = claim.telling().tokens().firstFrom(claim.span().start());
    return Math.max(claim.telling().firstToken(claim.sentence()), first - FAR);
  }

  private static int lastNear(Claim claim) {
    int next = claim.telling().tokens().firstFrom(claim.span().end());
    return Math.min(claim.telling().endToken(claim.sentence()), next + FAR);
  }

  private static boolean isOf(Telling telling, int token, NameType type) {
    NameMention name = telling.name(token);
    return name != null && name.type() == type && telling.features()[token] != 0;
  }

  /// Whether the sentence of a claim has a name of a kind, with a feature unless that is 0.
  private static boolean names(Claim claim, NameType type, int feature) {
    Telling telling = claim.telling();
    int end = lastNear(claim);
    for (int i = firstNear(claim); i < end; i++) {
      boolean same = feature == 0 || telling.features()[i] == feature;
      if (same && isOf(telling, i, type)) {
        return true;
      }
    }
    return false;
  }

  /// Whether their sentences tell the same.
  public boolean areAligned(Claim one, Claim other) {
    int statement = alignments.statement(one.telling(), one.sentence());
    return statement >= 0 && statement == alignments.statement(other.telling(), other.sentence());
  }

  public boolean areKin(Telling one, Telling other) {
    return one.number() == other.number() || alignments.areKin(one, other);
  }

  /// Whether the first came out before the second: 1; after: -1; 0 when that is not known.
  public static int order(Telling one, Telling other) {
    PublicationTime a = one.analysis().published();
    PublicationTime b = other.analysis().published();
    if (a instanceof PublicationTime.Moment && b instanceof PublicationTime.Moment) {
      Instant first = a.earliest();
      return b.earliest().compareTo(first);
    }
    DayRange x = one.published();
    DayRange y = other.published();
    if (x == null || y == null) {
      return 0;
    }
    return x.last().isBefore(y.first()) ? 1 : y.last().isBefore(x.first()) ? -1 : 0;
  }

  public static boolean has(Claim claim, Cue cue) {
    return claim.telling().hit(firstNear(claim), lastNear(claim), cue) != null;
  }

  /// Whether a word of a kind stands near a claim in its sentence.
  public static boolean isNear(Claim claim, Cue cue) {
    Telling telling = claim.telling();
    int first = telling.tokens().firstFrom(claim.span().start());
    int next = telling.tokens().firstFrom(claim.span().end());
    return telling.hit(from(claim), first, cue) != null
        || telling.hit(next, to(claim), cue) != null;
  }

  private static int from(Claim claim) {
    Telling telling = claim.telling();
    int first = telling.tokens().firstFrom(claim.span().start());
    int least = Math.max(telling.firstToken(claim.sentence()), first - REACH);
    int at = first;
    while (at > least && !Breaks.has(telling, at - 1, STOPS)) {
      at--;
    }
    return at;
  }

  private static int to(Claim claim) {
    Telling telling = claim.telling();
    int next = telling.tokens().firstFrom(claim.span().end());
    int most = Math.min(telling.endToken(claim.sentence()), next + REACH);
    int at = next;
    while (at < most && !Breaks.has(telling, at - 1, STOPS)) {
      at++;
    }
    return at;
  }

  /// Whether the words near a claim speak of what is to come, or the times of its sentence do.
  public static boolean isPlanned(Claim claim) {
    boolean future =
        isNear(claim, Cue.FUTURE) || Tense.isFuture(claim.telling(), from(claim), to(claim));
    if (future && !isNear(claim, Cue.PAST)) {
      return true;
    }
    DayRange published = claim.telling().published();
    int first = claim.telling().tokens().firstFrom(claim.span().start());
    for (TimeMention time : claim.telling().timesNear(first, BESIDE)) {
      DayRange days = DayRange.parse(time.value());
      boolean later = published != null && days != null && days.first().isAfter(published.last());
      if (later && claim.telling().sentenceAt(time.first()) == claim.sentence()) {
        return true;
      }
    }
    return false;
  }

  /// Whether the sentence of a claim says that something was put off or canceled.
  public static boolean isMoved(Claim claim) {
    return claim.telling().hits().stream()
        .anyMatch(h ->
            h.sense().cue() == Cue.STATE
                && h.sense().group().equals("schedule")
                && claim.telling().sentenceOf()[h.token()] == claim.sentence());
  }

  /// Who is said to say so: the speaker of the quote the claim stands in; null when there is none.
  public static @Nullable String source(Claim claim) {
    for (QuoteMention quote : claim.telling().analysis().quotes()) {
      Span speaker = quote.speaker();
      if (speaker != null
          && quote.first() <= claim.span().start()
          && claim.span().end() <= quote.last()) {
        return speaker.of(claim.telling().text());
      }
    }
    return null;
  }

  /// One position with the claims that take it, in stream order.
  public Side side(List<? extends Claim> claims) {
    List<? extends Claim> ordered =
        claims.stream()
            .sorted(
                Comparator.comparingInt((Claim c) -> c.telling().number())
                    .thenComparing(Claim::span))
            .toList();
    Claim first = ordered.getFirst();
    String source =
        ordered.stream().map(Scene::source).filter(s -> s != null).findFirst().orElse(null);
    List<Evidence> evidence =
        ordered.stream()
            .map(c ->
                c.telling()
                    .evidence(c.span(), c.telling().sentence(c.sentence()).of(c.telling().text())))
            .distinct()
            .toList();
    return new Side(
        first.words(),
        source,
        sources.count(ordered.stream().map(c -> c.telling().id()).toList()),
        evidence);
  }

  /// The sentence of a claim, cut when long.
  public static String about(Claim claim) {
    String text = claim.telling().sentence(claim.sentence()).of(claim.telling().text());
    return text.length() <= MAX_ABOUT ? text : text.substring(0, MAX_ABOUT).strip() + "…";
  }
}
