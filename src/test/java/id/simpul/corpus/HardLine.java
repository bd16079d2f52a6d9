package id.simpul.corpus;

import id.simpul.model.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A kind of line on which a rule with nested repetitions, or one that starts over at each place,
 * runs without end.
 *
 * @param name what it is
 * @param unit what is repeated; {@code {i}} stands for a running number
 */
public record HardLine(String name, String unit) {

  /** Every kind of {@code corpus/hard-lines.txt}. */
  public static List<HardLine> all() {
    List<HardLine> lines = new ArrayList<>();
    for (String line : resource().split("\n")) {
      int equals = line.indexOf(" = ");
      if (equals > 0 && !line.startsWith("#")) {
        lines.add(new HardLine(line.substring(0, equals), unescape(line.substring(equals + 3))));
      }
    }
    return lines;
  }

  /** The line, of {@code characters} characters or a unit more. */
  public String text(int characters) {
    StringBuilder text = new StringBuilder(characters + 32);
    for (int i = 1; text.length() < characters; i++) {
      text.append(unit.replace("{i}", String.valueOf(i)));
    }
    return text.toString();
  }

  /** The line alone, and inside an article as text, HTML and Markdown. */
  public List<Page> pages(int characters) {
    String line = text(characters);
    String lead = "Semarang (5/11/2025) - Ketua KPU Kota Semarang, Budi Santoso, membuka rapat ";
    return List.of(
        new Page(name + " alone", Page.Format.TEXT, line),
        new Page(name + ".txt", Page.Format.TEXT, "Rapat Pleno KPU\n\n" + lead + line + "."),
        new Page(
            name + ".html",
            Page.Format.HTML,
            "<html><body><article><h1>Rapat Pleno KPU</h1><p>" + lead + line + "</p></article>"),
        new Page(name + ".md", Page.Format.MARKDOWN, "# Rapat Pleno KPU\n\n" + lead + line + "."));
  }

  @Override
  public String toString() {
    return name;
  }

  private static String unescape(String written) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c != '\\') {
        text.append(c);
      } else if (written.charAt(i + 1) == 'u') {
        text.append((char) Integer.parseInt(written.substring(i + 2, i + 6), 16));
        i += 5;
      } else {
        text.append(written.charAt(i + 1) == 'n' ? '\n' : '\t');
        i++;
      }
    }
    return text.toString();
  }

  private static String resource() {
    try (InputStream in = HardLine.class.getResourceAsStream("/corpus/hard-lines.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
