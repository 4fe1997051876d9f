package org.conspectus.cli.view;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.conspectus.domain.ArticleId;

/// Ids as people see them: without the folders and the file ending that all of them share. As long
/// as the ids differ, so do the short ones.
public final class ShortIds {
  private static final int MAX_COLUMNS = 28;

  private final Map<ArticleId, String> shown = new HashMap<>();

  private ShortIds() {}

  /// Short ids for all the articles of a run, which may be none.
  public static ShortIds of(Collection<ArticleId> ids) {
    List<String> values = ids.stream().map(ArticleId::value).toList();
    int prefix = commonFolders(values);
    int suffix = commonEnding(values, prefix);
    ShortIds result = new ShortIds();
    Map<String, ArticleId> cut = new HashMap<>();
    Set<String> ambiguous = new HashSet<>();
    for (ArticleId id : ids) {
      String value = id.value();
      String whole = Plain.line(value.substring(prefix, value.length() - suffix));
      result.shown.put(id, whole);
      ArticleId other = cut.put(cutToFit(whole), id);
      if (other != null && !other.equals(id)) {
        ambiguous.add(cutToFit(whole));
      }
    }
    result.shown.replaceAll(
        (id, whole) -> ambiguous.contains(cutToFit(whole)) ? whole : cutToFit(whole));
    return result;
  }

  /// The short form; an id that was not among those given keeps its own.
  public String of(ArticleId id) {
    return shown.getOrDefault(id, Plain.line(id.value()));
  }

  /// The article that a person means by an id in full or as it is shown.
  public Optional<ArticleId> find(String typed) {
    if (!typed.isEmpty() && shown.containsKey(new ArticleId(typed))) {
      return Optional.of(new ArticleId(typed));
    }
    return shown.entrySet().stream()
        .filter(entry -> entry.getValue().equals(typed))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static String cutToFit(String id) {
    return Columns.cutStart(id, MAX_COLUMNS);
  }

  /// Length of what all begin with, up to and with its last slash or up to a `#`.
  private static int commonFolders(List<String> values) {
    if (values.isEmpty()) {
      return 0;
    }
    String first = values.getFirst();
    int common = first.length() - 1;
    for (String value : values) {
      int i = 0;
      int limit = Math.min(common, value.length() - 1);
      while (i < limit && first.charAt(i) == value.charAt(i)) {
        i++;
      }
      common = i;
    }
    int slash = first.lastIndexOf('/', common - 1);
    int hash = first.lastIndexOf('#', common);
    return Math.max(slash + 1, hash);
  }

  /// Length of the file ending that all share; 0 when something would be left empty.
  private static int commonEnding(List<String> values, int prefix) {
    if (values.isEmpty()) {
      return 0;
    }
    String first = values.getFirst();
    int dot = first.lastIndexOf('.');
    String ending = dot <= prefix ? "" : first.substring(dot);
    boolean shared =
        !ending.isEmpty()
            && ending.chars().skip(1).allMatch(Character::isLetterOrDigit)
            && values.stream()
                .allMatch(v -> v.endsWith(ending) && v.length() - ending.length() > prefix);
    return shared ? ending.length() : 0;
  }
}
