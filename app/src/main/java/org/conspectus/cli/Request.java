package org.conspectus.cli;

import java.util.List;
import org.conspectus.domain.Language;
import org.jspecify.annotations.Nullable;

/// What a person asked for.
///
/// @param operands ids and inputs in the order they were typed
/// @param languages those the reader reads, best first, or those of sentence pairs; may be empty
/// @param evidence whether to show the words behind every statement
/// @param profile whether to show the features of profiles
/// @param texts whether more of an article may be shown than short quotations
/// @param nearest how many nearest articles to show; 0 for none
/// @param of the language those must have; null for any
/// @param sitelinks how many wikis must have a page about what is imported
/// @param output the file to write; null where none was named
/// @param directory where `collect` keeps what it fetches; null for other commands
/// @param delay between two requests to one host, in seconds
/// @param allowsPrivateHosts whether private addresses may be asked
/// @param verbose whether to show stack traces and every note
record Request(
    String command,
    List<String> operands,
    Format format,
    List<Language> languages,
    boolean evidence,
    boolean profile,
    boolean texts,
    int nearest,
    @Nullable Language of,
    int sitelinks,
    @Nullable String output,
    @Nullable String directory,
    int delay,
    boolean allowsPrivateHosts,
    boolean verbose) {
  Request {
    operands = List.copyOf(operands);
    languages = List.copyOf(languages);
  }
}
