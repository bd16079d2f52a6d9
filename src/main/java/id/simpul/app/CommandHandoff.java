package id.simpul.app;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.simpul.web.Handoff;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Carries out commands that other processes of the store's owner hand to this server. */
final class CommandHandoff implements Handoff {
  private static final int TOKEN_BYTES = 32;

  /** Runs a command line in this process. */
  @FunctionalInterface
  interface CommandLineRunner {
    /**
     * @param arguments command first
     * @return the exit code
     */
    int run(List<String> arguments, Terminal terminal);
  }

  private final String token = newToken();
  private final CommandLineRunner runner;

  CommandHandoff(CommandLineRunner runner) {
    this.runner = runner;
  }

  /** What a caller must show; fresh for each server. */
  String token() {
    return token;
  }

  @Override
  public boolean accepts(@Nullable String authorization) {
    // Compared in constant time, so that nobody learns the token byte by byte.
    return authorization != null
        && MessageDigest.isEqual(bytes("Bearer " + token), bytes(authorization));
  }

  @Override
  public void run(String command, InputStream request, OutputStream response) throws IOException {
    List<String> arguments = new ObjectMapper().readValue(request, new TypeReference<>() {});
    HandedOutput output = new HandedOutput(response);
    Terminal terminal = output.terminal();
    List<String> line = new ArrayList<>(List.of(command));
    line.addAll(arguments);
    int exit = runner.run(line, terminal);
    terminal.out().flush();
    terminal.err().flush();
    output.exit(exit);
  }

  private static String newToken() {
    byte[] bytes = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
