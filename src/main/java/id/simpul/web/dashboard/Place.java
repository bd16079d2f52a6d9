package id.simpul.web.dashboard;

/**
 * A province, regency or city with what is known of its offices.
 *
 * @param code e.g. {@code 33} or {@code 33.74}
 * @param name without its level, e.g. {@code Jawa Tengah}
 * @param named offices that an article names themselves, or one of their people
 * @param collective offices that are only known as members of a group
 * @param offices offices in all, as registered
 * @param forums forums in which one of them took part
 * @param articles articles they published
 */
public record Place(
    String code, String name, int named, int collective, int offices, int forums, int articles) {

  /** What a map can show; the word stands in addresses. */
  public enum Measure {
    OFFICES("kantor"),
    FORUMS("forum"),
    ARTICLES("artikel");

    private final String word;

    Measure(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }

    static Measure of(String word) {
      for (Measure each : values()) {
        if (each.word.equals(word)) {
          return each;
        }
      }
      return OFFICES;
    }
  }

  /** True where no article says anything. */
  public boolean silent() {
    return named + collective + forums + articles == 0;
  }

  /** The number a map shows. */
  public int value(Measure measure) {
    return switch (measure) {
      case OFFICES -> named;
      case FORUMS -> forums;
      case ARTICLES -> articles;
    };
  }
}
