package id.simpul.web.sparql;

import id.simpul.rdf.Namespaces;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryParseException;

/**
 * What a parser's complaint means and what to do, in both languages. The parser speaks of its
 * tokens and, for what it met too late, of the last place that was still right; here the place is
 * where the wrong sign stands.
 *
 * @param line from 1, or 0 where the complaint names no place
 * @param column from 1, or 0
 * @param indonesian what is wrong and what to do
 * @param english the same
 */
record ParseTrouble(long line, long column, String indonesian, String english) {
  private static final Pattern AT = Pattern.compile("[Ll]ine (\\d+), column (\\d+)");
  private static final Pattern MET = Pattern.compile("Encountered \"(?: .*? \"(.*?) \"\"|<EOF>\")");
  private static final Pattern PREFIX =
      Pattern.compile("Unresolved prefixed name: (?<prefix>[^:\\s]*):");
  private static final Pattern GROUPED =
      Pattern.compile("Non-group key variable in SELECT: (?<variable>\\?\\w+)");
  private static final Pattern TAKEN =
      Pattern.compile("Variable used when already in-scope: (?<variable>\\?\\w+)");
  private static final Pattern AFTER = Pattern.compile("after prefix \"(?<word>.*)\"");
  private static final Pattern WANTED =
      Pattern.compile("(?m)^\\s+(?:\"(.+?)\"|<(\\w+)>) \\.\\.\\.");
  private static final int WANTED_SHOWN = 6;

  /** Names of the parser's tokens; what is not listed is written as it stands. */
  private static final Map<String, String[]> TOKENS =
      Map.ofEntries(
          token("IRIref", "alamat <…>", "address <…>"),
          token("PNAME_NS", "nama berawalan", "prefixed name"),
          token("PNAME_LN", "nama berawalan", "prefixed name"),
          token("VAR1", "variabel ?x", "variable ?x"),
          token("VAR2", "variabel ?x", "variable ?x"),
          token("INTEGER", "angka", "number"),
          token("DECIMAL", "angka", "number"),
          token("DOUBLE", "angka", "number"),
          token("STRING_LITERAL1", "teks \"…\"", "text \"…\""),
          token("STRING_LITERAL2", "teks \"…\"", "text \"…\""));

  private static Map.Entry<String, String[]> token(String name, String id, String en) {
    return Map.entry(name, new String[] {id, en});
  }

  static ParseTrouble of(QueryParseException e) {
    String message = e.getMessage() == null ? "" : e.getMessage();
    Matcher at = AT.matcher(message);
    boolean placed = at.find();
    long line = placed ? Long.parseLong(at.group(1)) : Math.max(0, e.getLine());
    long column = placed ? Long.parseLong(at.group(2)) : Math.max(0, e.getColumn());
    String[] said = said(message);
    return new ParseTrouble(line, column, said[0], said[1]);
  }

  private static String[] said(String message) {
    Matcher prefix = PREFIX.matcher(message);
    if (prefix.find()) {
      return prefix(prefix.group("prefix"));
    }
    Matcher grouped = GROUPED.matcher(message);
    if (grouped.find()) {
      return grouped(grouped.group("variable"));
    }
    Matcher taken = TAKEN.matcher(message);
    if (taken.find()) {
      String variable = taken.group("variable");
      return new String[] {
        "Variabel " + variable + " sudah dipakai sebelum AS. Pilih nama lain sesudah AS.",
        "The variable " + variable + " is in use before AS. Choose another name after AS."
      };
    }
    return message.startsWith("Lexical error") ? sign(message) : met(message);
  }

  private static String[] prefix(String prefix) {
    String namespace = Optional.ofNullable(Namespaces.prefixes().get(prefix)).orElse("https://…/");
    String line = "PREFIX " + prefix + ": <" + namespace + ">";
    return new String[] {
      "Awalan '" + prefix + ":' belum dinyatakan. Tambahkan baris " + line + " di awal kueri.",
      "The prefix '" + prefix + ":' is not declared. Add the line " + line + " at the beginning."
    };
  }

