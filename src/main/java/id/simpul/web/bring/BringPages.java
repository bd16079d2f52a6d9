package id.simpul.web.bring;

import static id.simpul.web.view.Route.get;
import static id.simpul.web.view.Route.post;

import id.simpul.model.ErrorId;
import id.simpul.model.SimpulException;
import id.simpul.pipeline.RunReport;
import id.simpul.rdf.Iris;
import id.simpul.rdf.OntologyFiles;
import id.simpul.rdf.Vocabulary;
import id.simpul.registry.Registry;
import id.simpul.store.QuadStore;
import id.simpul.web.view.Reader;
import id.simpul.web.view.Route;
import id.simpul.web.view.Site;
import id.simpul.web.view.Status;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code /bawa}: a form that takes pages; {@code /bawa/{token}}: what would be claimed, then how
 * far storing has come, then its report, all at one address that can be left and come back to.
 */
public final class BringPages implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMillis(2_500);

  /** Seconds after which a page without scripts looks again. */
  private static final String REFRESH = "2";

  /** Asks for a page that scripts keep up to date, which must not reload itself. */
  private static final String LIVE = "langsung";

  private final Site site;
  private final Doorkeeper door;
  private final Intake intake;
  private final ParcelReader parcels;
  private final Deliveries deliveries;
  private final PreviewViews views;
  private final BringApi api;

  /**
   * @param intake what pages go through
   * @param host where the server listens
   * @param write whether pages are taken where others reach the server
   * @param base of the data
   */
  public BringPages(
      Site site,
      QuadStore store,
      Registry registry,
      Intake intake,
      String host,
      boolean write,
      String base) {
    Iris iris = new Iris(base);
    this.site = site;
    this.intake = intake;
    this.door = new Doorkeeper(host, write, base);
    this.parcels = new ParcelReader(intake);
    this.deliveries = new Deliveries(intake.pipeline(), System::nanoTime);
    this.views =
        new PreviewViews(store, registry, iris, new Vocabulary(OntologyFiles.load(), iris));
    this.api = new BringApi(door, parcels, deliveries, iris);
  }

  public List<Route> routes() {
    List<Route> table = new ArrayList<>();
    table.add(get("/bawa", "A page to bring pages of one's own", this::form));
    table.add(post("/bawa", "Takes pages and leads to their preview", this::bring));
    table.add(get("/bawa/{token}", "What would be claimed, or what was stored", this::show));
    table.add(post("/bawa/{token}", "Stores what was shown", this::store));
    table.addAll(api.routes());
    return table;
  }

  private void form(Context ctx) {
    Reader reader = site.reader(ctx);
    draw(ctx, reader, "bring.jte", formModel(ctx, null));
  }

  private void bring(Context ctx) {
    try {
      door.admit(ctx);
      Delivery delivery = deliveries.bring(parcels.read(ctx));
      Tokens.add(ctx, delivery.token());
      delivery.awaitRead(PATIENCE);
      ctx.redirect("/bawa/" + delivery.token() + "#hasil", HttpStatus.SEE_OTHER);
    } catch (SimpulException e) {
      refuse(ctx, e);
    }
  }

  private void store(Context ctx) {
    try {
      door.admit(ctx);
      Delivery delivery = require(ctx);
      Tokens.add(ctx, delivery.token());
      deliveries.store(delivery);
      ctx.redirect("/bawa/" + delivery.token() + "#hasil", HttpStatus.SEE_OTHER);
    } catch (SimpulException e) {
      refuse(ctx, e);
    }
  }

  private void show(Context ctx) {
    Reader reader = site.reader(ctx);
    try {
      Delivery delivery = require(ctx);
      Delivery.State state = delivery.state();
      boolean live = ctx.queryParam(LIVE) != null;
      if (state.stage().isBusy() && !live) {
        // With its address: a browser that is at #hasil would otherwise only go there again.
        ctx.header("Refresh", REFRESH + "; url=" + ctx.path());
      }
      draw(ctx, reader, "bring/delivery.jte", model(ctx, delivery, state, reader, live));
    } catch (SimpulException e) {
      refuse(ctx, e);
    }
  }

  private Delivery require(Context ctx) {
    return deliveries
        .find(ctx.pathParam("token"))
        .orElseThrow(() -> BringApi.unknown(ctx.pathParam("token")));
  }

  private Map<String, Object> model(
      Context ctx, Delivery delivery, Delivery.State state, Reader reader, boolean live) {
    Map<String, Object> model = new HashMap<>();
    model.put("path", "/bawa/" + delivery.token());
    model.put("stage", state.stage().slug());
    model.put("busy", state.stage().isBusy());
    model.put("live", live);
    model.put("done", state.done());
    model.put("sources", delivery.sources());
    model.put("preview", preview(ctx, delivery, state, reader));
    model.put("report", report(state, reader));
    model.put("problem", problem(state.problem(), reader));
    model.put("again", state.again());
    return model;
  }

  private @Nullable PreviewView preview(
      Context ctx, Delivery delivery, Delivery.State state, Reader reader) {
    Optional<Parcel> parcel = delivery.parcel();
    if (state.stage() != Delivery.Stage.READY || parcel.isEmpty()) {
      return null;
    }
    String part = String.valueOf(ctx.queryParam("hal"));
    return views.view(
        deliveries.preview(delivery, parcel.get()),
        delivery.unread(),
        part.matches("\\d{1,6}") ? Integer.parseInt(part) : 1,
        reader);
  }

  private static @Nullable ReportView report(Delivery.State state, Reader reader) {
    RunReport report = state.report();
    return report == null
        ? null
        : new ReportView(report, state.articles(), SkippedLine.of(report.skipped(), reader));
  }

  private static @Nullable ProblemView problem(@Nullable SimpulException e, Reader reader) {
    return e == null ? null : ProblemView.of(e, reader);
  }

  private void refuse(Context ctx, SimpulException e) {
    ctx.status(Status.of(e.id()));
    if (e.id() == ErrorId.UPLOAD_BUSY) {
      ctx.header("Retry-After", "60");
    }
    draw(ctx, site.reader(ctx), "bring.jte", formModel(ctx, e));
  }

  private Map<String, Object> formModel(Context ctx, @Nullable SimpulException e) {
    Map<String, Object> model = new HashMap<>();
    Reader reader = site.reader(ctx);
    model.put("open", door.isOpen());
    model.put("day", intake.usualDay().toString());
    model.put("today", intake.today().get().toString());
    model.put("megabytes", RequestFields.LIMIT >> 20);
    model.put("problem", problem(e, reader));
    model.put("recent", recent(ctx));
    return model;
  }

  private List<RecentLine> recent(Context ctx) {
    return Tokens.of(ctx).stream()
        .flatMap(token -> deliveries.find(token).stream())
        .map(RecentLine::of)
        .toList();
  }

  private void draw(Context ctx, Reader reader, String template, Map<String, Object> model) {
    ctx.header("Vary", "Cookie").header("Cache-Control", "no-store");
    ctx.html(site.draw(template, reader, model));
  }

  /** Waits for the page that is being stored. */
  @Override
  public void close() {
    deliveries.close();
  }
}
