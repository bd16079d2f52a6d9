package id.simpul.web.bring;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.ArrayList;
import java.util.List;

/** Which deliveries a browser brought last, so that its reader finds them again. */
final class Tokens {
  private static final String NAME = "kiriman";
  private static final int REMEMBERED = 5;
  private static final int DAY_SECONDS = 86_400;

  private Tokens() {}

  /** Newest first. */
  static List<String> of(Context ctx) {
    String cookie = ctx.cookie(NAME);
    return cookie == null || cookie.isEmpty() ? List.of() : List.of(cookie.split("\\."));
  }

  static void add(Context ctx, String token) {
    List<String> tokens = new ArrayList<>(of(ctx));
    tokens.remove(token);
    tokens.add(0, token);
    String value = String.join(".", tokens.subList(0, Math.min(REMEMBERED, tokens.size())));
    ctx.cookie(new Cookie(NAME, value, "/bawa", DAY_SECONDS, false, true, null, SameSite.STRICT));
  }
}
