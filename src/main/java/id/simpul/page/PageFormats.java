package id.simpul.page;

import id.simpul.model.ErrorId;
import id.simpul.model.Page.Format;
import id.simpul.model.SimpulException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Which format a source is in: by its extension, and where that says nothing by its first tag. */
final class PageFormats {

  private static final Map<String, Format> BY_EXTENSION =
      Map.of(
          "txt", Format.TEXT,
          "text", Format.TEXT,
          "html", Format.HTML,
          "htm", Format.HTML,
          "xhtml", Format.HTML,
          "md", Format.MARKDOWN,
          "markdown", Format.MARKDOWN);

  private static final Pattern URL = Pattern.compile("(?i)^https?://.*", Pattern.DOTALL);

  /** How far into a page its first tag is looked for: past a licence comment, not past a story. */
  private static final int HEAD = 2_000;

  private static final Pattern MARKUP =
      Pattern.compile(
          "(?is)\\A\\s*(?:<\\?xml[^>]*>\\s*|<!--.*?-->\\s*)*<(?:!doctype\\s+html|html)\\b");

  private PageFormats() {}

  /** Refuses a file whose extension is not one of ours; an address may end in anything. */
  static void requireKnown(String source) {
    String extension = extension(source);
    if (isUrl(source) || extension.isEmpty() || BY_EXTENSION.containsKey(extension)) {
      return;
    }
    throw new SimpulException(
        ErrorId.FILE_TYPE,
        "'" + source + "' ends in '." + extension + "'; read are .txt, .html, .htm and .md.",
        "Save the page as text or HTML.");
  }

  static Format of(String source, String text) {
    Format named = BY_EXTENSION.getOrDefault(extension(source), Format.TEXT);
    boolean markup = MARKUP.matcher(text.substring(0, Math.min(HEAD, text.length()))).find();
    return markup ? Format.HTML : named;
  }

  private static boolean isUrl(String source) {
    return URL.matcher(source).matches();
  }

  private static String extension(String source) {
    String path = isUrl(source) ? source.replaceFirst("[?#].*$", "") : source;
    String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
