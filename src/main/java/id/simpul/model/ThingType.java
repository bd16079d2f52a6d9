package id.simpul.model;

/**
 * The classes of things that claims are about, each with its ontology class and the folder of its
 * IRIs ({@code id/{path}/{key}}).
 */
public enum ThingType {
  PERSON("Person", "person"),
  ORGANIZATION("Organization", "organization"),
  OFFICE("Office", "organization"),
  COURT("Court", "organization"),
  OFFICE_GROUP("OfficeGroup", "group"),
  REGION("Region", "region"),
  EVENT("Event", "event"),
  EVENT_SERIES("EventSeries", "series"),
  RULING("Ruling", "ruling"),
  REGULATION("Regulation", "regulation"),
  OFFICIAL_LETTER("OfficialLetter", "letter"),
  ARTICLE("Article", "article");

  private final String className;
  private final String path;

  ThingType(String className, String path) {
    this.className = className;
    this.path = path;
  }

  /** Local name of the ontology class, e.g. {@code EventSeries}. */
  public String className() {
    return className;
  }

  /** Folder of the IRI, e.g. {@code series} in {@code …/id/series/kamis-sesuatu}. */
  public String path() {
    return path;
  }
}
