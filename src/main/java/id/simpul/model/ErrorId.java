package id.simpul.model;

/** Every error a user can meet; each has its heading in {@code docs/errors.md}. */
public enum ErrorId {
  FILE_MISSING,
  FILE_EMPTY,
  FILE_BINARY,
  FILE_TOO_LARGE,
  FILE_ENCODING,
  FILE_UNREADABLE,
  FILE_TYPE,
  PAGE_WITHOUT_ARTICLE,
  SOURCE_UNKNOWN,
  STORE_LOCKED,
  STORE_SCHEMA_NEWER,
  STORE_UNREADABLE,
  PORT_IN_USE,
  SETTING_INVALID,
  QUERY_UNKNOWN,
  QUERY_INVALID,
  QUERY_PARAMETER,
  QUERY_TOO_LONG,
  QUERY_TOO_LARGE,
  QUERY_BUSY,
  QUERY_REFUSED,
  REGISTRY_INVALID,
  MODEL_MISSING,
  NOT_FOUND,
  WRITE_REFUSED,
  INTERNAL,
  GOLD_INVALID,
  TEXT_EMPTY,
  TEXT_TOO_LONG,
  TEXT_UNREADABLE,
  METHOD_REFUSED,
  JUDGEMENT_INVALID,
  JUDGEMENT_UNKNOWN,
  FILE_EXISTS,
  FILE_UNWRITABLE,
  BACKUP_INVALID,
  STORE_NOT_EMPTY,
  RUN_STOPPED;

  /** As printed and as the heading's anchor, e.g. {@code file-too-large}. */
  public String slug() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
