package id.simpul.store.column;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.OpWalker;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpTopN;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPeek;
import org.apache.jena.sparql.engine.iterator.QueryIterSlice;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.sparql.engine.main.iterator.QueryIterOptionalIndex;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.apache.jena.tdb2.store.GraphTDB;

/**
 * TDB2's executor, which matches patterns, the optional parts beside them and their filters in
 * columns where all their properties are held.
 */
final class ColumnExecutor extends OpExecutorTDB2 {
  private final PropertyColumns columns;

  private ColumnExecutor(ExecutionContext context, PropertyColumns columns) {
    super(context);
    this.columns = columns;
  }

  static OpExecutorFactory factory(PropertyColumns columns) {
    return context -> new ColumnExecutor(context, columns);
  }

  @Override
  protected QueryIterator execute(OpQuadPattern op, QueryIterator input) {
    QueryIterPeek peek = QueryIterPeek.create(input, execCxt);
    return matches(op, peek).orElseGet(() -> super.execute(op, peek));
  }

  @Override
  protected QueryIterator execute(OpFilter op, QueryIterator input) {
    QueryIterPeek peek = QueryIterPeek.create(input, execCxt);
    return matches(op, peek).orElseGet(() -> super.execute(op, peek));
  }

  @Override
  protected QueryIterator execute(OpSequence op, QueryIterator input) {
    QueryIterPeek peek = QueryIterPeek.create(input, execCxt);
    return matches(op, peek).orElseGet(() -> super.execute(op, peek));
  }

  /** What stands before an optional part may have to be worked out elsewhere. */
  @Override
  protected QueryIterator execute(OpConditional op, QueryIterator input) {
    QueryIterPeek peek = QueryIterPeek.create(input, execCxt);
    return matches(op, peek)
        .orElseGet(
            () -> {
              QueryIterPeek left = QueryIterPeek.create(exec(op.getLeft(), peek), execCxt);
              return matches(op.getRight(), left, true)
                  .orElseGet(() -> new QueryIterOptionalIndex(left, op.getRight(), execCxt));
            });
  }

  @Override
  protected QueryIterator execute(OpOrder op, QueryIterator input) {
    if (!isForColumns() || !namesProperties(op)) {
      return super.execute(op, input);
    }
    return sorted(op.getSubOp(), op.getConditions(), input)
        .orElseGet(
            () -> KeyedRow.sorted(exec(op.getSubOp(), input), op.getConditions(), true, execCxt));
  }

  /** False for {@code ?a ?b ?c}: its rows come from no column, and there may be no end of them. */
  private static boolean namesProperties(Op op) {
    boolean[] named = {true};
    OpWalker.walk(
        op,
        new OpVisitorBase() {
          @Override
          public void visit(OpQuadPattern pattern) {
            named[0] &=
                pattern.getPattern().getList().stream()
                    .allMatch(quad -> quad.getPredicate().isConcrete());
          }
        });
    return named[0];
  }

  @Override
  protected QueryIterator execute(OpGroup op, QueryIterator input) {
    QueryIterPeek peek = QueryIterPeek.create(input, execCxt);
    return matcher(op.getSubOp(), peek, false)
        .flatMap(matcher -> ColumnGroups.of(op, matcher, peek, execCxt))
        .orElseGet(() -> super.execute(op, peek));
  }

  @Override
  protected QueryIterator execute(OpTopN op, QueryIterator input) {
    if (!namesProperties(op)) {
      return super.execute(op, input);
    }
    return sorted(op.getSubOp(), op.getConditions(), input)
        .<QueryIterator>map(rows -> new QueryIterSlice(rows, Query.NOLIMIT, op.getLimit(), execCxt))
        .orElseGet(() -> super.execute(op, input));
  }

  /** Where the first part of a sequence tells the first keys, in order by and by. */
  private Optional<QueryIterator> sorted(Op sub, List<SortCondition> keys, QueryIterator input) {
    Op whole = sub instanceof OpFilter filter ? filter.getSubOp() : sub;
    if (!isForColumns() || !(whole instanceof OpSequence sequence) || sequence.size() < 2) {
      return Optional.empty();
    }
    Op first = sequence.get(0);
    OpSequence others = OpSequence.create();
    sequence.getElements().subList(1, sequence.size()).forEach(others::add);
    int known = known(keys, OpVars.visibleVars(first), OpVars.mentionedVars(others));
    if (known == 0) {
      return Optional.empty();
    }
    Op rest =
        sub instanceof OpFilter filter ? OpFilter.filterBy(filter.getExprs(), others) : others;
    return Optional.of(
        new GradualSort(exec(first, input), keys, known, rows -> exec(rest, rows), execCxt));
  }

  private static int known(List<SortCondition> keys, Set<Var> told, Collection<Var> asked) {
    int known = 0;
    for (SortCondition key : keys) {
      Set<Var> vars = key.getExpression().getVarsMentioned();
      if (vars.isEmpty() || !told.containsAll(vars) || vars.stream().anyMatch(asked::contains)) {
        break;
      }
      known++;
    }
    return known;
  }

  private boolean isForColumns() {
    return execCxt.getActiveGraph() instanceof GraphTDB;
  }

  private Optional<QueryIterator> matches(Op op, QueryIterPeek input) {
    return matches(op, input, false);
  }

  private Optional<QueryIterator> matches(Op op, QueryIterPeek input, boolean optional) {
    return matcher(op, input, optional).map(matcher -> new ColumnMatches(input, matcher, execCxt));
  }

  private Optional<ColumnMatches.Matcher> matcher(Op op, QueryIterPeek input, boolean optional) {
    if (!isForColumns() || !input.hasNext()) {
      return Optional.empty();
    }
    return columns
        .held()
        .flatMap(held -> new Compiler(held, execCxt, input.peek()).compile(op, optional));
  }
}
