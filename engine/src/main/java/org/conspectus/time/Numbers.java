package org.conspectus.time;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads numbers in figures and words: `13,000`, `2,5`, `3rd`, `twenty-two`, `treinta y un`.
final class Numbers {
  private static final Set<String> ORDINAL_ENDS =
      Set.of(
          "st", "nd", "rd", "th", "er", "re", "e", "eme", "ere", "de", "ste", "te", "o", "a", "i");
  private static final String[] ONES = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
  private static final String[] TENS = {"", "x", "xx"};
  private static final Map<String, Integer> ROMAN = romans();
  private static final int MAX_ORDINAL = 100;
  private static final int GROUP = 3;
  private static final int TEN = 10;
  private static final int TWENTY = 20;
  private static final int HUNDRED = 100;
  private static final int MILLION = 1_000_000;

  private final Marks marks;

  Numbers(Marks marks) {
    this.marks = marks;
  }

  /// A number and the token behind it.
  record Quantity(double value, int next) {
    boolean isWhole() {
      return value == Math.rint(value) && value < Integer.MAX_VALUE;
    }

    /// As TIMEX3 writes it.
    String text() {
      return isWhole() ? Integer.toString((int) value) : Double.toString(value);
    }
  }

  /// A cardinal number; null when none begins at `i`.
  @Nullable Quantity cardinal(int i) {
    if (marks.isNumber(i)) {
      double value = decimal(i);
      return value < 0 ? null : scaled(value, i + 1);
    }
    Sense word = marks.sense(i, Kind.NUMBER);
    return word == null || isScaleOf(i, word) ? null : composed(word.number(), marks.after(i));
  }

  /// `miljoen` in `36 miljoen`, which belongs to the number before.
  private boolean isScaleOf(int i, Sense word) {
    boolean number = marks.isNumber(i - 1) || marks.is(i - 1, Kind.NUMBER);
    return word.number() >= MILLION && number && marks.isNear(i);
  }

  /// `13.000`, `13,000`, `2.5`, `2,5`; -1 when the token is not such a number.
  private double decimal(int i) {
    int whole = marks.leading(i);
    int at = marks.start(i) + marks.digits(i);
    if (whole < 0 || at == marks.end(i)) {
      return whole;
    }
    char mark = marks.text().charAt(at);
    int rest = marks.end(i) - at - 1;
    if ((mark != '.' && mark != ',') || rest < 1 || rest > GROUP) {
      return -1;
    }
    double fraction = 0;
    double scale = 1;
    for (int k = at + 1; k < marks.end(i); k++) {
      int digit = Character.digit(marks.text().charAt(k), 10);
      if (digit < 0) {
        return -1;
      }
      fraction = fraction * TEN + digit;
      scale *= TEN;
    }
    return rest == GROUP ? whole * scale + fraction : whole + fraction / scale;
  }

  private Quantity scaled(double value, int next) {
    Sense scale = marks.isNear(next) ? marks.sense(next, Kind.NUMBER) : null;
    return scale != null && scale.number() >= HUNDRED
        ? new Quantity(value * scale.number(), marks.after(next))
        : new Quantity(value, next);
  }

  private Quantity composed(double first, int from) {
    double value = first;
    int next = from;
    while (next < marks.size() && marks.isNear(next)) {
      int at = isAnd(next) && value >= TWENTY ? marks.after(next) : next;
      Sense word = marks.isNear(at) ? marks.sense(at, Kind.NUMBER) : null;
      if (word == null || word.number() < 1) {
        break;
      }
      double add = word.number();
      boolean scales = at == next && add >= HUNDRED && add > value;
      boolean follows = add < lowest(value);
      if (!scales && !follows) {
        break;
      }
      value = scales ? value * add : value + add;
      next = marks.after(at);
    }
    return new Quantity(value, next);
  }

  /// What may be added to a number must be smaller than its last round step.
  private static double lowest(double value) {
    if (value < TWENTY) {
      return 0;
    }
    double step = TEN;
    while (value % (step * TEN) == 0 && step < value) {
      step *= TEN;
    }
    return value % step == 0 ? step : 0;
  }

  private boolean isAnd(int i) {
    Sense link = marks.sense(i, Kind.LINK);
    return link != null && link.tail().equals("and");
  }

  /// An ordinal number: `third`, `3rd`, `3.`, `twenty-first`; null when none begins at `i`.
  @Nullable Quantity ordinal(int i) {
    if (marks.isNumber(i)) {
      return ordinalFigure(i);
    }
    Sense word = marks.sense(i, Kind.ORDINAL);
    if (word != null) {
      return new Quantity(word.number(), marks.after(i));
    }
    Sense tens = marks.sense(i, Kind.NUMBER);
    int next = marks.after(i);
    Sense ones = tens != null && marks.isNear(next) ? marks.sense(next, Kind.ORDINAL) : null;
    return tens != null && ones != null && tens.number() >= TWENTY && ones.number() < TEN
        ? new Quantity(tens.number() + ones.number(), marks.after(next))
        : null;
  }

  private @Nullable Quantity ordinalFigure(int i) {
    int value = marks.leading(i);
    if (value < 1 || value > MAX_ORDINAL) {
      return null;
    }
    int digits = marks.digits(i);
    boolean bare = digits == marks.end(i) - marks.start(i);
    if (bare && isEndingApart(i)) {
      return new Quantity(value, i + 2);
    }
    if (bare && marks.gap(i + 1) == '.' && marks.behind(i) == '.') {
      return new Quantity(value, i + 1);
    }
    boolean ends = !bare && ORDINAL_ENDS.contains(marks.form(i).substring(digits));
    return ends ? new Quantity(value, i + 1) : null;
  }

  /// `1.º`.
  private boolean isEndingApart(int i) {
    return marks.behind(i) == '.'
        && marks.isWord(i + 1)
        && marks.start(i + 1) == marks.end(i) + 1
        && (marks.form(i + 1).equals("o") || marks.form(i + 1).equals("a"));
  }

  /// The value of a folded numeral, ordinal endings dropped (`xixe`); 0 when it is none.
  static int roman(String form) {
    boolean may = !form.isEmpty() && "ivxl".indexOf(form.charAt(0)) >= 0;
    return may ? ROMAN.getOrDefault(form, 0) : 0;
  }

  private static Map<String, Integer> romans() {
    Map<String, Integer> romans = new HashMap<>();
    for (int tens = TENS.length - 1; tens >= 0; tens--) {
      for (int ones = ONES.length - 1; ones >= 0; ones--) {
        String numeral = TENS[tens] + ONES[ones];
        if (!numeral.isEmpty()) {
          romans.putIfAbsent(numeral, tens * TEN + ones);
          romans.putIfAbsent(numeral + "e", tens * TEN + ones);
          romans.putIfAbsent(numeral + "eme", tens * TEN + ones);
        }
      }
    }
    return Map.copyOf(romans);
  }
}
