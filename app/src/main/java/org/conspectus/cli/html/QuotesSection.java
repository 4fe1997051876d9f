package org.conspectus.cli.html;

import java.util.Comparator;
import java.util.List;
import org.conspectus.cli.view.Facts;
import org.conspectus.cli.view.Plain;
import org.conspectus.cli.view.Speaker;
import org.conspectus.cli.view.Wording;
import org.conspectus.domain.Conspectus.QuoteVersion;
import org.conspectus.domain.Conspectus.StoryQuote;
import org.conspectus.domain.QuoteKind;

/// Who said what: by speaker, each quote with its versions side by side.
final class QuotesSection {
  private static final int SPEAKERS = 8;
  private static final int QUOTES = 4;

  private final StoryScope scope;

  QuotesSection(StoryScope scope) {
    this.scope = scope;
  }

  Html html() {
    Html html = new Html();
    List<Speaker> speakers = Speaker.of(scope.conspectus().quotes());
    int shown = Math.min(SPEAKERS, speakers.size());
    speakers.subList(0, shown).forEach(speaker -> speaker(html, speaker));
    if (shown < speakers.size()) {
      html.fold("More speakers (" + (speakers.size() - shown) + ")");
      speakers.subList(shown, speakers.size()).forEach(speaker -> speaker(html, speaker));
      html.closeLine();
    }
    return html;
  }

  private void speaker(Html html, Speaker speaker) {
    html.open("section", "class", "speaker");
    if (speaker.name().isEmpty()) {
      html.element("h4", "Speaker unknown");
    } else {
      html.element("h4", speaker.name(), "dir", "auto");
    }
    List<StoryQuote> quotes = speaker.quotes();
    int shown = Math.min(QUOTES, quotes.size());
    html.open("div", "class", "quotes");
    quotes.subList(0, shown).forEach(quote -> quote(html, quote));
    if (shown < quotes.size()) {
      html.fold("More of what was said (" + (quotes.size() - shown) + ")");
      quotes.subList(shown, quotes.size()).forEach(quote -> quote(html, quote));
      html.close();
    }
    html.close().closeLine();
  }

  private void quote(Html html, StoryQuote quote) {
    Wordings wordings = new Wordings();
    quote.versions().stream()
        .sorted(Comparator.comparingInt(version -> scope.reader().rank(version.language())))
        .forEach(version ->
            wordings.add(words(version), new Wordings.Place(version.article(), version.spans())));
    boolean several = wordings.count() > 1;
    html.open("figure", "class", several ? "quote several" : "quote");
    if (several || quote.families() > 1) {
      String accounts = Facts.count(quote.families(), "independent account");
      html.element(
          "figcaption",
          several ? Facts.count(wordings.count(), "wording") + ", " + accounts : accounts,
          "class",
          "note");
    }
    html.open("div", "class", "versions");
    wordings.write(html, scope, "div", "blockquote");
    html.close().closeLine();
  }

  private static Wordings.Words words(QuoteVersion version) {
    String text = Plain.line(version.text());
    boolean direct = version.kind() == QuoteKind.DIRECT;
    return new Wordings.Words(
        direct ? Wording.quoted(text) : text,
        version.language(),
        version.kind() == QuoteKind.INDIRECT ? "reported speech" : "");
  }
}
