package id.simpul.web;

import id.simpul.query.Part;
import io.javalin.http.Context;

/** Reads {@code offset} and {@code limit} of a request; what is no number counts as not given. */
final class Parts {
  private Parts() {}

  /** Every row where nothing is given. */
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
    int limit = Math.min(most, number(ctx, "limit", usual));
    return new Part(number(ctx, "offset", 0), Math.max(1, limit));
  }

  private static int number(Context ctx, String name, int otherwise) {
    String value = ctx.queryParam(name);
    return value != null && value.strip().matches("\\d{1,9}")
        ? Integer.parseInt(value.strip())
        : otherwise;
  }
}
