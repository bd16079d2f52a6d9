package id.simpul.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * What one article says, in the words of the gold files: read by hand or found by an extraction.
 * Filled line by line, then only read.
 */
final class ArticleFacts {
  /** Stands for a date that the article leaves open. */
  static final String UNSURE = "unsure";

  /** Stands for the end of a range, before the day. */
  static final String UNTIL = "until ";

  String title = "";
  String publisher = "";
  String genre = "";
  boolean held;
  final List<String> dates = new ArrayList<>();
  String series = "";
  String edition = "";
  String kind = "";
  String mode = "";
  final List<String> organizers = new ArrayList<>();
  final List<TenureFact> tenures = new ArrayList<>();
  final List<PartFact> parts = new ArrayList<>();

  /** Person and organization. */
  final List<Fact> representing = new ArrayList<>();

  final List<CitationFact> citations = new ArrayList<>();
  final List<Fact> outcomes = new ArrayList<>();
  final List<String> flags = new ArrayList<>();

  /** Every named person: with a tenure, a part, a byline, or merely named. */
  final List<String> persons = new ArrayList<>();

  /** Words that look like persons and are none; gold only. */
  final List<String> notPersons = new ArrayList<>();

  /** Offices that the facts point to. */
  final List<String> offices = new ArrayList<>();
}
