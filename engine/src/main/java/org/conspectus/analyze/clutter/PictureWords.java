package org.conspectus.analyze.clutter;

import java.util.List;
import org.conspectus.domain.Span;
import org.conspectus.text.Folding;

/// Finds the words at the end of a line that credit a picture: `Foto: Ann Lee`, `(Bild …`,
/// `REUTERS/Ann Lee`, `… via Getty Images`. Stateless; looks at what it is given once.
final class PictureWords {
  private static final int MAX_SIGN = 60;

  private static final FirstWords WORDS =
      new FirstWords(
          List.of(
              "foto:",
              "foto :",
              "fotos:",
              "foto ©",
              "fotograf:",
              "fotografia:",
              "fotografie:",
              "bild:",
              "bilder:",
              "bildquelle:",
              "photo:",
              "photo :",
              "photos:",
              "photo by ",
              "photos by ",
              "photograph:",
              "photograph by ",
              "photographie :",
              "picture:",
              "picture by ",
              "image:",
              "images:",
              "image :",
              "imagen:",
              "imagenes:",
              "imagem:",
              "imagens:",
              "immagine:",
              "credit:",
              "credits:",
              "credito:",
              "creditos:",
              "credit photo",
              "credits photo",
              "crediti:",
              "beeld:",
              "illustratie:",
              "illustration:",
              "grafik:",
              "graphic:",
              "foto de ",
              "foto di ",
              "foto door ",
              "foto von ",
              "photo de ",
              "foto por ",
              "quelle: imago",
              "archivfoto:",
              "archivbild:",
              "symbolbild:",
              "archieffoto:",
              "ap photo",
              "afp photo",
              "foto/",
              "photo/",
              "bildrechte:",
              "foto archivo",
              "foto d'archivio",
              "persfoto:",
              "pressefoto:",
              "repro:",
              "inzending:",
              "fotografia di ",
              "courtesy of ",
              "cortesia de ",
              "per gentile concessione",
              "cedida por ",
              "cedida pela ",
              "cedida pelo ",
              "mit freundlicher genehmigung",
              "avec l'aimable autorisation",
              "aufnahme:",
              "screenshot:",
              "handout",
              "credit...",
              "visualisierung:",
              "rendering:",
              "archives ",
              "cortesia ",
              "video:",
              "reproducao/",
              "reproduction:"));

  private static final FirstWords BRACKETED =
      new FirstWords(
          List.of(
              "foto ", "photo ", "bild ", "beeld ", "imagem ", "immagine ", "imagen ", "image "));

  private static final String[] PICTURE_ENDS = {
    "getty images",
    "via getty images",
    "via reuters",
    "via ap",
    "via afp",
    "picture alliance",
    "/ afp",
    "/ap photo",
    "epa-efe",
    "shutterstock",
    "imago images",
    "istock",
    "zuma press",
    "wikimedia commons",
    "/divulgacao",
    "/reproducao",
    "/arquivo pessoal",
    "/archivo",
    "/handout"
  };

  private static final String[] PICTURE_SIGNS = {
    "reuters/",
    "afp/",
    "ap photo/",
    "epa/",
    "anp/",
    "belga/",
    "imago/",
    "ansa/",
    "lusa/",
    "efe/",
    "dpa/"
  };

  private PictureWords() {}

  /// Offset of a picture's credit that ends the line; -1 when there is none.
  static int find(String text, Span line, int from) {
    String folded = Folding.fold(text, from, line.end());
    if (folded.length() != line.end() - from) {
      return -1;
    }
    int word = word(text, line, from, folded);
    if (word >= 0) {
      return word;
    }
    if (folded.indexOf('/') >= 0) {
      int signed = signed(text, line, from, folded);
      if (signed >= 0) {
        return signed;
      }
    }
    String bare =
        folded.endsWith(")") || folded.endsWith(".")
            ? folded.substring(0, folded.length() - 1)
            : folded;
    for (String end : PICTURE_ENDS) {
      if (bare.endsWith(end)) {
        return creditStart(text, line, line.end() - end.length() - 1);
      }
    }
    return -1;
  }

