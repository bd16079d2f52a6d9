package id.simpul.web.view;

import id.simpul.model.ErrorId;

/** Which HTTP status an error is answered with. */
public final class Status {
  private Status() {}

  public static int of(ErrorId id) {
    return switch (id) {
      case QUERY_UNKNOWN, NOT_FOUND, SOURCE_UNKNOWN -> 404;
      case UPLOAD_UNKNOWN -> 410;
      case QUERY_TOO_LONG, QUERY_BUSY, STORE_UNREACHABLE, STORE_REFUSED, UPLOAD_BUSY -> 503;
      case QUERY_TOO_LARGE, TEXT_TOO_LONG, UPLOAD_TOO_LARGE -> 413;
      case QUERY_REFUSED, WRITE_REFUSED, ORIGIN_REFUSED, HOST_REFUSED -> 403;
      case QUERY_INVALID,
          QUERY_PARAMETER,
          TEXT_EMPTY,
          TEXT_UNREADABLE,
          UPLOAD_EMPTY,
          UPLOAD_INVALID ->
          400;
      case METHOD_REFUSED -> 405;
      default -> 500;
    };
  }
}
