package org.conspectus.extract.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.conspectus.lang.ResourceTable;

/// What the words in class names, ids and roles say of an element, by `extract/class-words.tsv`.
///
/// Names are cut at hyphens, underscores and inner capitals; a word, two neighboring words
/// together, or the start of a word (entries with `*`) decide. Immutable, thread-safe; a name costs
/// time in proportion to its length.
final class ClassWords {
  /// What an element is for; a set of them is a bit mask of [#bit()].
  enum Kind {
    /// Holds the body of an article.
    BODY,
    /// Stands around articles: navigation, related links, newsletters, consent.
    AROUND,
    /// Stands around articles and is short; words that also name containers of bodies.
    SHORT,
    /// Holds what readers wrote.
    COMMENTS,
    /// Belongs to a picture.
    CAPTION,
    /// Names the authors.
    BYLINE,
    /// Tells when.
    DATE,
    /// Leads into the article.
    LEAD,
    /// Is not shown.
    HIDDEN,
    /// Describes the authors.
    PROFILE;

    int bit() {
      return 1 << ordinal();
    }

    boolean isIn(int kinds) {
      return (kinds & bit()) != 0;
    }
  }

  private static final String RESOURCE = "extract/class-words.tsv";

  /// Longest name that is read, in characters; the rest of a longer one is ignored.
  private static final int MAX_NAME = 400;

  /// Shortest word that may stand before others in one word.
  private static final int MIN_PREFIX = 4;

  private static final int MAX_PREFIX = 14;

  /// Classes that start so tell of the whole page or of layout.
  private static final List<String> IGNORED =
      List.of(
          "category-",
          "tag-",
          "format-",
          "status-",
          "type-",
          "has-",
          "no-",
          "with-",
          "without-",
          "post-format",
          "postid-",
          "col-",
          "elementor-",
          "vc_",
          "et_pb_",
          "fa-",
          "icon-",
          "sidebar-grid",
          "sidebar-layout",
          "sidebar-wrap",
          "content-sidebar",
          "page-sidebar");

  /// Kinds that a modifier does not give.
  private static final int MODIFIER_IGNORED =
      Kind.SHORT.bit() | Kind.HIDDEN.bit() | Kind.BODY.bit() | Kind.COMMENTS.bit();

  private static final ClassWords STANDARD = load();

  private final Map<String, Integer> words = new HashMap<>();
  private final Map<String, Integer> starts = new HashMap<>();

  private ClassWords() {}

  static ClassWords standard() {
    return STANDARD;
  }

  private static ClassWords load() {
    ClassWords all = new ClassWords();
    for (List<String> row : ResourceTable.read(RESOURCE, 2).rows()) {
      all.add(Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT)), row.get(1));
    }
    return all;
  }

  private void add(Kind kind, String word) {
    if (word.endsWith("*")) {
      starts.merge(word.substring(0, word.length() - 1), kind.bit(), (a, b) -> a | b);
    } else {
      words.merge(word, kind.bit(), (a, b) -> a | b);
    }
  }

  /// The kinds that the words of a class attribute or id speak for, as a bit mask. What stands
  /// after `--` only modifies.
  int kinds(String names) {
    int kinds = 0;
    int length = Math.min(names.length(), MAX_NAME);
    int start = 0;
    while (start < length) {
      int end = names.indexOf(' ', start);
      end = end < 0 || end > length ? length : end;
      if (end > start && !isIgnored(names, start)) {
        int modifier = names.indexOf("--", start + 1);
        int stem = modifier < 0 || modifier > end ? end : modifier;
        kinds |= kinds(names, start, stem);
        kinds |= kinds(names, stem, end) & ~MODIFIER_IGNORED;
      }
      start = end + 1;
    }
    return kinds;
  }

  private static boolean isIgnored(String names, int start) {
    for (String prefix : IGNORED) {
      if (names.startsWith(prefix, start)) {
        return true;
      }
    }
    return false;
  }

  private int kinds(String names, int start, int end) {
    int kinds = 0;
    String before = "";
    StringBuilder word = new StringBuilder();
    for (int i = start; i <= end; i++) {
      char c = i < end ? names.charAt(i) : ' ';
      boolean isLetter = Character.isLetterOrDigit(c);
      boolean isEnd =
          !isLetter
              || (Character.isUpperCase(c)
                  && i > start
                  && Character.isLowerCase(names.charAt(i - 1)));
      if (isEnd && !word.isEmpty()) {
        String whole = word.toString();
        kinds |= kinds(before, whole);
        before = whole;
        word.setLength(0);
      }
      if (isLetter) {
        word.append(Character.toLowerCase(c));
      }
    }
    return kinds;
  }

  private int kinds(String before, String word) {
    int kinds = words.getOrDefault(word, 0);
    if (!before.isEmpty()) {
      kinds |= words.getOrDefault(before + '-' + word, 0);
    }
    for (int end = MIN_PREFIX; end <= Math.min(word.length(), MAX_PREFIX); end++) {
      kinds |= starts.getOrDefault(word.substring(0, end), 0);
    }
    return kinds;
  }
}
