package id.simpul.web.sparql;

/** Hears how queries went. */
public interface QueryMeter {
  /** A query ended after {@code nanos}, however it ended. */
  void took(long nanos);

  /** A query got no answer. */
  void stopped(Problem problem);
}
