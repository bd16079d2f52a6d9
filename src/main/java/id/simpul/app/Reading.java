package id.simpul.app;

import id.simpul.model.Article;
import id.simpul.model.ErrorId;
import id.simpul.model.Extraction;
import id.simpul.model.Genre;
import id.simpul.model.SimpulException;
import id.simpul.pipeline.Pipeline;
import id.simpul.pipeline.Stages;
import id.simpul.rdf.Iris;
import id.simpul.rdf.RdfOutput;
import id.simpul.store.MemoryStore;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.graph.GraphFactory;

/** Reads claims out of pages and sentences; nothing is kept. */
public final class Reading {
  private final Stages stages;
  private final Iris iris;

  /**
   * @param base of the data, e.g. {@code https://w3id.org/simpul/}
   */
  public Reading(String base) {
    this.iris = new Iris(base);
    this.stages = new Wiring(iris).stages();
  }

  /**
   * What a page says, article by article.
   *
   * @param readOn no event is later
   * @throws SimpulException FILE_…, PAGE_WITHOUT_ARTICLE
   */
  public List<Extraction> page(Path file, LocalDate readOn) {
    try (MemoryStore nothing = new MemoryStore()) {
      return new Pipeline(nothing, iris, stages).extract(file, readOn);
    }
  }

  /** Writes what a page says as Turtle, all articles together. */
  public void turtle(List<Extraction> page, OutputStream out) {
    Graph graph = GraphFactory.createDefaultGraph();
    for (Extraction extraction : page) {
      String source = extraction.article().source();
      stages.mapper().quads(extraction, List.of(source)).forEach(q -> graph.add(q.asTriple()));
    }
    new RdfOutput(iris).write(graph, Lang.TURTLE, out);
  }

  /**
   * What a sentence says, read as the whole body of a news article without a title.
   *
   * @param sentence e.g. {@code Ketua KPU Kota Semarang, Budi Santoso, membuka acara.}
   * @throws SimpulException TEXT_EMPTY
   */
  public Extraction sentence(String sentence, LocalDate readOn) {
    if (sentence.isBlank()) {
      throw new SimpulException(
          ErrorId.TEXT_EMPTY,
          "There is no sentence to explain: '" + sentence + "'.",
          "Give it in quotes, as in simpul explain \"Ketua KPU Kota Semarang, … membuka acara.\"");
    }
    return stages
        .extractor()
        .extract(
            List.of(
                new Article(
                    "kalimat", 0, sentence, 0, null, null, null, null, Genre.NEWS, readOn, false)))
        .get(0);
  }
}
