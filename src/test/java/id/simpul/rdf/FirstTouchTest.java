package id.simpul.rdf;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is touched first starts Jena in the right order: each case in a world of its own. */
final class FirstTouchTest {

  @ParameterizedTest
  @ValueSource(
      classes = {Namespaces.class, Literals.class, OntologyFiles.class, ShapeValidator.class})
  void any_class_may_be_the_first(Class<?> known) throws Exception {
    try (URLClassLoader world =
        new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
      Class<?> fresh = assertDoesNotThrow(() -> Class.forName(known.getName(), true, world));
      assertNotSame(known, fresh);
    }
  }

  private static URL[] classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(FirstTouchTest::url)
        .toArray(URL[]::new);
  }

  private static URL url(String entry) {
    try {
      return Path.of(entry).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException("Not a class path entry: '" + entry + "'", e);
    }
  }
}
