package id.simpul.article;

import id.simpul.model.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Renders a page of any format into lines. */
final class Layouts {

  private static final Pattern MARKDOWN_HEADING =
      Pattern.compile("^(#{1,6})\\s+(.{1,400}?)\\s*#*$");
  private static final Pattern MARKDOWN_IMAGE =
      Pattern.compile("!\\[[^\\]]{0,300}\\]\\([^)]{0,500}\\)");
  private static final Pattern MARKDOWN_LINK =
      Pattern.compile("\\[([^\\]]{1,400})\\]\\([^)\\s]{1,500}(?:\\s+\"[^\"]{0,200}\")?\\)");
  private static final Pattern MARKDOWN_STRONG =
      Pattern.compile("(\\*\\*|__)(?=\\S)(.{1,2000}?)(?<=\\S)\\1");
  private static final Pattern MARKDOWN_EMPHASIS =
      Pattern.compile("(?<![\\w*])([*_])(?=[^\\s*_])([^*_\\n]{1,1000})(?<=\\S)\\1(?![\\w*])");
  private static final Pattern MARKDOWN_RULE = Pattern.compile("^\\s*([-*_=])(?:\\s*\\1){2,}\\s*$");
  private static final Pattern FRONT_MATTER =
      Pattern.compile("\\A---\\n((?:[^\\n]{0,1000}\\n){0,60}?)---\\n");
  private static final Pattern ADDRESS_FIELD =
      Pattern.compile(
          "(?mi)^(?:url|source|canonical|link|sumber)\\s*:\\s*[\"']?(https?://[^\\s\"']+)");
  private static final Pattern TITLE_FIELD =
      Pattern.compile("(?mi)^(?:title|judul)\\s*:\\s*[\"']?(.{1,300}?)[\"']?\\s*$");
  private static final Pattern LONE_ADDRESS = Pattern.compile("^<?(https?://[^\\s<>]{4,500})>?$");

  /** A longer line is no paragraph that somebody marked up. */
  private static final int LONGEST_MARKED_UP = 20_000;

  private static final int LONGEST_RULE = 200;

  private Layouts() {}

  static Layout of(Page page) {
    String source = page.source().matches("(?is)https?://.*") ? page.source() : null;
    return switch (page.format()) {
      case TEXT -> text(page.text(), source);
      case MARKDOWN -> markdown(page.text(), source);
      case HTML -> HtmlLayout.of(page.text(), source);
    };
  }

  private static Layout text(String text, @Nullable String source) {
    List<Line> lines = new ArrayList<>();
    String address = source;
    for (String line : Wrapping.undo(text.split("\n"))) {
      if (address == null) {
        address = loneAddress(line);
      }
      lines.add(Line.plain(line));
    }
    return new Layout(lines, address, null, List.of());
  }

  private static Layout markdown(String text, @Nullable String source) {
    Matcher front = FRONT_MATTER.matcher(text);
    boolean fronted = front.find();
    String fields = fronted ? front.group(1) : "";
    List<Line> lines = new ArrayList<>();
    for (String raw : Wrapping.undo(text.substring(fronted ? front.end() : 0).split("\n"))) {
      if (raw.length() > LONGEST_RULE || !MARKDOWN_RULE.matcher(raw).matches()) {
        markdownLine(raw.strip(), lines);
      }
    }
    String address = source != null ? source : field(ADDRESS_FIELD, fields);
    return new Layout(lines, address, field(TITLE_FIELD, fields), List.of());
  }

  private static void markdownLine(String raw, List<Line> lines) {
    Matcher heading = MARKDOWN_HEADING.matcher(raw);
    boolean isHeading = raw.startsWith("#") && heading.matches();
    String text = inline(isHeading ? heading.group(2) : raw.replaceFirst("^>\\s?", ""));
    if (!text.isEmpty()) {
      boolean linked =
          !isHeading && raw.matches("^(?:[-*+]\\s+)?\\[[^\\]]{1,400}\\]\\([^)]{1,500}\\)$");
      lines.add(new Line(text, isHeading ? heading.group(1).length() : 0, linked, false, -1));
    }
  }

  /** What a reader sees of marked-up words: the words. */
  private static String inline(String raw) {
    if (raw.length() > LONGEST_MARKED_UP) {
      return raw;
    }
    String text = MARKDOWN_IMAGE.matcher(raw).replaceAll("");
    text = MARKDOWN_LINK.matcher(text).replaceAll("$1");
    text = MARKDOWN_STRONG.matcher(text).replaceAll("$2");
    return MARKDOWN_EMPHASIS.matcher(text).replaceAll("$2").strip();
  }

  private static @Nullable String field(Pattern pattern, String fields) {
    Matcher matcher = pattern.matcher(fields);
    return matcher.find() ? matcher.group(1) : null;
  }

  private static @Nullable String loneAddress(String line) {
    Matcher matcher = LONE_ADDRESS.matcher(line);
    return matcher.matches() ? matcher.group(1) : null;
  }
}
