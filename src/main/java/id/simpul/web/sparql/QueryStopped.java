package id.simpul.web.sparql;

/** Ends a query from within its evaluation; carries what to tell the caller. */
public final class QueryStopped extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  QueryStopped(Problem problem) {
    super(problem.english(), null, false, false);
    this.problem = problem;
  }

  /** What to answer. */
  public Problem problem() {
    return problem;
  }
}
