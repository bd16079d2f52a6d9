package id.simpul.web.bring;

import id.simpul.model.Extraction;
import id.simpul.pipeline.HeldArticle;
import id.simpul.pipeline.Preview;
import id.simpul.pipeline.Skipped;
import id.simpul.rdf.Iris;
import id.simpul.rdf.QuadMapper;
import id.simpul.rdf.Vocabulary;
import id.simpul.registry.Registry;
import id.simpul.store.QuadStore;
import id.simpul.web.view.Reader;
import java.util.ArrayList;
import java.util.List;

/** Lays previews out for readers. */
final class PreviewViews {
  /** So many articles are shown in full on one page. */
  static final int SHOWN = 10;

  /** Where there are more articles than these, those of the other parts are not listed. */
  private static final int LISTED = 100;

  private final QuadStore store;
  private final Registry registry;
  private final Iris iris;
  private final Vocabulary vocabulary;

  PreviewViews(QuadStore store, Registry registry, Iris iris, Vocabulary vocabulary) {
    this.store = store;
    this.registry = registry;
    this.iris = iris;
    this.vocabulary = vocabulary;
  }

  /**
   * @param unread what never became a page
   * @param asked which part of the articles is shown in full, from 1
   */
  PreviewView view(Preview preview, List<Skipped> unread, int asked, Reader reader) {
    ArticleViews views =
        new ArticleViews(registry, new ValueItems(store, iris, vocabulary, reader), reader);
    int pages = Math.max(1, (preview.report().articles() + SHOWN - 1) / SHOWN);
    int page = Math.max(1, Math.min(pages, asked));
    List<PreviewView.Line> lines = new ArrayList<>();
    List<ArticleView> shown = new ArrayList<>();
    List<HeldArticle> leaving = new ArrayList<>();
    for (Preview.Sheet sheet : preview.pages()) {
      leaving.addAll(sheet.leaving());
      for (Preview.Entry entry : sheet.articles()) {
        int number = lines.size() + 1;
        int part = (number - 1) / SHOWN + 1;
        lines.add(line(number, part, sheet.source(), entry, views));
        if (part == page) {
          shown.add(views.view(number, sheet.source(), entry));
        }
      }
    }
    List<Skipped> skipped = new ArrayList<>(unread);
    skipped.addAll(preview.report().skipped());
    List<PreviewView.Line> listed =
        lines.size() <= LISTED ? lines : lines.stream().filter(l -> l.part() == page).toList();
    return new PreviewView(
        preview.report(), listed, shown, page, pages, leaving, SkippedLine.of(skipped, reader));
  }

  private static PreviewView.Line line(
      int number, int part, String source, Preview.Entry entry, ArticleViews views) {
    Extraction said = entry.extraction();
    return new PreviewView.Line(
        number,
        part,
        said.article().title(),
        source,
        views.publisher(said.article()),
        ArticleViews.day(said),
        entry.state().slug(),
        QuadMapper.merged(said.claims()).size(),
        said.flags().size());
  }
}
