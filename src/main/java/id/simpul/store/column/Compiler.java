package id.simpul.store.column;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.Table;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.tdb2.store.NodeId;
import org.jspecify.annotations.Nullable;

/** Makes what matches a part of a query in columns, where all of its properties are held. */
final class Compiler {
  /** What stands for the cost of looking whether one triple is there. */
  private static final double OF_A_LOOK = 0.5;

  private final Held held;
  private final ExecutionContext context;
  private final Slots slots;
  private final Set<Var> bound = new HashSet<>();

  /**
   * @param first a row that comes in: the others bind the same variables as a rule
   */
  Compiler(Held held, ExecutionContext context, Binding first) {
    this.held = held;
    this.context = context;
    this.slots = new Slots(held, context);
    first.vars().forEachRemaining(bound::add);
  }

  /** Nothing where it cannot be matched in columns. */
  Optional<ColumnMatches.Matcher> compile(Op op, boolean optional) {
    Optional<Run> run = run(op);
    run.ifPresent(r -> slots.ready());
    return run.map(r -> new ColumnMatches.Matcher(slots, optional ? new Run.Option(r) : r));
  }

  private Optional<Run> run(Op op) {
    if (op instanceof OpQuadPattern pattern) {
      return pattern(pattern);
    }
    if (op instanceof OpFilter filter) {
      return run(filter.getSubOp()).map(run -> test(run, filter.getExprs()));
    }
    if (op instanceof OpConditional optional) {
      return run(optional.getLeft())
          .flatMap(
              left ->
                  run(optional.getRight())
                      .map(right -> new Run.Chain(List.of(left, new Run.Option(right)))));
    }
    if (op instanceof OpUnion union) {
      return union(union);
    }
    if (op instanceof OpTable table) {
      return table.isJoinIdentity()
          ? Optional.of(new Run.Chain(List.of()))
          : rows(table.getTable());
    }
    return op instanceof OpSequence sequence ? sequence(sequence) : Optional.empty();
  }

  private Optional<Run> union(OpUnion union) {
    Set<Var> before = Set.copyOf(bound);
    Optional<Run> one = run(union.getLeft());
    Set<Var> byOne = Set.copyOf(bound);
    bound.retainAll(before);
    Optional<Run> other = one.flatMap(r -> run(union.getRight()));
    bound.retainAll(byOne);
    return other.map(r -> new Run.Either(one.orElseThrow(), r));
  }

  /** Nothing where a row names what the store does not know: it has no number. */
  private Optional<Run> rows(Table table) {
    List<Var> vars = table.getVars();
    List<long[]> rows = new ArrayList<>();
    for (Iterator<Binding> given = table.rows(); given.hasNext(); ) {
      Binding row = given.next();
      long[] numbers = new long[vars.size()];
      for (int i = 0; i < numbers.length; i++) {
        Node node = row.get(vars.get(i));
        numbers[i] = node == null ? Held.UNBOUND : held.number(node);
        if (numbers[i] == Held.MISSING) {
          return Optional.empty();
        }
      }
      rows.add(numbers);
    }
    bound.addAll(vars);
    int[] places = vars.stream().mapToInt(slots::slot).toArray();
    return Optional.of(new Run.Rows(slots, places, rows.toArray(long[][]::new)));
  }

  private Run test(Run run, ExprList tests) {
    return new Run.Test(run, () -> tests.isSatisfied(slots.binding(), context));
  }

  private Optional<Run> sequence(OpSequence sequence) {
    List<Run> parts = new ArrayList<>();
    for (Op part : sequence.getElements()) {
      Optional<Run> run = run(part);
      if (run.isEmpty()) {
        return run;
      }
      parts.add(run.get());
    }
    return Optional.of(new Run.Chain(parts));
  }

  /** A triple pattern whose property is held. */
  private record Part(Triple triple, Column column) {}

  private Optional<Run> pattern(OpQuadPattern pattern) {
    if (!Quad.isUnionGraph(pattern.getGraphNode())) {
      return Optional.empty();
    }
    List<Part> left = new ArrayList<>();
    for (Triple triple : pattern.getBasicPattern()) {
      Column column = column(triple);
      if (column == null) {
        return Optional.empty();
      }
      left.add(new Part(triple, column));
    }
    List<Run> parts = new ArrayList<>();
    while (!left.isEmpty()) {
      Part next = cheapest(left);
      left.remove(next);
      parts.add(match(next));
    }
    return Optional.of(new Run.Chain(parts));
  }

  private @Nullable Column column(Triple triple) {
    if (!triple.getPredicate().isURI()) {
      return null;
    }
    NodeId property = held.table().getNodeIdForNode(triple.getPredicate());
    return NodeId.isDoesNotExist(property) ? null : held.columns().get(property);
  }

  private Part cheapest(List<Part> parts) {
    Part best = parts.get(0);
    double least = cost(best);
    for (Part part : parts.subList(1, parts.size())) {
      double cost = cost(part);
      if (cost < least) {
        best = part;
        least = cost;
      }
    }
    return best;
  }

  /** About how many matches it has, once what is bound by then is bound. */
  private double cost(Part part) {
    Node subject = part.triple().getSubject();
    Node object = part.triple().getObject();
    boolean knowsSubject = knows(subject);
    boolean knowsObject = knows(object);
    Column column = part.column();
    if (knowsSubject && knowsObject) {
      return OF_A_LOOK;
    }
    if (knowsSubject) {
      return column.bySubject().rowsOfOne();
    }
    if (!knowsObject) {
      return column.bySubject().size();
    }
    return object.isVariable()
        ? column.byObject().rowsOfOne()
        : column.byObject().count(held.number(object));
  }

  private boolean knows(Node node) {
    return !node.isVariable() || bound.contains(Var.alloc(node));
  }

  private Run match(Part part) {
    return new Run.Pattern(
        slots, part.column(), term(part.triple().getSubject()), term(part.triple().getObject()));
  }

  private Run.Pattern.Term term(Node node) {
    if (!node.isVariable()) {
      return new Run.Pattern.Term(-1, held.number(node));
    }
    Var var = Var.alloc(node);
    bound.add(var);
    return new Run.Pattern.Term(slots.slot(var), Held.UNBOUND);
  }
}
