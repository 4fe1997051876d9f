package org.conspectus.story;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.conspectus.domain.Analysis;
import org.conspectus.domain.ClutterKind;
import org.conspectus.domain.NameMention;
import org.conspectus.domain.NameType;
import org.conspectus.domain.Span;
import org.jspecify.annotations.Nullable;

/// What an article tells in a line: its lead, and whom and what it names most.
///
/// @param lead the first sentence that tells something; null when there is none
/// @param leadNames keys of the names in the lead, each once; at most [#MAX_NAMES]
/// @param names that have a key, the most frequent first; at most [#MAX_NAMES]
public record Gist(@Nullable Span lead, List<String> leadNames, List<Name> names) {
  static final int MAX_NAMES = 8;

  /// Shorter sentences are labels and cries, not leads, whatever the script.
  private static final int MIN_LEAD = 24;

  /// Longer ones are no names but texts without a break.
  private static final int MAX_NAME = 200;

  public Gist {
    leadNames = List.copyOf(leadNames);
    names = List.copyOf(names);
  }

  /// A name, by its key.
  ///
  /// @param text its fullest form in the article
  /// @param type null when unknown
  public record Name(String entity, String text, @Nullable NameType type) {
    /// The fuller of two forms of a name: that of a place is no adjective, else the longer one.
    Name orFuller(Name other) {
      boolean isPlace = type == NameType.PLACE;
      boolean isOtherPlace = other.type == NameType.PLACE;
      boolean isFuller = isPlace == isOtherPlace && other.text.length() > text.length();
      return isFuller || (isOtherPlace && !isPlace) ? other : this;
    }
  }

  /// What is known of a name while an article is read.
  private static final class Tally {
    private Name name;
    private int count;

    Tally(Name name) {
      this.name = name;
    }

    void add(Name other) {
      count++;
      name = name.orFuller(other);
    }

    int count() {
      return count;
    }
  }

  /// The gist of an article.
  public static Gist of(Analysis analysis) {
    Span lead = lead(analysis);
    List<String> leadNames =
        analysis.names().stream()
            .filter(name -> lead != null && lead.contains(name.span()))
            .filter(name -> name.span().length() <= MAX_NAME)
            .map(NameMention::entity)
            .filter(Objects::nonNull)
            .distinct()
            .limit(MAX_NAMES)
            .toList();
    return new Gist(lead, leadNames, names(analysis));
  }

  private static @Nullable Span lead(Analysis analysis) {
    for (Span sentence : analysis.sentences()) {
      boolean isHeadline = analysis.headline() != null && analysis.headline().overlaps(sentence);
      boolean isClutter =
          analysis.clutter().stream()
              .filter(clutter -> clutter.kind() != ClutterKind.DATELINE)
              .anyMatch(clutter -> clutter.span().overlaps(sentence));
      if (!isHeadline && !isClutter && sentence.length() >= MIN_LEAD) {
        return afterDateline(analysis, sentence);
      }
    }
    return null;
  }

  private static Span afterDateline(Analysis analysis, Span sentence) {
    if (analysis.dateline() == null || !sentence.contains(analysis.dateline().span())) {
      return sentence;
    }
    String text = analysis.article().body();
    int start = analysis.dateline().span().end();
    while (start < sentence.end() && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    return sentence.end() - start < MIN_LEAD ? sentence : new Span(start, sentence.end());
  }

  private static List<Name> names(Analysis analysis) {
    Map<String, Tally> tallies = new LinkedHashMap<>();
    String title = analysis.article().title();
    for (NameMention mention : analysis.titleNames()) {
      add(mention, title == null ? "" : title, tallies);
    }
    for (NameMention mention : analysis.names()) {
      add(mention, analysis.article().body(), tallies);
    }
    List<Tally> sorted = new ArrayList<>(tallies.values());
    sorted.sort(Comparator.comparingInt(Tally::count).reversed());
    return sorted.stream().limit(MAX_NAMES).map(tally -> tally.name).toList();
  }

  private static void add(NameMention mention, String text, Map<String, Tally> tallies) {
    String entity = mention.entity();
    if (entity != null && mention.span().length() <= MAX_NAME) {
      Name name = new Name(entity, mention.span().of(text), mention.type());
      tallies.computeIfAbsent(entity, key -> new Tally(name)).add(name);
    }
  }

  /// Writes all of it for [#read].
  public void write(DataOutput out) throws IOException {
    out.writeInt(lead == null ? -1 : lead.start());
    out.writeInt(lead == null ? -1 : lead.end());
    out.writeByte(leadNames.size());
    for (String name : leadNames) {
      out.writeUTF(name);
    }
    out.writeByte(names.size());
    for (Name name : names) {
      out.writeUTF(name.entity);
      out.writeUTF(name.text);
      out.writeByte(name.type == null ? -1 : name.type.ordinal());
    }
  }

  /// Reads what [#write] wrote.
  public static Gist read(DataInput in) throws IOException {
    int start = in.readInt();
    int end = in.readInt();
    List<String> leadNames = new ArrayList<>();
    for (int left = in.readByte(); left > 0; left--) {
      leadNames.add(in.readUTF());
    }
    List<Name> names = new ArrayList<>();
    for (int left = in.readByte(); left > 0; left--) {
      String entity = in.readUTF();
      String text = in.readUTF();
      int type = in.readByte();
      names.add(new Name(entity, text, type < 0 ? null : NameType.values()[type]));
    }
    return new Gist(start < 0 ? null : new Span(start, end), leadNames, names);
  }
}
