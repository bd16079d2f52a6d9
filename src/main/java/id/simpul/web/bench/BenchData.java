package id.simpul.web.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.simpul.store.QuadStore;
import id.simpul.web.sparql.QueryGate;
import id.simpul.web.view.Reader;
import id.simpul.web.view.Site;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the bench asks while somebody writes: terms, names of things, the end of a query. */
final class BenchData {
  static final String TERMS = "/api/terms";
  static final String LABELS = "/api/labels";
  static final String RUNNING = "/api/running/{name}";

  /** Most things that are named at once. */
  static final int MOST = 1_000;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Site site;
  private final QuadStore store;
  private final OwnPrefixes prefixes;
  private final Terms terms;
  private final Inventory inventory;
  private final QueryGate gate;
  private final Names names;

  BenchData(
      Site site,
      QuadStore store,
      OwnPrefixes prefixes,
      Terms terms,
      Inventory inventory,
      QueryGate gate) {
    this.site = site;
    this.store = store;
    this.prefixes = prefixes;
    this.terms = terms;
    this.inventory = inventory;
    this.gate = gate;
    this.names = new Names(store);
  }

  /** {@code /api/terms?lang=}: prefixes, classes and properties, with counts where there are. */
  void terms(Context ctx) {
    Reader reader = site.reader(ctx);
    Optional<Inventory.Counts> counts = inventory.latest();
    Map<String, Object> body = new LinkedHashMap<>();
    long now = store.version();
    body.put("version", now);
    body.put("countedAt", counts.map(Inventory.Counts::version).orElse(null));
    body.put("upToDate", counts.filter(known -> known.version() == now).isPresent());
    body.put("prefixes", prefixes.known());
    body.put("classes", list(terms.classes(counts, reader.language())));
    body.put("properties", list(terms.properties(counts, reader.language())));
    ctx.header("Vary", "Cookie").header("Cache-Control", "no-cache").json(body);
  }

  private static List<Map<String, Object>> list(List<Term> terms) {
    return terms.stream().map(BenchData::entry).toList();
  }

  private static Map<String, Object> entry(Term term) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("iri", term.iri());
    entry.put("name", term.name());
    entry.put("label", term.label());
    entry.put("definition", term.definition());
    entry.put("count", term.count() < 0 ? null : term.count());
    return entry;
  }

  /** {@code POST /api/labels} with {@code {"iris": […]}}: what things are called, where shown. */
  void labels(Context ctx) {
    Reader reader = site.reader(ctx);
    Set<String> iris = iris(ctx.body());
    Map<String, String> known = names.of(iris, reader.language());
    Map<String, Object> things = new LinkedHashMap<>();
    for (String iri : iris) {
      Map<String, Object> thing = new LinkedHashMap<>();
      thing.put("label", known.get(iri));
      thing.put("href", reader.href(iri));
      thing.put("name", prefixes.shorten(iri));
      things.put(iri, thing);
    }
    ctx.header("Vary", "Cookie").header("Cache-Control", "no-cache");
    ctx.json(Map.of("things", things));
  }

  private static Set<String> iris(String body) {
    Set<String> iris = new LinkedHashSet<>();
    try {
      JsonNode given = JSON.readTree(body).path("iris");
      given.forEach(iri -> iris.add(iri.asText()));
    } catch (JsonProcessingException e) {
      throw new BadRequestResponse("The body is no JSON; send {\"iris\": [\"…\"]}.");
    }
    if (iris.isEmpty() || iris.size() > MOST) {
      throw new BadRequestResponse("Send 1 to " + MOST + " addresses as {\"iris\": [\"…\"]}.");
    }
    return iris;
  }

  /** {@code DELETE /api/running/{name}}: ends the query that was sent under that name. */
  void cancel(Context ctx) {
    if (!gate.cancel(ctx.pathParam("name"))) {
      throw new NotFoundResponse();
    }
    ctx.status(204);
  }
}
