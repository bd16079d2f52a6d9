package id.simpul.resolution.graph;

import id.simpul.model.Judgement;
import id.simpul.model.ThingType;
import id.simpul.model.Verdict;
import id.simpul.rdf.Iris;
import id.simpul.rdf.JudgementMapper;
import id.simpul.resolution.JudgedPair;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/** The judgements of a dataset that count: on each matter the latest. */
public final class Judgements {
  private final JudgementMapper mapper;
  private final Map<String, Judgement> latest;

  private Judgements(JudgementMapper mapper, Map<String, Judgement> latest) {
    this.mapper = mapper;
    this.latest = latest;
  }

  /** Those that stand in the graph of judgements. */
  public static Judgements of(DatasetGraph data, Iris iris) {
    JudgementMapper mapper = new JudgementMapper(iris);
    Map<String, Judgement> latest = new LinkedHashMap<>();
    for (Judgement judgement : mapper.all(data)) {
      // Taken out first, so that a matter stands where its latest judgement stands in time.
      latest.remove(judgement.matter());
      latest.put(judgement.matter(), judgement);
    }
    return new Judgements(mapper, latest);
  }

  /**
   * What was decided on things of one type, earliest first; unsure decides nothing.
   *
   * @param type e.g. {@link ThingType#PERSON}: keys that start with {@code person/}
   */
  public List<JudgedPair> pairs(ThingType type) {
    String start = type.path() + "/";
    List<JudgedPair> pairs = new ArrayList<>();
    for (Judgement j : latest.values()) {
      if ((j.verdict() == Verdict.SAME || j.verdict() == Verdict.DIFFERENT)
          && j.left().startsWith(start)
          && j.right().startsWith(start)) {
        pairs.add(
            new JudgedPair(
                j.left().substring(start.length()),
                j.right().substring(start.length()),
                j.verdict() == Verdict.SAME));
      }
    }
    return pairs;
  }

  /** What was decided on a claim or flag, e.g. {@code claim/…}. */
  public Optional<Judgement> find(String on) {
    return Optional.ofNullable(latest.get(on));
  }

  /** Everything decided on claims and flags. */
  public List<Judgement> onClaimsAndFlags() {
    return latest.values().stream().filter(j -> !j.on().isEmpty()).toList();
  }

  /** The claims and flags that were rejected. */
  public Set<Node> rejected() {
    Set<Node> rejected = new HashSet<>();
    for (Judgement j : onClaimsAndFlags()) {
      if (j.verdict() == Verdict.REJECT) {
        rejected.add(mapper.judged(j.on()));
      }
    }
    return rejected;
  }
}
