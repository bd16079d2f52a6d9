package id.simpul.pipeline;

import id.simpul.model.Extraction;
import java.time.LocalDate;
import java.util.List;

/**
 * What an ingest would do, found out without doing it.
 *
 * @param pages those that would be taken in, in their order
 * @param report what the ingest would report
 */
public record Preview(List<Sheet> pages, RunReport report) {
  public Preview {
    pages = List.copyOf(pages);
  }

  /**
   * One page.
   *
   * @param source what tells it from every other source
   * @param readOn the day that bounds its dates
   * @param articles its articles in their order
   * @param leaving articles that this source held and no other, which would go
   */
  public record Sheet(
      String source, LocalDate readOn, List<Entry> articles, List<HeldArticle> leaving) {
    public Sheet {
      articles = List.copyOf(articles);
      leaving = List.copyOf(leaving);
    }
  }

  /**
   * One article.
   *
   * @param key the last segment of its address
   * @param state how it stands to the store
   * @param extraction what was read out of it
   */
  public record Entry(String key, State state, Extraction extraction) {}

  /** How an article stands to what the store holds. */
  public enum State {
    /** The store does not hold it; the sample does not count. */
    NEW,
    /** The store holds it in these words, read on no other day. */
    UNCHANGED,
    /** The store holds it in other words, or read on another day; these would speak. */
    CHANGED,
    /** Another source holds it in fuller words; these would be kept aside. */
    ASIDE;

    /** As written in addresses and JSON, e.g. {@code unchanged}. */
    public String slug() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
