package id.simpul.pipeline;

import id.simpul.model.Article;
import id.simpul.model.ErrorId;
import id.simpul.model.Extraction;
import id.simpul.model.Page;
import id.simpul.model.SimpulException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes pages from their files to quads; does not touch the store. */
final class Extracting {
  private final Stages stages;

  Extracting(Stages stages) {
    this.stages = stages;
  }

  /** Every article of a page, in order. */
  List<Extraction> extract(Page page, LocalDate readOn, boolean sample) {
    List<Article> articles =
        stages.splitter().split(page, readOn).stream().map(a -> marked(a, sample)).toList();
    return stages.extractor().extract(articles);
  }

  /** Never throws: a page that fails is skipped with its reason, so that the rest goes on. */
  Outcome read(Input input, LocalDate readOn, boolean sample) {
    try {
      Map<String, Piece> pieces = new LinkedHashMap<>();
      for (Extraction extraction : extract(input.page().get(), readOn, sample)) {
        Piece piece = piece(extraction);
        pieces.putIfAbsent(piece.key(), piece);
      }
      return new ReadPage(input.source(), readOn, List.copyOf(pieces.values()));
    } catch (SimpulException e) {
      return new Skipped(input.shown(), e.id(), e.problem() + " " + e.nextStep());
    } catch (RuntimeException | StackOverflowError e) {
      return new Skipped(
          input.shown(),
          ErrorId.INTERNAL,
          "'" + input.shown() + "' could not be read out (" + e + "). Please report this.");
    }
  }

  private Piece piece(Extraction extraction) {
    return new Piece(
        stages.key().of(extraction),
        extraction,
        stages.mapper().quads(extraction, List.of()).toList());
  }

  private static Article marked(Article a, boolean sample) {
    return new Article(
        a.source(),
        a.index(),
        a.text(),
        a.bodyStart(),
        a.byline(),
        a.dateline(),
        a.credits(),
        a.publisher(),
        a.genre(),
        a.readOn(),
        sample);
  }
}
