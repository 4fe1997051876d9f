package org.conspectus.compare.dispute;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.conspectus.compare.align.Alignments;
import org.conspectus.compare.claim.Scene;
import org.conspectus.compare.figure.NumberClaim;
import org.conspectus.compare.figure.NumberDispute;
import org.conspectus.compare.figure.NumberDisputes;
import org.conspectus.compare.quotes.Saying;
import org.conspectus.compare.reading.ConceptKinds;
import org.conspectus.compare.reading.Sources;
import org.conspectus.compare.reading.Telling;
import org.conspectus.domain.Conspectus.Disagreement;
import org.conspectus.domain.Conspectus.DisagreementTopic;

/// Where the accounts of a story differ.
public final class Disputes {
  private final Scene scene;

  /// @param tellings in order of time
  public Disputes(
      List<Telling> tellings, Alignments alignments, Sources sources, ConceptKinds kinds) {
    scene = new Scene(tellings, alignments, sources, kinds);
  }

  /// Conflicts first, the surest on top, then updates, wordings and attributions.
  public List<Disagreement> find(Collection<List<Saying>> quotes) {
    List<Disagreement> found = new ArrayList<>();
    new NumberDisputes(scene).find().forEach(d -> found.add(disagreement(d)));
    found.addAll(WordDisputes.states(scene));
    found.addAll(WordDisputes.names(scene));
    found.addAll(new SpeakerDisputes(scene).find(quotes));
    found.sort(
        Comparator.comparing(Disagreement::kind)
            .thenComparing(Comparator.comparingDouble(Disagreement::score).reversed()));
    return found;
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
