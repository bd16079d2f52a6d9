package id.simpul.web.bring;

import id.simpul.model.ErrorId;
import id.simpul.model.Page;
import id.simpul.model.SimpulException;
import id.simpul.page.PageReader;
import id.simpul.pipeline.Skipped;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/** Reads what a request brings into pages, as the command reads files. */
final class ParcelReader {
  private static final int LONGEST_NAME = 200;

  private final Intake intake;
  private final PageReader reader = new PageReader();

  ParcelReader(Intake intake) {
    this.intake = intake;
  }

  /**
   * @throws SimpulException UPLOAD_EMPTY, UPLOAD_INVALID, UPLOAD_TOO_LARGE
   */
  Parcel read(Context ctx) {
    Fields fields = RequestFields.of(ctx);
    LocalDate day = day(fields.text(RequestFields.READ_ON));
    String given = name(fields.text(RequestFields.SOURCE));
    List<Page> pages = new ArrayList<>();
    List<Skipped> unread = new ArrayList<>();
    Sources sources = new Sources();
    String text = fields.raw(RequestFields.TEXT);
    boolean alone = fields.files().size() + (text.isBlank() ? 0 : 1) == 1;
    if (!text.isBlank()) {
      String name = Sources.ofText(given, text);
      read(
          sources.unique(name),
          "teks" + Sources.ending(text),
          text.getBytes(StandardCharsets.UTF_8),
          pages,
          unread);
    }
    for (Fields.NamedBytes file : fields.files()) {
      String name = given.isEmpty() ? file.name() : alone ? given : given + "/" + file.name();
      read(sources.unique(name), file.name(), file.bytes(), pages, unread);
    }
    if (pages.isEmpty() && unread.isEmpty()) {
      throw new SimpulException(
          ErrorId.UPLOAD_EMPTY,
          "There is nothing to read: the text is '' and no file was sent.",
          "Send a text in the field 'text', files in the field 'file', or a page as the body.");
    }
    boolean keep = !fields.text(RequestFields.KEEP).isEmpty();
    return new Parcel(pages, unread, intake.options(day, keep));
  }

  /** A page is called {@code source}, but its format hangs on the name of its file. */
  private void read(
      String source, String file, byte[] bytes, List<Page> pages, List<Skipped> unread) {
    try {
      Page page = reader.read(file, bytes);
      pages.add(new Page(source, page.format(), page.text()));
    } catch (SimpulException e) {
      unread.add(new Skipped(source, e.id(), e.problem() + " " + e.nextStep()));
    }
  }

  private LocalDate day(String given) {
    if (given.isEmpty()) {
      return intake.usualDay();
    }
    try {
      LocalDate day = LocalDate.parse(given);
      if (!day.isAfter(intake.today().get())) {
        return day;
      }
    } catch (DateTimeParseException e) {
      // Told below, like a day to come.
    }
    throw RequestFields.invalid(
        "The day of reading '" + given + "' is no day up to today.", "Write it as 2025-11-05.");
  }

  private static String name(String given) {
    if (given.length() > LONGEST_NAME || given.codePoints().anyMatch(Character::isISOControl)) {
      throw RequestFields.invalid(
          "The name of the source has '" + given.length() + "' characters or a line break.",
          "Choose a name in one line of at most " + LONGEST_NAME + " characters.");
    }
    return given;
  }
}
