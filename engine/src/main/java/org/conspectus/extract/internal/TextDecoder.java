package org.conspectus.extract.internal;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds the charset of a text and decodes it.
///
/// In order: a byte order mark; UTF-8 where the bytes are valid, or where more multi-byte
/// characters are whole than broken (each broken byte then becomes U+FFFD); the declared charset; a
/// sure statistical guess; windows-1252. What a page declares comes after UTF-8 because text of
/// another charset is hardly ever valid UTF-8 by chance, while saved pages often keep the
/// declaration of a charset they no longer have.
public final class TextDecoder {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /// Least confidence, of 100, for a statistical guess to count.
  private static final int MIN_CONFIDENCE = 30;

  /// Most bytes of a UTF-8 character that its end can lack.
  private static final int MAX_CUT = 3;

  /// How much of a text the statistics see, in bytes.
  private static final int SAMPLE_BYTES = 1 << 14;

  /// Labels that stand for a larger charset on the web (WHATWG Encoding Standard, section 4.2).
  private static final Map<String, String> WEB_NAMES =
      Map.ofEntries(
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("iso8859-1", "windows-1252"),
          Map.entry("latin1", "windows-1252"),
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("ascii", "windows-1252"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("tis-620", "x-windows-874"),
          Map.entry("gb2312", "GB18030"),
          Map.entry("gbk", "GB18030"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("x-sjis", "windows-31j"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("ks_c_5601-1987", "x-windows-949"),
          Map.entry("big5", "Big5-HKSCS"));

  private TextDecoder() {}

  /// The text without byte order mark; bytes that mean nothing become U+FFFD.
  public static String decode(byte[] content, @Nullable String declared) {
    Charset charset = charset(content, content.length, declared);
    int start = markLength(content, content.length);
    return new String(content, start, content.length - start, charset);
  }

  /// The charset of a text of which these are the first `length` bytes.
  public static Charset charset(byte[] content, int length, @Nullable String declared) {
    Charset marked = byteOrderMark(content, length);
    if (marked != null) {
      return marked;
    }
    if (isUtf8(content, length)) {
      Charset named = declared == null ? null : named(declared);
      // ISO-2022-JP and its kin write everything in ASCII bytes.
      boolean escaped = named != null && named.name().startsWith("ISO-2022");
      return escaped && named != null ? named : StandardCharsets.UTF_8;
    }
    Charset named = declared == null ? null : named(declared);
    if (named != null && !named.equals(StandardCharsets.UTF_8)) {
      return named;
    }
    return guess(content, length);
  }

  /// UTF-8, UTF-16LE or UTF-16BE by its mark; null without one.
  public static @Nullable Charset byteOrderMark(byte[] content, int length) {
    if (length >= 3
        && content[0] == (byte) 0xEF
        && content[1] == (byte) 0xBB
        && content[2] == (byte) 0xBF) {
      return StandardCharsets.UTF_8;
    }
    if (length >= 2 && content[0] == (byte) 0xFF && content[1] == (byte) 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    if (length >= 2 && content[0] == (byte) 0xFE && content[1] == (byte) 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    return null;
  }

  /// Length of the byte order mark; 0 without one.
  public static int markLength(byte[] content, int length) {
    Charset marked = byteOrderMark(content, length);
    if (marked == null) {
      return 0;
    }
    return marked.equals(StandardCharsets.UTF_8) ? 3 : 2;
  }

  /// Whether the bytes are UTF-8: valid, or with more whole multi-byte characters than broken
  /// bytes.
  public static boolean isUtf8(byte[] content, int length) {
    return multiByteSurplus(content, length, Integer.MAX_VALUE) >= 0;
  }

  /// Whether the bytes are valid UTF-8. After whole multi-byte characters the last may be cut off.
  public static boolean isValidUtf8(byte[] content, int length) {
    return multiByteSurplus(content, length, 0) >= 0;
  }

  /// The length without a character that may be cut off at the end.
  public static int wholeLength(byte[] content, int length) {
    int end = length;
    while (end > 0 && length - end < MAX_CUT && content[end - 1] < 0) {
      end--;
    }
    return end;
  }

  /// Whole multi-byte characters less broken bytes; negative as well where both are equally many,
  /// or where more than `maxBroken` bytes are broken.
  private static int multiByteSurplus(byte[] content, int length, int maxBroken) {
    int whole = 0;
    int broken = 0;
    int at = 0;
    while (at < length) {
      int size = sequence(content, at, length);
      if (size > 1) {
        whole++;
      } else if (size < 0 && whole > 0) {
        break;
      } else if (size <= 0) {
        broken++;
        size = 1;
        if (broken > maxBroken) {
          return -1;
        }
      }
      at += size;
    }
    return broken > 0 && broken >= whole ? -1 : whole - broken;
  }

  /// Length of the character at `at`; 0 if broken, -1 if cut off by the end.
  private static int sequence(byte[] content, int at, int length) {
    int lead = content[at];
    if (lead >= 0) {
      return 1;
    }
    lead &= 0xFF;
    int size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4) {
      return 0;
    }
    for (int i = 1; i < size; i++) {
      if (at + i == length) {
        return -1;
      }
      if ((content[at + i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    int second = content[at + 1] & 0xFF;
    boolean overlong = (lead == 0xE0 && second < 0xA0) || (lead == 0xF0 && second < 0x90);
    boolean beyond = (lead == 0xED && second > 0x9F) || (lead == 0xF4 && second > 0x8F);
    return overlong || beyond ? 0 : size;
  }

  /// By a label of the web; null when unknown.
  public static @Nullable Charset named(String label) {
    String name = label.strip().toLowerCase(Locale.ROOT);
    try {
      return Charset.forName(WEB_NAMES.getOrDefault(name, name));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static Charset guess(byte[] content, int length) {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(Arrays.copyOf(content, Math.min(length, SAMPLE_BYTES)));
    for (CharsetMatch match : detector.detectAll()) {
      String name = match.getName();
      Charset charset = named(name);
      // The bytes are known not to be UTF-8, and UTF-16 without a mark would have shown zeros.
      if (charset != null && !name.startsWith("UTF-")) {
        return match.getConfidence() >= MIN_CONFIDENCE ? charset : WINDOWS_1252;
      }
    }
    return WINDOWS_1252;
  }
}
