package id.simpul.resolution.graph;

import id.simpul.model.Correction;
import id.simpul.model.Judgement;
import id.simpul.model.Property;
import id.simpul.model.Verdict;
import id.simpul.rdf.GraphNames;
import id.simpul.rdf.Iris;
import id.simpul.rdf.JudgementMapper;
import id.simpul.rdf.Literals;
import id.simpul.rdf.Namespaces;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * The claims as people left them, for as long as the derived graph is computed: without those that
 * were rejected, and with what was corrected. The graphs of articles keep what articles say; {@link
 * #close} puts everything back. To be used inside one write transaction.
 *
 * <p>A rejected report takes along what its article says of that event: who took part, and what was
 * studied. A mention that only rejected claims rest on counts no more for the names of things. An
 * accepted proposal of a date is a correction of the report's date.
 */
final class ReviewedClaims implements AutoCloseable {
  private static final Node CLAIM_MENTION = Namespaces.term(Property.MENTION);
  private static final Node EVENT = Namespaces.term(Property.EVENT);
  private static final Node CITING = Namespaces.term(Property.CITING);
  private static final Node DATE = Namespaces.term(Property.DATE);

  private final DatasetGraph data;
  private final Iris iris;
  private final GraphNames graphs;
  private final JudgementMapper mapper;
  private final Set<Quad> hidden = new LinkedHashSet<>();
  private final Set<Quad> lent = new LinkedHashSet<>();

  /** Hides and corrects what {@code judgements} say. */
  ReviewedClaims(DatasetGraph data, Iris iris, Judgements judgements) {
    this.data = data;
    this.iris = iris;
    this.graphs = new GraphNames(iris);
    this.mapper = new JudgementMapper(iris);
    List<Judgement> decided = judgements.onClaimsAndFlags();
    decided.stream().filter(j -> j.on().startsWith("flag/")).forEach(this::flag);
    decided.stream().filter(j -> j.on().startsWith("claim/")).forEach(this::claim);
  }

  /** True where a claim was hidden, so that a thing may be left without a name. */
  boolean hides() {
    return !hidden.isEmpty();
  }

  /** The quads by which mentions that count no more refer to their things. */
  List<Quad> hiddenMentions() {
    return hidden.stream()
        .filter(quad -> quad.getPredicate().equals(Namespaces.term(Property.REFERS_TO)))
        .toList();
  }

  private void claim(Judgement judgement) {
    Node claim = mapper.judged(judgement.on());
    if (judgement.verdict() == Verdict.REJECT) {
      reject(claim);
    } else if (judgement.verdict() == Verdict.CORRECT) {
      Correction.find(judgement.corrected()).ifPresent(right -> correct(claim, right));
    }
  }

  private void flag(Judgement judgement) {
    for (Quad about : said(mapper.judged(judgement.on()), Property.ON_CLAIM)) {
      if (judgement.verdict() == Verdict.CORRECT) {
        Correction.find(judgement.corrected())
            .ifPresent(right -> correct(about.getObject(), right));
      } else if (judgement.verdict() == Verdict.ACCEPT) {
        acceptDay(about);
      }
    }
  }

  private void acceptDay(Quad flag) {
    for (Quad proposal : said(flag.getSubject(), Property.PROPOSAL)) {
      Node value = proposal.getObject();
      if (value.isLiteral() && value.getLiteralDatatype().equals(XSDDatatype.XSDdate)) {
        set(flag.getObject(), DATE, value);
      }
    }
  }

  private void reject(Node claim) {
    for (Quad type : articleQuads(claim, Namespaces.TYPE)) {
      if (type.getObject().equals(Namespaces.term("Report"))) {
        rejectEvent(type.getGraph(), claim);
      }
      hide(type.getGraph(), claim);
    }
  }

  private void rejectEvent(Node graph, Node report) {
    for (Quad event : data.stream(graph, report, EVENT, Node.ANY).toList()) {
      for (Node property : List.of(EVENT, CITING)) {
        data.stream(graph, Node.ANY, property, event.getObject())
            .map(Quad::getSubject)
            .filter(claim -> !claim.equals(report))
            .toList()
            .forEach(claim -> hide(graph, claim));
      }
    }
  }

  private void hide(Node graph, Node claim) {
    List<Node> mentions =
        data.stream(graph, claim, CLAIM_MENTION, Node.ANY).map(Quad::getObject).toList();
    data.stream(graph, claim, Node.ANY, Node.ANY).toList().forEach(this::hide);
    for (Node mention : mentions) {
      if (!data.contains(graph, Node.ANY, CLAIM_MENTION, mention)) {
        data.stream(graph, mention, Namespaces.term(Property.REFERS_TO), Node.ANY)
            .toList()
            .forEach(this::hide);
      }
    }
  }

  private void correct(Node claim, Correction right) {
    set(claim, Namespaces.term(right.property()), value(right));
  }

  private Node value(Correction right) {
    return switch (right.kind()) {
      case DAY ->
          NodeFactory.createLiteralDT(
              LocalDate.parse(right.value()).toString(), XSDDatatype.XSDdate);
      case NUMBER -> Literals.integer(Long.parseLong(right.value()));
      case CONCEPT -> iris.concept(right.scheme(), right.value());
      case THING -> mapper.judged(right.value());
      case TEXT -> Literals.plain(right.value());
    };
  }

  private void set(Node claim, Node property, Node value) {
    for (Quad type : articleQuads(claim, Namespaces.TYPE)) {
      data.stream(type.getGraph(), claim, property, Node.ANY).toList().forEach(this::hide);
      Quad right = new Quad(type.getGraph(), claim, property, value);
      data.add(right);
      lent.add(right);
    }
  }

  private void hide(Quad quad) {
    data.delete(quad);
    if (!lent.remove(quad)) {
      hidden.add(quad);
    }
  }

  private List<Quad> said(Node subject, Property property) {
    return articleQuads(subject, Namespaces.term(property));
  }

  private List<Quad> articleQuads(Node subject, Node property) {
    return data.stream(Node.ANY, subject, property, Node.ANY)
        .filter(quad -> graphs.isArticle(quad.getGraph()))
        .toList();
  }

  @Override
  public void close() {
    lent.forEach(data::delete);
    hidden.forEach(data::add);
  }
}
