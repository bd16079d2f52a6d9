package id.simpul.article;

import java.util.Locale;
import java.util.regex.Pattern;

/** Host names of sites. */
final class Address {
  private static final Pattern OFFICIAL =
      Pattern.compile(
          "(?:.{0,100}[.-])?(?:kpud?|kip|bawaslu|panwaslih|dkpp)(?:[.-].{0,100})?\\.go\\.id"
              + "|(?:.{1,100}\\.)?mkri\\.id");

  private Address() {}

  /** {@code https://www.Kota-Semarang.kpu.go.id/berita} → {@code kota-semarang.kpu.go.id}. */
  static String host(String address) {
    String rest = address.toLowerCase(Locale.ROOT).strip();
    int scheme = rest.indexOf("://");
    rest = scheme < 0 ? rest : rest.substring(scheme + 3);
    int end = 0;
    while (end < rest.length() && "/:?#".indexOf(rest.charAt(end)) < 0) {
      end++;
    }
    rest = rest.substring(0, end);
    return rest.startsWith("www.") ? rest.substring(4) : rest;
  }

  /**
   * The host that a printed address stands for. The offices' JDIH sites share one host and differ
   * in the path: {@code jdih.kpu.go.id/sumsel/muara-enim} is {@code muara-enim.kpu.go.id}.
   */
  static String site(String address) {
    String host = host(address);
    int at = address.toLowerCase(Locale.ROOT).indexOf(host) + host.length();
    String[] path = address.substring(Math.min(at, address.length())).split("/");
    String last = path.length > 1 ? path[path.length - 1].strip() : "";
    boolean shared = host.equals("jdih.kpu.go.id") || host.equals("jdih.bawaslu.go.id");
    return shared && !last.isEmpty()
        ? last.toLowerCase(Locale.ROOT) + host.substring("jdih".length())
        : host;
  }

  /** True for sites of election offices, their ethics council and their court. */
  static boolean official(String host) {
    return OFFICIAL.matcher(host).matches();
  }
}
