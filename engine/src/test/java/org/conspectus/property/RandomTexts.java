package org.conspectus.property;

import java.util.Random;

/// Strings such as no newspaper prints and every pile of pages holds.
final class RandomTexts {
  private static final String[] PIECES = {
    "The minister said on 18 June 2023 that ",
    "Nueva York",
    "„Wir bauen eine Brücke“, sagte Pim. ",
    "l'accord d'",
    "2023-02-30 ",
    "31 February",
    "1.000,5",
    "U.S.",
    "Dr. ",
    "J. P. ",
    "(AFP) ",
    "Lees ook: ",
    "©",
    "\n",
    "\n\n",
    "\r\n",
    "\u2028",
    "\u0085",
    " ",
    "\u00a0",
    "\u3000",
    "\ufeff",
    "“",
    "”",
    "„",
    "«",
    "»",
    "\"",
    "'",
    "’",
    "‘",
    "「",
    "」",
    "''",
    "``",
    "(",
    ")",
    "…",
    "-",
    "–",
    "\u0000",
    "\u0007",
    "\ud800",
    "\udc00",
    "\ud83d\ude00",
    "\ud83d\udc69\u200d\ud83d\ude80",
    "\u200f",
    "\u202e",
    "\u200b",
    "\u00ad",
    "\u0301",
    "\u0301\u0301\u0301",
    "\u20e3",
    "ẞ",
    "İ",
    "ı",
    "ﬁ",
    "Ⅷ",
    "Ⓐ Ⓑ",
    "ǅ",
    "٣٥",
    "北京外交部长",
    "東京タワー",
    "ประเทศไทย",
    "서울",
    "שלום",
    "مرحبا",
    "Блинкен",
    "Ελλάδα",
    "नमस्ते",
    "\ud835\udc00\ud835\udc01",
    "\ud835\udfcf",
    "x".repeat(80),
  };

  private static final int CODE_POINTS = Character.MAX_CODE_POINT + 1;
  private static final int ASCII = 0x80;
  private static final int FEW = 0x3000;

  private final Random random;

  RandomTexts(long seed) {
    random = new Random(seed);
  }

  /// Up to `pieces` phrases, signs and single code points in any order.
  String next(int pieces) {
    StringBuilder text = new StringBuilder();
    for (int left = random.nextInt(pieces + 1); left > 0; left--) {
      switch (random.nextInt(6)) {
        case 0 -> text.appendCodePoint(random.nextInt(ASCII));
        case 1 -> text.appendCodePoint(random.nextInt(FEW));
        case 2 -> text.appendCodePoint(random.nextInt(CODE_POINTS));
        default -> text.append(PIECES[random.nextInt(PIECES.length)]);
      }
    }
    return text.toString();
  }

  /// One of some languages with and without resources.
  String language() {
    String[] languages = {"en", "de", "nl", "fr", "es", "it", "pt", "zh", "th", "ru", "sw"};
    return languages[random.nextInt(languages.length)];
  }
}
