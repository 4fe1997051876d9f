package org.conspectus.compare.quantity;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.conspectus.compare.reading.Telling;
import org.conspectus.compare.reading.TellingReader;
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

  /// Among the heads of an age: the person has a name.
  static final int NAMED = TellingReader.feature("age:named");

  /// Among the heads of an age: the account gives no other.
  static final int ONLY = TellingReader.feature("age:only");

  private static final int HOUR = 60;
  private static final int HUNDRED = 100;
  private static final int FATE_REACH = 3;

  /// Ages that are hardly those of two persons when each account gives no other.
  private static final double FEW_YEARS = 5;

  /// What befalls one person of a story or few.
  private static final Set<Integer> FATES =
      Arrays.stream(
              new String[] {
                "dead", "arrest", "convict", "acquit", "win", "resign", "rescue", "missing",
                "appoint", "winner"
              })
          .map(fate -> TellingReader.feature("concept:" + fate))
          .collect(Collectors.toUnmodifiableSet());

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
    boolean things = !thing.isEmpty() && !other.thing.isEmpty();
    return switch (measure) {
      case COUNT -> things ? thing.equals(other.thing) : sharesHead(other);
      case MONEY -> things ? thing.equals(other.thing) : sharesHead(other);
      case PERCENT -> thing.equals(other.thing);
      case RANK -> sharesHead(other);
      case AGE -> sharesHead(other) || canBeOfOne(other);
      default -> true;
    };
  }

  /// Whether each of two accounts gives one age only, and not each of a person with a name.
  private boolean canBeOfOne(Quantity other) {
    return has(ONLY)
        && other.has(ONLY)
        && !(has(NAMED) && other.has(NAMED))
        && (isNearAge(other) || fates().stream().anyMatch(other.fates()::contains));
  }

  /// Whether both are the only ages of their accounts, of persons without a name, and few years
  /// apart.
  public boolean isOnlyNear(Quantity other) {
    return canBeOfOne(other) && isNearAge(other) && !has(NAMED) && !other.has(NAMED);
  }

  private boolean isNearAge(Quantity other) {
    return Math.abs(amount.value() - other.amount.value()) <= FEW_YEARS;
  }

  /// What befell the person told of in the sentences near.
  private Set<Integer> fates() {
    int from = telling.firstToken(Math.max(0, sentence - FATE_REACH));
    int last = Math.min(telling.sentences().size() - 1, sentence + FATE_REACH);
    Set<Integer> found = new TreeSet<>();
    for (int i = from; i < telling.endToken(last); i++) {
      if (FATES.contains(telling.features()[i])) {
        found.add(telling.features()[i]);
      }
    }
    return found;
  }

  private boolean has(int head) {
    return Arrays.stream(heads).anyMatch(h -> h == head);
  }

  /// The same number as a part of another.
  Quantity asPart() {
    return new Quantity(
        telling, sentence, first, next, measure, amount, thing, who, heads, true, isBare);
  }

  /// The same number with one head more.
  Quantity withHead(int head) {
    int[] more = Arrays.copyOf(heads, heads.length + 1);
    more[heads.length] = head;
    return new Quantity(
        telling, sentence, first, next, measure, amount, thing, who, more, isPart, isBare);
  }

  /// Whether persons are counted, in no state such as dead: what one account calls guests may be
  /// campers in another.
  public boolean countsPersons() {
    if (measure != Measure.COUNT || HeadReader.isState(thing)) {
      return false;
    }
    if (!thing.isEmpty()) {
      return HeadReader.isOfPersons(thing);
    }
    for (int i = first; i < Math.min(next + 1, telling.endToken(sentence)); i++) {
      if (telling.persons()[i]) {
        return true;
      }
    }
    return false;
  }

  /// Whether it is the votes of a side.
  public boolean isBallot() {
    return thing.equals(BallotReader.BALLOT) || thing.equals(BallotReader.NOES);
  }

  /// Whether both have the same digits in another order, as slips have.
  public boolean isSlip(Quantity other) {
    return measure == Measure.CLOCK
        ? Amount.within(digits(), 0).isAnagram(Amount.within(other.digits(), 0))
        : amount.isAnagram(other.amount);
  }

  /// A time of day as a number with the digits it is written with.
  private double digits() {
    int minutes = (int) Math.round(amount.value());
    return (double) (minutes / HOUR * HUNDRED + minutes % HOUR);
  }

  /// How far apart both are: 0 for the same number, more than 1 for what cannot be one thing.
  public double apart(Quantity other) {
    return measure.apart(amount, other.amount);
  }

  /// Whether a word beside one means what one beside the other does.
  public boolean sharesHead(Quantity other) {
    return Arrays.stream(heads).anyMatch(h -> h != NAMED && h != ONLY && other.has(h));
  }
}
