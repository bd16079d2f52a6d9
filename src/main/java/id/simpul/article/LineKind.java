package id.simpul.article;

/** What a line is on a page. */
enum LineKind {
  /** Anything that may be part of an article. */
  CONTENT,
  /** A word that heads a page or a column of it: "Berita Terkini", "Opini". */
  SECTION,
  /** How often an article was opened: a bare number above its title. */
  COUNTER,
  /** "Selengkapnya", below a block. */
  MORE,
  /** A line that is nothing but the day of publication. */
  DATE,
  /** "Baca juga: …", in mid-text. */
  READ_ALSO,
  /** What follows belongs to other stories: "Berita Terkait". */
  END,
  /** Menus, share buttons, breadcrumbs, rules. */
  NOISE
}
