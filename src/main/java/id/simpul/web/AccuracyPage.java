package id.simpul.web;

import id.simpul.claim.confidence.RuleConfidence;
import id.simpul.evaluation.Board;
import id.simpul.model.RuleCount;
import id.simpul.registry.Bundle;
import id.simpul.web.view.Reader;
import id.simpul.web.view.Site;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How well pages are read: the figures of the last evaluation, which travel with the program. */
final class AccuracyPage {
  private static final String FILE = "accuracy/scores.json";

  private final Site site;
  private final Board board = load();
  private final RuleConfidence confidence = RuleConfidence.measured();

  AccuracyPage(Site site) {
    this.site = site;
  }

  private static Board load() {
    try (InputStream in = Bundle.open(FILE)) {
      return Board.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read bundled file '" + FILE + "'", e);
    }
  }

  /** {@code /akurasi}. */
  void show(Context ctx) {
    Reader reader = site.reader(ctx);
    site.show(
        ctx,
        reader,
        "accuracy.jte",
        () -> Map.of("board", board, "main", main(board), "rules", rules()));
  }

  /** {@code /api/accuracy}. */
  void api(Context ctx) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("level", 0.95);
    body.put("sets", board.sets());
    body.put("rules", rules().values().stream().flatMap(List::stream).toList());
    ctx.header("Access-Control-Allow-Origin", "*").json(body);
  }

  /**
   * The figures that say most: those of the blind sets, whose facts nobody saw who wrote rules;
   * else those of all sets.
   */
  static Board.Group main(Board board) {
    Optional<Board.Group> onlyBlind = board.sets().stream().filter(Board.Group::blind).findFirst();
    return Stream.of(board.find("blind"), onlyBlind, board.find("all"))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> board.sets().get(0));
  }

  /** By name of the claim's class, those most often used first. */
  private Map<String, List<RuleLine>> rules() {
    Map<String, List<RuleLine>> kinds = new LinkedHashMap<>();
    confidence.rules().stream()
        .sorted(Comparator.comparing(RuleCount::kind).thenComparing(c -> -c.all()))
        .map(this::line)
        .forEach(l -> kinds.computeIfAbsent(l.kind(), k -> new ArrayList<>()).add(l));
    return kinds;
  }

  private RuleLine line(RuleCount count) {
    return new RuleLine(
        count.kind().className(),
        count.rule(),
        count.right(),
        count.wrong(),
        confidence.of(count.kind(), count.rule()));
  }
}
