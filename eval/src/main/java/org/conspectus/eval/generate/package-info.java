/// Invents streams of news articles, to measure speed and growth with.
///
/// Start with [ArticleGenerator]. It plans stories ([StoryPlan]), says for each of their articles
/// whether it is an account of its own, a copy, a translation or one with an excerpt
/// ([ArticlePlan]), draws what it tells as sentences of concepts without a language ([Account]),
/// and puts these into words ([Wording]). Everything follows from the seed and an article's place
/// in the plan, so nothing but the articles still to come is kept, and every machine gets the same
/// bytes.
///
/// Words are invented from syllables, but for function words and some fifty common ones, so that a
/// language can be told; names, places and numbers are shared by all languages. No word is taken
/// from any data set. What comes out is good for time and memory; as a measure of quality it is too
/// easy.
@NullMarked
package org.conspectus.eval.generate;

import org.jspecify.annotations.NullMarked;
