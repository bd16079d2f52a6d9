package id.simpul.web;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;

/** A form with files, as a browser sends it. */
final class MultipartForm {
  private static final String BORDER = "----simpul-border";

  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  MultipartForm field(String name, String value) {
    part("name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  MultipartForm file(String name, byte[] bytes) {
    part(
        "name=\"file\"; filename=\"" + name + "\"\r\nContent-Type: application/octet-stream",
        bytes);
    return this;
  }

  private void part(String head, byte[] bytes) {
    body.writeBytes(
        ("--" + BORDER + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    body.writeBytes(bytes);
    body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
  }

  HttpRequest request(String url) {
    byte[] end = ("--" + BORDER + "--\r\n").getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.writeBytes(body.toByteArray());
    whole.writeBytes(end);
    return HttpRequest.newBuilder(URI.create(url))
        .header("Content-Type", "multipart/form-data; boundary=" + BORDER)
        .header("Accept", "text/html")
        .POST(HttpRequest.BodyPublishers.ofByteArray(whole.toByteArray()))
        .build();
  }
}
