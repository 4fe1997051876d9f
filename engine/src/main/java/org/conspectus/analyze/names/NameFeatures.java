package org.conspectus.analyze.names;

/// What the model looks at: for each unit the rows of its table of weights, by hash.
///
/// A feature is a template (which of the methods below gave it) with a value; both are hashed to a
/// row. The unit itself, two units on both sides, the gaps between, the run of capitalized units it
/// stands in with the units around that, and the text as a whole have a say. Not thread-safe.
public final class NameFeatures {
  /// Most features of a unit.
  public static final int MAX = 192;

  /// Logarithm of the number of rows.
  public static final int ROW_BITS = 18;

  private static final int NONE = 0x5bd1e995;
  private static final int SPREAD = 0x9e3779b1;
  private static final int TEMPLATES_BEFORE_BITS = 64;
  private static final int MAX_RUN = 8;
  private static final int MAX_AFFIX = 4;

  private static final int PERSONAL = NameLists.FIRST_NAME | NameLists.SURNAME;
  private static final int WRITTEN =
      WordTraits.SMALL | WordTraits.CAPITAL | WordTraits.FREQUENT | WordTraits.NOUN;
  private static final int TELLING =
      WordTraits.ORGANIZATION_WORD
          | WordTraits.PLACE_WORD
          | WordTraits.LEGAL_FORM
          | WordTraits.ROLE
          | WordTraits.HONORIFIC
          | WordTraits.PARTICLE
          | WordTraits.STOP_WORD;

  private final Units units;
  private final HashTable usage;
  private final int[] rows = new int[MAX];
  private int count;
  private int template;

  // the run of capitalized units, and what is known of its units together
  private int runStart;
  private int runEnd;
  private int runTraits;
  private int runKnown;

  public NameFeatures(Units units) {
    this.units = units;
    this.usage = Usage.of(units);
  }

  /// The rows of the last unit looked at, as many as [#look] returned.
  public int[] rows() {
    return rows;
  }

  /// Looks at a unit; those of a text must be looked at in order.
  public int look(int unit) {
    count = 0;
    template = 0;
    if (unit >= runEnd || unit < runStart) {
      findRun(unit);
    }
    words(unit);
    affixes(unit);
    shapes(unit);
    lists(unit);
    run(unit);
    return count;
  }

  private void words(int unit) {
    int word = word(unit);
    int gapBefore = gap(unit);
    int gapAfter = gap(unit + 1);
    add(0);
    add(word);
    add(pair(word, shape(unit)));
    add(pair(word(unit - 1), gapBefore));
    add(pair(word(unit + 1), gapAfter));
    add(word(unit - 2));
    add(word(unit + 2));
    add(pair(word(unit - 1), word));
    add(pair(word, word(unit + 1)));
    add(pair(pair(word(unit - 2), word(unit - 1)), shape(unit)));
    if (units.isCompound(unit)) {
      add(part(units.firstToken[unit]));
      add(part(units.lastToken[unit]));
    } else {
      template += 2;
    }
  }

  private int part(int token) {
    return HashTable.hash(units.words.forms()[token]);
  }

  private void affixes(int unit) {
    String form = units.words.forms()[units.lastToken[unit]];
    int suffix = shape(unit) == Shape.CAPITALS ? 1 : 0;
    int prefix = suffix;
    int length = form.length();
    for (int i = 0; i < MAX_AFFIX; i++) {
      if (i < length) {
        suffix = suffix * 31 + form.charAt(length - 1 - i);
        prefix = prefix * 31 + form.charAt(i);
      }
      if (i > 0) {
        add(suffix);
        add(prefix);
      }
    }
    add(pair(Math.min(length, MAX_RUN), shape(unit)));
  }

  private void shapes(int unit) {
    int shape = shape(unit);
    int before = pair(shape(unit - 1), gap(unit));
    int after = pair(shape(unit + 1), gap(unit + 1));
    add(shape);
    add(pair(shape, before));
    add(pair(shape, after));
    add(pair(shape, pair(before, after)));
    add(pair(gap(unit), gap(unit + 1)));
    add(pair(shape, pair(gap(unit), gap(unit + 1))));
    int position = units.startsSentence[unit] ? 1 : 0;
    int style = units.style[unit];
    int written = traits(unit) & WRITTEN;
    int used = usage.get(units.hash[unit]);
    add(pair(shape, pair(position, style)));
    add(pair(written, pair(position, style)));
    add(pair(used, position));
    add(pair(pair(used, written), pair(position, pair(shape, style))));
  }

