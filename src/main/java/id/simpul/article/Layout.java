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
 * @param names what the page calls its site outside its stories: og:site_name, the logo's words,
 *     the tail of the browser's title, the line of rights at its foot
 */
record Layout(
    List<Line> lines, @Nullable String address, @Nullable String title, List<String> names) {

  Layout {
    lines = List.copyOf(lines);
    names = List.copyOf(names);
  }
}