  private static String[] grouped(String variable) {
    return new String[] {
      "Variabel "
          + variable
          + " ada di SELECT tetapi tidak di GROUP BY. Tambahkan ke GROUP BY, atau bungkus dengan"
          + " COUNT, MIN, MAX atau SAMPLE.",
      "The variable "
          + variable
          + " is in SELECT and not in GROUP BY. Add it to GROUP BY, or wrap it in COUNT, MIN, MAX"
          + " or SAMPLE."
    };
  }

  private static String[] sign(String message) {
    Matcher after = AFTER.matcher(message);
    String word = after.find() ? after.group("word").replace("\\\"", "\"") : "";
    if (word.startsWith("\"") || word.startsWith("'")) {
      return new String[] {
        "Teks yang dimulai dengan " + word + " tidak ditutup. Tambahkan tanda kutip penutup.",
        "The text that begins with " + word + " is not closed. Add the closing quotation mark."
      };
    }
    return new String[] {
      word.isEmpty()
          ? "Tanda di sini tidak dikenal SPARQL. Hapus atau ganti tanda itu."
          : "Kata '"
              + word
              + "' tidak dikenal SPARQL. Periksa ejaannya, atau beri awalan (simpul:…) atau ?.",
      word.isEmpty()
          ? "The sign here is unknown to SPARQL. Remove or replace it."
          : "The word '"
              + word
              + "' is unknown to SPARQL. Check its spelling, or give it a prefix (simpul:…) or ?."
    };
  }

  private static String[] met(String message) {
    Matcher met = MET.matcher(message);
    if (!met.find()) {
      String detail = message.lines().findFirst().orElse("").strip();
      return new String[] {
        "Penjelasan pengurai: " + detail + " Perbaiki bagian itu, lalu kirim lagi.",
        "The parser says: " + detail + " Mend that part and send it again."
      };
    }
    String sign = met.group(1);
    return sign == null ? end(message) : unexpected(sign.strip(), message);
  }

  private static String[] end(String message) {
    return new String[] {
      "Kueri berakhir sebelum selesai; biasanya kurung '}' atau ')' belum ditutup. Lengkapi, lalu"
          + " kirim lagi."
          + wanted(message, 0, " Yang bisa menyusul: "),
      "The query ends before it is complete; usually a '}' or ')' is missing. Complete it and send"
          + " it again."
          + wanted(message, 1, " What may follow: ")
    };
  }

  private static String[] unexpected(String sign, String message) {
    if (sign.matches("(?i)(insert|delete|load|clear|create|drop)\\b.*")) {
      return new String[] {
        "'"
            + sign
            + "' mengubah data; layanan ini hanya membaca. Pakai SELECT, ASK, CONSTRUCT atau DESCRIBE.",
        "'"
            + sign
            + "' changes data; this service only reads. Use SELECT, ASK, CONSTRUCT or DESCRIBE."
      };
    }
    return new String[] {
      "'"
          + sign
          + "' tidak bisa berada di sini. Periksa yang tepat sebelumnya: titik, koma, kurung, atau bagian yang kurang."
          + wanted(message, 0, " Yang bisa di sini: "),
      "'"
          + sign
          + "' cannot stand here. Check what comes right before: a full stop, comma, bracket or a missing part."
          + wanted(message, 1, " Possible here: ")
    };
  }

  private static String wanted(String message, int language, String lead) {
    Set<String> wanted = new LinkedHashSet<>();
    Matcher matcher = WANTED.matcher(message);
    while (matcher.find() && wanted.size() < WANTED_SHOWN) {
      String[] named = TOKENS.get(String.valueOf(matcher.group(2)));
      if (named != null) {
        wanted.add(named[language]);
      } else if (matcher.group(1) != null
          && matcher.group(1).matches("[\\p{Punct}]{1,2}|[a-zA-Z ]+")) {
        wanted.add(matcher.group(1));
      }
    }
    return wanted.isEmpty() ? "" : lead + String.join(", ", wanted) + ".";
  }
}
