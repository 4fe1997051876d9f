package org.conspectus.compare.quantity;

import java.util.Arrays;
import java.util.Set;
import org.conspectus.compare.reading.Telling;
import org.conspectus.domain.Span;

/// A number of an account with what it measures.
///
/// @param first the first token of the number
/// @param next the token behind the number and its unit or head
/// @param amount in the base unit of the measure
/// @param thing what is counted or the currency, `dead` or `eur`; empty when the words of the
///   language do not tell
/// @param who of those in a state, `child`; empty for people at large
/// @param heads features of the words that name what is counted, or of the person whose age it is
/// @param isPart whether it is a part of another number
/// @param isBare whether what it counts is only what was named last before it
public record Quantity(
    Telling telling,
    int sentence,
    int first,
    int next,
    Measure measure,
    Amount amount,
    String thing,
    String who,
    int[] heads,
    boolean isPart,
    boolean isBare) {
  /// States of people that a figure can count.
  public static final Set<String> TOLLS =
      Set.of(
          "dead",
          "injured",
          "missing",
          "homeless",
          "evacuated",
          "arrested",
          "rescued",
          "trapped",
          "infected",
          "sick");

  /// The words of the number with its unit or head.
  public Span span() {
    return telling.span(first, next - 1);
  }

  public String words() {
    return span().of(telling.text());
  }

  /// Whether both measure the same kind of thing.
  public boolean isLike(Quantity other) {
    if (measure != other.measure || !who.equals(other.who)) {
      return false;
    }
    if (countsPersons() && other.countsPersons()) {
      return true;
    }
    if (!thing.isEmpty() && !other.thing.isEmpty()) {
      return thing.equals(other.thing);
    }
    boolean needsHead =
        switch (measure) {
          case COUNT, AGE, MONEY, RANK -> true;
          default -> false;
        };
    return !needsHead || sharesHead(other);
  }

  /// Whether persons are counted, in no state such as dead: what one account calls guests may be
  /// campers in another.
  public boolean countsPersons() {
    if (measure != Measure.COUNT || HeadReader.isState(thing)) {
      return false;
    }
    for (int i = first; i < Math.min(next + 1, telling.endToken(sentence)); i++) {
      if (telling.persons()[i]) {
        return true;
      }
    }
    return HeadReader.isPeople(thing);
  }

  /// How far apart both are: 0 for the same number, more than 1 for what cannot be one thing.
  public double apart(Quantity other) {
    return measure.apart(amount, other.amount);
  }

  /// Whether a word beside one means what one beside the other does.
  public boolean sharesHead(Quantity other) {
    return Arrays.stream(heads).anyMatch(h -> Arrays.stream(other.heads).anyMatch(o -> o == h));
  }
}
