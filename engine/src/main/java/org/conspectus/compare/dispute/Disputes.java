package org.conspectus.compare.dispute;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.conspectus.compare.align.Alignments;
import org.conspectus.compare.claim.Scene;
import org.conspectus.compare.clause.Clauses;
import org.conspectus.compare.clause.FactKinds;
import org.conspectus.compare.clause.Opposites;
import org.conspectus.compare.clause.Pole;
import org.conspectus.compare.clause.PoleReader;
import org.conspectus.compare.figure.NumberClaim;
import org.conspectus.compare.figure.NumberDispute;
import org.conspectus.compare.figure.NumberDisputes;
import org.conspectus.compare.quotes.Saying;
import org.conspectus.compare.reading.ConceptKinds;
import org.conspectus.compare.reading.Sources;
import org.conspectus.compare.reading.Telling;
import org.conspectus.domain.Conspectus.Disagreement;
import org.conspectus.domain.Conspectus.DisagreementTopic;
import org.conspectus.domain.Conspectus.Side;

/// Where the accounts of a story differ.
public final class Disputes {
  private final Scene scene;
  private final FactKinds facts = FactKinds.read();

  /// @param tellings in order of time
  public Disputes(
      List<Telling> tellings, Alignments alignments, Sources sources, ConceptKinds kinds) {
    scene = new Scene(tellings, alignments, sources, kinds);
  }

  /// Conflicts first, the surest on top, then updates, wordings and attributions.
  public List<Disagreement> find(Collection<List<Saying>> quotes) {
    List<Disagreement> found = new ArrayList<>();
    new NumberDisputes(scene).find().forEach(d -> found.add(disagreement(d)));
    Clauses clauses = new Clauses(scene.tellings());
    Bearing bearing = new Bearing(scene, clauses);
    List<Pole> poles = PoleReader.read(clauses, Opposites.shipped());
    found.addAll(new OppositeDisputes(scene, bearing, poles).find());
    addNew(new FactDisputes(scene, facts, clauses, bearing).find(), found);
    found.addAll(new NameDisputes(scene).find());
    found.addAll(new LabelDisputes(scene).find());
    found.addAll(new SpeakerDisputes(scene).find(quotes));
    found.sort(
        Comparator.comparing(Disagreement::kind)
            .thenComparing(Comparator.comparingDouble(Disagreement::score).reversed()));
    return found;
  }

  /// Adds those that are not found yet in the same sentences.
  private static void addNew(List<Disagreement> added, List<Disagreement> found) {
    for (Disagreement one : added) {
      if (found.stream().noneMatch(known -> isState(known) && isSame(known, one))) {
        found.add(one);
      }
    }
  }

  private static boolean isState(Disagreement one) {
    return one.topic() == DisagreementTopic.STATE;
  }

  /// Whether two of each one's sides have evidence in the same sentences.
  private static boolean isSame(Disagreement one, Disagreement other) {
    return one.kind() == other.kind()
        && one.sides().stream()
                .filter(s -> other.sides().stream().anyMatch(o -> shares(s, o)))
                .count()
            > 1;
  }

  private static boolean shares(Side one, Side other) {
    return one.evidence().stream()
        .anyMatch(a ->
            other.evidence().stream()
                .anyMatch(
                    b -> a.article().equals(b.article()) && Objects.equals(a.note(), b.note())));
  }

  private Disagreement disagreement(NumberDispute dispute) {
    NumberClaim first = dispute.sides().getFirst().getFirst();
    return new Disagreement(
        dispute.kind(),
        first.quantity().measure().isPoint() ? DisagreementTopic.TIME : DisagreementTopic.NUMBER,
        Scene.about(first),
        first.telling().language(),
        Math.min(1, dispute.score()),
        dispute.sides().stream().map(scene::side).toList());
  }
}
