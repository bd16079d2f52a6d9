package id.simpul.web.bring;

import id.simpul.model.Page;
import id.simpul.pipeline.IngestOptions;
import id.simpul.pipeline.Skipped;
import java.util.List;

/**
 * What somebody brought with one request.
 *
 * @param pages those that can be read, each with a source of its own
 * @param unread those that cannot
 * @param options how they are to be taken in
 */
record Parcel(List<Page> pages, List<Skipped> unread, IngestOptions options) {
  Parcel {
    pages = List.copyOf(pages);
    unread = List.copyOf(unread);
  }

  List<String> sources() {
    return pages.stream().map(Page::source).toList();
  }

  /** Characters of all pages. */
  long length() {
    return pages.stream().mapToLong(page -> page.text().length()).sum();
  }
}
