package id.simpul.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.simpul.model.ErrorId;
import id.simpul.model.SimpulException;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The text that a request brings: as the body itself (text/plain), in the field {@code text} of a
 * JSON object, or in the form field {@code text}. UTF-8.
 */
final class PastedText {
  /** The most that is read, in Unicode code points. */
  static final int LIMIT = 64_000;

  /** A code point takes four bytes at most, twelve when percent-encoded in a form. */
  private static final int MOST_BYTES = LIMIT * 12 + 4_096;

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private PastedText() {}

  /**
   * @throws SimpulException TEXT_EMPTY, TEXT_TOO_LONG or TEXT_UNREADABLE
   */
  static String of(Context ctx) {
    String text = unchecked(ctx);
    int length = text.codePointCount(0, text.length());
    if (length > LIMIT) {
      throw tooLong(Integer.toString(length));
    }
    if (text.isBlank()) {
      throw new SimpulException(
          ErrorId.TEXT_EMPTY,
          "There is no text to check: the request's text is ''.",
          "Send it as text/plain, as JSON {\"text\": …} or in the form field 'text'.");
    }
    return text;
  }

  private static String unchecked(Context ctx) {
    byte[] body = bytes(ctx);
    String type = String.valueOf(ctx.contentType()).toLowerCase(Locale.ROOT);
    if (type.startsWith("application/x-www-form-urlencoded")) {
      return formField(utf8(body));
    }
    if (type.startsWith("application/json")) {
      return jsonField(utf8(body));
    }
    if (type.startsWith("text/") || type.equals("null")) {
      return utf8(body);
    }
    throw unreadable(
        "A text cannot be read from the content type '" + type + "'.",
        "Use text/plain, application/json or application/x-www-form-urlencoded.");
  }

  private static byte[] bytes(Context ctx) {
    try {
      byte[] body = ctx.bodyInputStream().readNBytes(MOST_BYTES + 1);
      if (body.length > MOST_BYTES) {
        throw tooLong("more than " + LIMIT);
      }
      return body;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String utf8(byte[] body) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    } catch (CharacterCodingException e) {
      throw unreadable("The text is not valid 'UTF-8'.", "Send it in UTF-8.");
    }
  }

  private static String formField(String form) {
    for (String pair : form.split("&")) {
      if (pair.startsWith("text=")) {
        try {
          return URLDecoder.decode(pair.substring(5), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IllegalArgumentException e) {
          throw unreadable("The form field 'text' is badly encoded.", "Percent-encode it.");
        }
      }
    }
    return "";
  }

  private static String jsonField(String json) {
    try {
      JsonNode text = JSON.readTree(json).path("text");
      if (!text.isTextual() && !text.isMissingNode()) {
        throw unreadable("The field 'text' is no string.", "Send {\"text\": \"…\"}.");
      }
      return text.asText("");
    } catch (JsonProcessingException e) {
      throw unreadable(
          "The body is no JSON: " + e.getOriginalMessage() + ".", "Send {\"text\": \"…\"}.");
    }
  }

  private static SimpulException tooLong(String length) {
    return new SimpulException(
        ErrorId.TEXT_TOO_LONG,
        "The text has '" + length + "' characters, the limit is " + LIMIT + ".",
        "Check it in parts.");
  }

  private static SimpulException unreadable(String problem, String nextStep) {
    return new SimpulException(ErrorId.TEXT_UNREADABLE, problem, nextStep);
  }
}
