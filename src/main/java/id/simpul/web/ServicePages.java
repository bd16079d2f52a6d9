package id.simpul.web;

import id.simpul.rdf.Iris;
import id.simpul.store.QuadStore;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Pages for machines and keepers: health, metrics, handed-over work. */
final class ServicePages {
  private final WebSettings settings;
  private final QuadStore store;
  private final Metrics metrics;
  private final @Nullable Handoff handoff;
  private final QuadCount quads;
  private final DatasetDescription description;
  private final LinkedData data;
  private volatile boolean warm;

  ServicePages(WebSettings settings, QuadStore store, Metrics metrics, @Nullable Handoff handoff) {
    this.settings = settings;
    this.store = store;
    this.metrics = metrics;
    this.handoff = handoff;
    this.quads = new QuadCount(store);
    this.description = new DatasetDescription(settings.base(), quads);
    this.data = new LinkedData(store, new Iris(settings.base()));
    metrics.gauge("simpul_store_version", store::version);
    metrics.gauge("simpul_store_bytes", store::bytes);
  }

  /** Ready as soon as it answers; warm when nobody has to wait for a first time any more. */
  void health(Context ctx) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("status", "ready");
    body.put("warm", warm);
    body.put("quads", quads.latest());
    body.put("storeVersion", store.version());
    body.put("version", settings.version());
    ctx.header("Cache-Control", "no-store").json(body);
  }

  /** Counts once, so that the first reader does not wait; the last step of warming up. */
  void warm() {
    quads.count();
    warm = true;
  }

  /** {@code /.well-known/void}. */
  void dataset(Context ctx) {
    Representation form = Representation.byAccept(ctx.header("Accept"));
    data.send(
        ctx, description.graph(ctx), form == Representation.HTML ? Representation.TURTLE : form);
  }

  void metrics(Context ctx) {
    ctx.contentType("text/plain; version=0.0.4; charset=utf-8").result(metrics.scrape());
  }

  /** Carries out a command of the store's owner; to everyone else the route does not exist. */
  void handoff(Context ctx) throws IOException {
    boolean near = InetAddress.getByName(ctx.req().getRemoteAddr()).isLoopbackAddress();
    if (handoff == null || !near || !handoff.accepts(ctx.header("Authorization"))) {
      throw new NotFoundResponse();
    }
    ctx.contentType("application/octet-stream");
    handoff.run(ctx.pathParam("command"), ctx.bodyInputStream(), ctx.res().getOutputStream());
  }
}
