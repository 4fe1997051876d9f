package org.conspectus.extract.page;

import java.util.ArrayList;
import java.util.List;
import org.conspectus.extract.page.ClassWords.Kind;
import org.jspecify.annotations.Nullable;

/// Finds the lead: the sentences between title and body that many pages keep outside the body,
/// often among what is left out elsewhere.
final class PageLead {
  /// Shortest lead, by weight.
  private static final int MIN_LEAD = 40;

  /// Shortest block that is a lead without being called so, by weight.
  private static final int MIN_UNNAMED = 60;

  /// Shortest one that need not end as a sentence.
  private static final int MIN_UNENDED = 110;

  private static final int MAX_LEAD = 1_500;

  /// How many blocks before the body are looked at.
  private static final int MAX_BLOCKS = 100;

  private static final double MAX_LINKS = 0.3;

  /// How many letters and digits a lead has in common with the page's description, at least.
  private static final int COMMON = 30;

  /// How many elements around a block may call it the lead.
  private static final int LEVELS = 4;

  private final PageTree tree;
  private final String description;
  private final String body;
  private final Phrases phrases = Phrases.standard();

  private PageLead(PageTree tree, @Nullable String description, String body) {
    this.tree = tree;
    this.description = description == null ? "" : start(description);
    this.body = body;
  }

  /// The lead in page order; may be empty.
  ///
  /// @param first the first block of the body, which `body` is the text of
  static List<Block> of(PageTree tree, Block first, @Nullable String description, String body) {
    PageLead lead = new PageLead(tree, description, body);
    List<Block> blocks = tree.blocks();
    int end = blocks.indexOf(first);
    int title = end - 1;
    while (title >= 0 && tree.closest(blocks.get(title).element(), "h1") < 0) {
      title--;
    }
    List<Block> found = new ArrayList<>();
    for (int i = Math.max(title + 1, Math.max(0, end - MAX_BLOCKS)); i < end; i++) {
      if (lead.isLead(blocks.get(i), title >= 0)) {
        found.add(blocks.get(i));
      }
    }
    return found;
  }

  private boolean isLead(Block block, boolean isUnderTitle) {
    if (block.weight() < MIN_LEAD
        || block.weight() > MAX_LEAD
        || block.linkDensity() > MAX_LINKS
        || body.contains(block.text())) {
      return false;
    }
    boolean isDescribed =
        !description.isEmpty()
            && (start(block.text()).startsWith(description)
                || description.startsWith(start(block.text())));
    boolean isNamed = false;
    int level = 0;
    for (int i = block.element(); i > 0; i = tree.parent(i)) {
      if (isNoLead(i)) {
        return false;
      }
      isNamed |= level < LEVELS && tree.is(Kind.LEAD, i);
      if (!isNamed && !isDescribed && isElse(i)) {
        return false;
      }
      level++;
    }
    boolean isLong =
        block.weight() >= MIN_UNENDED || (block.weight() >= MIN_UNNAMED && block.endsSentence());
    return isDescribed
        || ((isNamed || (isUnderTitle && isLong))
            && !phrases.isOf(Phrases.Kind.IN_NOTICE, block.text())
            && !phrases.isOf(Phrases.Kind.STARTS_NOTICE, block.text()));
  }

  private boolean isNoLead(int i) {
    return switch (tree.tag(i)) {
      case "nav", "aside", "figure", "figcaption", "footer", "dialog", "menu", "li" -> true;
      default -> tree.is(Kind.HIDDEN, i) || tree.is(Kind.CAPTION, i) || tree.is(Kind.COMMENTS, i);
    };
  }

  private boolean isElse(int i) {
    return tree.running(i) < tree.running(0) / 2
        && (tree.is(Kind.AROUND, i) || tree.is(Kind.PROFILE, i) || tree.is(Kind.SHORT, i));
  }

  /// The first letters and digits, in lower case.
  private static String start(String text) {
    StringBuilder start = new StringBuilder(COMMON);
    for (int i = 0; i < text.length() && start.length() < COMMON; i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        start.append(Character.toLowerCase(c));
      }
    }
    return start.length() < COMMON / 2 ? "" : start.toString();
  }
}
