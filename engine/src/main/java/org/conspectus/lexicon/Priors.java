package org.conspectus.lexicon;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.conspectus.lang.ConfigException;
import org.conspectus.text.IntCounts;

/// How rare each feature is before any article has been read: minus the natural logarithm of the
/// share of articles that have it, in the language where it is most common.
///
/// Learned from sentence pairs by the command named in NOTICE; a feature not in the table is taken
/// to be as rare as [#UNSEEN]. Immutable. Memory: some 16 bytes a feature.
public final class Priors {
  /// Rarity of a feature the table does not hold, in nats.
  public static final float UNSEEN = 9.5f;

  /// Rarity is stored in steps of 1/8.
  public static final float STEP = 1 / 8f;

  private static final String RESOURCE = "lexicon/priors.bin.gz";
  private static final int MAGIC = 0x43505231;

  private final IntCounts steps = new IntCounts();

  private Priors(int[] features, byte[] rarities) {
    for (int i = 0; i < features.length; i++) {
      steps.add(features[i], rarities[i] + 1);
    }
  }

  /// The table that knows nothing: every feature is [#UNSEEN].
  public static Priors none() {
    return new Priors(new int[0], new byte[0]);
  }

  /// The shipped table.
  public static Priors standard() {
    try (InputStream stream = Priors.class.getClassLoader().getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new ConfigException(List.of(RESOURCE + ": missing resource"));
      }
      return read(new DataInputStream(new GZIPInputStream(stream, 1 << 16)));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  private static Priors read(DataInputStream in) throws IOException {
    byte[] all = in.readAllBytes();
    ByteBuffer buffer = ByteBuffer.wrap(all);
    if (all.length < 8 || buffer.getInt() != MAGIC) {
      throw new ConfigException(List.of(RESOURCE + ": not a table of priors of this version"));
    }
    int size = buffer.getInt();
    int[] features = new int[size];
    buffer.asIntBuffer().get(features);
    byte[] rarities = Arrays.copyOfRange(all, 8 + 4 * size, 8 + 5 * size);
    return new Priors(features, rarities);
  }

  /// The bytes of a table, before compression.
  ///
  /// @param features ascending
  /// @param rarities in nats, parallel to `features`
  public static byte[] encode(int[] features, float[] rarities) {
    ByteBuffer buffer = ByteBuffer.allocate(8 + 5 * features.length);
    buffer.putInt(MAGIC).putInt(features.length);
    for (int feature : features) {
      buffer.putInt(feature);
    }
    for (float rarity : rarities) {
      buffer.put((byte) Math.clamp(Math.round(rarity / STEP), 0, Byte.MAX_VALUE));
    }
    return buffer.array();
  }

  /// The rarity of a feature in nats, at least 0.
  public float rarity(int feature) {
    int step = steps.get(feature);
    return step == 0 ? UNSEEN : (step - 1) * STEP;
  }

  /// Whether the table holds the feature.
  public boolean knows(int feature) {
    return steps.get(feature) > 0;
  }
}
