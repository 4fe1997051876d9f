package org.conspectus.cli.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.conspectus.cli.html.Places.Place;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Span;

/// A text in paragraphs, cut where places begin and end so that places may overlap. Cost: linear in
/// the text and in the places, times how many places overlap, which is bounded.
final class MarkedText {
  /// How many places at most one piece of text tells of.
  private static final int MAX_OVERLAP = 24;

  private final String text;
  private final List<Mark> marks = new ArrayList<>();
  private final TreeSet<Integer> cuts = new TreeSet<>();
  private final String id;

  private record Mark(int number, Span span, boolean first) {}

  MarkedText(String text, List<Place> places, ArticleId article, Places ids) {
    this.text = text;
    this.id = ids.id(article);
    for (Place place : places) {
      for (int i = 0; i < place.spans().size(); i++) {
        Span span = place.spans().get(i);
        marks.add(new Mark(place.number(), span, i == 0));
        cuts.add(span.start());
        cuts.add(span.end());
      }
    }
    marks.sort(Comparator.comparing(Mark::span).thenComparingInt(Mark::number));
  }

  /// Adds the paragraphs: a line of the text each, blank ones left out.
  void add(Html html) {
    List<Mark> open = new ArrayList<>();
    int next = 0;
    int start = 0;
    while (start < text.length()) {
      int lineEnd = lineEnd(start);
      boolean blank = text.substring(start, lineEnd).isBlank();
      if (!blank) {
        html.open("p");
      }
      while (start < lineEnd) {
        Integer cut = cuts.higher(start);
        int end = cut == null ? lineEnd : Math.min(cut, lineEnd);
        int from = start;
        open.removeIf(mark -> mark.span().end() <= from);
        while (next < marks.size() && marks.get(next).span().start() <= start) {
          open(html, open, marks.get(next++), start);
        }
        piece(html, text.substring(start, end), open);
        start = end;
      }
      if (!blank) {
        html.closeLine();
      }
      start++;
    }
  }

  private int lineEnd(int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end;
  }

  private void open(Html html, List<Mark> open, Mark mark, int start) {
    if (mark.first()) {
      html.element("span", "", "id", id + "-" + mark.number(), "class", "place");
    }
    if (mark.span().end() > start && open.size() < MAX_OVERLAP) {
      open.add(mark);
    }
  }

  private static void piece(Html html, String words, List<Mark> open) {
    if (open.isEmpty() || words.isBlank()) {
      html.text(words);
      return;
    }
    String numbers =
        open.stream()
            .map(mark -> Integer.toString(mark.number()))
            .distinct()
            .collect(Collectors.joining(" "));
    html.element("mark", words, "data-e", numbers);
  }
}
