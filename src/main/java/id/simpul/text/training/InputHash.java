package id.simpul.text.training;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the models depend on: the annotated sentences, the name lists and the code that sees them.
 *
 * @param value SHA-256 in hexadecimal digits
 */
record InputHash(String value) {
  private static final String FILE = "inputs.sha256";
  private static final List<String> MODELS =
      List.of("sentences.bin", "tokens.bin", "persons.bin", "genres.bin");

  static InputHash of(Path source) throws IOException {
    MessageDigest digest = sha256();
    Path classes = classes();
    for (Path root : List.of(source, classes.resolve("names"), classes.resolve("id/simpul/text"))) {
      for (Path file : files(root)) {
        digest.update(root.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(file));
      }
    }
    return new InputHash(HexFormat.of().formatHex(digest.digest()));
  }

  boolean matches(Path target) throws IOException {
    Path file = target.resolve(FILE);
    return Files.exists(file)
        && Files.readString(file).strip().equals(value)
        && MODELS.stream().allMatch(model -> Files.exists(target.resolve(model)));
  }

  void write(Path target) throws IOException {
    Files.writeString(target.resolve(FILE), value + "\n");
  }

  private static List<Path> files(Path root) throws IOException {
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static Path classes() {
    try {
      return Path.of(InputHash.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("The classes' own place is not a path", e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
