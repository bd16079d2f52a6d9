package id.simpul.web.sparql;

/**
 * Characters that look at the clock while they are read: a backtracking regular expression reads
 * them over and over, and nothing else can stop it.
 */
final class TimedText implements CharSequence {
  private static final int READS_BETWEEN_LOOKS = 1 << 14;

  private final CharSequence text;
  private final QueryRun run;
  private int reads;

  TimedText(CharSequence text, QueryRun run) {
    this.text = text;
    this.run = run;
  }

  @Override
  public char charAt(int index) {
    if (++reads >= READS_BETWEEN_LOOKS) {
      reads = 0;
      run.check();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return new TimedText(text.subSequence(start, end), run);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
