package org.conspectus.codec;

import org.conspectus.domain.Analysis;
import org.conspectus.domain.Clutter;
import org.conspectus.domain.Dateline;
import org.conspectus.domain.NameMention;
import org.conspectus.domain.QuoteMention;
import org.conspectus.domain.TimeMention;

/// What one article says, as `annotate` prints it. Spans are of `text`, those of `titleNames` of
/// `title`; words and profile are left out.
public final class AnalysisForm implements JsonForm<Analysis> {
  @Override
  public void write(JsonFields fields, Analysis analysis) {
    fields.text("id", analysis.article().id());
    fields.text("language", analysis.language());
    fields.spans("sentences", analysis.sentences());
    fields.objects("names", analysis.names(), AnalysisForm::name);
    fields.objects("titleNames", analysis.titleNames(), AnalysisForm::name);
    fields.objects("times", analysis.times(), AnalysisForm::time);
    fields.objects("quotes", analysis.quotes(), AnalysisForm::quote);
    fields.objects("clutter", analysis.clutter(), AnalysisForm::clutter);
    fields.object("dateline", analysis.dateline(), AnalysisForm::dateline);
    fields.score("languageCertainty", analysis.languageCertainty());
    fields.span("headline", analysis.headline());
  }

  private static void name(JsonFields fields, NameMention name) {
    fields.span("span", name.span());
    fields.text("type", name.type());
    fields.text("entity", name.entity());
  }

  private static void time(JsonFields fields, TimeMention time) {
    fields.span("span", time.span());
    fields.text("type", time.type());
    fields.text("value", time.value());
    fields.text("anchor", time.anchor());
  }

  private static void quote(JsonFields fields, QuoteMention quote) {
    fields.spans("spans", quote.spans());
    fields.text("kind", quote.kind());
    fields.span("speaker", quote.speaker());
    fields.text("speakerEntity", quote.speakerEntity());
    fields.span("cue", quote.cue());
    fields.span("source", quote.source());
  }

  private static void clutter(JsonFields fields, Clutter clutter) {
    fields.span("span", clutter.span());
    fields.text("kind", clutter.kind());
  }

  private static void dateline(JsonFields fields, Dateline dateline) {
    fields.text("place", dateline.place());
    fields.text("agency", dateline.agency());
    fields.text("time", dateline.time());
    fields.span("span", dateline.span());
  }
}
