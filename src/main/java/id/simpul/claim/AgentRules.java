package id.simpul.claim;

import id.simpul.mention.Chunk;
import id.simpul.mention.Symbols;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The rules that join persons with the posts beside them, over the signs of a row: one letter for
 * each chunk, as in {@link Symbols} and for a few words that tell who holds what.
 */
final class AgentRules {
  /** Words that stand for a person named before. */
  static final Set<String> PRONOUNS = Set.of("ia", "dia", "beliau", "penulis");

  /**
   * A rule: its Indonesian surface form and the signs it matches: one post or office, one person or
   * more.
   */
  record Rule(String name, Pattern pattern, String first) {}

  /** A name of a list, with a post in brackets of its own. */
  private static final String ITEM = "[Ppq](?:,?\\(J\\))?";

  /** A name of a list with its post in brackets. */
  private static final String POSTED = "[Ppq],?\\(J\\)";

  static final String BEFORE = "<orang> sebelumnya <jabatan>/1";

  static final String HANDOVER = "serah terima <jabatan> dari <orang> kepada <orang>/1";

  static final String IN_PLACE = "<orang> <jabatan> <kantor>/1";

  static final String PAIRED = "<orang> dan <orang>, masing-masing <jabatan> dan <jabatan>/1";

  static final String IN_STEAD = "mewakili <jabatan>, <orang> selaku <jabatan>/1";

  static final String FROM_OFFICE = "narasumber dari <kantor>, <orang>/1";

  static final String LISTED = "<jabatan>, <orang>, <orang>, <jabatan>/1";

  static final String SECOND_POST = "<jabatan>, <orang>, <jabatan>/1";

  static final String AS_WELL = "<jabatan> <orang> selaku <jabatan>/1";

  static final String IN_A_ROW = "<jabatan> <jabatan> <orang>/1";

  static final String TWO_POSTS = "<jabatan>, <orang> (<jabatan>)/1";

  /**
   * In order, the first that matches wins. P is a certain name, p a possible one, q one that nobody
   * knows, J a post.
   */
  private static final List<Rule> RULES =
      List.of(
          rule(IN_STEAD, "J,?[Ppq],?s{1,2}[xX]?J"),
          rule(IN_A_ROW, "JJ,?P(?!,?d?[Ppq])"),
          rule(AS_WELL, "J[,;:]?P,?sJ(?!\"?[Ppq])"),
          rule("<orang> (<jabatan>)/1", "[Ppq],?\\(J(?:[xX,]{0,2}\\))?"),
          rule("<jabatan> (<orang>)/1", "J\\([Ppq](?:(?:,d?|d)[Ppq])*\\)"),
          rule(TWO_POSTS, "J[,;:]?[Ppq],?\\(J\\)"),
          rule(SECOND_POST, "J[,;:]?P,J(?=\\.?$|,x)"),
          rule(HANDOVER, "J[xXf]{0,3}f[xX]{0,4}[Ppq],?[xX]{0,4}e[xX]{0,4},?[Ppq]"),
          rule("<ia> selaku <jabatan>/1", "i[xX]{0,3}[sy]{1,2}[xX]?J"),
          rule("<ia> selaku <jabatan>/1", "i,x{1,3}J(?=[,x])"),
          rule("<orang> selaku <jabatan>/1", "[Ppq],?(?:[xX]{0,3}s{1,2}|xy)[xX]?J"),
          rule("<jabatan> dijabat <orang>/1", "J[xX]{0,2}j[xo]?[Ppq]"),
          rule(BEFORE, "[Ppq],?x?n[xX]{0,2}[sy]?[xX]?J(?!\"?[Ppq])"),
          rule(
              "<jabatan>, <orang>, <orang> dan <orang>/1",
              "J[,:;]?" + POSTED + "(?:[,;]" + POSTED + ")*[,;]?d" + POSTED),
          rule(
              "<jabatan>, <orang>, <orang> dan <orang>/1",
              "J[,:;]?"
                  + ITEM
                  + "(?:,"
                  + ITEM
                  + ")*,?d"
                  + ITEM
                  + "(?!,?\\(?J(?!,?\"?[Ppq]|,d?x{0,2}J|xm)|,[Pp])"),
          rule(
              "<jabatan> yakni <orang>, <orang> dan <orang>/1",
              "J[,:;]?[yx]?[,:;]?y[:,]?"
                  + ITEM
                  + "(?:[,;]"
                  + ITEM
                  + ")*[,;]?d"
                  + ITEM
                  + "(?!,?\\(?J(?!,?\"?[Ppq]))"),
          rule(
              "<jabatan>; <orang>, <orang> dan <orang>/1",
              "J[;:]"
                  + ITEM
                  + "(?:[,;]"
                  + ITEM
                  + ")+(?:[,;]?d"
                  + ITEM
                  + ")?(?!,?\\(?J(?!,?\"?[Ppq]))"),
          rule(
              "<jabatan> yakni <orang>, <orang>/1",
              "J[yx]?y[:,]?" + ITEM + "(?:," + ITEM + ")+(?!,?d?[Ppq]|,?\\(?J(?!,?\"?[Ppq]))"),
          rule(
              "<jabatan> yang …, yakni <orang>, <orang> dan <orang>/1",
              "Jx[xs]{1,6},?y[:,]?" + ITEM + "(?:[,;]" + ITEM + ")*[,;]?d" + ITEM),
          rule("<jabatan> yakni <orang>/1", "J[yx]?y[:,]?[Pp]"),
          rule("<jabatan>, ttd, <orang>/1", "J,?t[,.]?[Ppq]"),
          rule(LISTED, "J[,;:][Pp](?:,[Ppq])++(?=,?d?J)"),
          rule("<jabatan> <kantor>, <orang>/1", "J[,;:]\"?[Ppq]"),
          rule(
              "<jabatan>, <orang>, <orang>/1",
              "J[,:;]?[Pp](?:,[Ppq])++(?!,?d?[Ppq]|,?\\(?J(?!,?\"?[Ppq]))"),
          rule("<jabatan> <orang> dari <kantor>/1", "J[Pp]f[OG]"),
          rule("<jabatan> <kantor>, <orang>/1", "J\"?[Pp]"),
          rule("<jabatan> <kantor>, <orang>/1", "Jq(?=[,.;)dxob]|$)"),
          rule("<orang> dan <orang>, keduanya <jabatan>/1", "[Pp](?:,[Ppq])*,?(?:d[Ppq])?,?zs?J"),
          rule(
              "<orang> dan <orang>, keduanya <jabatan>/1",
              "[Pp](?:,[Ppq])*,?(?:d[Ppq])?\\(zs?J\\)"),
          rule(PAIRED, "[Pp](?:,[Ppq])*,?d[Ppq],?y" + "J(?:,J)*,?dJ"),
          rule(
              "<orang> dan <orang>, keduanya <jabatan>/1",
              "[Pp](?:,[Ppq])*,?d[Ppq],?yJ(?!,?d?\"?[PpqJ])"),
          rule("<orang> - <jabatan>/1", "[Ppq]-J"),
          rule("<orang>, <jabatan>/1", "P,J(?!\"?[Pp]|xm)"),
          rule("<orang>, <jabatan>/1", "[Pp]J(?!,?\"?[Ppq])"),
          rule("<orang>, <jabatan>/1", "[pq],J(?!,?\"?[Ppq]|xm)"),
          rule(IN_PLACE, "qJ(?!,?\"?[Ppq])"),
          rule("<orang> (<kantor>, <jabatan>)/1", "[Ppq]\\([OG],?J\\)"),
          rule("<kantor> (<orang>)/1", "[OG]\\(P\\)"),
          rule("<orang> (<kantor>)/1", "P\\(f?[OG]\\)"),
          rule("perwakilan <kantor>, <orang>/1", "w[OG],[Pp](?=[,.d]|$)"),
          rule(FROM_OFFICE, "f[OG],[Pp](?=[,.xd]|$)"),
          rule("<orang> dari <divisi>/1", "[Pp]fJ"),
          rule("<orang> dari <kantor>/1", "P,?f[OG]"),
          rule("<orang> mewakili <kantor>/1", "[Pp],?a[Xq]?[OG]"),
          rule("<kantor> melalui <orang>/1", "[OG]mP"));

