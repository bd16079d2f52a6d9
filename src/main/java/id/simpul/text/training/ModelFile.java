package id.simpul.text.training;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import opennlp.tools.util.model.BaseModel;

/** Writes models so that two trainings give the same bytes: OpenNLP stamps them with the time. */
final class ModelFile {
  private static final String MANIFEST = "manifest.properties";

  /** 1 January 1980, the first day a zip file can name. */
  private static final java.time.LocalDateTime STAMP = java.time.LocalDateTime.of(1980, 1, 1, 0, 0);

  private ModelFile() {}

  static void write(BaseModel model, Path file) throws IOException {
    Files.write(file, bytes(model));
  }

  static byte[] bytes(BaseModel model) throws IOException {
    ByteArrayOutputStream stamped = new ByteArrayOutputStream();
    model.serialize(stamped);
    Map<String, byte[]> entries = entries(stamped.toByteArray());
    entries.computeIfPresent(MANIFEST, (name, content) -> unstamped(content));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        ZipEntry head = new ZipEntry(entry.getKey());
        head.setTimeLocal(STAMP);
        zip.putNextEntry(head);
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static Map<String, byte[]> entries(byte[] model) throws IOException {
    Map<String, byte[]> entries = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(model))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), zip.readAllBytes());
      }
    }
    return entries;
  }

  private static byte[] unstamped(byte[] manifest) {
    return new String(manifest, StandardCharsets.ISO_8859_1)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.startsWith("Timestamp=") ? "Timestamp=0" : line)
        .sorted()
        .collect(Collectors.joining("\n", "", "\n"))
        .getBytes(StandardCharsets.ISO_8859_1);
  }
}
