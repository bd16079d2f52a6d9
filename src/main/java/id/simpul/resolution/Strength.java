package id.simpul.resolution;

/** How strongly a shared key says that two reports tell of one event, strongest first. */
enum Strength {
  /** A person said so: only another judgement stands against it. */
  JUDGED,
  /** Series with date, or with edition and year: reports may differ on the case. */
  SERIES,
  /** The event's own key. */
  OWN,
  /** Organizer, date and case. */
  CASE,
  /** Organizer, date and theme. */
  THEME;

  /** By how the key begins; see the keys that extraction gives a report. */
  static Strength of(String key) {
    if (key.startsWith("seri|") || key.startsWith("edisi|")) {
      return SERIES;
    }
    if (key.startsWith("perkara|")) {
      return CASE;
    }
    return key.startsWith("tema|") ? THEME : OWN;
  }
}
