package org.conspectus.analyze.clutter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.conspectus.analyze.clutter.ClutterPhrases.How;
import org.conspectus.analyze.clutter.ClutterPhrases.Phrase;
import org.conspectus.domain.Clutter;
import org.conspectus.domain.ClutterKind;
import org.conspectus.domain.Dateline;
import org.conspectus.domain.Span;
import org.jspecify.annotations.Nullable;

/// Marks what is not part of what an article tells: teasers with the block they introduce, captions
/// and credits, tags, share and print lines, labels.
///
/// A line of at most [#MAX_LINE] characters is clutter when it begins with, or for `line` phrases
/// is, one of the phrases of `clutter.tsv`, whatever the language of the text. A `block` phrase
/// that stands alone takes the headlines below it along, and at the end of the text what is left of
/// it; a word for tags takes the tags. Ends of lines are looked at by [CreditTails]. Thread-safe;
/// one pass over the lines.
public final class ClutterFinder {
  /// A line of a date that ends in a full stop is a sentence when it is longer.
  private static final int MAX_DATE_LINE = 40;

  private static final int MAX_LINE = 240;
  private static final int MAX_HEADLINE = 160;
  private static final int MAX_LABEL = 30;
  private static final int MAX_CODE = 12;
  private static final int LAST_LINES = 3;
  private static final int MIN_LEAD = 80;
  private static final int HEAD_LINES = 6;
  private static final int MAX_TAG = 40;
  private static final int AUTHOR_LINES = 7;
  private static final int AUTHOR_CREDITS = 12;
  private static final int MAX_TAGS = 8;
  private static final int MAX_ALONE = 4;

  private final ClutterPhrases phrases;
  private final CreditTails tails;
  private final LineForms forms;

  private ClutterFinder(ClutterPhrases phrases, Agencies agencies) {
    this.phrases = phrases;
    this.tails = new CreditTails(agencies);
    this.forms = new LineForms(phrases, agencies);
  }

  /// With the phrases of the resource.
  public static ClutterFinder standard() {
    return new ClutterFinder(ClutterPhrases.standard(), Agencies.standard());
  }

  /// The clutter of `text`, in order, not overlapping.
  public List<Clutter> find(String text) {
    List<Span> lines = Lines.of(text);
    Found found = new Found(text, lines, new ArrayList<>(), Surroundings.of(text, lines));
    int next = 0;
    while (next < lines.size()) {
      next = addLine(found, next);
    }
    return found.clutter;
  }

  /// The clutter and the words of the dateline, in order.
  public static List<Clutter> with(
      String text, List<Clutter> clutter, @Nullable Dateline dateline) {
    if (dateline == null
        || isSentence(dateline.span().of(text))
        || clutter.stream().anyMatch(c -> c.span().overlaps(dateline.span()))) {
      return clutter;
    }
    List<Clutter> all = new ArrayList<>(clutter);
    all.add(new Clutter(dateline.span(), ClutterKind.DATELINE));
    all.sort(Comparator.comparing(Clutter::span));
    return List.copyOf(all);
  }

  /// A date may come from a sentence of the report, which is no clutter.
  private static boolean isSentence(String words) {
    return words.length() > MAX_DATE_LINE && words.strip().endsWith(".");
  }

  /// What was found of a text up to now.
  private record Found(String text, List<Span> lines, List<Clutter> clutter, Surroundings around) {
    void add(Span span, ClutterKind kind) {
      clutter.add(new Clutter(span, kind));
    }

    Span line(int index) {
      return lines.get(index);
    }

    boolean isLast(int index) {
      return index == lines.size() - 1;
    }

    /// Whether nothing that begins at `start` or behind is marked.
    boolean isFree(int start) {
      return clutter.isEmpty() || clutter.getLast().span().end() <= start;
    }
  }

  /// Adds what is clutter of one line, and of those it introduces; returns the line to go on with.
  private int addLine(Found found, int index) {
    Span line = found.line(index);
    Phrase phrase = line.length() <= MAX_LINE ? phrases.of(found.text, line) : null;
    if (phrase == null) {
      addParts(found, index);
      return index + 1;
    }
    boolean alone = line.length() <= phrase.folded().length() + MAX_ALONE;
    boolean heading = phrase.how() == How.BLOCK && alone;
    boolean picture = phrase.kind() == ClutterKind.CREDIT && isPicture(phrase.folded());
    List<Clutter> credit =
        phrase.kind() == ClutterKind.CAPTION
            ? tails.find(found.text, line, found.lines.size())
            : List.of();
    if (credit.size() > 1) {
      found.clutter.addAll(credit);
      return index + 1;
    }
    boolean named = picture && isNamedPicture(phrase.folded());
    Span caption = picture ? captionAbove(found, index, !named) : null;
    if (caption != null) {
      found.add(caption, ClutterKind.CAPTION);
    }
    found.add(line, heading ? ClutterKind.LABEL : phrase.kind());
    if (heading && (index > 0 || found.around.isFirst(2))) {
      return addBlock(found, index + 1);
    }
    if (phrase.kind() == ClutterKind.TAG && alone) {
      return addTags(found, index + 1);
    }
    return picture && caption == null ? addCaptionBelow(found, index + 1) : index + 1;
  }