  private static Rule rule(String name, String signs) {
    return new Rule(name, Pattern.compile(signs), firstSigns(signs));
  }

  /** The rules by the sign they begin with. */
  private static final Map<Character, List<Rule>> BY_FIRST = new HashMap<>();

  static {
    for (Rule rule : RULES) {
      for (char sign : rule.first().toCharArray()) {
        BY_FIRST.computeIfAbsent(sign, s -> new ArrayList<>()).add(rule);
      }
    }
  }

  /** The signs in the brackets that a rule begins with, or the one sign. */
  private static String firstSigns(String signs) {
    if (signs.startsWith("[")) {
      return signs.substring(1, signs.indexOf(']'));
    }
    if (!Character.isLetter(signs.charAt(0)) || "?*|{".indexOf(signs.charAt(1)) >= 0) {
      throw new IllegalArgumentException("A rule must begin with a sign: " + signs);
    }
    return signs.substring(0, 1);
  }

  static String symbols(List<Chunk> row) {
    StringBuilder out = new StringBuilder();
    for (Chunk chunk : row) {
      out.append(chunk.about() == null ? sign(chunk) : chunk.symbol());
    }
    return out.toString();
  }

  static char sign(Chunk word) {
    String lower = word.text().toLowerCase(Locale.ROOT);
    if (PRONOUNS.contains(lower)) {
      return 'i';
    }
    return switch (lower) {
      case "menjadi" -> 's';
      case "perwakilan", "utusan", "delegasi" -> 'w';
      case "masing-masing" -> 'y';
      case "kepada" -> 'e';
      case "diemban", "dijabat", "dipegang", "diduduki" -> 'j';
      case "sebelumnya", "dulunya", "dahulu" -> 'n';
      case "ttd", "ttd.", "dto", "dto." -> 't';
      case "keduanya", "ketiganya", "keempatnya", "kelimanya" -> 'z';
      default -> word.symbol() == Symbols.IN_CHARGE ? 's' : word.symbol();
    };
  }

  /** The rules that may begin with {@code sign}, in order. */
  static List<Rule> beginningWith(char sign) {
    return BY_FIRST.getOrDefault(sign, List.of());
  }

  private AgentRules() {}
}
