package id.simpul.text;

/** Which characters open, close, end and separate. */
final class Characters {
  private Characters() {}

  static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u200b'
        || c == '\ufeff'
        || Character.isISOControl(c);
  }

  static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }

  static boolean isTerminator(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…';
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '‘' || c == '`' || c == 'ʼ';
  }

  /** Closes a quotation or a bracket whatever stood before; straight quotes depend on parity. */
  static boolean isCloser(char c) {
    return c == '”' || c == '»' || c == ')' || c == ']' || c == '’';
  }

  static boolean isOpener(char c) {
    return c == '“' || c == '„' || c == '«' || c == '(' || c == '[' || c == '‘';
  }

  /** A letter, a digit or a mark that sits on one. */
  static boolean isWordPart(int codePoint) {
    if (Character.isLetterOrDigit(codePoint)) {
      return true;
    }
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
