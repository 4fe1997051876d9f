package org.conspectus.eval.speed;

import org.conspectus.eval.generate.ArticleGenerator;
import org.conspectus.eval.generate.GeneratorConfig;
import org.conspectus.pipeline.Pipeline;

/// The [Pace] of the pipeline within this virtual machine, on one thread: analysis and writers.
///
/// Stateless.
public final class PipelinePace {

  /// Articles that are not counted: they give the virtual machine time to compile what is used.
  private static final int WARM_UP = 2_000;

  private PipelinePace() {}

  /// Sends a whole stream through a new pipeline, after another stream to warm up.
  public static Pace measure(GeneratorConfig config) {
    send(GeneratorConfig.of(WARM_UP, config.seed() + 1));
    return send(config);
  }

  private static Pace send(GeneratorConfig config) {
    Pipeline pipeline = Pipeline.standard();
    return Pace.of(
        new ArticleGenerator(config),
        config.articles(),
        article -> pipeline.add(pipeline.analyze(article.article()).digest()));
  }
}