  /// Whether the credit is one of a picture, not of the report.
  private static boolean isPicture(String phrase) {
    for (String start : new String[] {"bron", "quelle", "fuente", "source", "fonte", "fonti"}) {
      if (phrase.startsWith(start)) {
        return false;
      }
    }
    return isNamedPicture(phrase) || !isByline(phrase);
  }

  private static boolean isNamedPicture(String phrase) {
    for (String word : new String[] {"photo", "picture", "foto", "bild", "image", "handout"}) {
      if (phrase.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isByline(String phrase) {
    return phrase.endsWith(" by")
        || phrase.startsWith("mit ")
        || phrase.startsWith("met ")
        || phrase.startsWith("con ")
        || phrase.startsWith("com ")
        || phrase.startsWith("avec ")
        || phrase.startsWith("reda")
        || phrase.startsWith("edi")
        || phrase.startsWith("report")
        || phrase.startsWith("additional")
        || phrase.startsWith("zusatzlich");
  }

  /// Adds what of a line is clutter by its form or by how it ends.
  private void addParts(Found found, int index) {
    List<Clutter> parts = parts(found, index);
    boolean credit =
        parts.size() == 1
            && parts.getFirst().kind() == ClutterKind.CREDIT
            && parts.getFirst().span().equals(found.line(index))
            && !forms.isByAuthor(found.text, found.lines, index);
    Span caption = credit ? captionAbove(found, index, true) : null;
    if (caption != null) {
      found.add(caption, ClutterKind.CAPTION);
    }
    found.clutter.addAll(parts);
    if (credit && caption == null && index + 1 < found.lines.size()) {
      Span below = captionBelow(found, index + 1);
      if (below != null) {
        found.add(below, ClutterKind.CAPTION);
      }
    }
  }

  /// What of a line is clutter by its form or by how it ends.
  private List<Clutter> parts(Found found, int index) {
    String text = found.text;
    Span line = found.line(index);
    if (!found.isFree(line.start())) {
      return List.of();
    }
    Clutter section = index == 0 ? sectionLabel(text, line) : null;
    boolean code = index >= found.lines.size() - LAST_LINES && index > 0 && isCode(text, line);
    if (code) {
      return List.of(new Clutter(line, ClutterKind.LABEL));
    }
    ClutterKind form = forms.kind(text, found.lines, index);
    if (form != null) {
      return List.of(new Clutter(line, form));
    }
    if (section != null) {
      return List.of(section);
    }
    if (tails.isDateline(text, line)) {
      return List.of(new Clutter(line, ClutterKind.DATELINE));
    }
    Span head = index < HEAD_LINES ? DatelineHeads.find(text, line) : null;
    if (head != null) {
      return List.of(new Clutter(head, ClutterKind.DATELINE));
    }
    ClutterKind place = found.around.kind(text, found.lines, index);
    boolean author = place == null && index > found.lines.size() - AUTHOR_LINES;
    if (author && isAboutAuthor(found, line)) {
      return List.of(new Clutter(line, ClutterKind.CREDIT));
    }
    return place != null
        ? List.of(new Clutter(line, place))
        : tails.find(text, line, found.lines.size() - 1 - index);
  }

  /// Whether the line opens with a name that a credit above gives (`Ann Lee is our reporter.`).
  private static boolean isAboutAuthor(Found found, Span line) {
    int end = Bylines.nameEnd(found.text, line);
    if (end < 0 || line.length() > MAX_LINE) {
      return false;
    }
    String name = found.text.substring(line.start(), end);
    return found.clutter.stream()
        .limit(AUTHOR_CREDITS)
        .anyMatch(c -> c.kind() == ClutterKind.CREDIT && c.span().of(found.text).contains(name));
  }

  /// The short sentence right above a credit: the caption of the same picture. The headline is
  /// none, and above the credit of an agency a whole sentence may be the end of the report.
  ///
  /// @param agency whether the credit may be the report's
  private static @Nullable Span captionAbove(Found found, int index, boolean agency) {
    if (index < 2) {
      return null;
    }
    Span above = found.line(index - 1);
    Span line = found.line(index);
    boolean ended = Lines.endsSentence(found.text, above);
    boolean late = index >= found.lines.size() - LAST_LINES;
    boolean fits =
        found.isFree(above.start())
            && above.length() <= Captions.MAX_CAPTION
            && Lines.areBeside(found.text, above, line)
            && Captions.isOneSentence(found.text, above)
            && Captions.hasWords(found.text, above)
            && !(ended && agency && (late || found.text.charAt(line.start()) == '('))
            && !isHeadline(found, index - 1);
    return fits ? above : null;
  }

  /// Whether nothing but clutter stands above the line.
  private static boolean isHeadline(Found found, int index) {
    if (index >= HEAD_LINES) {
      return false;
    }
    for (int i = 0; i < index; i++) {
      Span line = found.line(i);
      if (found.clutter.stream().noneMatch(c -> c.span().contains(line))) {
        return false;
      }
    }
    return true;
  }

  private int addCaptionBelow(Found found, int index) {
    Span caption = index < found.lines.size() ? captionBelow(found, index) : null;
    if (caption == null || phrases.of(found.text, caption) != null) {
      return index;
    }
    found.add(caption, ClutterKind.CAPTION);
    return index + 1;
  }

  /// The short line without an end right below a credit, above the text: a caption.
  private @Nullable Span captionBelow(Found found, int index) {
    Span line = found.line(index);
    boolean fits =
        index + 1 < found.lines.size()
            && Captions.isBare(found.text, line)
            && Lines.areBeside(found.text, found.line(index - 1), line)
            && Lines.endsSentence(found.text, found.line(index + 1))
            && found.line(index + 1).length() > MIN_LEAD
            && phrases.of(found.text, line) == null
            && forms.kind(found.text, found.lines, index) == null
            && !isHeadline(found, index);
    return fits ? line : null;
  }

  /// Marks the short lines below a word for tags.
  private int addTags(Found found, int from) {
    int next = from;
    while (next < found.lines.size() && next < from + MAX_TAGS) {
      Span line = found.line(next);
      boolean tag =
          line.length() <= MAX_TAG
              && !Lines.isEnded(found.text, line)
              && phrases.of(found.text, line) == null;
      if (!tag) {
        break;
      }
      found.add(line, ClutterKind.TAG);
      next++;
    }
    return next;
  }

  /// Marks the headlines a teaser stands above; returns the line to go on with.
  private int addBlock(Found found, int from) {
    int next = from;
    while (next < found.lines.size() && isInBlock(found, from, next)) {
      found.add(found.line(next), ClutterKind.TEASER);
      next++;
    }
    if (next > from
        && found.isLast(next)
        && found.line(next).length() >= MIN_LEAD
        && phrases.of(found.text, found.line(next)) == null
        && !Lines.endsSentence(found.text, found.line(next - 1))) {
      found.add(found.line(next), ClutterKind.TEASER);
      next++;
    }
    return next;
  }

  private boolean isInBlock(Found found, int from, int next) {
    Span line = found.line(next);
    boolean first = next == from;
    boolean beside =
        first
            || isListed(found.text, line)
            || Lines.areBeside(found.text, found.line(next - 1), line);
    return line.length() <= MAX_HEADLINE
        && beside
        && found.text.charAt(line.end() - 1) != '.'
        && (first || !Lines.endsSentence(found.text, line))
        && phrases.of(found.text, line) == null;
  }

  private static boolean isListed(String text, Span line) {
    return "-–—•*·►▶>→".indexOf(text.charAt(line.start())) >= 0;
  }

  /// A section's name at the end of the headline (`… | Abroad`).
  private static @Nullable Clutter sectionLabel(String text, Span line) {
    int bar = text.lastIndexOf('|', line.end() - 1);
    boolean fits =
        bar > line.start() + MAX_CODE
            && line.end() - bar <= MAX_LABEL
            && text.charAt(bar - 1) == ' '
            && text.charAt(line.end() - 1) != '.';
    return fits ? new Clutter(new Span(bar, line.end()), ClutterKind.LABEL) : null;
  }

  /// Whether the line is a page's own mark: one word of letters, digits and a hyphen.
  private static boolean isCode(String text, Span line) {
    if (line.length() > MAX_CODE) {
      return false;
    }
    boolean digit = false;
    boolean letter = false;
    boolean hyphen = false;
    for (int at = line.start(); at < line.end(); at++) {
      char c = text.charAt(at);
      digit |= Character.isDigit(c);
      letter |= Character.isLetter(c);
      hyphen |= c == '-' || c == '_';
      if (!Character.isLetterOrDigit(c) && c != '-' && c != '_') {
        return false;
      }
    }
    return digit && letter && hyphen;
  }
}
