package id.simpul.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import id.simpul.model.ErrorId;
import id.simpul.model.Page;
import id.simpul.model.Page.Format;
import id.simpul.model.SimpulException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Encodings, formats and refusals. */
final class PageReaderTest {
  private static final String STORY = "“Kami siap – kapan pun,” ujar Ketua KPU Kota Solok… café";

  @TempDir Path folder;

  private final PageReader reader = new PageReader();

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
  void plain_bytes_are_decoded(String charset) {
    assertEquals(STORY, reader.read("a.txt", STORY.getBytes(Charset.forName(charset))).text());
  }

  @ParameterizedTest
  @CsvSource({"UTF-8,EFBBBF", "UTF-16LE,FFFE", "UTF-16BE,FEFF", "UTF-32LE,FFFE0000"})
  void a_byte_order_mark_is_obeyed_and_dropped(String charset, String mark) {
    byte[] bytes = join(HexFormat.of().parseHex(mark), STORY.getBytes(Charset.forName(charset)));
    assertEquals(STORY, reader.read("a.txt", bytes).text());
  }

  @ParameterizedTest
  @CsvSource({"iso-8859-1,windows-1252", "windows-1251,windows-1251"})
  void a_declared_charset_is_obeyed_as_browsers_do(String declared, String written) {
    String html = "<html><head><meta charset=\"" + declared + "\"><p>“Siap” – </p></html>";
    Page page = reader.read("a.html", html.getBytes(Charset.forName(written)));
    assertEquals(html, page.text());
  }

  @Test
  void line_ends_become_one_kind_and_nothing_else_changes() {
    byte[] bytes = "Judul\r\nIsi\u00a0 ganda\rAkhir\n".getBytes(StandardCharsets.UTF_8);
    assertEquals("Judul\nIsi\u00a0 ganda\nAkhir\n", reader.read("a.txt", bytes).text());
  }

  @ParameterizedTest
  @CsvSource({
    "a.txt,Halo,TEXT",
    "a.md,# Halo,MARKDOWN",
    "a.HTM,Halo,HTML",
    "a.txt,<!DOCTYPE html><p>Halo,HTML",
    "a.txt,<!-- x --> <html lang='id'>,HTML",
    "halaman,Halo,TEXT",
    "https://kab-serang.kpu.go.id/berita?id=1.2,<html>,HTML",
    "https://kab-serang.kpu.go.id/index.php,Halo,TEXT"
  })
  void the_format_follows_extension_and_first_tag(String source, String text, Format format) {
    assertEquals(format, reader.read(source, text.getBytes(StandardCharsets.UTF_8)).format());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "255044462D312E340A25", // PDF
        "504B0304140006000800", // ZIP, DOCX
        "89504E470D0A1A0A0000", // PNG
        "FFD8FFE000104A464946", // JPEG
        "4A756475 6C00 497369", // a zero byte
        "0102030405060708414243" // control characters
      })
  void binary_files_are_refused(String hex) {
    byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));
    assertRefused(ErrorId.FILE_BINARY, () -> reader.read("a.txt", bytes));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t ", "\u00a0\u200f\n", "\ufeff"})
  void a_page_without_a_visible_character_is_refused(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertRefused(ErrorId.FILE_EMPTY, () -> reader.read("a.txt", bytes));
  }

  @Test
  void broken_encodings_are_refused_instead_of_guessed() {
    byte[] mixed = join("“Siap” – kata".getBytes(StandardCharsets.UTF_8), new byte[] {(byte) 0x96});
    assertRefused(ErrorId.FILE_ENCODING, () -> reader.read("a.txt", mixed));
    byte[] undefined =
        join("Kata ".getBytes(StandardCharsets.UTF_8), new byte[] {(byte) 0x81, 'a'});
    assertRefused(ErrorId.FILE_ENCODING, () -> reader.read("a.txt", undefined));
    byte[] halved = HexFormat.of().parseHex("FFFE4100D8");
    assertRefused(ErrorId.FILE_ENCODING, () -> reader.read("a.txt", halved));
  }

  @Test
  void a_file_of_200_megabytes_is_refused_by_its_size() throws IOException {
    Path file = folder.resolve("besar.txt");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(200L * 1024 * 1024);
    }
    SimpulException error = assertRefused(ErrorId.FILE_TOO_LARGE, () -> reader.read(file));
    assertTrue(error.problem().contains("200 MB, the limit is 50 MB"), error.problem());
    assertRefused(
        ErrorId.FILE_TOO_LARGE, () -> new PageReader(3).read("a.txt", new byte[] {65, 66, 67, 68}));
  }

  @Test
  void paths_that_are_no_readable_page_are_refused_by_name() throws IOException {
    assertRefused(ErrorId.FILE_MISSING, () -> reader.read(folder.resolve("tiada.txt")));
    assertRefused(ErrorId.FILE_UNREADABLE, () -> reader.read(folder));
    Path pdf = Files.writeString(folder.resolve("berita.pdf"), "Halo");
    assertRefused(ErrorId.FILE_TYPE, () -> reader.read(pdf));
  }

  @Test
  void a_file_without_permission_is_refused() throws IOException {
    Path file = Files.writeString(folder.resolve("rahasia.txt"), "Halo");
    boolean changed = file.toFile().setReadable(false);
    assumeFalse(!changed || Files.isReadable(file), "this user reads every file");
    assertRefused(ErrorId.FILE_UNREADABLE, () -> reader.read(file));
  }

  @Test
  void the_source_is_kept_as_named() throws IOException {
    Path file = Files.writeString(folder.resolve("berita.txt"), "Halo");
    assertEquals(file.toString(), reader.read(file).source());
  }

  private static SimpulException assertRefused(ErrorId id, Executable reading) {
    SimpulException error = assertThrows(SimpulException.class, reading);
    assertEquals(id, error.id(), error.getMessage());
    return error;
  }

  private static byte[] join(byte[] first, byte[] second) {
    byte[] joined = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, joined, first.length, second.length);
    return joined;
  }
}
