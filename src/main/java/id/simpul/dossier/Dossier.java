package id.simpul.dossier;

import java.util.List;

/**
 * What is known of one thing or of a selection, in the order read.
 *
 * @param title e.g. {@code Berkas perkara 81/PHPU.BUP-XXIII/2025}
 * @param subtitle what places it at a glance
 * @param preface what the dossier is and what it is not
 * @param language {@code id} or {@code en}
 * @param chapters its parts
 */
public record Dossier(
    String title, String subtitle, List<String> preface, String language, List<Chapter> chapters) {

  /**
   * A part with a heading.
   *
   * @param heading its heading
   * @param level 1 for a document of the selection, 2 for its parts, 3 for a forum
   * @param statements what it says
   */
  public record Chapter(String heading, int level, List<Statement> statements) {}

  /**
   * One thing that is said.
   *
   * @param text the statement
   * @param item true where it is one of a list
   * @param sources the sentences behind it, each a footnote
   */
  public record Statement(String text, boolean item, List<Source> sources) {}

  /**
   * A sentence as published.
   *
   * @param quote byte for byte the article's
   * @param credit office, day and title of the article, e.g. {@code KPU Kota Semarang, 5 November
   *     2025, “Judul”}
   * @param url where the sentence is marked in its article
   */
  public record Source(String quote, String credit, String url) {}
}
