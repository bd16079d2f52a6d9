package id.simpul.page;

/** One kind of line end, so that offsets do not depend on the machine that saved a page. */
final class LineEnds {
  private LineEnds() {}

  /** {@code \r\n} and a lone {@code \r} become {@code \n}. */
  static String unify(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }
}