  /// Offset of the last word for a picture that names stand behind; -1 when there is none.
  private static int word(String text, Span line, int from, String folded) {
    int found = -1;
    int at = 0;
    while (at < folded.length()) {
      int end = FirstWords.wordEnd(folded, at);
      if (end > at) {
        boolean bracket = at > 0 && folded.charAt(at - 1) == '(';
        String plain = WORDS.at(folded, at, end);
        String within = bracket ? BRACKETED.at(folded, at, end) : "";
        if (!within.isEmpty() && endsHere(folded, at + within.length())) {
          found = from + at - 1;
        } else if (!plain.isEmpty() && isCredit(text, line, new Found(from, at, plain), folded)) {
          found = opening(text, line, from + at);
        }
      }
      at = end + 1;
    }
    return found;
  }

  /// A word for a picture at an offset of the folded end of a line, which begins at `from`.
  private record Found(int from, int at, String word) {}

  private static boolean isCredit(String text, Span line, Found found, String folded) {
    int end = found.at + found.word.length();
    int start = found.from + found.at;
    boolean named =
        endsWord(folded, end)
            && (isApart(text, line, start)
                || Tails.isLabelled(text, line, start, found.from + end));
    return named
        && !(isOf(found.word) && !Tails.opensName(text, line, found.from + end))
        && endsHere(folded, end);
  }

  /// Offset of an agency before a slash and a name (`REUTERS/Ann Lee`); -1 when there is none.
  private static int signed(String text, Span line, int from, String folded) {
    for (String sign : PICTURE_SIGNS) {
      int at = folded.lastIndexOf(sign);
      boolean name = at >= 0 && folded.length() - at <= MAX_SIGN && isApart(text, line, from + at);
      if (name
          && endsHere(folded, at + sign.length())
          && Character.isUpperCase(
              text.charAt(Math.min(line.end() - 1, from + at + sign.length())))) {
        return opening(text, line, from + at);
      }
    }
    return -1;
  }

  /// Whether the word may as well speak of a picture (`foto de la fiesta`).
  private static boolean isOf(String word) {
    return !word.startsWith("c")
        && (word.endsWith(" de ")
            || word.endsWith(" di ")
            || word.endsWith(" von ")
            || word.endsWith(" door ")
            || word.endsWith(" por "));
  }

  private static boolean endsWord(String folded, int end) {
    return !Character.isLetter(folded.charAt(end - 1))
        || end == folded.length()
        || !Character.isLetter(folded.charAt(end));
  }

  /// Whether something ends before the credit: a sentence, a bar, or the line's start.
  private static boolean isApart(String text, Span line, int at) {
    int before = at - 1;
    while (before >= line.start() && Character.isSpaceChar(text.charAt(before))) {
      before--;
    }
    return before < line.start() || ".!?”“\"»«’‘)|/–—-([…]".indexOf(text.charAt(before)) >= 0;
  }

  /// Whether no other sentence follows the credit.
  private static boolean endsHere(String folded, int from) {
    for (int at = from; at + 2 < folded.length(); at++) {
      if ((folded.charAt(at) == '.' || folded.charAt(at) == ')')
          && folded.charAt(at + 1) == ' '
          && at - from > 12) {
        return false;
      }
    }
    return true;
  }

  private static int opening(String text, Span line, int at) {
    boolean bracket = at > line.start() && "([".indexOf(text.charAt(at - 1)) >= 0;
    return bracket ? at - 1 : at;
  }

  /// Where the credit begins that ends with an agency's name: behind the sentence before it.
  private static int creditStart(String text, Span line, int end) {
    int at = end;
    int limit = Math.max(line.start(), end - MAX_SIGN);
    while (at > limit
        && ".!?|(–—".indexOf(text.charAt(at)) < 0
        && !text.startsWith(" - ", at - 1)) {
      at--;
    }
    if (at == limit && limit > line.start()) {
      return -1;
    }
    if (at == line.start()) {
      return line.end() - line.start() <= MAX_SIGN ? at : -1;
    }
    boolean bracket = text.charAt(at) == '(';
    at += bracket ? 0 : 1;
    while (at < end && Character.isSpaceChar(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
