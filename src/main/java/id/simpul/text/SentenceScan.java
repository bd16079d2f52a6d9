package id.simpul.text;

import id.simpul.model.Span;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceModel;

/** One pass over one text; see {@link Sentences}. */
final class SentenceScan {
  /** Brackets longer than this hold sentences of their own. */
  private static final int LONGEST_BRACKET = 200;

  private final String text;
  private final int end;
  private final FullStop fullStop;
  private final List<Span> found = new ArrayList<>();
  private int start;
  private boolean quoteOpen;
  private int bracketEnd = -1;

  SentenceScan(String text, Span range, SentenceModel model) {
    this.text = text;
    this.start = range.start();
    this.end = Math.min(range.end(), text.length());
    this.fullStop = new FullStop(text, end, model);
  }

  List<Span> run() {
    int at = start;
    while (at < end) {
      char c = text.charAt(at);
      if (Characters.isLineBreak(c)) {
        at = lineBreak(at);
      } else if (Characters.isTerminator(c)) {
        at = terminator(at);
      } else {
        track(at);
        at++;
      }
    }
    close(end);
    return found;
  }

  private void track(int at) {
    char c = text.charAt(at);
    if (c == '"') {
      quoteOpen = !quoteOpen;
    } else if (c == '(' && at >= bracketEnd) {
      bracketEnd = findBracketEnd(at);
    }
  }

  private int findBracketEnd(int open) {
    int limit = Math.min(end, open + LONGEST_BRACKET);
    for (int i = open + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ')') {
        return i;
      }
      if (c == '(' || Characters.isLineBreak(c)) {
        break;
      }
    }
    return -1;
  }

  private int lineBreak(int at) {
    int next = at;
    int breaks = 0;
    while (next < end && Characters.isSpace(text.charAt(next))) {
      breaks += text.charAt(next) == '\n' ? 1 : 0;
      next++;
    }
    if (next < end && breaks < 2 && goesOn(at, next)) {
      return next;
    }
    close(at);
    quoteOpen = false;
    bracketEnd = -1;
    start = next;
    return next;
  }

  /** A wrapped line goes on in lower case after a word or a comma. */
  private boolean goesOn(int at, int next) {
    int last = at - 1;
    while (last > start && Characters.isSpace(text.charAt(last))) {
      last--;
    }
    char before = last < 0 ? ' ' : text.charAt(last);
    return Character.isLowerCase(text.codePointAt(next))
        && (Character.isLetter(before) || before == ',');
  }

  private int terminator(int at) {
    int after = at;
    while (after < end && Characters.isTerminator(text.charAt(after))) {
      after++;
    }
    int closed = after;
    while (closed < end && closesAt(closed)) {
      track(closed);
      closed++;
    }
    if (closed <= bracketEnd) {
      return closed;
    }
    FullStop.Place place = new FullStop.Place(start, at, after, closed, quoteOpen);
    if (fullStop.endsSentence(place)) {
      close(closed);
      start = closed;
    }
    return closed;
  }

  private boolean closesAt(int at) {
    char c = text.charAt(at);
    if (c == '"') {
      return quoteOpen;
    }
    if (c == '\'') {
      return at + 1 >= end || !Character.isLetterOrDigit(text.charAt(at + 1));
    }
    return Characters.isCloser(c);
  }

  private void close(int stop) {
    int from = start;
    int to = stop;
    while (from < to && Characters.isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && Characters.isSpace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      found.add(new Span(from, to));
    }
    start = stop;
  }
}
