package org.conspectus.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DigestTest {
  static Stream<PublicationTime> times() {
    LocalDate day = LocalDate.of(2023, 6, 18);
    return Stream.of(
        new PublicationTime.Moment(OffsetDateTime.parse("2023-06-18T18:16:05.123456789+05:30")),
        new PublicationTime.Moment(OffsetDateTime.parse("2023-06-18T18:16Z")),
        new PublicationTime.Moment(OffsetDateTime.parse("-0044-03-15T12:00-18:00")),
        new PublicationTime.Day(day, null),
        new PublicationTime.Day(day, LocalTime.of(18, 16)),
        new PublicationTime.Day(day, LocalTime.MIDNIGHT),
        new PublicationTime.Day(LocalDate.of(12_023, 1, 1), LocalTime.MAX),
        new PublicationTime.Inferred(day, day),
        new PublicationTime.Inferred(day.minusDays(3), day));
  }

  @ParameterizedTest
  @MethodSource("times")
  void readsTheTimeItWrote(PublicationTime time) throws IOException {
    Digest digest = digest("a", "nl", time, "De Bode");
    assertThat(readBack(digest)).isEqualTo(digest);
  }

  @Test
  void readsWhatIsUnknown() throws IOException {
    Digest digest = digest("a", null, null, null);
    assertThat(readBack(digest)).isEqualTo(digest);
  }

  @Test
  void readsAnyId() throws IOException {
    for (String id : new String[] {" ", "seeds/000.txt", "北京\ud83d\ude00", "\0", "\ud800"}) {
      Digest digest = digest(id, "en", null, "\t");
      assertThat(readBack(digest)).isEqualTo(digest);
    }
  }

  @Test
  void readsOneAfterAnother() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    digest("a", "en", null, null).write(out);
    digest("b", null, null, "De Bode").write(out);
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
    assertThat(Digest.read(in).id().value()).isEqualTo("a");
    assertThat(Digest.read(in).publisher()).isEqualTo("De Bode");
    assertThat(in.read()).isEqualTo(-1);
  }

  private static Digest digest(
      String id,
      @Nullable String language,
      @Nullable PublicationTime published,
      @Nullable String publisher) {
    Profile.Builder profile = new Profile.Builder();
    profile.add(5, 3);
    return new Digest(
        new ArticleId(id),
        language == null ? null : new Language(language),
        published,
        publisher,
        profile.build());
  }

  private static Digest readBack(Digest digest) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    digest.write(new DataOutputStream(bytes));
    return Digest.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
  }
}
