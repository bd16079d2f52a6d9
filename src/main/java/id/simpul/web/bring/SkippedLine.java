package id.simpul.web.bring;

import id.simpul.model.ErrorId;
import id.simpul.pipeline.Skipped;
import id.simpul.web.view.Reader;
import java.util.List;

/**
 * A page that was not taken.
 *
 * @param source as its bringer calls it
 * @param error slug, e.g. {@code file-empty}
 * @param why the problem, as read
 * @param next what to do, as read
 */
public record SkippedLine(String source, String error, String why, String next) {
  static SkippedLine of(Skipped page, Reader reader) {
    String slug = page.error().slug();
    boolean told = reader.find("skip." + slug).isPresent() && page.error() != ErrorId.INTERNAL;
    return new SkippedLine(
        page.source(),
        slug,
        told ? reader.t("skip." + slug) : page.reason(),
        told ? reader.t("skip." + slug + ".next") : "");
  }

  static List<SkippedLine> of(List<Skipped> pages, Reader reader) {
    return pages.stream().map(page -> of(page, reader)).toList();
  }
}
