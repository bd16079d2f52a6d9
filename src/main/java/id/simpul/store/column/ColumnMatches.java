package id.simpul.store.column;

import java.util.NoSuchElementException;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter1;

/** All matches of a pattern, for each of the rows that come in. */
final class ColumnMatches extends QueryIter1 {
  /**
   * What is matched.
   *
   * @param slots its variables
   * @param run goes through its matches
   */
  record Matcher(Slots slots, Run run) {}

  private final Matcher matcher;
  private boolean running;
  private boolean found;

  ColumnMatches(QueryIterator input, Matcher matcher, ExecutionContext context) {
    super(input, context);
    this.matcher = matcher;
  }

  @Override
  protected boolean hasNextBinding() {
    while (!found) {
      if (running && matcher.run().next()) {
        found = true;
      } else {
        running = false;
        if (!getInput().hasNext()) {
          return false;
        }
        matcher.slots().begin(getInput().next());
        matcher.run().start();
        running = true;
      }
    }
    return true;
  }

  @Override
  protected Binding moveToNextBinding() {
    if (!hasNextBinding()) {
      throw new NoSuchElementException();
    }
    found = false;
    return matcher.slots().binding();
  }

  @Override
  protected void requestSubCancel() {}

  @Override
  protected void closeSubIterator() {}
}
