/// Scores the product's output against gold: one class for each kind of output.
///
/// Start with [StoryScores]; the others have the same shape: a static method takes gold and
/// prediction and returns a [Score], a list of named figures. [Prediction] holds what a command
/// printed, [Gold] what a data set says; both read files, and nothing else here does.
///
/// Every figure is rounded to four decimals as [Score#round] says, so that two programs that follow
/// the same definition agree to the last digit. Spans of predictions are UTF-16 offsets, those of
/// gold are code points; [CodePoints] brings them together. The package must not start processes,
/// nor know where data sets lie: that is `org.conspectus.eval.bench`.
@NullMarked
package org.conspectus.eval.metric;

import org.jspecify.annotations.NullMarked;
