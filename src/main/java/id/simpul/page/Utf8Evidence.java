package id.simpul.page;

/**
 * How far bytes look like UTF-8.
 *
 * @param whole how many characters of two and more bytes are complete
 * @param broken how many bytes fit no character
 */
record Utf8Evidence(int whole, int broken) {

  static Utf8Evidence of(byte[] bytes) {
    int whole = 0;
    int broken = 0;
    int i = 0;
    while (i < bytes.length) {
      int followers = followers(bytes[i]);
      if (followers == 0) {
        i++;
      } else if (followers > 0 && complete(bytes, i, followers)) {
        whole++;
        i += followers + 1;
      } else {
        broken++;
        i++;
      }
    }
    return new Utf8Evidence(whole, broken);
  }

  /** True where whole characters outnumber broken bytes: chance pairs in Windows-1252 are rarer. */
  boolean mostlyUtf8() {
    return whole > broken;
  }

  private static int followers(byte lead) {
    int b = lead & 0xFF;
    if (b < 0x80) {
      return 0;
    }
    if (b >= 0xC2 && b < 0xE0) {
      return 1;
    }
    if (b >= 0xE0 && b < 0xF0) {
      return 2;
    }
    return b >= 0xF0 && b < 0xF5 ? 3 : -1;
  }

  private static boolean complete(byte[] bytes, int at, int followers) {
    if (at + followers >= bytes.length) {
      return false;
    }
    for (int k = 1; k <= followers; k++) {
      if ((bytes[at + k] & 0xC0) != 0x80) {
        return false;
      }
    }
    return true;
  }
}
