package org.conspectus.analyze.clutter;

import java.util.Set;

/// Tells lines in which an outlet asks its readers for something: to take a newsletter, follow a
/// channel, allow cookies, install an app. Such a line names what is offered, and a sentence of it
/// opens with an imperative, or what is offered is *ours*; nobody speaks in it. Thread-safe; looks
/// at one line.
final class Pleas {
  private static final char UNPLAIN = 0x80;

  /// What is ours stands so few characters behind.
  private static final int NEAR = 35;

  private static final int SHORTEST_OURS = 3;
  private static final int LONGEST_OURS = 8;

  /// Stands for a word that is no imperative and says not whose anything is.
  private static final String UNLOOKED = "-";

  private static final String MARKS = "“”„«»‹›\"";
  private static final Set<String> OURS =
      Set.of(
          "our",
          "ons",
          "onze",
          "unser",
          "unsere",
          "unseren",
          "unserem",
          "unserer",
          "notre",
          "nos",
          "nuestro",
          "nuestra",
          "nuestros",
          "nuestras",
          "nostro",
          "nostra",
          "nostri",
          "nostre",
          "nosso",
          "nossa",
          "nossos",
          "nossas");
  private static final Set<String> BEFORE_IMPERATIVE =
      Set.of(
          "dann", "hier", "ici", "aqui", "y", "en", "et", "e", "jetzt", "please", "bitte", "qui");

  private final Set<String> openers;
  private final Set<String> channels;

  Pleas(Set<String> openers, Set<String> channels) {
    this.openers = Set.copyOf(openers);
    this.channels = Set.copyOf(channels);
  }

  /// @param folded a whole line
  boolean isPlea(String folded) {
    return !hasSpeech(folded) && asks(folded) && offers(folded);
  }

  private static boolean hasSpeech(String folded) {
    for (int at = 0; at < folded.length(); at++) {
      char c = folded.charAt(at);
      if (c == '"' || (c >= UNPLAIN && MARKS.indexOf(c) >= 0)) {
        return true;
      }
    }
    return false;
  }

  private boolean offers(String folded) {
    for (String channel : channels) {
      if (folded.contains(channel)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a sentence of the line opens with an imperative, or something is ours.
  private boolean asks(String folded) {
    boolean opens = true;
    int at = 0;
    while (at < folded.length()) {
      int end = FirstWords.wordEnd(folded, at);
      boolean looked = opens || (end - at >= SHORTEST_OURS && end - at <= LONGEST_OURS);
      String word = looked ? folded.substring(at, end) : UNLOOKED;
      boolean ours =
          OURS.contains(word) && offers(folded.substring(at, Math.min(folded.length(), at + NEAR)));
      if (ours || (opens && openers.contains(word))) {
        return true;
      }
      opens = end == at ? opens : BEFORE_IMPERATIVE.contains(word);
      opens |= end < folded.length() && ".?!:|".indexOf(folded.charAt(end)) >= 0;
      at = end + 1;
    }
    return false;
  }
}
