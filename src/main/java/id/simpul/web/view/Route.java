package id.simpul.web.view;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;

/**
 * One line of the route table.
 *
 * @param method e.g. GET
 * @param path with parameters in braces, e.g. {@code /id/{type}/{key}}
 * @param about what it answers, in English, for {@code /openapi.json}; empty for routes that are
 *     not public
 * @param handler who answers
 */
public record Route(HandlerType method, String path, String about, Handler handler) {

  public static Route get(String path, String about, Handler handler) {
    return new Route(HandlerType.GET, path, about, handler);
  }

  public static Route post(String path, String about, Handler handler) {
    return new Route(HandlerType.POST, path, about, handler);
  }
}
