package org.conspectus.compare.quantity;

import java.util.Set;
import org.conspectus.compare.reading.Breaks;
import org.conspectus.compare.reading.Cue;
import org.conspectus.compare.reading.Hit;
import org.conspectus.compare.reading.Telling;
import org.jspecify.annotations.Nullable;

/// Reads the votes of two sides as those of the first: `split five to four`, `a 5-4 ruling`, `mit
/// 116 gegen 99 Stimmen`, `118 votos a favor, 97 en contra`. Confined to one account.
final class BallotReader {
  /// What is counted: the votes of the first of two sides, or of those in favor.
  static final String BALLOT = "ballot";

  /// The votes against.
  static final String NOES = "noes";

  private static final String VOTE = "vote";
  private static final String AGAINST = "against";
  private static final Set<String> SIDES = Set.of("for", AGAINST);

  /// Between two numbers sets them against each other, as `five to four`.
  private static final String TO = "to";

  private static final Set<String> AND = Set.of("and", "und", "en", "et", "y", "e");

  /// How many words can stand between the two numbers, and behind the second one.
  private static final int BETWEEN = 4;

  private static final int BEHIND = 3;

  private final Telling telling;
  private final NumeralReader numerals;

  BallotReader(Telling telling, NumeralReader numerals) {
    this.telling = telling;
    this.numerals = numerals;
  }

  /// What stands between two numbers, or behind them.
  ///
  /// @param next the token that is nothing of that
  private record Words(boolean areVotes, boolean areSides, int next) {
    Words and(Words more) {
      return new Words(areVotes || more.areVotes, areSides || more.areSides, more.next);
    }
  }

  /// The votes of the first side where a number begins them; null for none.
  @Nullable Quantity at(int token, Numeral numeral) {
    int next = numeral.next();
    boolean dash =
        next < telling.tokens().size()
            && "-–".indexOf(telling.text().charAt(telling.tokens().end(next - 1))) >= 0;
    Words between = words(next, next + BETWEEN, true);
    Numeral second =
        telling.sentenceOf()[token] == sentence(between.next) ? numerals.at(between.next) : null;
    if (second == null || !isWhole(numeral) || !isWhole(second)) {
      return ofOneSide(token, numeral);
    }
    Words all = between.and(words(second.next(), second.next() + BEHIND, false));
    boolean sides = all.areSides || (dash && between.next == next);
    return sides && (all.areVotes || isVoted(token))
        ? quantity(token, second.next(), numeral.value(), BALLOT)
        : ofOneSide(token, numeral);
  }

  /// The votes of one side by themselves, `178 voti favorevoli`, `167 deputados contra`; null for
  /// none.
  private @Nullable Quantity ofOneSide(int token, Numeral numeral) {
    int voters = numeral.next();
    boolean inside = voters + 1 < telling.tokens().size() && isWhole(numeral);
    if (!inside || !(isCounted(voters) || telling.persons()[voters]) || !areJoined(voters)) {
      return null;
    }
    Hit side = telling.hit(voters + 1, voters + 2, Cue.BALLOT);
    if (side == null || !SIDES.contains(side.sense().value())) {
      return null;
    }
    boolean against = side.sense().value().equals(AGAINST);
    return quantity(token, voters + 1, numeral.value(), against ? NOES : BALLOT);
  }

  private boolean areJoined(int voters) {
    return Breaks.isOneClause(telling, voters) && Breaks.isOneClause(telling, voters + 1);
  }

  private static boolean isWhole(Numeral numeral) {
    return numeral.value() == Math.rint(numeral.value()) && !numeral.isVague();
  }

  private int sentence(int token) {
    return token < telling.tokens().size() ? telling.sentenceOf()[token] : -1;
  }

  /// The words of votes and sides from one token up to another.
  ///
  /// @param isBetween whether they stand between two numbers, where fewer words join them
  private Words words(int from, int to, boolean isBetween) {
    boolean votes = false;
    boolean sides = false;
    int next = from;
    boolean ours = true;
    while (ours && next < Math.min(to, telling.tokens().size())) {
      Hit hit = telling.hit(next, next + 1, Cue.BALLOT);
      boolean opposes = hit != null && hit.sense().value().equals(TO);
      boolean against =
          (opposes && isBetween) || (hit != null && hit.sense().value().equals(AGAINST));
      boolean vote = (hit != null && !against && !opposes) || isCounted(next);
      boolean joins = joins(next, isBetween);
      sides |= against;
      votes |= vote;
      ours = against || vote || (joins && numerals.at(next) == null);
      next = hit != null ? hit.next() : ours ? next + 1 : next;
    }
    return new Words(votes, sides, next);
  }

  private boolean joins(int token, boolean isBetween) {
    String form = telling.words().forms()[token];
    return isBetween
        ? telling.persons()[token] || AND.contains(form)
        : telling.pack().stopWords().contains(form);
  }

  private boolean isVote(int token) {
    Hit hit = telling.hit(token, token + 1, Cue.BALLOT);
    return isCounted(token) || (hit != null && hit.sense().value().equals(VOTE));
  }

  /// Whether a token is a word for votes.
  private boolean isCounted(int token) {
    Hit thing = telling.hit(token, token + 1, Cue.THING);
    return thing != null && thing.sense().value().equals(VOTE);
  }

  /// Whether a word of voting stands right before a token.
  boolean isVoted(int token) {
    return (token > 0 && Breaks.isOneClause(telling, token) && isVote(token - 1))
        || (token > 1 && Breaks.isOneClause(telling, token - 1) && isVote(token - 2));
  }

  private Quantity quantity(int token, int next, double value, String side) {
    return new Quantity(
        telling,
        telling.sentenceOf()[token],
        token,
        next,
        Measure.COUNT,
        Amount.within(value, 0),
        side,
        "",
        new int[0],
        false,
        false);
  }
}
