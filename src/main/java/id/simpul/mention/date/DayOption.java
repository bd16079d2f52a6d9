package id.simpul.mention.date;

import java.time.LocalDate;

/**
 * One reading of a printed date.
 *
 * @param date the first day under this reading
 * @param cost how much speaks against it, judged by the article alone
 * @param agrees false where a printed weekday or year contradicts it
 */
record DayOption(LocalDate date, double cost, boolean agrees) {}
