/// The command line: what people type and what they see. Start with {@link
/// org.conspectus.cli.Program}; what a command needs of the rest of the program it asks of a {@link
/// org.conspectus.cli.Newsroom}, and how a story looks is decided in {@link
/// org.conspectus.cli.view}.
///
/// This is the only package that prints. Results go to standard output through one {@link
/// org.conspectus.cli.Output}; failures, notes, progress and the closing summary go to standard
/// error. Nothing here reads an article, judges one, or ends the process.
@NullMarked
package org.conspectus.cli;

import org.jspecify.annotations.NullMarked;
