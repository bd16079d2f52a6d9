package id.simpul.pipeline;

import id.simpul.model.Page;
import id.simpul.page.FileNames;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * A page still to be read.
 *
 * @param shown how the user named it
 * @param source what tells it from every other source
 * @param page reads it; throws SimpulException FILE_…
 */
record Input(String shown, String source, Supplier<Page> page) {
  static Input of(Path file, Stages stages) {
    return new Input(
        FileNames.shown(file), PageFiles.source(file), () -> stages.reader().read(file));
  }

  static Input of(Page page) {
    return new Input(page.source(), page.source(), () -> page);
  }
}
