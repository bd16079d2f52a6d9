package id.simpul.pipeline;

import id.simpul.model.ErrorId;
import id.simpul.model.Judgement;
import id.simpul.model.SimpulException;
import id.simpul.rdf.GraphNames;
import id.simpul.rdf.Iris;
import id.simpul.rdf.JudgementMapper;
import id.simpul.resolution.graph.DerivedGraph;
import id.simpul.resolution.graph.Resolution;
import id.simpul.resolution.graph.Touched;
import id.simpul.store.QuadStore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Lets judgements come and go, and the dataset follow them. */
final class JudgementRun {
  private final QuadStore store;
  private final Resolution resolution;
  private final DerivedGraph derived;
  private final JudgementMapper mapper;
  private final Node graph;

  JudgementRun(QuadStore store, Iris iris, Resolution resolution, DerivedGraph derived) {
    this.store = store;
    this.resolution = resolution;
    this.derived = derived;
    this.mapper = new JudgementMapper(iris);
    this.graph = new GraphNames(iris).judgements();
  }

  List<Judgement> all() {
    return store.read(mapper::all);
  }

  JudgementReport add(Collection<Judgement> judgements) {
    List<Judgement> added = new ArrayList<>();
    List<String> warnings = new ArrayList<>();
    List<Judgement> standing = all();
    judgements.stream().distinct().filter(j -> !standing.contains(j)).forEach(added::add);
    if (!added.isEmpty()) {
      store.write(
          data -> {
            added.forEach(judgement -> warn(data, judgement, warnings));
            change(data, added, List.of());
          });
    }
    return new JudgementReport(added, judgements.size() - added.size(), warnings);
  }

  Judgement undo(String id) {
    Judgement judgement =
        all().stream()
            .filter(j -> JudgementMapper.id(j).equals(id))
            .findFirst()
            .orElseThrow(() -> unknown(id));
    store.write(data -> change(data, List.of(), List.of(judgement)));
    return judgement;
  }

  private void change(DatasetGraph whole, List<Judgement> fresh, List<Judgement> stale) {
    Touched touched = new Touched();
    DatasetGraph data = derived.watch(whole, touched);
    Resolution.Change change = resolution.begin(data);
    stale.forEach(change::touch);
    fresh.forEach(change::touch);
    stale.stream().map(mapper::triples).forEach(ts -> ts.forEach(t -> data.delete(quad(t))));
    fresh.stream().map(mapper::triples).forEach(ts -> ts.forEach(t -> data.add(quad(t))));
    change.settle();
    derived.update(whole, touched);
  }

  private Quad quad(org.apache.jena.graph.Triple triple) {
    return new Quad(graph, triple);
  }

  /** A thing that nobody knows yet may still come: what was decided on it waits. */
  private void warn(DatasetGraph data, Judgement judgement, List<String> warnings) {
    for (String key : List.of(judgement.left(), judgement.right(), judgement.on())) {
      if (!key.isEmpty() && !data.contains(Node.ANY, mapper.judged(key), Node.ANY, Node.ANY)) {
        warnings.add("Nothing in the store is called '" + key + "' yet.");
      }
    }
  }

  private static SimpulException unknown(String id) {
    return new SimpulException(
        ErrorId.JUDGEMENT_UNKNOWN,
        "No judgement has the id '" + id + "'.",
        "'simpul judge list' shows those that stand.");
  }
}
