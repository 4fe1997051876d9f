package org.conspectus.copy;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Link;
import org.conspectus.domain.Relation;
import org.jspecify.annotations.Nullable;

/// A link between two articles by their numbers, as it is kept: with figures, from which the words
/// for a person are made when they are asked for.
///
/// @param source why `from` is the source, or the likelier one; null when nothing tells
/// @param confidence of that, in [0.5, 1]; 0 when nothing tells
/// @param nats what an undated translation tells for `from`, at least 0; 0 for every other tie
record Tie(
    int from,
    int to,
    Relation relation,
    double score,
    @Nullable String source,
    double confidence,
    double nats,
    Figures figures) {
  private static final double TENTHS = 10;
  private static final Relation[] RELATIONS = Relation.values();

  /// What a link rests on.
  ///
  /// @param ofFirst share of the earlier one that stands in the later; negative in another language
  /// @param ofSecond share of the later that stands in the earlier; negative as well
  /// @param matched see [Alignment], as for the rest
  record Figures(
      float ofFirst, float ofSecond, int matched, float inOrder, float order, float numbers) {
    static Figures of(@Nullable Coverage coverage, Alignment alignment) {
      return new Figures(
          coverage == null ? -1 : (float) coverage.ofFirst(),
          coverage == null ? -1 : (float) coverage.ofSecond(),
          alignment.matched(),
          (float) alignment.inOrder(),
          (float) alignment.order(),
          (float) alignment.numbers());
    }

    /// For a person.
    String describe() {
      String coverage =
          ofFirst < 0
              ? ""
              : percent(ofFirst)
                  + " of the first and "
                  + percent(ofSecond)
                  + " of the second in sentences of the other; ";
      return coverage
          + matched
          + " shared rare features, "
          + percent(inOrder)
          + " of their weight in the same order, "
          + Math.round(order * TENTHS) / TENTHS
          + " nats for the same places, "
          + percent(numbers)
          + " of the numbers in both";
    }

    /// What became of the earlier version in the later, for a person.
    String change() {
      return "the later version: "
          + percent(1 - ofSecond)
          + " of it new or changed, "
          + percent(1 - ofFirst)
          + " of the earlier left out";
    }

    private static String percent(float share) {
      return Math.round(100 * share) + " %";
    }
  }

  /// The link for others, as far as the two articles alone tell.
  ///
  /// @param ids by number
  Link link(List<ArticleId> ids) {
    return link(ids, source != null && confidence >= Lineage.MIN_CONFIDENCE);
  }

  /// The link for others.
  ///
  /// @param directed whether `from` is asserted to be the source
  Link link(List<ArticleId> ids, boolean directed) {
    List<String> reasons = new ArrayList<>(List.of(figures.describe()));
    if (relation == Relation.VERSION && figures.ofFirst >= 0) {
      reasons.add(figures.change());
    }
    if (directed && source != null && !source.isEmpty()) {
      reasons.add("the source: " + source);
    }
    return new Link(
        ids.get(from), ids.get(to), relation, score, directed, directed ? confidence : 0, reasons);
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(from);
    out.writeInt(to);
    out.writeByte(relation.ordinal());
    out.writeDouble(score);
    out.writeBoolean(source != null);
    out.writeUTF(source == null ? "" : source);
    out.writeDouble(confidence);
    out.writeDouble(nats);
    out.writeFloat(figures.ofFirst);
    out.writeFloat(figures.ofSecond);
    out.writeInt(figures.matched);
    out.writeFloat(figures.inOrder);
    out.writeFloat(figures.order);
    out.writeFloat(figures.numbers);
  }

  static Tie read(DataInput in) throws IOException {
    int from = in.readInt();
    int to = in.readInt();
    Relation relation = RELATIONS[in.readUnsignedByte()];
    double score = in.readDouble();
    boolean known = in.readBoolean();
    String source = in.readUTF();
    return new Tie(
        from,
        to,
        relation,
        score,
        known ? source : null,
        in.readDouble(),
        in.readDouble(),
        new Figures(
            in.readFloat(),
            in.readFloat(),
            in.readInt(),
            in.readFloat(),
            in.readFloat(),
            in.readFloat()));
  }
}
