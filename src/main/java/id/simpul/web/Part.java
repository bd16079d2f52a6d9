package id.simpul.web;

import io.javalin.http.Context;

/**
 * The part of a list that a request asks for by {@code offset} and {@code limit}.
 *
 * @param offset how many rows to leave out, 0 or more
 * @param limit how many rows at most, 1 or more
 */
record Part(int offset, int limit) {
  /** All that is not given; what is no number counts as not given. */
  static Part of(Context ctx) {
    return of(ctx, Integer.MAX_VALUE, Integer.MAX_VALUE);
  }

  /**
   * The same with bounds.
   *
   * @param usual rows where no limit is given
   * @param most rows at most
   */
  static Part of(Context ctx, int usual, int most) {
    return new Part(
        number(ctx, "offset", 0), Math.max(1, Math.min(most, number(ctx, "limit", usual))));
  }

  private static int number(Context ctx, String name, int otherwise) {
    String value = ctx.queryParam(name);
    return value != null && value.strip().matches("\\d{1,9}")
        ? Integer.parseInt(value.strip())
        : otherwise;
  }
}
