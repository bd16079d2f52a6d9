package id.simpul.web;

import id.simpul.model.ErrorId;
import id.simpul.model.SimpulException;
import id.simpul.web.view.Site;
import id.simpul.web.view.Status;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is said where there is no answer: in the pages' own dress, or as JSON. */
final class ErrorPages {
  private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

  private final Site site;

  ErrorPages(Site site) {
    this.site = site;
  }

  void install(RoutesConfig routes) {
    routes.error(404, ctx -> tell(ctx, "404", ErrorId.NOT_FOUND, ctx.path()));
    routes.exception(
        SimpulException.class,
        (e, ctx) -> {
          ctx.status(Status.of(e.id()));
          if (wantsPage(ctx)) {
            page(ctx, "problem", e.problem() + " " + e.nextStep());
          } else {
            json(ctx, e.id(), e.problem() + " " + e.nextStep());
          }
        });
    routes.exception(
        Exception.class,
        (e, ctx) -> {
          LOG.error("{} {} failed", ctx.method(), ctx.path(), e);
          ctx.status(500);
          tell(ctx, "500", ErrorId.INTERNAL, ctx.path());
        });
  }

  private void tell(Context ctx, String which, ErrorId id, String detail) {
    if (wantsPage(ctx)) {
      page(ctx, which, detail);
    } else {
      json(ctx, id, detail);
    }
  }

  private void page(Context ctx, String which, String detail) {
    ctx.header("Cache-Control", "no-store");
    ctx.html(site.draw("error.jte", site.reader(ctx), Map.of("which", which, "detail", detail)));
  }

  private static void json(Context ctx, ErrorId id, String detail) {
    ctx.json(Map.of("error", id.slug(), "status", ctx.status().getCode(), "message", detail));
  }

  private static boolean wantsPage(Context ctx) {
    String accept = ctx.header("Accept");
    return accept != null && accept.contains("text/html") && !ctx.path().startsWith("/api/");
  }
}
