package id.simpul.web.sparql;

import id.simpul.model.ErrorId;
import id.simpul.model.SimpulException;
import java.util.Locale;
import org.apache.jena.query.QueryParseException;

/**
 * Why a query got no answer, in both languages, with the next step.
 *
 * @param status HTTP status
 * @param id the error's id, as in {@code docs/errors.md}
 * @param line line of the query where it went wrong, from 1, or 0
 * @param column column of that line, from 1, or 0
 * @param indonesian what happened and what to do now
 * @param english the same
 */
public record Problem(
    int status, ErrorId id, long line, long column, String indonesian, String english) {

  private Problem(int status, ErrorId id, String indonesian, String english) {
    this(status, id, 0, 0, indonesian, english);
  }

  static Problem timeout(double seconds) {
    String limit = String.format(Locale.ROOT, "%.1f", seconds);
    return new Problem(
        503,
        ErrorId.QUERY_TOO_LONG,
        "Kueri dihentikan setelah "
            + limit.replace('.', ',')
            + " detik. Persempit polanya (misalnya satu kantor atau satu tahun) atau tambahkan LIMIT.",
        "The query was stopped after "
            + limit
            + " seconds. Narrow its pattern (one office, one year) or add a LIMIT.");
  }

  /** The store itself gave no answer. */
  static Problem store(SimpulException cause) {
    return new Problem(
        503,
        cause.id(),
        "Penyimpanan data tidak menjawab. Coba lagi nanti, atau beri tahu pengelola layanan ini.",
        "The store does not answer. Try again later, or tell who keeps this service.");
  }

  static Problem busy() {
    return new Problem(
        503,
        ErrorId.QUERY_BUSY,
        "Semua tempat kueri sedang terpakai. Coba lagi beberapa detik lagi.",
        "All query places are taken. Try again in a few seconds.");
  }

  /** Whoever asked wants no answer any more. */
  static Problem cancelled() {
    return new Problem(
        409,
        ErrorId.QUERY_CANCELLED,
        "Kueri dibatalkan atas permintaan. Jalankan lagi bila jawabannya masih diperlukan.",
        "The query was cancelled as asked. Run it again if its answer is still wanted.");
  }

  static Problem memory() {
    return new Problem(
        503,
        ErrorId.QUERY_TOO_LARGE,
        "Kueri dihentikan karena memakan terlalu banyak memori. Persempit polanya atau hindari ORDER BY"
            + " dan DISTINCT atas hasil yang sangat besar.",
        "The query was stopped because it took too much memory. Narrow its pattern, or avoid ORDER BY"
            + " and DISTINCT over very large results.");
  }

  /** The answer has more rows than are given at once. */
  public static Problem tooManyRows(long rows) {
    return new Problem(
        413,
        ErrorId.QUERY_TOO_LARGE,
        "Hasilnya lebih dari " + rows + " baris. Tambahkan LIMIT dan OFFSET, lalu ambil bertahap.",
        "The result has more than " + rows + " rows. Add LIMIT and OFFSET and fetch it in parts.");
  }

  static Problem tooManyBytes(long bytes) {
    return new Problem(
        413,
        ErrorId.QUERY_TOO_LARGE,
        "Hasilnya lebih dari " + bytes + " bita. Tambahkan LIMIT, atau pilih kolom lebih sedikit.",
        "The result has more than " + bytes + " bytes. Add a LIMIT, or select fewer columns.");
  }

  static Problem stringTooLong(int limit) {
    return new Problem(
        413,
        ErrorId.QUERY_TOO_LARGE,
        "Sebuah teks dalam kueri tumbuh melewati "
            + limit
            + " huruf (CONCAT, REPLACE atau GROUP_CONCAT). Pilih bagian yang lebih kecil.",
        "A string in the query grew beyond "
            + limit
            + " characters (CONCAT, REPLACE or GROUP_CONCAT). Pick smaller parts.");
  }

  static Problem queryTooLong(int length, int limit) {
    return new Problem(
        413,
        ErrorId.QUERY_TOO_LARGE,
        "Teks kueri " + length + " huruf; batasnya " + limit + ". Pendekkan kuerinya.",
        "The query text has " + length + " characters; the limit is " + limit + ". Shorten it.");
  }

  static Problem readOnly() {
    return new Problem(
        403,
        ErrorId.QUERY_REFUSED,
        "Titik akhir ini hanya membaca. Kirim SELECT, ASK, CONSTRUCT atau DESCRIBE sebagai 'query'.",
        "This endpoint only reads. Send SELECT, ASK, CONSTRUCT or DESCRIBE as 'query'.");
  }

  static Problem method(String method) {
    return new Problem(
        405,
        ErrorId.QUERY_REFUSED,
        "Metode '" + method + "' tidak dilayani di sini. Pakai GET atau POST.",
        "Method '" + method + "' is not served here. Use GET or POST.");
  }

  static Problem mediaType(String type) {
    return new Problem(
        415,
        ErrorId.QUERY_REFUSED,
        "Jenis isi '"
            + type
            + "' tidak dikenal. Pakai application/x-www-form-urlencoded atau"
            + " application/sparql-query.",
        "Content type '"
            + type
            + "' is not known. Use application/x-www-form-urlencoded or application/sparql-query.");
  }

  static Problem refused(String what) {
    return new Problem(
        403,
        ErrorId.QUERY_REFUSED,
        "'" + what + "' tidak diizinkan di layanan ini. Hapus bagian itu dari kueri.",
        "'" + what + "' is not allowed on this service. Remove that part of the query.");
  }

  static Problem missingQuery() {
    return new Problem(
        400,
        ErrorId.QUERY_INVALID,
        "Parameter 'query' kosong atau lebih dari satu. Kirim tepat satu kueri.",
        "The parameter 'query' is empty or given more than once. Send exactly one query.");
  }

  static Problem invalid(QueryParseException e) {
    ParseTrouble trouble = ParseTrouble.of(e);
    long line = trouble.line();
    long column = trouble.column();
    String where = line == 0 ? "" : " pada baris " + line + ", kolom " + column;
    String at = line == 0 ? "" : " at line " + line + ", column " + column;
    return new Problem(
        400,
        ErrorId.QUERY_INVALID,
        line,
        column,
        "Kueri tidak dapat dibaca" + where + ". " + trouble.indonesian(),
        "The query cannot be read" + at + ". " + trouble.english());
  }

  static Problem failed(String detail) {
    return new Problem(
        400,
        ErrorId.QUERY_INVALID,
        "Kueri gagal dijalankan: " + firstLine(detail) + " Periksa bagian itu.",
        "The query failed: " + firstLine(detail) + " Check that part.");
  }

  static Problem internal() {
    return new Problem(
        500,
        ErrorId.INTERNAL,
        "Terjadi kesalahan di layanan ini. Coba lagi; bila tetap gagal, laporkan kuerinya.",
        "Something went wrong in this service. Try again; if it fails again, report the query.");
  }

  private static String firstLine(@org.jspecify.annotations.Nullable String message) {
    if (message == null || message.isBlank()) {
      return "";
    }
    String line = message.lines().findFirst().orElse("").strip();
    return line.endsWith(".") ? line : line + ".";
  }
}
