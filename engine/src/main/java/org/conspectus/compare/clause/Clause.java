package org.conspectus.compare.clause;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.conspectus.compare.claim.Claim;
import org.conspectus.compare.reading.Cue;
import org.conspectus.compare.reading.Hit;
import org.conspectus.compare.reading.Telling;
import org.conspectus.compare.reading.TellingReader;
import org.conspectus.compare.reading.Tense;
import org.conspectus.domain.NameMention;
import org.conspectus.domain.NameType;
import org.conspectus.domain.Span;
import org.jspecify.annotations.Nullable;

/// A part of a sentence between stops or conjunctions.
///
/// @param first its first token
/// @param next the token behind its last
/// @param meanings what its words mean, distinct, ascending, without 0
public record Clause(Telling telling, int sentence, int first, int next, int[] meanings)
    implements Claim {
  private static final int NEIGHBORS = 6;

  /// From how many words on a clause is long.
  private static final int LONG = 12;

  private static final int BEFORE = 3;
  private static final int BEHIND = 5;

  /// Words of a sentence at most; what is longer is no prose.
  private static final int LONGEST = 300;

  private static final int WANT = TellingReader.feature("concept:want");

  /// How many words before another stands the one that says that it is to come.
  private static final int TENSE_REACH = 6;

  /// The same behind it, in languages that may put it there.
  private static final int VERB_REACH = 2;

  static final Set<String> VERB_LAST = Set.of("nl", "de");
  private static final String VOID = "void";
  private static final String IF = "if";

  @Override
  public Span span() {
    return telling.span(first, next - 1);
  }

  /// The span of the clause, or in a long one of some of its tokens with some words around them.
  Span span(int from, int to) {
    boolean whole = next - 1 - first < LONG;
    int least = whole ? first : Math.max(first, from - BEFORE);
    int most = whole ? next - 1 : Math.min(next - 1, to + BEHIND);
    return telling.span(Math.min(least, from), Math.max(most, to));
  }

  /// Whether it tells what was so: neither asks, supposes nor wishes, in a sentence of prose.
  boolean tells() {
    return telling.endToken(sentence) - telling.firstToken(sentence) <= LONGEST
        && !isSupposed()
        && !isQuestion()
        && !speaksOf(WANT);
  }

  /// The first word that denies something in it; null when there is none.
  public @Nullable Hit denial() {
    for (int i = telling.firstHit(first);
        i < telling.hits().size() && telling.hits().get(i).token() < next;
        i++) {
      Hit hit = telling.hits().get(i);
      Cue cue = hit.sense().cue();
      boolean denies =
          cue == Cue.DENY || (cue == Cue.NEGATION && !VOID.equals(hit.sense().value()));
      if (denies && !isCovered(i)) {
        return hit;
      }
    }
    return null;
  }

  /// Whether a hit lies within a longer one of another kind, as `no` in `no longer a suspect`.
  private boolean isCovered(int index) {
    Hit hit = telling.hits().get(index);
    for (int i = Math.max(0, index - NEIGHBORS);
        i < Math.min(telling.hits().size(), index + NEIGHBORS);
        i++) {
      Hit other = telling.hits().get(i);
      boolean longer = other.next() - other.token() > hit.next() - hit.token();
      boolean same = i == index || other.sense().cue() == Cue.CLAUSE;
      if (!same && longer && other.token() <= hit.token() && hit.next() <= other.next()) {
        return true;
      }
    }
    return false;
  }

  /// Whether its sentence asks.
  public boolean isQuestion() {
    Span sentence = telling.sentence(sentence());
    return sentence.of(telling.text()).indexOf('?') >= 0;
  }

  /// Whether a word of it has a meaning.
  public boolean speaksOf(int meaning) {
    return Arrays.binarySearch(meanings, meaning) >= 0;
  }

  public boolean has(Cue cue) {
    return telling.hit(first, next, cue) != null;
  }

  /// Whether it tells of no fact.
  public boolean isSupposed() {
    int from = Math.max(first - 1, telling.firstToken(sentence));
    Hit opening = telling.hit(from, Math.min(first + 2, next), Cue.CLAUSE);
    return has(Cue.POSSIBLE) || (opening != null && IF.equals(opening.sense().value()));
  }

  /// Whether the words `[from, to)` of it are said of what is to come.
  public boolean isPlanned(int from, int to) {
    int least = Math.max(first, from - TENSE_REACH);
    int most = VERB_LAST.contains(telling.pack().language().code()) ? to + VERB_REACH : to;
    return telling.hit(least, Math.min(next, most), Cue.FUTURE) != null
        || Tense.isFuture(telling, least, to);
  }

  /// Whether both have names of a kind, and none in common.
  public boolean namesOther(Clause other, NameType type) {
    Set<Integer> mine = names(type);
    Set<Integer> others = other.names(type);
    return !mine.isEmpty() && !others.isEmpty() && Collections.disjoint(mine, others);
  }

  private Set<Integer> names(NameType type) {
    Set<Integer> names = new HashSet<>();
    for (int i = first; i < next; i++) {
      NameMention name = telling.name(i);
      if (name != null && name.type() == type && telling.features()[i] != 0) {
        names.add(telling.features()[i]);
      }
    }
    return names;
  }
}
