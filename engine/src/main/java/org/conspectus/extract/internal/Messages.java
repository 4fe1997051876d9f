package org.conspectus.extract.internal;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// The forms that numbers and quoted values take in messages.
public final class Messages {
  /// Longest part of an offending value that a message repeats, in UTF-16 units.
  public static final int MAX_QUOTED = 200;

  private Messages() {}

  /// With commas between thousands.
  public static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /// In quote marks on one line, cut at [#MAX_QUOTED].
  public static String quoted(String value) {
    StringBuilder out = new StringBuilder("'");
    int end = Math.min(value.length(), MAX_QUOTED);
    if (end < value.length() && Character.isHighSurrogate(value.charAt(end - 1))) {
      end--;
    }
    for (int i = 0; i < end; i++) {
      char c = value.charAt(i);
      out.append(Character.isISOControl(c) ? ' ' : c);
    }
    return out.append(end < value.length() ? "…'" : "'").toString();
  }

  /// The bytes around `at`, quoted; what is no UTF-8 shows as replacement characters.
  public static String quotedAround(byte[] bytes, int offset, int length, int at) {
    int from = Math.clamp(at - MAX_QUOTED / 2, 0, length);
    while (from > 0 && from < length && (bytes[offset + from] & 0xC0) == 0x80) {
      from--;
    }
    int size = Math.min(length - from, MAX_QUOTED * 4);
    String around = new String(bytes, offset + from, size, StandardCharsets.UTF_8);
    return quoted(around.strip());
  }
}
