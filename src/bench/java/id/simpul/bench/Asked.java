package id.simpul.bench;

/**
 * An answer over HTTP.
 *
 * @param status 200 where all was well; -1 where none came
 * @param nanos from the request to the last byte of the answer
 * @param body in full; where none came, why
 */
record Asked(int status, long nanos, String body) {

  /** The size of the answer as text. */
  long bytes() {
    return body.length();
  }

  double millis() {
    return nanos / 1e6;
  }
}
