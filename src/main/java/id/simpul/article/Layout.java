package id.simpul.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page as rendered, whatever it was written in.
 *
 * @param lines from top to bottom
 * @param address the page's own address where it names one, e.g. {@code
 *     https://kota-semarang.kpu.go.id/berita/1}, or null
 * @param title the title the page gives itself outside its text, or null
 */
record Layout(List<Line> lines, @Nullable String address, @Nullable String title) {

  Layout {
    lines = List.copyOf(lines);
  }
}
