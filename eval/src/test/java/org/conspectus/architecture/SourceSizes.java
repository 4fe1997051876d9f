package org.conspectus.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/// Measures source files with the compiler's own parser.
final class SourceSizes extends TreeScanner<Void, Integer> {
  private static final int MOST_LINES_OF_A_FILE = 500;
  private static final int MOST_LINES_OF_A_METHOD = 40;
  private static final int MOST_PARAMETERS = 4;
  private static final int DEEPEST_NESTING = 3;

  /// Something over its limit; `where` names the file, and the method after a `#`.
  record Excess(String where, String what, long measured, int limit) {
    @Override
    public String toString() {
      return "%s has %d %s, the limit is %d".formatted(where, measured, what, limit);
    }
  }

  private final CompilationUnitTree unit;
  private final SourcePositions positions;
  private final String file;
  private final List<Excess> excesses = new ArrayList<>();
  private boolean inRecord;
  private int deepest;

  private SourceSizes(CompilationUnitTree unit, SourcePositions positions, String file) {
    this.unit = unit;
    this.positions = positions;
    this.file = file;
  }

  /// What is over its limit in source files, whose names start below `root`.
  static List<Excess> of(Collection<Path> sources, Path root) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<Excess> excesses = new ArrayList<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  null,
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(sources));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        String name = root.relativize(Path.of(unit.getSourceFile().toUri())).toString();
        SourceSizes sizes = new SourceSizes(unit, positions, name);
        sizes.limit(name, "lines", sizes.lines(unit), MOST_LINES_OF_A_FILE);
        sizes.scan(unit, 0);
        excesses.addAll(sizes.excesses);
      }
    }
    return excesses;
  }

  @Override
  public Void visitClass(ClassTree type, Integer depth) {
    boolean outer = inRecord;
    inRecord = type.getKind() == Tree.Kind.RECORD;
    super.visitClass(type, 0);
    inRecord = outer;
    return null;
  }

  @Override
  public Void visitMethod(MethodTree method, Integer depth) {
    String name = file + "#" + method.getName();
    limit(name, "lines", lines(method), MOST_LINES_OF_A_METHOD);
    boolean isConstructor = method.getReturnType() == null;
    boolean holdsParts =
        isConstructor && (inRecord || method.getModifiers().getFlags().contains(Modifier.PRIVATE));
    if (!holdsParts) {
      limit(name, "parameters", method.getParameters().size(), MOST_PARAMETERS);
    }
    deepest = 0;
    super.visitMethod(method, 0);
    limit(name, "levels of nesting", deepest, DEEPEST_NESTING);
    return null;
  }

  @Override
  public Void visitIf(IfTree tree, Integer depth) {
    scan(tree.getCondition(), depth);
    scan(tree.getThenStatement(), deeper(depth));
    // An `else if` is no level of its own.
    scan(
        tree.getElseStatement(), tree.getElseStatement() instanceof IfTree ? depth : deeper(depth));
    return null;
  }

  @Override
  public Void visitForLoop(ForLoopTree tree, Integer depth) {
    return super.visitForLoop(tree, deeper(depth));
  }

  @Override
  public Void visitEnhancedForLoop(EnhancedForLoopTree tree, Integer depth) {
    return super.visitEnhancedForLoop(tree, deeper(depth));
  }

  @Override
  public Void visitWhileLoop(WhileLoopTree tree, Integer depth) {
    return super.visitWhileLoop(tree, deeper(depth));
  }

  @Override
  public Void visitDoWhileLoop(DoWhileLoopTree tree, Integer depth) {
    return super.visitDoWhileLoop(tree, deeper(depth));
  }

  @Override
  public Void visitSwitch(SwitchTree tree, Integer depth) {
    return super.visitSwitch(tree, deeper(depth));
  }

  @Override
  public Void visitTry(TryTree tree, Integer depth) {
    return super.visitTry(tree, deeper(depth));
  }

  private int deeper(int depth) {
    deepest = Math.max(deepest, depth + 1);
    return depth + 1;
  }

  private void limit(String where, String what, long measured, int most) {
    if (measured > most) {
      excesses.add(new Excess(where, what, measured, most));
    }
  }

  private long lines(Tree tree) {
    LineMap map = unit.getLineMap();
    long start = map.getLineNumber(Math.max(0, positions.getStartPosition(unit, tree)));
    return map.getLineNumber(positions.getEndPosition(unit, tree)) - start + 1;
  }
}
