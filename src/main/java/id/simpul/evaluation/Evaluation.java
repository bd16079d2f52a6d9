package id.simpul.evaluation;

import id.simpul.model.ErrorId;
import id.simpul.model.Extraction;
import id.simpul.model.SimpulException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Runs the extraction over the pages of gold sets and scores what it says. */
public final class Evaluation {
  private final Extractor extractor;

  /** Page to extractions, in the order of its articles. */
  @FunctionalInterface
  public interface Extractor {
    List<Extraction> extract(Path page, LocalDate readOn);
  }

  /**
   * @param extractor what is measured
   */
  public Evaluation(Extractor extractor) {
    this.extractor = extractor;
  }

  /**
   * The gold sets under {@code paths}: files, or folders with gold files directly in them.
   *
   * @return in order of path, each once
   * @throws SimpulException FILE_MISSING, FILE_UNREADABLE, GOLD_INVALID
   */
  public static List<GoldSet> sets(List<Path> paths) {
    TreeSet<Path> files = new TreeSet<>();
    paths.forEach(path -> files.addAll(files(path)));
    return files.stream().map(GoldReader::read).toList();
  }

  private static List<Path> files(Path path) {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> entries = Files.list(path)) {
      List<Path> files = entries.filter(Evaluation::isGold).toList();
      if (files.isEmpty()) {
        throw new SimpulException(
            ErrorId.FILE_MISSING,
            "'" + path + "' holds no gold file.",
            "Name a folder with annotations in .txt files.");
      }
      return files;
    } catch (IOException e) {
      throw new SimpulException(
          ErrorId.FILE_UNREADABLE,
          "The folder '" + path + "' cannot be listed (" + e.getMessage() + ").",
          "Name a folder that this user may read.",
          e);
    }
  }

  private static boolean isGold(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(".txt") && !name.startsWith("scores") && Files.isRegularFile(file);
  }

  /**
   * Scores {@code sets}.
   *
   * @throws SimpulException FILE_… for a page that cannot be read
   */
  public Scores score(List<GoldSet> sets) {
    return new Scores(sets.stream().map(this::score).toList());
  }

  private SetScore score(GoldSet set) {
    Judge judge = new Judge(set.covers());
    Map<String, List<GoldArticle>> pages = new LinkedHashMap<>();
    set.articles().forEach(a -> pages.computeIfAbsent(a.file(), k -> new ArrayList<>()).add(a));
    List<ArticleScore> articles = new ArrayList<>();
    pages.forEach(
        (file, blocks) ->
            Alignment.of(blocks, found(set, file, blocks)).stream()
                .map(judge::judge)
                .forEach(articles::add));
    return new SetScore(set.name(), set.blind(), articles);
  }

  /** A page in which nothing is found loses every fact of its blocks. */
  private List<Extraction> found(GoldSet set, String file, List<GoldArticle> blocks) {
    try {
      return extractor.extract(set.pages().resolve(file), blocks.get(0).readOn());
    } catch (SimpulException e) {
      if (e.id() == ErrorId.PAGE_WITHOUT_ARTICLE) {
        return List.of();
      }
      throw e;
    }
  }
}
