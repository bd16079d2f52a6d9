package id.simpul.web.sparql;

import org.apache.jena.sparql.exec.QueryExec;
import org.jspecify.annotations.Nullable;

/**
 * One query under way: when it must end, and why it was ended. Safe to stop from another thread.
 */
final class QueryRun {
  static final String ATTRIBUTE = "id.simpul.query-run";

  private final QueryLimits limits;
  private final long deadline;
  private volatile @Nullable QueryExec exec;
  private volatile @Nullable Problem problem;

  QueryRun(QueryLimits limits, long nowNanos) {
    this.limits = limits;
    this.deadline = nowNanos + limits.timeout().toNanos();
  }

  QueryLimits limits() {
    return limits;
  }

  /** Lets {@link #stop} reach the running query. */
  void watch(QueryExec running) {
    exec = running;
    if (problem != null) {
      running.abort();
    }
  }

  boolean overdue(long nowNanos) {
    return nowNanos - deadline >= 0;
  }

  /** Ends the query; the first reason stands. */
  void stop(Problem why) {
    note(why);
    QueryExec running = exec;
    if (running != null) {
      running.abort();
    }
  }

  /** Remembers the first thing that went wrong. */
  void note(Problem why) {
    if (problem == null) {
      problem = why;
    }
  }

  /** Ends the evaluation where time is up or someone stopped it. */
  void check() {
    if (overdue(System.nanoTime())) {
      note(timeout());
    }
    Problem why = problem;
    if (why != null) {
      throw new QueryStopped(why);
    }
  }

  /** Ends the evaluation for {@code why}. */
  QueryStopped stopped(Problem why) {
    note(why);
    return new QueryStopped(why);
  }

  Problem timeout() {
    return Problem.timeout(limits.timeout().toMillis() / 1000.0);
  }

  @Nullable Problem problem() {
    return problem;
  }
}
