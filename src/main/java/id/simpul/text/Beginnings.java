package id.simpul.text;

/** Tells where in a text something may begin. Quick to ask, and never wrong in saying no. */
@FunctionalInterface
public interface Beginnings {
  /**
   * The first place where it may begin.
   *
   * @param from index of the first character that counts
   * @param end index after the last place that counts; what begins may run on beyond it
   * @return an index, -1 where it begins nowhere
   */
  int next(String text, int from, int end);

  /** Where a number begins: at an ASCII digit that follows none. */
  static Beginnings numbers() {
    return (text, from, end) -> {
      for (int i = from; i < end; i++) {
        if (isDigit(text, i) && !isDigit(text, i - 1)) {
          return i;
        }
      }
      return -1;
    };
  }

  /** True for an ASCII digit; false outside the text. */
  static boolean isDigit(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }
}