  private void lists(int unit) {
    int traits = traits(unit);
    int known = known(unit);
    int row = row(unit);
    int shape = shape(unit);
    add(pair(traits, shape));
    add(pair(traits(unit - 1), gap(unit)));
    add(pair(traits(unit + 1), gap(unit + 1)));
    add(traits(unit - 2));
    add(traits(unit + 2));
    add(pair(traits(unit - 1), known));
    add(known);
    add(pair(known, shape));
    add(pair(known(unit - 1), known));
    add(pair(known, known(unit + 1)));
    add(row);
    add(pair(row, shape));
    add(pair(row(unit - 1), row));
    add(pair(row, row(unit + 1)));
    add(pair(row, word(unit - 1)));
    add(pair(row, gap(unit + 1)));
    add(pair(units.tail[unit], shape));
    add(pair(units.tail[unit], units.traits[unit]));
    bits(units.tail[unit]);
    bits(traits(unit));
    bits(traits(unit - 1));
    bits(traits(unit + 1));
    bits(known);
    bits(row);
  }

  private void run(int unit) {
    int length = Math.min(runEnd - runStart, MAX_RUN);
    int position = unit == runStart ? 1 : 0;
    position += unit == runEnd - 1 ? 2 : 0;
    int last = runEnd - 1;
    add(pair(length, position));
    add(pair(position, pair(word(runStart - 1), gap(runStart))));
    add(pair(position, pair(word(runEnd), gap(runEnd))));
    add(pair(position, pair(word(runStart - 2), word(runStart - 1))));
    add(pair(position, pair(traits(runStart - 1), gap(runStart))));
    add(pair(position, pair(traits(runEnd), gap(runEnd))));
    add(pair(pair(position, length), runTraits));
    add(pair(pair(position, length), runKnown));
    add(pair(position, word(runStart)));
    add(pair(position, word(last)));
    add(pair(pair(gap(runStart), gap(runEnd)), pair(position, length)));
    int starts = units.startsSentence[runStart] ? 1 : 0;
    add(pair(pair(gap(runStart), gap(runEnd)), pair(position, starts)));
    add(pair(traits(runStart - 1), pair(traits(runEnd), position)));
    bits(runTraits);
    bits(runKnown);
  }

  private void findRun(int unit) {
    int from = unit;
    while (from > 0 && inRun(from - 1) && mayJoin(from)) {
      from--;
    }
    int to = unit + 1;
    while (to < units.size && inRun(to) && mayJoin(to)) {
      to++;
    }
    runStart = from;
    runEnd = to;
    runTraits = 0;
    runKnown = 0;
    for (int i = from; i < to; i++) {
      runTraits |= units.traits[i] & TELLING;
      runKnown |= (units.known[i] & PERSONAL) | (units.rows[i] & NameLists.SEQUENCE);
    }
  }

  private boolean mayJoin(int unit) {
    boolean abbreviated =
        units.shape[unit - 1] == Shape.INITIAL
            || (units.traits[unit - 1] & WordTraits.ABBREVIATION) != 0;
    int gap = units.gap[unit];
    return gap == Gap.SPACE || (gap == Gap.STOP && abbreviated);
  }

  private boolean inRun(int unit) {
    return units.within[unit]
        && (units.shape[unit] != Shape.SMALL || (units.traits[unit] & WordTraits.PARTICLE) != 0);
  }

  private int word(int unit) {
    return unit >= 0 && unit < units.size ? units.hash[unit] : NONE;
  }

  private int shape(int unit) {
    return unit >= 0 && unit < units.size ? units.shape[unit] : -1;
  }

  private int traits(int unit) {
    return unit >= 0 && unit < units.size ? units.traits[unit] : -1;
  }

  private int known(int unit) {
    return unit >= 0 && unit < units.size
        ? units.known[unit] & (PERSONAL | NameLists.SEQUENCE)
        : -1;
  }

  private int row(int unit) {
    return unit >= 0 && unit < units.size ? units.rows[unit] : -1;
  }

  private int gap(int unit) {
    return unit >= 0 && unit <= units.size ? units.gap[unit] : Gap.END;
  }

  private static int pair(int one, int other) {
    return (one * 31 + other) * SPREAD;
  }

  private void bits(int set) {
    int rest = set;
    while (rest > 0) {
      int bit = Integer.numberOfTrailingZeros(rest);
      rest &= rest - 1;
      put((template + TEMPLATES_BEFORE_BITS) * 31 + bit);
    }
    template++;
  }

  private void add(int value) {
    put(value * 31 + template);
    template++;
  }

  private void put(int value) {
    rows[count++] = HashTable.mix(value * SPREAD + template) >>> (Integer.SIZE - ROW_BITS);
  }
}
