package id.simpul.app;

/**
 * One setting as it stands.
 *
 * @param key which
 * @param value as written, e.g. {@code 64 MB}
 * @param origin where it was written: {@code default}, {@code simpul.properties}, {@code
 *     SIMPUL_PORT} or {@code --port}
 */
public record Setting(Key key, String value, String origin) {

  /** The value as it may be shown: no password. */
  public String shown() {
    return key == Key.STORE_LOGIN && !value.isEmpty()
        ? "(set)"
        : value.replaceAll("://[^/@\\s]*@", "://…@");
  }
}
