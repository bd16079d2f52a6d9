package id.simpul.model;

import java.util.Locale;

/** What a mention names. */
public enum MentionKind {
  PERSON,
  OFFICE,
  ORGANIZATION,
  ROLE,
  DIVISION,
  DATE,
  RULING,
  REGULATION,
  SERIES,
  REGION;

  /** As written in {@code simpul:mentionKind}, e.g. {@code person}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }
}
