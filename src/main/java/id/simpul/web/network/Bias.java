package id.simpul.web.network;

import id.simpul.network.Network;
import id.simpul.network.Tie;
import id.simpul.registry.Office;
import id.simpul.registry.Registry;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How far a network shows who writes rather than who meets.
 *
 * @param articles articles that its ties rest on
 * @param allArticles articles that were read in all
 * @param publishers who published them, the most first
 * @param singleTies ties that rest on one article alone
 * @param ties ties in all
 * @param offices offices known beforehand in the province chosen, or all
 * @param silent those of them from which no article was read, some of them
 * @param silentCount how many there are
 */
public record Bias(
    int articles,
    int allArticles,
    List<Publisher> publishers,
    int singleTies,
    int ties,
    int offices,
    List<Silent> silent,
    int silentCount) {
  private static final int SILENT_SHOWN = 40;

  /**
   * @param iri of the office, empty for articles whose publisher is not known
   * @param label as read, empty where not known
   * @param articles of those the network rests on
   * @param share of them, in percent, rounded
   */
  public record Publisher(String iri, String label, int articles, int share) {}

  /** An office from which no article was read. */
  public record Silent(String iri, String label) {}

  static Bias of(NetworkFacts facts, Network network, View view, Registry registry, String base) {
    Set<String> used = network.articles();
    Map<String, Integer> counts = new HashMap<>();
    used.forEach(a -> counts.merge(facts.articles().getOrDefault(a, ""), 1, Integer::sum));
    List<Publisher> publishers =
        counts.entrySet().stream()
            .map(
                e ->
                    new Publisher(
                        e.getKey(),
                        facts.publishers().getOrDefault(e.getKey(), ""),
                        e.getValue(),
                        Math.round(100f * e.getValue() / used.size())))
            .sorted(
                Comparator.comparingInt(Publisher::articles)
                    .reversed()
                    .thenComparing(Publisher::label)
                    .thenComparing(Publisher::iri))
            .toList();
    Set<String> heard = new HashSet<>(facts.articles().values());
    List<Office> offices =
        registry.offices().stream().filter(o -> lies(o, view.province())).toList();
    List<Silent> silent =
        offices.stream()
            .map(o -> new Silent(base + "id/organization/" + o.key(), o.label()))
            .filter(o -> !heard.contains(o.iri()))
            .toList();
    List<Tie> ties = network.ties();
    return new Bias(
        used.size(),
        facts.articles().size(),
        publishers,
        (int) ties.stream().filter(Tie::restsOnOneArticle).count(),
        ties.size(),
        offices.size(),
        silent.subList(0, Math.min(SILENT_SHOWN, silent.size())),
        silent.size());
  }

  private static boolean lies(Office office, String province) {
    return province.isEmpty() || province.equals(office.region().provinceCode());
  }

  /** Share of ties that rest on one article, in percent. */
  public int singleShare() {
    return ties == 0 ? 0 : Math.round(100f * singleTies / ties);
  }
}
