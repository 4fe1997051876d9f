package org.conspectus.codec;

import org.conspectus.domain.Conspectus;
import org.conspectus.domain.Conspectus.Account;
import org.conspectus.domain.Conspectus.CoverageItem;
import org.conspectus.domain.Conspectus.Disagreement;
import org.conspectus.domain.Conspectus.QuoteVersion;
import org.conspectus.domain.Conspectus.Side;
import org.conspectus.domain.Conspectus.Statement;
import org.conspectus.domain.Conspectus.StoryQuote;
import org.conspectus.domain.Conspectus.TimelineEntry;
import org.conspectus.domain.Evidence;

/// The conspectus of a story as `compare` and `read` print it.
public final class ConspectusForm implements JsonForm<Conspectus> {
  @Override
  public void write(JsonFields fields, Conspectus conspectus) {
    fields.text("story", conspectus.story());
    fields.text("title", conspectus.title());
    fields.objects("timeline", conspectus.timeline(), ConspectusForm::entry);
    fields.objects("quotes", conspectus.quotes(), ConspectusForm::quote);
    fields.objects("disagreements", conspectus.disagreements(), ConspectusForm::disagreement);
    fields.objects("coverage", conspectus.coverage(), ConspectusForm::coverage);
    fields.objects("statements", conspectus.statements(), ConspectusForm::statement);
    fields.objects("articles", conspectus.accounts(), ConspectusForm::account);
  }

  private static void entry(JsonFields fields, TimelineEntry entry) {
    fields.text("date", entry.date());
    fields.text("earliest", entry.earliest());
    fields.text("latest", entry.latest());
    fields.text("status", entry.status());
    fields.text("text", entry.text());
    fields.text("language", entry.language());
    fields.number("families", entry.families());
    fields.objects("evidence", entry.evidence(), ConspectusForm::evidence);
  }

  private static void quote(JsonFields fields, StoryQuote quote) {
    fields.text("speaker", quote.speaker());
    fields.text("speakerEntity", quote.speakerEntity());
    fields.text("text", quote.text());
    fields.text("language", quote.language());
    fields.objects("versions", quote.versions(), ConspectusForm::version);
    fields.number("families", quote.families());
  }

  private static void version(JsonFields fields, QuoteVersion version) {
    fields.text("article", version.article());
    fields.spans("spans", version.spans());
    fields.text("kind", version.kind());
    fields.text("text", version.text());
    fields.text("language", version.language());
    fields.span("speaker", version.speaker());
  }

  private static void disagreement(JsonFields fields, Disagreement disagreement) {
    fields.text("kind", disagreement.kind());
    fields.text("topic", disagreement.topic());
    fields.text("about", disagreement.about());
    fields.text("language", disagreement.language());
    fields.score("score", disagreement.score());
    fields.objects("sides", disagreement.sides(), ConspectusForm::side);
  }

  private static void side(JsonFields fields, Side side) {
    fields.text("value", side.value());
    fields.text("source", side.source());
    fields.number("families", side.families());
    fields.objects("evidence", side.evidence(), ConspectusForm::evidence);
  }

  private static void evidence(JsonFields fields, Evidence evidence) {
    fields.text("article", evidence.article());
    fields.span("span", evidence.span());
    fields.text("note", evidence.note());
  }

  private static void coverage(JsonFields fields, CoverageItem item) {
    fields.object("item", item, ConspectusForm::item);
    fields.texts("articles", item.articles());
    fields.number("families", item.families());
  }

  private static void statement(JsonFields fields, Statement statement) {
    fields.text("text", statement.text());
    fields.text("language", statement.language());
    fields.number("families", statement.families());
    fields.objects("evidence", statement.evidence(), ConspectusForm::evidence);
  }

  private static void item(JsonFields fields, CoverageItem item) {
    fields.text("kind", item.kind());
    fields.text("text", item.text());
    fields.text("language", item.language());
    fields.index("index", item.index());
  }

  private static void account(JsonFields fields, Account account) {
    fields.text("id", account.id());
    fields.text("published", account.published());
    fields.text("earliest", account.earliest());
    fields.text("latest", account.latest());
    fields.text("dating", account.dating());
    fields.text("family", account.family());
    fields.text("language", account.language());
    fields.text("outlet", account.outlet());
    fields.text("title", account.title());
  }
}
