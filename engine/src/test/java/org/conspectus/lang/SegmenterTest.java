package org.conspectus.lang;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.conspectus.domain.Language;
import org.conspectus.domain.Span;
import org.conspectus.domain.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmenterTest {
  private static final Segmenter SEGMENTER = new Segmenter();
  private static final long SEED = 20_261_122;
  private static final LanguagePacks PACKS = LanguagePacks.standard();

  @Test
  void endsSentencesAtStopsAndMarks() {
    assertThat(sentences("en", "The mayor left. Did she? Yes! Nobody “knew.” The end"))
        .containsExactly("The mayor left.", "Did she?", "Yes!", "Nobody “knew.”", "The end");
  }

  @Test
  void doesNotEndASentenceAfterAnAbbreviation() {
    assertThat(sentences("en", "Gen. Harlow met Dr. Pim. They spoke.")).hasSize(2);
    assertThat(sentences("nl", "Volgens dhr. Pim is dat z. Daarna ging mr. Bas weg.")).hasSize(2);
    assertThat(sentences("es", "El Sr. Paz llegó. Habló con Dña. Sol.")).hasSize(2);
  }

  @Test
  void doesNotEndASentenceAfterAnInitial() {
    assertThat(sentences("en", "Then J. P. Harlow and Ann B. Pim left. It rained."))
        .containsExactly("Then J. P. Harlow and Ann B. Pim left.", "It rained.");
  }

  @Test
  void doesNotEndASentenceAfterAGermanOrdinal() {
    assertThat(sentences("de", "Sie kommen am 14. Juni nach Bonn. Am 3. März war er dort."))
        .containsExactly("Sie kommen am 14. Juni nach Bonn.", "Am 3. März war er dort.");
  }

  @Test
  void endsASentenceAfterANumberThatIsNoOrdinal() {
    assertThat(sentences("de", "Es waren 14. Jeder ging heim.")).hasSize(2);
    assertThat(sentences("en", "They counted 14. June followed.")).hasSize(1);
  }

  @Test
  void endsASentenceAtEveryLineBreak() {
    assertThat(
            sentences(
                "en", "A headline without a stop\nDr.\nHarlow left\r\n\r\nThe end\u2028or not"))
        .containsExactly("A headline without a stop", "Dr.", "Harlow left", "The end", "or not");
  }

  @Test
  void leavesOutTheWhiteSpaceAround() {
    assertThat(sentences("en", " \u00a0\n\t One here. \u3000\n\ufeff Two there. \n "))
        .containsExactly("One here.", "Two there.");
    assertThat(sentences("en", "")).isEmpty();
    assertThat(sentences("en", " \n\r\n \u00a0")).isEmpty();
  }

  @Test
  void knowsTheStopsOfChinese() {
    assertThat(sentences("zh", "他来了。你好吗？我很好！")).containsExactly("他来了。", "你好吗？", "我很好！");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "l'accord d'hier                 | l accord d hier",
        "dell’accordo all'alba           | dell accordo all alba",
        "the mayor's plan, mayors’ plans | the mayor plan mayors plans",
        "they're sure we'll win          | they sure we win",
        "aujourd'hui                     | aujourd hui",
        "O'Brien spoke                   | O Brien spoke",
        "vice-president Pim              | vice president Pim",
        "3,5 % of 1.000 at 18:16         | 3,5 of 1.000 at 18 16",
        "the 1st, la 1ère, 5G, B12       | the 1st la 1ère 5G B12",
      })
  void cutsWords(String text, String words) {
    assertThat(String.join(" ", tokens(text))).isEqualTo(words);
  }

  @Test
  void cutsTextWithoutSpacesByDictionary() {
    assertThat(tokens("外交部长访问北京。")).hasSizeGreaterThan(2).contains("北京");
    Tokens tokens = SEGMENTER.tokens("外交部长访问北京。");
    for (int i = 0; i < tokens.size(); i++) {
      assertThat(tokens.kind(i)).isEqualTo(Tokens.Kind.IDEOGRAPHIC);
    }
    assertThat(tokens("รัฐมนตรีต่างประเทศ")).hasSizeGreaterThan(1);
  }

  @Test
  void endsWordsBeforeInvisibleCharacters() {
    assertThat(tokens("one\ufeff two\u200f\u2069 שלום\u200e. l\u2019eau\u00ad"))
        .containsExactly("one", "two", "שלום", "l", "eau");
    assertThat(tokens("co\u00adop")).containsExactly("co\u00adop");
    assertThat(tokens("\ufeff\u200e")).isEmpty();
  }

  @Test
  void tellsKindsApart() {
    Tokens tokens = SEGMENTER.tokens("Minister 2023 1er 北京");
    assertThat(List.of(tokens.kind(0), tokens.kind(1), tokens.kind(2), tokens.kind(3)))
        .containsExactly(
            Tokens.Kind.WORD, Tokens.Kind.NUMBER, Tokens.Kind.NUMBER, Tokens.Kind.IDEOGRAPHIC);
  }

  @Test
  void neverCutsASurrogatePair() {
    String text =
        "\ud835\udc00\ud835\udc01 \ud83d\ude00 \ud840\udc0b\ud840\udc0c. Gut\ud83d\ude00.";
    Tokens tokens = SEGMENTER.tokens(text);
    for (int i = 0; i < tokens.size(); i++) {
      assertThat(Character.isLowSurrogate(text.charAt(tokens.start(i)))).isFalse();
      assertThat(Character.isHighSurrogate(text.charAt(tokens.end(i) - 1))).isFalse();
    }
    assertThat(tokens("a\ud800b \udc00")).isNotEmpty();
  }

  @Test
  void cutsALongTextOfOneSentence() {
    String text = "word ".repeat(60_000);
    assertThat(sentences("en", text)).containsExactly(text.strip());
    assertThat(SEGMENTER.tokens(text).size()).isEqualTo(60_000);
  }

  @Test
  void cutsALongTextOfInitialsOnly() {
    assertThat(sentences("en", "A. ".repeat(50_000))).hasSize(1);
    assertThat(tokens("x".repeat(300_000))).hasSizeGreaterThanOrEqualTo(1);
  }

  private static List<String> sentences(String language, String text) {
    List<Span> spans = SEGMENTER.sentences(text, PACKS.of(new Language(language)));
    return spans.stream().map(s -> s.of(text)).toList();
  }

  private static List<String> tokens(String text) {
    Tokens tokens = SEGMENTER.tokens(text);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      words.add(text.substring(tokens.start(i), tokens.end(i)));
    }
    return words;
  }

  /// Words of Latin letters are found without the rules of ICU, and must be those of the rules.
  @Test
  void findsTheWordsOfTheRules() {
    String[] pieces = {
      "a", "B", "é", "ß", "1", "2", ".", ",", "-", " ", "\n", "\u00ad", "\u200d", "\u0301", "中",
      "ひ", "ก", "α", "ж", "א", "\"", ":", "_", "😀", "·", "…", "“", "/", "\u00a0", "ª", "\r\n"
    };
    Random random = new Random(SEED);
    for (int text = 0; text < 20_000; text++) {
      StringBuilder made = new StringBuilder();
      for (int i = random.nextInt(14); i > 0; i--) {
        made.append(pieces[random.nextInt(random.nextBoolean() ? 8 : pieces.length)]);
      }
      assertThat(words(made.toString())).as("%s", made).isEqualTo(byRules(made.toString()));
    }
  }

  private static List<Span> words(String text) {
    Tokens tokens = SEGMENTER.tokens(text);
    return IntStream.range(0, tokens.size())
        .mapToObj(i -> new Span(tokens.start(i), tokens.end(i)))
        .toList();
  }

  private static List<Span> byRules(String text) {
    List<Span> words = new ArrayList<>();
    BreakIterator breaks = BreakIterator.getWordInstance(ULocale.ROOT);
    breaks.setText(text);
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (breaks.getRuleStatus() >= BreakIterator.WORD_NUMBER) {
        int status = breaks.getRuleStatus();
        boolean letters = status >= BreakIterator.WORD_LETTER && status < BreakIterator.WORD_KANA;
        words.add(new Span(start, letters ? visibleEnd(text, start, end) : end));
      }
      start = end;
    }
    return words;
  }

  /// The end without invisible characters.
  private static int visibleEnd(String text, int start, int end) {
    int last = end;
    while (last > start && Character.getType(text.charAt(last - 1)) == Character.FORMAT) {
      last--;
    }
    return last;
  }
}
