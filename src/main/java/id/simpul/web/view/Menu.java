package id.simpul.web.view;

import java.util.List;

/**
 * What the head of every page offers. An entry {@code x} leads to {@code /x}, read by {@code
 * nav.x}.
 */
public final class Menu {
  /** Places to work. */
  public static final List<String> PLACES =
      List.of("meja", "dasbor", "jejaring", "kueri", "cari", "periksa-teks", "bawa");

  /** What the graph holds, list by list, and what is to be decided. */
  public static final List<String> LISTS =
      List.of("perkara", "forum", "kantor", "orang", "peraturan", "artikel", "periksa");

  private Menu() {}
}
