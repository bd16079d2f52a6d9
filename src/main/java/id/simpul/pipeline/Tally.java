package id.simpul.pipeline;

import id.simpul.model.ClaimKind;
import id.simpul.rdf.Namespaces;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** Counts what pages say, as it stands in their quads. */
final class Tally {
  private final Map<ClaimKind, Integer> claims = new EnumMap<>(ClaimKind.class);
  private int pages;
  private int articles;
  private int flags;

  void count(ReadPage page) {
    pages++;
    articles += page.pieces().size();
    page.pieces().forEach(piece -> piece.quads().forEach(this::count));
  }

  private void count(Quad quad) {
    if (quad.getPredicate().equals(Namespaces.TYPE)) {
      Node type = quad.getObject();
      flags += type.equals(Namespaces.term("Flag")) ? 1 : 0;
      for (ClaimKind kind : ClaimKind.values()) {
        if (type.equals(Namespaces.term(kind))) {
          claims.merge(kind, 1, Integer::sum);
        }
      }
    }
  }

  RunReport report(int removedArticles, int removedSamples, List<Skipped> skipped) {
    return new RunReport(pages, articles, claims, flags, removedArticles, removedSamples, skipped);
  }
}
