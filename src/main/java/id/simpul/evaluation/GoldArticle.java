package id.simpul.evaluation;

import java.time.LocalDate;

/**
 * One block of a gold file.
 *
 * @param file name of the page in the set's folder, e.g. {@code kpu-kota-semarang-1.txt}
 * @param index place of the article on its page, from 1
 * @param readOn the day the page is read
 * @param facts what the article says
 */
record GoldArticle(String file, int index, LocalDate readOn, ArticleFacts facts) {
  String name() {
    return file + " " + index;
  }
}
