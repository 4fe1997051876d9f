package org.conspectus.cli.html;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.conspectus.cli.view.Facts;

/// One story of the page: headline, facts, and its sections with a list of links to them.
final class StoryArticle {
  private final StoryScope scope;

  StoryArticle(StoryScope scope) {
    this.scope = scope;
  }

  /// @param open whether the story is unfolded from the start
  String html(boolean open) {
    String story = scope.view().story().id();
    Map<String, Html> sections = sections();
    Html html = new Html();
    if (open) {
      html.open("article", "class", "story", "id", story);
      title(html, "header");
    } else {
      html.open("article", "class", "story").open("details", "class", "whole");
      title(html, "summary");
      html.element("span", "", "id", story, "class", "place");
    }
    html.open("div", "class", "columns");
    contents(html, sections);
    html.open("div", "class", "sections");
    sections.forEach((heading, section) -> {
      String id = id(heading);
      html.open("section", "aria-labelledby", id).element("h3", heading, "id", id);
      html.add(section).closeLine();
    });
    html.close().closeLine();
    if (!open) {
      html.close();
    }
    return html.closeLine().toString();
  }

  private void title(Html html, String tag) {
    html.open(tag, "class", "title");
    html.words("h2", scope.headline(), scope.headlineLanguage());
    html.element("span", String.join(" · ", Facts.of(scope.view())), "class", "facts");
    html.closeLine();
  }

  private void contents(Html html, Map<String, Html> sections) {
    html.open("nav", "class", "contents", "aria-label", "Parts of this story").open("ul");
    for (String heading : sections.keySet()) {
      html.open("li").element("a", heading, "href", "#" + id(heading)).close();
    }
    html.close().closeLine();
  }

  private String id(String heading) {
    return scope.id(heading.toLowerCase(Locale.ROOT).replace(' ', '-'));
  }

  /// The sections that have something to say, in order; the texts are made last.
  private Map<String, Html> sections() {
    Map<String, Html> sections = new LinkedHashMap<>();
    sections.put("Accounts", new AccountsSection(scope).html());
    sections.put("What happened when", new TimelineSection(scope).html());
    sections.put("Where accounts differ", new DifferencesSection(scope).html());
    sections.put("Who said what", new QuotesSection(scope).html());
    sections.put("Side by side", new AlignmentSection(scope).html());
    sections.put("What only one tells", new GapsSection(scope).html());
    sections.put("Who tells what", new CoverageSection(scope).html());
    if (scope.view().whole()) {
      sections.put("The texts", new TextsSection(scope).html());
    }
    sections.values().removeIf(section -> section.length() == 0);
    return sections;
  }
}
