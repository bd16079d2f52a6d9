package id.simpul.evaluation;

import id.simpul.evaluation.GoldLine.BadLine;
import id.simpul.model.ErrorId;
import id.simpul.model.SimpulException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a gold file: comments ({@code # …}), a head ({@code pages: FOLDER}, {@code blind: true},
 * {@code covers: date tenure …}), and a block for each article, from {@code ## FILE INDEX} on. A
 * file whose name begins with {@code blind} is blind without being told.
 */
final class GoldReader {
  private final Path file;
  private final List<GoldArticle> articles = new ArrayList<>();
  private Set<Measure> covers = EnumSet.allOf(Measure.class);
  private boolean blind;
  private @Nullable Path pages;
  private @Nullable Block block;
  private int line;

  private record Block(String page, int index, ArticleFacts facts, Optional<LocalDate> readOn) {
    Block readOn(LocalDate day) {
      return new Block(page, index, facts, Optional.of(day));
    }
  }

  private GoldReader(Path file) {
    this.file = file;
    this.blind = name().startsWith("blind");
  }

  /**
   * Reads {@code file}.
   *
   * @throws SimpulException FILE_MISSING, FILE_UNREADABLE; GOLD_INVALID naming the first bad line
   */
  static GoldSet read(Path file) {
    return new GoldReader(file).read(lines(file));
  }

  private static List<String> lines(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new SimpulException(
          ErrorId.FILE_MISSING, "No gold file at '" + file + "'.", "Check the path.");
    }
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new SimpulException(
          ErrorId.FILE_UNREADABLE,
          "'" + file + "' cannot be read (" + e.getMessage() + ").",
          "Gold files are text in UTF-8.",
          e);
    }
  }

  private GoldSet read(List<String> lines) {
    for (String text : lines) {
      line++;
      try {
        read(text.strip());
      } catch (BadLine e) {
        throw invalid(String.valueOf(e.getMessage()));
      }
    }
    endBlock();
    if (pages == null) {
      throw invalid("no line 'pages: FOLDER' at its head");
    }
    return new GoldSet(name(), blind, pages, covers, articles);
  }

  private String name() {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private void read(String text) throws BadLine {
    if (text.startsWith("## ")) {
      endBlock();
      block = block(text.substring(3).strip());
    } else if (!text.isEmpty() && !text.startsWith("#")) {
      int colon = text.indexOf(':');
      if (colon < 0) {
        throw new BadLine("'" + text + "' is no 'key: value'");
      }
      read(text.substring(0, colon).strip(), text.substring(colon + 1).strip());
    }
  }

  private static Block block(String head) throws BadLine {
    int space = head.lastIndexOf(' ');
    if (space < 0 || !head.substring(space + 1).matches("\\d{1,4}")) {
      throw new BadLine("'## " + head + "' does not end in the place of the article on its page");
    }
    return new Block(
        head.substring(0, space).strip(),
        Integer.parseInt(head.substring(space + 1)),
        new ArticleFacts(),
        Optional.empty());
  }

  private void read(String key, String value) throws BadLine {
    Block open = block;
    if (open == null) {
      head(key, value);
    } else if (key.equals("read-on")) {
      block = open.readOn(day(value));
    } else {
      new GoldLine(open.facts()).add(key, value);
    }
  }

  private void head(String key, String value) throws BadLine {
    switch (key) {
      case "pages" -> pages = file.resolveSibling(value).normalize();
      case "blind" -> blind = value.equals("true");
      case "covers" -> covers = measures(value);
      default -> throw new BadLine("unknown line '" + key + "' before the first article");
    }
  }

  private static Set<Measure> measures(String value) throws BadLine {
    Set<Measure> measures = EnumSet.noneOf(Measure.class);
    for (String slug : value.split("\\s+")) {
      measures.add(
          Measure.find(slug)
              .orElseThrow(() -> new BadLine("'" + slug + "' is nothing that is measured")));
    }
    return measures;
  }

  private static LocalDate day(String value) throws BadLine {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw new BadLine("'" + value + "' is no day; write it as 2025-08-06");
    }
  }

  private void endBlock() {
    Block open = block;
    if (open != null) {
      LocalDate readOn =
          open.readOn()
              .orElseThrow(
                  () ->
                      invalid(
                          "the block '"
                              + open.page()
                              + " "
                              + open.index()
                              + "' above has no read-on"));
      articles.add(new GoldArticle(open.page(), open.index(), readOn, open.facts()));
    }
  }

  /** A blind file's words are not repeated. */
  private SimpulException invalid(String problem) {
    return new SimpulException(
        ErrorId.GOLD_INVALID,
        file + ", line " + line + ": " + (blind ? "the line cannot be read" : problem) + ".",
        "Correct the line; docs/errors.md shows the format.");
  }
}
