package id.simpul.corpus;

import java.time.LocalDate;

/**
 * An article that nobody published, and what is true of it.
 *
 * @param title its title
 * @param body one paragraph
 * @param day the day of the event it tells of
 * @param opener the person who opened it, without degrees
 * @param caseNumber the number of the case that its text may name, in normal form
 */
public record InventedArticle(
    String title, String body, LocalDate day, String opener, String caseNumber) {}
