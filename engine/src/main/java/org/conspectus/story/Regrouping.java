package org.conspectus.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.conspectus.domain.ArticleId;
import org.conspectus.story.StoryState.Member;

/// Groups the articles of one story anew: begins with each family by itself and joins the two
/// likest groups, as [Likeness] has it, as long as any two are like enough (agglomerative
/// clustering by average linkage: Sokal and Michener 1958). Who comes first does not count.
///
/// For one use. Cost: the square of the number of articles.
final class Regrouping {
  private final Likeness likeness;
  private final double minScore;
  private final List<Member> members;
  private final double[][] shared;
  private final double[][] names;
  private final double[][] sameLanguage;
  private final Likeness.Group[] groups;
  private final double[] best;
  private final int[] nearest;

  /// Which groups are part of an earlier one by now.
  private final boolean[] gone;

  private final List<List<Integer>> parts = new ArrayList<>();

  private Regrouping(
      StoryConfig.Scoring config, StoryState story, List<ArticleVector.Placed> vectors) {
    this.likeness = new Likeness(config);
    this.minScore = config.minScore();
    this.members = story.members();
    int size = members.size();
    PairTable pairs = PairTable.of(story.centroid(), vectors);
    this.shared = pairs.shared();
    this.names = pairs.names();
    this.sameLanguage = new double[size][size];
    this.groups = new Likeness.Group[size];
    this.best = new double[size];
    this.nearest = new int[size];
    this.gone = new boolean[size];
  }

  /// The parts of a story, the largest first, of equal ones the one of the earliest member; each as
  /// the places of its members, ascending.
  ///
  /// @param vectors of the story's members
  static List<List<Integer>> of(
      StoryState story, List<ArticleVector.Placed> vectors, StoryConfig.Scoring config) {
    Regrouping regrouping = new Regrouping(config, story, vectors);
    regrouping.compare(vectors);
    regrouping.joinFamilies();
    regrouping.joinLikest();
    return regrouping.parts();
  }

  private void compare(List<ArticleVector.Placed> vectors) {
    TimeSpan[] dated = new TimeSpan[groups.length];
    int[] languages = new int[groups.length];
    for (int i = 0; i < groups.length; i++) {
      dated[i] = StoryState.dated(members.get(i).article());
      languages[i] = LanguageCounts.number(members.get(i).article().language());
      groups[i] = Likeness.Group.of(vectors.get(i).vector());
      double squares = groups[i].squares();
      parts.add(new ArrayList<>(List.of(i)));
      for (int j = 0; j < i; j++) {
        double brevity = Math.sqrt(squares * groups[j].squares());
        shared[i][j] *= likeness.closeness(dated[i].daysFrom(dated[j]), brevity, groups.length);
        shared[j][i] = shared[i][j];
        sameLanguage[i][j] = languages[i] == languages[j] ? 1 : 0;
        sameLanguage[j][i] = sameLanguage[i][j];
      }
    }
  }

  private void joinFamilies() {
    Map<ArticleId, Integer> numbers = new HashMap<>();
    int[] groupOf = new int[groups.length];
    for (int i = 0; i < groups.length; i++) {
      numbers.put(members.get(i).article().id(), i);
      groupOf[i] = i;
    }
    for (int i = 0; i < groups.length; i++) {
      for (ArticleId relative : members.get(i).kin()) {
        Integer number = numbers.get(relative);
        if (number != null && groupOf[number] != groupOf[i]) {
          int group = Math.min(groupOf[number], groupOf[i]);
          int other = Math.max(groupOf[number], groupOf[i]);
          join(group, other);
          parts.get(group).forEach(member -> groupOf[member] = group);
        }
      }
    }
  }

  private void joinLikest() {
    for (int i = 0; i < groups.length; i++) {
      findNearest(i);
    }
    int likest = likest();
    while (likest >= 0 && best[likest] >= minScore) {
      int other = nearest[likest];
      join(likest, other);
      for (int i = 0; i < groups.length; i++) {
        if (!gone[i] && (i == likest || nearest[i] == likest || nearest[i] == other)) {
          findNearest(i);
        } else if (!gone[i]) {
          offer(i, likest);
        }
      }
      likest = likest();
    }
  }

  private int likest() {
    int likest = -1;
    for (int i = 0; i < groups.length; i++) {
      if (!gone[i] && (likest < 0 || best[i] > best[likest])) {
        likest = i;
      }
    }
    return likest;
  }

  private void findNearest(int group) {
    best[group] = -1;
    for (int i = 0; i < groups.length; i++) {
      if (i != group && !gone[i]) {
        offer(group, i);
      }
    }
  }

  private void offer(int group, int other) {
    Likeness.Pairs between = between(group, other);
    if (likeness.bound(between, groups[group], groups[other]) <= best[group]) {
      return;
    }
    double score = likeness.score(between, groups[group], groups[other]);
    if (score > best[group]) {
      best[group] = score;
      nearest[group] = other;
    }
  }

  private Likeness.Pairs between(int group, int other) {
    double all = (double) groups[group].articles() * groups[other].articles();
    return new Likeness.Pairs(
        shared[group][other], names[group][other], all, sameLanguage[group][other]);
  }

  private void join(int group, int other) {
    groups[group] = groups[group].with(groups[other], between(group, other));
    for (int i = 0; i < groups.length; i++) {
      if (i != group && i != other && !gone[i]) {
        shared[group][i] += shared[other][i];
        shared[i][group] = shared[group][i];
        names[group][i] += names[other][i];
        names[i][group] = names[group][i];
        sameLanguage[group][i] += sameLanguage[other][i];
        sameLanguage[i][group] = sameLanguage[group][i];
      }
    }
    parts.get(group).addAll(parts.get(other));
    parts.get(other).clear();
    gone[other] = true;
  }

  private List<List<Integer>> parts() {
    return parts.stream()
        .filter(part -> !part.isEmpty())
        .map(part -> part.stream().sorted().toList())
        .sorted(
            Comparator.<List<Integer>>comparingInt(part -> -part.size())
                .thenComparing(List::getFirst))
        .toList();
  }
}
