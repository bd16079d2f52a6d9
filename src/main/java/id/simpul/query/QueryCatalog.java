package id.simpul.query;

import id.simpul.model.ErrorId;
import id.simpul.model.SimpulException;
import id.simpul.registry.Bundle;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The questions that come with Simpul: every {@code queries/*.rq} is a question, every {@code
 * queries/checks/*.rq} a check that must return nothing.
 */
public final class QueryCatalog {
  private static final List<String> GROUPS = List.of("legal", "research", "dashboard");

  private final List<NamedQuery> questions;
  private final List<NamedQuery> checks;

  private QueryCatalog(List<NamedQuery> questions, List<NamedQuery> checks) {
    this.questions = List.copyOf(questions);
    this.checks = List.copyOf(checks);
  }

  /**
   * Reads the bundled files.
   *
   * @throws SimpulException QUERY_INVALID naming file and line of the first malformed one
   */
  public static QueryCatalog load() {
    List<NamedQuery> questions = folder("queries");
    questions.sort(
        Comparator.<NamedQuery>comparingInt(q -> GROUPS.indexOf(q.group()))
            .thenComparing(NamedQuery::name));
    return new QueryCatalog(questions, folder("queries/checks"));
  }

  /**
   * Reads a user's own query file; its header may be missing.
   *
   * @param path told in errors
   * @param text the file's text
   */
  public static NamedQuery read(Path path, String text) {
    String name = path.getFileName().toString().replaceFirst("\\.(rq|sparql)$", "");
    return QueryFile.read(name, path.toString(), text);
  }

  /** Every question, by group (legal, research, dashboard), then name. */
  public List<NamedQuery> questions() {
    return questions;
  }

  /** Every check, by name. */
  public List<NamedQuery> checks() {
    return checks;
  }

  /** The question of that name, e.g. {@code studied-cases}. */
  public Optional<NamedQuery> find(String name) {
    return questions.stream().filter(q -> q.name().equals(name)).findFirst();
  }

  /**
   * The question of that name.
   *
   * @throws SimpulException QUERY_UNKNOWN, which names the nearest ones
   */
  public NamedQuery require(String name) {
    return find(name).orElseThrow(() -> unknown(name));
  }

  private SimpulException unknown(String name) {
    List<String> known = questions.stream().map(NamedQuery::name).toList();
    List<String> near = NearNames.of(name, known);
    return new SimpulException(
        ErrorId.QUERY_UNKNOWN,
        "There is no question '" + name + "'.",
        near.isEmpty()
            ? "Known questions: " + String.join(", ", known) + "."
            : "Did you mean " + String.join(" or ", near) + "?");
  }

  private static List<NamedQuery> folder(String folder) {
    List<NamedQuery> found = new ArrayList<>();
    for (String path : Bundle.list(folder, ".rq")) {
      String name = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.rq$", "");
      found.add(QueryFile.read(name, path, Bundle.text(path)));
    }
    found.sort(Comparator.comparing(NamedQuery::name));
    return found;
  }
}
