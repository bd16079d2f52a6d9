package id.simpul.resolution.derive;

import id.simpul.rdf.Iris;
import java.util.Collection;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * What the files of {@code queries/derive} construct for one thing, e.g. the attendances of one
 * event.
 */
public final class ThingRules {
  private final Attendances attendances;
  private final CaseStudies studies;
  private final Services services;
  private final Redirects redirects;
  private final AcceptedRulings accepted;

  public ThingRules(Iris iris) {
    this.attendances = new Attendances(iris);
    this.studies = new CaseStudies(iris);
    this.services = new Services(iris);
    this.redirects = new Redirects(iris);
    this.accepted = new AcceptedRulings(iris);
  }

  /**
   * Adds what follows for a thing; nothing for things of other folders.
   *
   * @param folder of its IRI, e.g. {@code event}
   */
  public void addTo(Collection<Triple> wanted, DatasetGraph data, Node thing, String folder) {
    switch (folder) {
      case "event" -> {
        attendances.add(wanted, data, thing);
        studies.add(wanted, data, thing);
        redirects.ofEvent(wanted, data, thing);
      }
      case "ruling" -> {
        accepted.add(wanted, data, thing);
        redirects.ofRuling(wanted, data, thing);
      }
      case "person" -> {
        services.add(wanted, data, Node.ANY, thing);
        redirects.ofPerson(wanted, data, thing);
      }
      default -> {}
    }
  }

  /** The same for a person, but of the services only what one article says. */
  public void addPart(Collection<Triple> wanted, DatasetGraph data, Node graph, Node person) {
    services.add(wanted, data, graph, person);
  }

  /** Where the key of a person leads. */
  public void addRedirect(Collection<Triple> wanted, DatasetGraph data, Node person) {
    redirects.ofPerson(wanted, data, person);
  }
}
