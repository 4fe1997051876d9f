/// Learns what ships: tables and weights, from material whose licence allows it. Start with
/// [org.conspectus.eval.train.LearnPriors].
///
/// Each class is a main whose output is a resource of `engine`, the same to the byte whenever it is
/// run again on the same material.
@NullMarked
package org.conspectus.eval.train;

import org.jspecify.annotations.NullMarked;
