package org.conspectus.lang;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.conspectus.domain.Language;

/// Language by naive Bayes over sequences of one to four letters (Cavnar and Trenkle 1994; Nakatani
/// 2010) and common words, after a look at the script: some are written in by one language only.
///
/// Each sequence or word adds `w · ln(p / ε)` to the score of every language in which its share `p`
/// exceeds `ε`; `w` and `ε` are constants of the command that learns the table. A language with a
/// full pack, being likelier in news, starts [#FULL_PACK_BONUS] ahead. The parts overlap, so the
/// certainty is a softmax over scores scaled down by [#CALIBRATION]; on sentences and words of
/// language-id it is the share of right answers.
///
/// Of a text longer than [#MAX_WHOLE], [#FIRST_WINDOWS] windows are looked at, the first at its
/// start and the last at its end; where they do not agree, [#MAX_WINDOWS], of which each votes with
/// its certainty. So a text in several languages has that of its largest part.
///
/// Thread-safe. Loading takes some 100 ms, a call some 50 µs however long the text is. Memory: 4
/// MB.
public final class NgramLanguageDetector implements LanguageDetector {
  /// UTF-16 units of a window.
  private static final int WINDOW = 64;

  /// How far from its place a window may begin, to begin with a word.
  private static final int MAX_SHIFT = 20;

  private static final int FIRST_WINDOWS = 3;
  private static final int MAX_WINDOWS = 15;

  /// UTF-16 units of a text that is looked at as a whole.
  private static final int MAX_WHOLE = 320;

  /// UTF-16 units of a text so short that pairs of letters help.
  private static final int SHORT = 100;

  /// Below this certainty of the first windows together, more are looked at; chosen, as the next,
  /// on the articles of wmt-dev, where German ones on American films are called English without.
  private static final double SURE = 0.9999;

  /// From this certainty on, a window in another language than all together makes a text a mixed
  /// one.
  private static final double CLEAR = 0.99;

  /// Nats.
  private static final double FULL_PACK_BONUS = 3;

  private static final double CALIBRATION = 0.3;

  /// Below this certainty there is no guess.
  private static final double MIN_CERTAINTY = 0.4;

  /// So many letters of a script that only one language has are enough to be sure.
  private static final int SURE_LETTERS = 3;

  /// A score so many steps behind the best adds nothing to the certainty.
  private static final int NEGLIGIBLE = -1000;

  private final NgramTable table;
  private final Scripts scripts = new Scripts();
  private final int[] start;

  private NgramLanguageDetector(NgramTable table, Set<Language> full) {
    this.table = table;
    this.start = new int[table.languages().size()];
    for (int i = 0; i < start.length; i++) {
      boolean likelier = full.contains(table.languages().get(i));
      start[i] = likelier ? (int) Math.round(FULL_PACK_BONUS / NgramTable.STEP) : 0;
    }
  }

  /// Reads the shipped table.
  public static NgramLanguageDetector load(LanguagePacks packs) {
    return new NgramLanguageDetector(NgramTable.read(), packs.registered(LanguagePacks.Tier.FULL));
  }

  @Override
  public boolean knows(Language language) {
    return table.languages().contains(language);
  }

  @Override
  public Guess detect(String text) {
    if (text.length() <= MAX_WHOLE) {
      return guess(window(text, 0, text.length()));
    }
    List<Window> first = windows(text, FIRST_WINDOWS);
    Window all = new Window(start.length);
    first.forEach(all::add);
    Guess pooled = guess(all);
    boolean mixed =
        pooled.certainty() < SURE || first.stream().anyMatch(window -> contradicts(window, pooled));
    return mixed ? vote(windows(text, MAX_WINDOWS).stream().map(this::guess).toList()) : pooled;
  }

  /// A piece of text.
  private static final class Window {
    private final Scripts.Count scripts = new Scripts.Count();

    /// By the number of the language, in steps of [NgramTable#STEP].
    private final int[] scores;

    Window(int languages) {
      this.scores = new int[languages];
    }

    void add(Window other) {
      scripts.add(other.scripts);
      for (int i = 0; i < scores.length; i++) {
        scores[i] += other.scores[i];
      }
    }
  }

  /// `number` windows, at least two, from the first to the last character at even distances.
  private List<Window> windows(String text, int number) {
    List<Window> windows = new ArrayList<>();
    long space = (long) text.length() - WINDOW;
    for (int i = 0; i < number; i++) {
      int from = wordStart(text, (int) (space * i / (number - 1)));
      windows.add(window(text, from, Math.min(text.length(), from + WINDOW)));
    }
    return windows;
  }

  private static int wordStart(String text, int at) {
    for (int i = at; i > 0 && i < Math.min(text.length(), at + MAX_SHIFT); i++) {
      if (text.charAt(i - 1) == ' ') {
        return i;
      }
    }
    return at;
  }

  private Window window(String text, int from, int to) {
    char[] letters = new char[to - from + 2];
    letters[0] = NgramTable.GAP;
    int end = 1;
    for (int i = from; i < to; i++) {
      char letter = NgramTable.letter(text.charAt(i));
      if (letter != NgramTable.GAP || letters[end - 1] != NgramTable.GAP) {
        letters[end++] = letter;
      }
    }
    if (letters[end - 1] != NgramTable.GAP) {
      letters[end++] = NgramTable.GAP;
    }
    Window window = new Window(start.length);
    window.scripts.add(letters, end);
    table.add(letters, end, text.length() <= SHORT, window.scores);
    return window;
  }

  private Guess guess(Window window) {
    Scripts.Count count = window.scripts;
    if (count.all() == 0) {
      return Guess.NONE;
    }
    int main = count.main();
    Language told = scripts.language(count, main);
    if (told == null) {
      return best(window.scores, main);
    }
    double certainty = Math.min(1, (double) count.all() / SURE_LETTERS);
    return certainty < MIN_CERTAINTY ? Guess.NONE : new Guess(told, certainty);
  }

  private Guess best(int[] scores, int script) {
    int best = -1;
    for (int i = 0; i < scores.length; i++) {
      boolean higher = best < 0 || scores[i] + start[i] > scores[best] + start[best];
      best = scores[i] > 0 && table.script(i) == script && higher ? i : best;
    }
    if (best < 0) {
      return Guess.NONE;
    }
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      int behind = scores[i] + start[i] - scores[best] - start[best];
      if (behind > NEGLIGIBLE && table.script(i) == script) {
        sum += Math.exp(CALIBRATION * NgramTable.STEP * behind);
      }
    }
    double certainty = 1 / sum;
    return certainty < MIN_CERTAINTY
        ? Guess.NONE
        : new Guess(table.languages().get(best), certainty);
  }

  /// Whether a window is clearly in another language than all windows together.
  private boolean contradicts(Window window, Guess all) {
    Guess guess = guess(window);
    return guess.certainty() > CLEAR && !Objects.equals(guess.language(), all.language());
  }

  /// The language of most windows; its share is the certainty.
  private static Guess vote(List<Guess> guesses) {
    Map<Language, Double> votes = new TreeMap<>();
    double all = 0;
    for (Guess guess : guesses) {
      all += guess.certainty();
      if (guess.language() != null) {
        votes.merge(guess.language(), guess.certainty(), Double::sum);
      }
    }
    Guess best = Guess.NONE;
    for (Map.Entry<Language, Double> vote : votes.entrySet()) {
      double share = vote.getValue() / all;
      best = share > best.certainty() ? new Guess(vote.getKey(), share) : best;
    }
    return best;
  }
}
