package id.simpul.app;

import java.io.Console;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command writes, in UTF-8 whatever the locale.
 *
 * @param out answers
 * @param err problems and progress
 * @param interactive whether a person watches, so that a progress bar makes sense
 */
public record Terminal(PrintStream out, PrintStream err, boolean interactive) {

  /** The standard streams of this process. */
  public static Terminal standard() {
    return new Terminal(utf8(System.out), utf8(System.err), isInteractive());
  }

  /** Both streams into {@code out} and {@code err}, for nobody in particular. */
  public static Terminal to(OutputStream out, OutputStream err) {
    return new Terminal(utf8(out), utf8(err), false);
  }

  private static PrintStream utf8(OutputStream stream) {
    return new PrintStream(stream, true, StandardCharsets.UTF_8);
  }

  private static boolean isInteractive() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      // From Java 22 on there is a console even where nobody watches; this method tells them apart.
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
