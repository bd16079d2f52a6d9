package id.simpul.pipeline;

import id.simpul.model.Article;
import id.simpul.model.Extraction;
import id.simpul.model.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;

/**
 * The stages that the pipeline runs one after the other. Each is safe for use by several threads
 * and gives the same answer for the same input.
 *
 * @param reader file to page; throws SimpulException FILE_…
 * @param splitter page to articles; throws SimpulException PAGE_WITHOUT_ARTICLE
 * @param extractor article to mentions, claims and flags
 * @param mapper what was read out of an article to the quads of its graph
 * @param key the key of an article, the last segment of its graph's name
 * @param reference what is known beforehand: the registry's and the ontology's graphs
 */
public record Stages(
    Reader reader,
    Splitter splitter,
    Extractor extractor,
    Mapper mapper,
    Key key,
    Reference reference) {

  /** File to page. */
  @FunctionalInterface
  public interface Reader {
    Page read(Path file);
  }

  /** Page to articles, in their order on the page. */
  @FunctionalInterface
  public interface Splitter {
    List<Article> split(Page page, LocalDate readOn);
  }

  /** The articles of one page to claims: neighbours help to tell the year of a date without one. */
  @FunctionalInterface
  public interface Extractor {
    List<Extraction> extract(List<Article> page);
  }

  /** Claims to quads, all in the article's graph, events under their local keys. */
  @FunctionalInterface
  public interface Mapper {
    Stream<Quad> quads(Extraction extraction, Collection<String> sources);
  }

  /** Article to its key. */
  @FunctionalInterface
  public interface Key {
    String of(Extraction extraction);
  }

  /** The quads that every store holds from its creation. */
  @FunctionalInterface
  public interface Reference {
    Stream<Quad> quads();
  }
}
