package org.conspectus.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.conspectus.cli.view.Columns;
import org.conspectus.cli.view.Plain;
import org.conspectus.domain.ProfileEntry;

/// The features of a profile as a table: weight, kind, how often, and the words that gave them.
public final class ProfileText {
  private static final int KIND = 8;

  private ProfileText() {}

  /// One line a feature, under a line of headings.
  public static List<String> lines(List<ProfileEntry> profile) {
    List<String> lines = new ArrayList<>();
    lines.add("  profile   weight  kind     count  rarity  words");
    for (ProfileEntry entry : profile) {
      lines.add(
          String.format(
              Locale.ROOT,
              "            %6.2f  %s %5d  %6.2f  %s",
              entry.weight(),
              Columns.pad(entry.kind().name().toLowerCase(Locale.ROOT), KIND),
              entry.count(),
              entry.rarity(),
              Plain.line(String.join(", ", entry.words()))));
    }
    return lines;
  }
}
