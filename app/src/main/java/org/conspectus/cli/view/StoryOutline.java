package org.conspectus.cli.view;

import java.util.List;

/// What is said of a story, in order and in words, before a format is chosen.
///
/// @param facts dates, numbers of articles, languages and outlets, each a few words
/// @param keys letters of the accounts
/// @param accounts trees of who goes back to whom
/// @param sections those that have something to say
public record StoryOutline(
    String headline,
    List<String> facts,
    AccountKeys keys,
    List<AccountNode> accounts,
    List<Section> sections) {
  public StoryOutline {
    facts = List.copyOf(facts);
    accounts = List.copyOf(accounts);
    sections = List.copyOf(sections);
  }

  /// Statements of one kind.
  ///
  /// @param hidden how many more there are
  public record Section(String heading, List<Entry> entries, int hidden) {
    public Section {
      entries = List.copyOf(entries);
    }
  }

  /// A statement.
  ///
  /// @param label what stands before it: a date, a speaker; may be empty
  /// @param text the statement; may be empty when `children` say it
  /// @param source which articles say so; may be empty
  /// @param children what belongs below it
  public record Entry(String label, String text, String source, List<Entry> children) {
    public Entry {
      children = List.copyOf(children);
    }
  }

  /// What a reader is told of a story.
  public static StoryOutline of(StoryView view, Reader reader) {
    AccountKeys keys = AccountKeys.of(view.conspectus().accounts());
    Statements statements = new Statements(view, reader, keys);
    List<Section> sections =
        List.of(
            statements.timeline(),
            statements.disagreements(),
            statements.quotes(),
            new OnlyHere(view, reader, keys).section());
    return new StoryOutline(
        Headlines.of(view, reader),
        Facts.of(view),
        keys,
        FamilyTree.of(List.copyOf(keys.accounts()), view.families(), view.looseLinks()),
        sections.stream().filter(section -> !section.entries().isEmpty()).toList());
  }
}
