package org.conspectus.analyze.clutter;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.conspectus.domain.Span;
import org.conspectus.text.Folding;

/// Tells lines that name the authors of a report: `By Ann Lee and Bo Fry, staff writers`, `Von Ute
/// Vogt (Text) und Jo Rau (Fotos)`, `Ann Lee | AFP`; and their signs below it: `al/bf`, `ACG //
/// JPS`. Thread-safe; looks at one line.
final class Bylines {
  private static final int MAX_LINE = 110;
  private static final int MAX_NAMES = 10;
  private static final int MAX_ROLE = 8;
  private static final int MAX_SIGNS = 16;
  private static final int MAX_SIGN = 4;
  private static final int LONGEST_OPENER = 3;
  private static final int MAX_PERSON = 4;
  private static final Set<String> JOINTS =
      Set.of(
          "and", "und", "en", "et", "e", "y", "with", "avec", "mit", "met", "con", "com", "&", "|",
          "-", "–", "—", "/", "of", "der", "die", "van", "von", "den", "de", "da", "do", "dos",
          "di", "del", "della", "la", "le", "in", "a", "à", "info", "für", "for", "ter", "ten");

  private final Set<String> openers;
  private final Agencies agencies;

  Bylines(Set<String> openers, Agencies agencies) {
    this.openers = Set.copyOf(openers);
    this.agencies = agencies;
  }

  /// Whether the line says by whom the report is.
  boolean isByline(String text, Span line) {
    if (line.length() > MAX_LINE || ".!?;:…".indexOf(text.charAt(line.end() - 1)) >= 0) {
      return false;
    }
    String[] words = line.of(text).split(" +", -1);
    int opener = opener(words);
    return opener > 0 ? areNames(words, opener) : isPersonAndAgency(line.of(text));
  }

  /// A bare name of two to four words, as stands above a date.
  static boolean isPerson(String text, Span line) {
    String[] words = line.of(text).split(" +", -1);
    if (words.length < 2 || words.length > MAX_PERSON || Lines.isEnded(text, line)) {
      return false;
    }
    for (String word : words) {
      boolean letters = word.chars().allMatch(c -> Character.isLetter(c) || "-'’.".indexOf(c) >= 0);
      boolean large = !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
      if (!letters || !(large || JOINTS.contains(word))) {
        return false;
      }
    }
    return true;
  }

  /// Where the name of two words ends that opens the line; -1 when none does.
  static int nameEnd(String text, Span line) {
    int at = line.start();
    for (int words = 0; words < 2; words++) {
      int start = at;
      while (at < line.end() && (Character.isLetter(text.charAt(at)) || text.charAt(at) == '-')) {
        at++;
      }
      if (at - start < 2 || !Character.isUpperCase(text.charAt(start)) || at >= line.end()) {
        return -1;
      }
      at += words == 0 && text.charAt(at) == ' ' ? 1 : 0;
    }
    return at;
  }

  /// Signs of authors: short words with slashes between.
  static boolean areSigns(String text, Span line) {
    if (line.length() > MAX_SIGNS) {
      return false;
    }
    int signs = 0;
    int letters = 0;
    boolean slash = false;
    for (int at = line.start(); at <= line.end(); at++) {
      char c = at < line.end() ? text.charAt(at) : '/';
      if (Character.isLetter(c)) {
        letters++;
      } else if (c == '/' || c == ' ' || c == '-') {
        signs += letters > 0 ? 1 : 0;
        slash |= c == '/' && at < line.end();
        if (letters > MAX_SIGN) {
          return false;
        }
        letters = 0;
      } else {
        return false;
      }
    }
    boolean small = line.of(text).toLowerCase(Locale.ROOT).equals(line.of(text));
    return (signs > 1 && slash) || (signs == 1 && small && line.length() <= MAX_SIGN);
  }

  /// Number of words that open the line like a byline.
  private int opener(String[] words) {
    StringBuilder opener = new StringBuilder();
    int found = 0;
    for (int i = 0; i < Math.min(LONGEST_OPENER, words.length); i++) {
      opener.append(i == 0 ? "" : " ").append(Folding.fold(words[i]));
      found = openers.contains(opener.toString()) ? i + 1 : found;
    }
    return found;
  }

  private static boolean areNames(String[] words, int from) {
    int names = 0;
    int role = 0;
    for (int i = from; i < words.length; i++) {
      String word = words[i];
      boolean bracket = word.startsWith("(") && word.endsWith(")");
      boolean large = !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
      if (role > 0 || bracket) {
        role += bracket ? 0 : 1;
      } else if (large) {
        names++;
      } else if (!JOINTS.contains(word.toLowerCase(Locale.ROOT))) {
        return false;
      }
      role = role == 0 && word.endsWith(",") && !follows(words, i) ? 1 : role;
    }
    return names > 0 && names <= MAX_NAMES && role <= MAX_ROLE;
  }

  /// Whether another name follows the comma.
  private static boolean follows(String[] words, int comma) {
    return comma + 2 < words.length && Character.isUpperCase(words[comma + 1].codePointAt(0));
  }

  private boolean isPersonAndAgency(String words) {
    for (String bar : List.of(" | ", " / ", " - ", " – ")) {
      int at = words.indexOf(bar);
      String name = at < 0 ? "" : words.substring(0, at);
      if (at > 0
          && isPerson(name, new Span(0, name.length()))
          && agencies.isCredit(words.substring(at + bar.length()))) {
        return true;
      }
    }
    return false;
  }
}
