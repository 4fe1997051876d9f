package org.conspectus.copy;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.conspectus.domain.Relation;
import org.jspecify.annotations.Nullable;

/// Ties, side by side in one array, from which they are made anew when they are asked for. Not
/// thread-safe. Memory: some 45 to 50 bytes a tie.
final class TieList {
  /// More than any tie takes.
  private static final int LONGEST = 64;

  /// The array grows by one in so many.
  private static final int GROWTH = 16;

  private static final int NO_SOURCE = -1;

  /// Beside the number of the relation.
  private static final int HAS_NATS = 1 << 6;

  private static final Relation[] RELATIONS = Relation.values();

  private byte[] bytes = new byte[LONGEST];
  private int end;
  private int size;

  /// The reasons there are, of which many ties share few.
  private final List<String> sources = new ArrayList<>();

  void add(Tie tie) {
    if (bytes.length - end < LONGEST) {
      bytes = Arrays.copyOf(bytes, bytes.length + bytes.length / GROWTH + LONGEST);
    }
    ByteBuffer to = ByteBuffer.wrap(bytes, end, LONGEST);
    to.putInt(tie.from()).putInt(tie.to()).putDouble(tie.score());
    to.put((byte) (tie.relation().ordinal() | (tie.nats() == 0 ? 0 : HAS_NATS)));
    to.putShort((short) number(tie.source()));
    if (tie.source() != null) {
      to.putDouble(tie.confidence());
    }
    if (tie.nats() != 0) {
      to.putDouble(tie.nats());
    }
    Tie.Figures figures = tie.figures();
    to.putFloat(figures.ofFirst()).putFloat(figures.ofSecond()).putInt(figures.matched());
    to.putFloat(figures.inOrder()).putFloat(figures.order()).putFloat(figures.numbers());
    end = to.position();
    size++;
  }

  private int number(@Nullable String source) {
    if (source != null && !sources.contains(source)) {
      sources.add(source);
    }
    return source == null ? NO_SOURCE : sources.indexOf(source);
  }

  /// All ties, in the order in which they were added.
  List<Tie> all() {
    List<Tie> all = new ArrayList<>(size);
    ByteBuffer from = ByteBuffer.wrap(bytes, 0, end);
    while (from.hasRemaining()) {
      all.add(next(from));
    }
    return all;
  }

  private Tie next(ByteBuffer from) {
    int one = from.getInt();
    int other = from.getInt();
    double score = from.getDouble();
    int relation = from.get();
    int source = from.getShort();
    return new Tie(
        one,
        other,
        RELATIONS[relation & ~HAS_NATS],
        score,
        source == NO_SOURCE ? null : sources.get(source),
        source == NO_SOURCE ? 0 : from.getDouble(),
        (relation & HAS_NATS) == 0 ? 0 : from.getDouble(),
        new Tie.Figures(
            from.getFloat(),
            from.getFloat(),
            from.getInt(),
            from.getFloat(),
            from.getFloat(),
            from.getFloat()));
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(size);
    for (Tie tie : all()) {
      tie.write(out);
    }
  }

  static TieList read(DataInput in) throws IOException {
    TieList ties = new TieList();
    for (int left = in.readInt(); left > 0; left--) {
      ties.add(Tie.read(in));
    }
    return ties;
  }
}
