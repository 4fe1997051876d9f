package org.conspectus.analyze.clutter;

import java.util.Set;
import org.conspectus.domain.Span;
import org.conspectus.text.Folding;

/// Tells lines in which an outlet asks its readers for something: to take a newsletter, follow a
/// channel, allow cookies, install an app. Such a line names what is offered, and a sentence of it
/// opens with an imperative, or what is offered is *ours*; nobody speaks in it. Thread-safe; looks
/// at one line.
final class Pleas {
  private static final int MAX_LINE = 220;

  /// What is ours stands so few characters behind.
  private static final int NEAR = 35;

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

  boolean isPlea(String text, Span line) {
    if (line.length() > MAX_LINE || hasSpeech(text, line)) {
      return false;
    }
    String folded = Folding.fold(line.of(text));
    return offers(folded) && asks(folded);
  }

  private static boolean hasSpeech(String text, Span line) {
    for (int at = line.start(); at < line.end(); at++) {
      if (MARKS.indexOf(text.charAt(at)) >= 0) {
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
      int end = at;
      while (end < folded.length() && Character.isLetterOrDigit(folded.charAt(end))) {
        end++;
      }
      String word = folded.substring(at, end);
      boolean ours =
          OURS.contains(word) && offers(folded.substring(at, Math.min(folded.length(), at + NEAR)));
      if (ours || (opens && openers.contains(word))) {
        return true;
      }
      opens = word.isEmpty() ? opens : BEFORE_IMPERATIVE.contains(word);
      opens |= end < folded.length() && ".?!:|".indexOf(folded.charAt(end)) >= 0;
      at = end + 1;
    }
    return false;
  }
}
