package id.simpul.web;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;

/** A picture of a page, to be looked at. */
final class Shot {
  private static final int TRIES = 3;

  private Shot() {}

  /** Takes the picture; on a busy machine Chromium refuses now and then, so it is asked again. */
  static void take(Page page, Path file) {
    for (int i = 1; ; i++) {
      try {
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
        return;
      } catch (PlaywrightException e) {
        if (i == TRIES) {
          throw e;
        }
        page.waitForTimeout(500);
      }
    }
  }
}
