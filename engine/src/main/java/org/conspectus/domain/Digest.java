package org.conspectus.domain;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The part of an analysis that the two writers need: no text, so that millions fit.
///
/// @param language null when unknown
/// @param published null when unknown; an inferred range when neighbors gave it
/// @param publisher outlet domain or name, for telling versions from copies; null when unknown
/// @param packed the profile, see [#profile]
/// @param traces the languages of which something is left in the text, such as labels of the page
///   that it was translated from: ascending, one for each thing left
public record Digest(
    ArticleId id,
    @Nullable Language language,
    @Nullable PublicationTime published,
    @Nullable String publisher,
    PackedProfile packed,
    List<Language> traces) {
  private static final String NONE = "";

  public Digest {
    traces = List.copyOf(traces);
    publisher = publisher == null ? null : publisher.intern(); // Millions of articles share few.
  }

  /// With a profile that is not packed yet.
  public Digest(
      ArticleId id,
      @Nullable Language language,
      @Nullable PublicationTime published,
      @Nullable String publisher,
      Profile profile,
      List<Language> traces) {
    this(id, language, published, publisher, profile.packed(), traces);
  }

  /// Without traces.
  public Digest(
      ArticleId id,
      @Nullable Language language,
      @Nullable PublicationTime published,
      @Nullable String publisher,
      Profile profile) {
    this(id, language, published, publisher, profile, List.of());
  }

  /// What the article is about. It is made anew each time: who asks for much asks once.
  public Profile profile() {
    return packed.open();
  }

  /// Writes all of it in a compact form for [#read].
  public void write(DataOutput out) throws IOException {
    writeText(out, id.value());
    out.writeUTF(language == null ? NONE : language.code());
    writeText(out, publisher == null ? NONE : publisher);
    out.writeUTF(
        switch (published) {
          case null -> NONE;
          case PublicationTime.Moment moment -> "M" + moment.time();
          case PublicationTime.Day(LocalDate date, LocalTime time) ->
              "D" + date + (time == null ? NONE : "T" + time);
          case PublicationTime.Inferred(LocalDate first, LocalDate last) ->
              "I" + first + "T" + last;
        });
    profile().write(out);
    out.writeInt(traces.size());
    for (Language trace : traces) {
      out.writeUTF(trace.code());
    }
  }

  private static List<Language> readTraces(DataInput in) throws IOException {
    List<Language> traces = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      traces.add(new Language(in.readUTF()));
    }
    return traces;
  }

  /// Writes a text of any length; `writeUTF` refuses more than 65,535 bytes.
  private static void writeText(DataOutput out, String text) throws IOException {
    out.writeInt(text.length());
    out.writeChars(text);
  }

  private static String readText(DataInput in) throws IOException {
    char[] text = new char[in.readInt()];
    for (int i = 0; i < text.length; i++) {
      text[i] = in.readChar();
    }
    return new String(text);
  }

  /// Reads what [#write] wrote.
  public static Digest read(DataInput in) throws IOException {
    ArticleId id = new ArticleId(readText(in));
    String language = in.readUTF();
    String publisher = readText(in);
    String published = in.readUTF();
    return new Digest(
        id,
        language.isEmpty() ? null : new Language(language),
        published.isEmpty() ? null : time(published),
        publisher.isEmpty() ? null : publisher,
        Profile.read(in),
        readTraces(in));
  }

  private static PublicationTime time(String written) {
    String value = written.substring(1);
    String[] parts = value.split("T", 2);
    return switch (written.charAt(0)) {
      case 'M' -> new PublicationTime.Moment(OffsetDateTime.parse(value));
      case 'D' ->
          new PublicationTime.Day(
              LocalDate.parse(parts[0]), parts.length == 1 ? null : LocalTime.parse(parts[1]));
      default -> new PublicationTime.Inferred(LocalDate.parse(parts[0]), LocalDate.parse(parts[1]));
    };
  }
}
