package id.simpul.model;

/**
 * Properties that extraction, resolution and RDF speak of, by their local name in the ontology.
 * Each stands in {@code ontology/simpul.ttl} with label, definition and example; a test compares
 * both ways.
 */
public enum Property {
  // articles
  PUBLISHER("publisher"),
  AUTHOR("author"),
  GENRE("genre"),
  TEXT("text"),
  SOURCE_DOCUMENT("sourceDocument"),
  CONTENT_HASH("contentHash"),
  SAMPLE("sample"),
  // mentions
  PRINTED("printed"),
  NORMAL_FORM("normalForm"),
  START("start"),
  END("end"),
  MENTION_KIND("mentionKind"),
  HONORIFIC("honorific"),
  REFERS_TO("refersTo"),
  // every claim
  STATED_IN("statedIn"),
  MENTION("mention"),
  EVIDENCE("evidence"),
  RULE("rule"),
  CONFIDENCE("confidence"),
  DERIVATION("derivation"),
  REVIEW_STATE("reviewState"),
  // Report and Event
  EVENT("event"),
  DATE("date"),
  DATE_END("dateEnd"),
  DATE_AS_PRINTED("dateAsPrinted"),
  DATE_CANDIDATE("dateCandidate"),
  SERIES("series"),
  EDITION("edition"),
  THEME("theme"),
  EVENT_KIND("eventKind"),
  MODE("mode"),
  ORGANIZER("organizer"),
  VENUE("venue"),
  EVENT_KEY("eventKey"),
  // Participation
  PARTICIPANT("participant"),
  CAPACITY("capacity"),
  REPRESENTING("representing"),
  GRADE("grade"),
  // Tenure
  PERSON("person"),
  ROLE("role"),
  ROLE_AS_PRINTED("roleAsPrinted"),
  DIVISION("division"),
  DIVISION_AS_PRINTED("divisionAsPrinted"),
  ORGANIZATION("organization"),
  STANDING("standing"),
  OBSERVED_ON("observedOn"),
  // Citation
  CITING("citing"),
  CITED("cited"),
  PURPOSE("purpose"),
  PRINTED_AS("printedAs"),
  PROVISION("provision"),
  // ReportedOutcome
  RULING("ruling"),
  OUTCOME("outcome"),
  ORDER("order"),
  DEADLINE_DAYS("deadlineDays"),
  // Quotation
  EXACT("exact"),
  SUPPORTS("supports"),
  // things
  PARENT("parent"),
  JURISDICTION("jurisdiction"),
  LEVEL("level"),
  MEMBER("member"),
  MEMBER_COUNT("memberCount"),
  MEMBER_ROLE("memberRole"),
  CODE("code"),
  CASE_NUMBER("caseNumber"),
  COURT("court"),
  REGION("region"),
  ELECTION_KIND("electionKind"),
  ELECTION_YEAR("electionYear"),
  NUMBER("number"),
  YEAR("year"),
  DOCUMENT_KIND("documentKind"),
  ISSUER("issuer"),
  OUTCOME_AS_REPORTED("outcomeAsReported"),
  // flags
  ON_CLAIM("onClaim"),
  ON_THING("onThing"),
  ISSUE("issue"),
  PROPOSAL("proposal"),
  // judgements
  LEFT("left"),
  RIGHT("right"),
  VERDICT("verdict"),
  ON_FLAG("onFlag"),
  CORRECTED("corrected"),
  // derived
  AGENT("agent"),
  BEST_GRADE("bestGrade"),
  VIA("via"),
  ATTENDED("attended"),
  STUDIED("studied"),
  CASE_STUDIED("caseStudied"),
  FIRST_SEEN("firstSeen"),
  LAST_SEEN("lastSeen"),
  REPLACED_BY("replacedBy"),
  // counts kept beside what they count
  MONTH("month"),
  FORUMS("forums"),
  FIRST_OFFICE("firstOffice"),
  SECOND_OFFICE("secondOffice"),
  SPELLING_OF("spellingOf"),
  MENTIONS("mentions"),
  // traces that resolution starts from
  LOCAL_KEY("localKey"),
  FOUND_IN("foundIn"),
  // articles in more than one wording
  LAYOUT("layout"),
  VARIANT_OF("variantOf"),
  // local keys of persons
  NAME_KEY("nameKey"),
  RESOLVED_TO("resolvedTo"),
  JOINED_TO("joinedTo"),
  MATCH_SCORE("matchScore");

  private final String localName;

  Property(String localName) {
    this.localName = localName;
  }

  /** Name in {@code https://w3id.org/simpul/ontology#}, e.g. {@code eventKind}. */
  public String localName() {
    return localName;
  }
}
