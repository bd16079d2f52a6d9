package id.simpul.web.network;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.simpul.network.GexfWriter;
import id.simpul.network.NetworkFiles;
import id.simpul.network.Standing;
import id.simpul.network.Tie;
import id.simpul.registry.Registry;
import id.simpul.web.view.Downloads;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code /api/network/{format}}: a network as GEXF, GraphML, CSV or JSON. */
final class NetworkFileRoutes {
  static final String ROUTE = "/api/network/";

  static final List<String> PARAMETERS =
      List.of("jenis", "dari", "sampai", "seri", "provinsi", "tingkat", "minimal");

  private final Lab lab;
  private final Registry registry;

  NetworkFileRoutes(Lab lab, Registry registry) {
    this.lab = lab;
    this.registry = registry;
  }

  void file(Context ctx) {
    Map<String, String> query = new HashMap<>();
    ctx.queryParamMap().forEach((name, values) -> query.put(name, values.get(0)));
    View view = View.of(query, registry);
    Picture picture = lab.picture(view);
    String name = "simpul-jejaring-" + view.kind().word();
    NetworkFiles files = new NetworkFiles(picture.measured(), picture.metrics());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    switch (ctx.pathParam("format")) {
      case "gexf" -> {
        new GexfWriter(picture.measured(), picture.metrics(), picture.places())
            .write(described(view, picture), out);
        Downloads.send(ctx, out.toByteArray(), "application/gexf+xml", name + ".gexf");
      }
      case "graphml" -> {
        files.graphMl(out);
        Downloads.send(ctx, out.toByteArray(), "application/graphml+xml", name + ".graphml");
      }
      case "simpul.csv" -> {
        files.nodes(out);
        Downloads.send(ctx, out.toByteArray(), "text/csv;charset=utf-8", name + "-simpul.csv");
      }
      case "ikatan.csv" -> {
        files.ties(out);
        Downloads.send(ctx, out.toByteArray(), "text/csv;charset=utf-8", name + "-ikatan.csv");
      }
      case "json" -> json(ctx, view, picture);
      default -> throw new NotFoundResponse();
    }
  }

  private static String described(View view, Picture picture) {
    String cut =
        picture.partlyMeasured()
            ? "; the strongest "
                + picture.measured().ties().size()
                + " of "
                + picture.whole().ties().size()
                + " ties"
            : "";
    return "Simpul, "
        + view.kind().word()
        + " "
        + view.query()
        + cut
        + ". Who came only as a member of a group is left out; no tie means no article, not absence.";
  }

  private static void json(Context ctx, View view, Picture picture) {
    ObjectNode all = JsonNodeFactory.instance.objectNode();
    all.put("kind", view.kind().word());
    all.put("forums", picture.whole().occasions());
    all.put("ties", picture.whole().ties().size());
    all.put("modularity", picture.metrics().modularity());
    ArrayNode nodes = all.putArray("nodes");
    for (Standing each : picture.metrics().standings()) {
      nodes
          .addObject()
          .put("id", each.vertex().id())
          .put("label", each.vertex().label())
          .put("kind", each.vertex().kind().slug())
          .put("forums", each.occasions())
          .put("degree", each.degree())
          .put("strength", each.strength())
          .put("betweenness", each.betweenness())
          .put("community", each.community());
    }
    ArrayNode edges = all.putArray("edges");
    for (Tie tie : picture.measured().ties()) {
      ObjectNode edge = edges.addObject();
      edge.put("source", tie.left().id());
      edge.put("target", tie.right().id());
      edge.put("weight", tie.weight());
      edge.put("expected", picture.measured().expected(tie));
      Tie latest = tie.latest(NetworkFiles.MOST_FORUMS);
      latest.articles().forEach(edge.putArray("articles")::add);
      latest.claims().forEach(edge.putArray("claims")::add);
    }
    ctx.header("Access-Control-Allow-Origin", "*");
    ctx.contentType("application/json");
    ctx.result(all.toString().getBytes(StandardCharsets.UTF_8));
  }
}
