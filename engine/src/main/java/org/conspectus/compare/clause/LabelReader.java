package org.conspectus.compare.clause;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.conspectus.compare.reading.Breaks;
import org.conspectus.compare.reading.Cue;
import org.conspectus.compare.reading.Hit;
import org.conspectus.compare.reading.Telling;
import org.conspectus.domain.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds the names that accounts tell somebody gives a thing: what stands behind a word of naming,
/// as in `speaks of`, in quotation marks or not.
public final class LabelReader {
  private static final String OPENING = "“„«‘\"‚";
  private static final String CLOSING = "”»’\"“‘";
  private static final String STOPS = ".,;:!?()–—»”\"“";
  private static final String QUOTED = "quoted";

  /// Words of a sentence at most; what is longer is no prose.
  private static final int ORDINARY = 300;

  /// Words of a name at most.
  private static final int LONGEST = 6;

  /// How many words behind one of naming a quotation mark can open.
  private static final int TO_QUOTE = 5;

  private LabelReader() {}

  /// The names an account tells, by place.
  public static List<Label> read(Telling telling) {
    Set<Label> found = new LinkedHashSet<>();
    for (Hit hit : telling.hits()) {
      int sentence = telling.sentenceOf()[hit.token()];
      boolean naming = hit.sense().cue() == Cue.NAMING && telling.told()[sentence];
      boolean ordinary = telling.endToken(sentence) - telling.firstToken(sentence) <= ORDINARY;
      Label label = naming && ordinary ? named(telling, hit) : null;
      if (label != null && isName(label)) {
        found.add(label);
      }
    }
    return List.copyOf(found);
  }

  /// What stands behind a word of naming.
  private static @Nullable Label named(Telling telling, Hit hit) {
    int sentence = telling.sentenceOf()[hit.token()];
    int end = telling.endToken(sentence);
    for (int i = hit.next(); i < Math.min(end, hit.next() + TO_QUOTE); i++) {
      int last = opens(telling, i) ? closing(telling, i, end) : -1;
      if (last >= 0) {
        return new Label(telling, sentence, i, last);
      }
    }
    if (hit.sense().value().equals(QUOTED) || hit.next() >= end) {
      return null;
    }
    int last = hit.next();
    while (last + 1 < end && last + 1 < hit.next() + LONGEST && !Breaks.has(telling, last, STOPS)) {
      last++;
    }
    return new Label(telling, sentence, hit.next(), last);
  }

  private static boolean opens(Telling telling, int token) {
    int at = telling.tokens().start(token) - 1;
    while (at >= 0 && Character.isSpaceChar(telling.text().charAt(at))) {
      at--;
    }
    return at >= 0
        && OPENING.indexOf(telling.text().charAt(at)) >= 0
        && (token == 0 || at >= telling.tokens().end(token - 1));
  }

  /// The last token of what stands in quotation marks from a token on; -1 when it is long or a
  /// sentence.
  private static int closing(Telling telling, int first, int end) {
    for (int i = first; i < Math.min(end, first + LONGEST); i++) {
      int to =
          i + 1 < telling.tokens().size() ? telling.tokens().start(i + 1) : telling.text().length();
      for (int c = telling.tokens().end(i); c < to; c++) {
        char mark = telling.text().charAt(c);
        if (CLOSING.indexOf(mark) >= 0) {
          return i;
        }
        if (STOPS.indexOf(mark) >= 0) {
          return -1;
        }
      }
    }
    return -1;
  }

  /// Whether the words can name a thing: with one that tells, no number, not led by a name.
  private static boolean isName(Label label) {
    Telling telling = label.telling();
    boolean tells = false;
    for (int i = label.first(); i <= label.last(); i++) {
      boolean number = telling.tokens().kind(i) == Tokens.Kind.NUMBER;
      if (number || telling.nameAt()[i] >= 0) {
        return tells && !number;
      }
      tells |= telling.meanings()[i] != 0;
    }
    return tells;
  }
}
