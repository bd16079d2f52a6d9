package id.simpul.web.bring;

import static id.simpul.web.view.Route.get;
import static id.simpul.web.view.Route.post;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.simpul.model.ErrorId;
import id.simpul.model.SimpulException;
import id.simpul.pipeline.ExtractionJson;
import id.simpul.pipeline.HeldArticle;
import id.simpul.pipeline.Preview;
import id.simpul.pipeline.RunReport;
import id.simpul.pipeline.Skipped;
import id.simpul.rdf.Iris;
import id.simpul.web.view.Route;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The same for programs: {@code /api/preview}, {@code /api/pages}, {@code /api/jobs/{id}}. */
public final class BringApi {
  /** Where a preview is made. */
  public static final String PREVIEW = "/api/preview";

  /** Where pages are stored. */
  public static final String PAGES = "/api/pages";

  static final String JOBS = "/api/jobs/";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Doorkeeper door;
  private final ParcelReader parcels;
  private final Deliveries deliveries;
  private final Iris iris;

  BringApi(Doorkeeper door, ParcelReader parcels, Deliveries deliveries, Iris iris) {
    this.door = door;
    this.parcels = parcels;
    this.deliveries = deliveries;
    this.iris = iris;
  }

  List<Route> routes() {
    List<Route> table = new ArrayList<>();
    table.add(post(PREVIEW, "What pages would claim; nothing is stored", this::preview));
    table.add(post(PAGES, "Stores pages: starts a job", this::pages));
    table.add(get(JOBS + "{id}", "How far a job has come, and its report", this::job));
    for (String path : List.of(PREVIEW, PAGES)) {
      for (HandlerType other :
          List.of(HandlerType.GET, HandlerType.PUT, HandlerType.PATCH, HandlerType.DELETE)) {
        table.add(new Route(other, path, "", BringApi::refuse));
      }
    }
    return table;
  }

  private static void refuse(Context ctx) {
    ctx.header("Allow", "POST");
    throw new SimpulException(
        ErrorId.METHOD_REFUSED,
        "This address does not answer '" + ctx.method().name() + "'.",
        "Send the pages with POST.");
  }

  private void preview(Context ctx) {
    door.admit(ctx);
    Parcel parcel = parcels.read(ctx);
    Preview preview = deliveries.previewOnly(parcel);
    List<Skipped> skipped = new ArrayList<>(parcel.unread());
    skipped.addAll(preview.report().skipped());
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("pages", preview.pages().stream().map(this::sheet).toList());
    body.put("report", report(preview.report(), skipped));
    ctx.header("Cache-Control", "no-store").json(body);
  }

  private Map<String, Object> sheet(Preview.Sheet sheet) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("source", sheet.source());
    one.put("readOn", sheet.readOn().toString());
    one.put("store", sheet.articles().stream().map(this::state).toList());
    one.put("leaving", sheet.leaving().stream().map(this::held).toList());
    one.put("articles", articles(sheet));
    return one;
  }

  private Map<String, Object> state(Preview.Entry entry) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("key", entry.key());
    one.put("iri", iris.id("article", entry.key()).getURI());
    one.put("state", entry.state().slug());
    return one;
  }

  /** In the form of {@code extract --format json}. */
  private static JsonNode articles(Preview.Sheet sheet) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      try (ExtractionJson json = new ExtractionJson(out)) {
        json.claims(sheet.articles().stream().map(Preview.Entry::extraction).toList());
      }
      return JSON.readTree(out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void pages(Context ctx) {
    door.admit(ctx);
    Delivery delivery = deliveries.bringAndStore(parcels.read(ctx));
    ctx.status(202).header("Location", JOBS + delivery.token());
    ctx.header("Cache-Control", "no-store").json(job(delivery));
  }

  private void job(Context ctx) {
    String id = ctx.pathParam("id");
    Delivery delivery = deliveries.find(id).orElseThrow(() -> unknown(id));
    ctx.header("Cache-Control", "no-store").json(job(delivery));
  }

  private Map<String, Object> job(Delivery delivery) {
    Delivery.State state = delivery.state();
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("id", delivery.token());
    body.put("state", state.stage().slug());
    body.put("sources", delivery.sources());
    body.put("pages", state.pages());
    body.put("done", state.done());
    body.put("self", JOBS + delivery.token());
    body.put("page", "/bawa/" + delivery.token());
    RunReport report = state.report();
    if (report != null) {
      body.put("report", report(report, report.skipped()));
      body.put("articles", state.articles().stream().map(this::held).toList());
    }
    SimpulException problem = state.problem();
    if (problem != null) {
      body.put("error", problem.id().slug());
      body.put("message", problem.problem() + " " + problem.nextStep());
    }
    return body;
  }

  private Map<String, Object> held(HeldArticle article) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("key", article.key());
    one.put("title", article.title());
    one.put("iri", iris.id("article", article.key()).getURI());
    one.put("page", "/artikel/" + article.key());
    return one;
  }

  private static JsonNode report(RunReport report, List<Skipped> skipped) {
    try {
      return JSON.readTree(report.withSkipped(skipped).toJson());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A run report did not become JSON", e);
    }
  }

  static SimpulException unknown(String token) {
    return new SimpulException(
        ErrorId.UPLOAD_UNKNOWN,
        "No pages are kept under '" + token + "'.",
        "What is not stored is forgotten after half an hour or when the service ends: bring it again.");
  }
}
