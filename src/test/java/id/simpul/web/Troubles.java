package id.simpul.web;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** What no page may do: errors on the console, failing scripts, requests to anywhere else. */
final class Troubles {
  private Troubles() {}

  /**
   * Listens to {@code page} from now on.
   *
   * @param home the service's own address; what the page makes itself ({@code blob:}) is no request
   * @return grows while the page is used
   */
  static List<String> of(Page page, String home) {
    List<String> found = new ArrayList<>();
    page.onConsoleMessage(m -> note(found, "error".equals(m.type()), m.text()));
    page.onPageError(found::add);
    page.onRequest(
        r -> note(found, !r.url().startsWith(home) && !r.url().startsWith("blob:"), r.url()));
    return found;
  }

  private static void note(List<String> found, boolean wrong, String what) {
    if (wrong) {
      found.add(what);
    }
  }
}
