package id.simpul.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that travel with the program, from a folder and from a jar. */
final class BundleTest {
  private static final String CLASS_FILE = Bundle.class.getName().replace('.', '/') + ".class";

  @Test
  void a_folder_is_listed_sorted_and_without_its_subfolders() {
    List<String> files = Bundle.list("ontology", ".ttl");
    assertEquals(List.of("ontology/simpul.ttl"), files);
    assertTrue(Bundle.list("ontology/vocab", ".ttl").contains("ontology/vocab/role.ttl"));
  }

  @Test
  void a_missing_folder_is_empty_and_a_missing_file_is_named() {
    assertEquals(List.of(), Bundle.list("tak-ada", ".ttl"));
    IllegalArgumentException error =
        assertThrows(IllegalArgumentException.class, () -> Bundle.open("tak-ada.ttl"));
    assertTrue(error.getMessage().contains("'tak-ada.ttl'"));
  }

  /**
   * Without entries for folders, as some tools write jars; the path holds a space and an accent.
   */
  @Test
  void a_jar_is_listed_and_read_alike(@TempDir Path folder) throws Exception {
    Path jar = folder.resolve("sim pul é.jar");
    write(jar, "q/a.rq", "q/b.rq", "q/derive/c.rq", "q/notes.txt", "qq/d.rq");
    URL[] only = {jar.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(only, ClassLoader.getPlatformClassLoader())) {
      Class<?> inJar = loader.loadClass(Bundle.class.getName());
      assertEquals(
          List.of("q/a.rq", "q/b.rq"),
          inJar.getMethod("list", String.class, String.class).invoke(null, "q", ".rq"));
      assertEquals(
          "isi q/derive/c.rq", inJar.getMethod("text", String.class).invoke(null, "q/derive/c.rq"));
    }
  }

  private static void write(Path jar, String... names) throws IOException {
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file);
        InputStream code = Bundle.open(CLASS_FILE)) {
      out.putNextEntry(new JarEntry(CLASS_FILE));
      out.write(code.readAllBytes());
      for (String name : names) {
        out.putNextEntry(new JarEntry(name));
        out.write(("isi " + name).getBytes(StandardCharsets.UTF_8));
      }
    }
  }
}
