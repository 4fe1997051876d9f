package org.conspectus.cli.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.conspectus.domain.ArticleId;

/// Ids as people see them: of a path or URL only the last part, without the file's ending, and as
/// many parts before it as tell it from the others. As long as the ids differ, so do the short
/// ones.
public final class ShortIds {
  private static final int MAX_COLUMNS = 26;
  private static final Pattern ENDING =
      Pattern.compile("(?<=[^/])\\.(txt|md|html?|jsonl?|xml)(\\.gz)?$");

  private final Map<ArticleId, String> shown = new HashMap<>();
  private final Map<String, ArticleId> meant = new HashMap<>();

  private ShortIds() {}

  /// Short ids for all the articles of a run, which may be none.
  public static ShortIds of(Collection<ArticleId> ids) {
    ShortIds result = new ShortIds();
    List<ArticleId> open = new ArrayList<>(new LinkedHashSet<>(ids));
    for (int parts = 1; !open.isEmpty(); parts++) {
      open = result.settle(open, parts);
    }
    return result;
  }

  /// Gives short ids of so many parts, and returns the articles for which that is too few.
  private List<ArticleId> settle(List<ArticleId> ids, int parts) {
    Map<String, List<ArticleId>> byName = new LinkedHashMap<>();
    for (ArticleId id : ids) {
      byName.computeIfAbsent(name(id.value(), parts), name -> new ArrayList<>()).add(id);
    }
    List<ArticleId> clashing = new ArrayList<>();
    byName.forEach((name, holders) -> {
      if (holders.size() == 1 && !meant.containsKey(name)) {
        shown.put(holders.getFirst(), name);
        meant.put(name, holders.getFirst());
      } else {
        holders.stream().filter(id -> !id.value().equals(name)).forEach(clashing::add);
        holders.stream().filter(id -> id.value().equals(name)).forEach(this::settleWhole);
      }
    });
    return clashing;
  }

  private void settleWhole(ArticleId id) {
    shown.put(id, id.value());
    meant.put(id.value(), id);
  }

  /// The last parts of an id without ending; the id itself when it has no more parts.
  private static String name(String id, int parts) {
    List<String> all = Arrays.stream(id.split("/", -1)).filter(part -> !part.isBlank()).toList();
    if (parts > all.size()) {
      return id;
    }
    String last = String.join("/", all.subList(all.size() - parts, all.size()));
    String name = Plain.line(ENDING.matcher(last).replaceFirst(""));
    return parts == 1 ? Columns.cutStart(name, MAX_COLUMNS) : name;
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
    return Optional.ofNullable(meant.get(typed));
  }
}
