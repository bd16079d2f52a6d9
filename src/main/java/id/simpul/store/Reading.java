package id.simpul.store;

import java.time.LocalDate;

/**
 * One source and the day it was first read.
 *
 * @param source what tells it from every other source: the absolute path of a file, a URL, or the
 *     name under which it was handed over, e.g. {@code /home/ana/berita/kpu-serang.txt}
 * @param firstRead the day of its first reading: no event it reports is later
 */
public record Reading(String source, LocalDate firstRead) {}
