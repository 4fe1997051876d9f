package org.conspectus.eval.stream;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Digest;
import org.conspectus.domain.FeatureKind;
import org.conspectus.domain.Language;
import org.conspectus.domain.Profile;
import org.conspectus.eval.generate.ArticleGenerator;
import org.conspectus.eval.generate.GeneratorConfig;
import org.conspectus.pipeline.Pipeline;
import org.conspectus.text.Hashing;
import org.conspectus.text.IntCounts;
import org.jspecify.annotations.Nullable;

/// The digests of an invented stream from a file, each as often as is wanted, so that the writers
/// can be timed on more articles than it is worth to analyze.
///
/// The second and later ones of an article differ from the first in all features that fewer than
/// one in [#COMMON] articles have, such as names, the same for all articles of a story: they tell
/// as many other stories in the same common words. For one thread. Memory: a count for each feature
/// of the file.
final class DigestStream implements AutoCloseable {
  private static final int COMMON = 1_000;
  private static final int BUFFER = 1 << 20;

  /// The bits of a feature that do not tell its kind, which names and their words have in common.
  private static final int HASH = FeatureKind.NAME.feature(0) - 1;

  private final IntCounts articlesWith = new IntCounts();
  private final Map<Language, Language> languages = new HashMap<>();
  private final DataInputStream in;
  private final int articles;
  private final int times;
  private int given;
  private @Nullable Digest latest;

  /// @param articles how many digests the file has
  DigestStream(Path file, int articles, int times) throws IOException {
    this.articles = articles;
    this.times = times;
    if (times > 1) {
      try (DataInputStream all = open(file)) {
        for (int i = 0; i < articles; i++) {
          count(Digest.read(all).profile());
        }
      }
    }
    this.in = open(file);
  }

  private static DataInputStream open(Path file) throws IOException {
    return new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER));
  }

  /// Analyzes a stream and writes its digests; takes a millisecond or two for each.
  static void write(GeneratorConfig config, Path file) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    Pipeline pipeline = Pipeline.standard();
    ArticleGenerator generator = new ArticleGenerator(config);
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(part), BUFFER))) {
      for (int i = 0; i < config.articles(); i++) {
        pipeline.outline(generator.next().article()).digest().write(out);
      }
    }
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
  }

  /// How many digests there are in all.
  int size() {
    return articles * times;
  }

  /// Of equal languages there is one only, as in the product.
  private Digest read() throws IOException {
    Digest read = Digest.read(in);
    Language language = read.language();
    return new Digest(
        read.id(),
        language == null ? null : languages.computeIfAbsent(language, same -> same),
        read.published(),
        read.publisher(),
        read.packed(),
        read.traces());
  }

  /// The next digest; call it no more than [#size] times.
  Digest next() throws IOException {
    int turn = given++ % times;
    Digest first = turn > 0 && latest != null ? latest : read();
    latest = first;
    return turn == 0
        ? first
        : new Digest(
            new ArticleId(first.id() + "-" + turn),
            first.language(),
            first.published(),
            first.publisher(),
            varied(first.profile(), turn),
            first.traces());
  }

  private void count(Profile profile) {
    for (int i = 0; i < profile.size(); i++) {
      articlesWith.add(profile.feature(i) & HASH, 1);
    }
  }

  private Profile varied(Profile profile, int turn) {
    Profile.Builder builder = new Profile.Builder();
    for (int sentence = 0; sentence < profile.sentences(); sentence++) {
      for (int i = profile.sentenceStart(sentence); i < profile.sentenceEnd(sentence); i++) {
        int index = profile.indexAt(i);
        builder.add(varied(profile.feature(index), turn), profile.prior(index));
      }
      if (sentence < profile.titleSentences()) {
        builder.endTitle(profile.characters(sentence));
      } else {
        builder.endSentence(profile.characters(sentence));
      }
    }
    return builder.build();
  }

  private int varied(int feature, int turn) {
    boolean isCommon = (long) articlesWith.get(feature & HASH) * COMMON >= articles;
    long hash = Hashing.mix((long) turn << Integer.SIZE | (feature & HASH));
    return isCommon ? feature : FeatureKind.of(feature).feature(hash);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
