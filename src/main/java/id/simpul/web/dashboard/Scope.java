package id.simpul.web.dashboard;

import id.simpul.rdf.Iris;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one number of the dashboard counts: the filter and where in the picture the number stands.
 * Each part is empty where it does not narrow.
 *
 * @param filter what was chosen
 * @param office key of an office
 * @param person key of a person
 * @param month e.g. {@code 2025-11}, or {@code -} for forums without a day
 * @param forum key of one forum
 * @param kind key of a kind of event, or {@code -} where none is told
 * @param mode key of how it was held, or {@code -}
 * @param region code of a regency
 * @param speakers true where only those who spoke count
 * @param articles true where articles are counted, not forums
 */
record Scope(
    Filter filter,
    String office,
    String person,
    String month,
    String forum,
    String kind,
    String mode,
    String region,
    boolean speakers,
    boolean articles) {
  private static final String NONE = "-";

  static Scope of(Filter filter, Map<String, String> query) {
    return new Scope(
        filter,
        query.getOrDefault("kantor", ""),
        query.getOrDefault("orang", ""),
        query.getOrDefault("bulan", ""),
        query.getOrDefault("forum", ""),
        query.getOrDefault("jenis", ""),
        query.getOrDefault("cara", ""),
        query.getOrDefault("wilayah", ""),
        query.containsKey("bicara"),
        query.getOrDefault("isi", "").equals("artikel"));
  }

  /** Its parameters beside the filter's, as they stand in addresses. */
  Map<String, String> query() {
    Map<String, String> query = new LinkedHashMap<>(filter.query());
    query.put("kantor", office);
    query.put("orang", person);
    query.put("bulan", month);
    query.put("forum", forum);
    query.put("jenis", kind);
    query.put("cara", mode);
    query.put("wilayah", region);
    query.put("bicara", speakers ? "1" : "");
    query.put("isi", articles ? "artikel" : "");
    query.values().removeIf(String::isEmpty);
    return query;
  }

  /** The IRI of the office or person it is about; empty where it is about nobody alone. */
  String agent(Iris iris) {
    if (!office.isEmpty()) {
      return iris.base() + "id/organization/" + office;
    }
    return person.isEmpty() ? "" : iris.base() + "id/person/" + person;
  }

  /** The forums it counts. */
  BitSet forums(Cube cube, Iris iris) {
    Selection selection = new Selection(cube, filter);
    String agent = agent(iris);
    BitSet forums =
        agent.isEmpty() && region.isEmpty() && !speakers
            ? selection.forums(filter)
            : attended(cube, selection, agent.isEmpty() ? null : cube.findAgent(agent).orElse(-2));
    forums.stream().filter(f -> !fits(cube.forum(f))).forEach(forums::clear);
    return forums;
  }

  private BitSet attended(Cube cube, Selection selection, @Nullable Integer agent) {
    BitSet attended = new BitSet();
    Cube.Rows rows = speakers ? cube.talks() : cube.attendance();
    for (int i = 0; i < rows.size(); i++) {
      if ((agent == null || rows.agent()[i] == agent)
          && (region.isEmpty() || inRegion(cube, rows.office()[i]))
          && selection.row(rows, i)) {
        attended.set(rows.forum()[i]);
      }
    }
    return attended;
  }

  boolean inRegion(Cube cube, int office) {
    return office != Cube.NONE && region.equals(cube.agent(office).region());
  }

  private boolean fits(Forum each) {
    return (month.isEmpty() || month.equals(each.month().isEmpty() ? NONE : each.month()))
        && (forum.isEmpty() || forum.equals(key(each.iri())))
        && (kind.isEmpty() || kind.equals(orNone(each.kind())))
        && (mode.isEmpty() || mode.equals(orNone(each.mode())));
  }

  private static String orNone(String iri) {
    return iri.isEmpty() ? NONE : key(iri);
  }

  /** The last segment of an IRI. */
  static String key(String iri) {
    return iri.substring(iri.lastIndexOf('/') + 1);
  }
}
