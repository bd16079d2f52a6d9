package id.simpul.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as cut out of its page, before anything in it is read.
 *
 * @param title empty where the page has lost it
 * @param body lines, at least one
 * @param section the page's section word above it, folded ("opini"), or null
 */
record Draft(String title, List<String> body, @Nullable String section) {

  Draft {
    body = List.copyOf(body);
  }

  /** Title, newline, body; the body alone where there is no title. */
  String text() {
    String story = String.join("\n", body);
    return title.isEmpty() ? story : title + "\n" + story;
  }

  int bodyStart() {
    return title.isEmpty() ? 0 : title.length() + 1;
  }
}
