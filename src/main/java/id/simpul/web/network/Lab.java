package id.simpul.web.network;

import id.simpul.network.Drawing;
import id.simpul.network.Evidence;
import id.simpul.network.Metrics;
import id.simpul.network.Network;
import id.simpul.network.NetworkBuilder;
import id.simpul.network.Vertex;
import id.simpul.store.QuadStore;
import id.simpul.web.network.NetworkFacts.Linked;
import id.simpul.web.network.NetworkFacts.Said;
import id.simpul.web.network.NetworkFacts.Seen;
import id.simpul.web.network.NetworkFacts.Source;
import id.simpul.web.view.VersionedCache;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/** Makes networks from the facts, once for each state of the store and each choice. */
final class Lab {
  /** More names than this in one forum say little about two of them: 11,175 pairs from one page. */
  private static final int MOST_PRESENT = 150;

  /** Pairs kept in memory, some hundred bytes each. */
  private static final int MOST_ENCOUNTERS = 300_000;

  /** Betweenness takes vertices × ties steps: some seconds at this size. */
  private static final int MOST_MEASURED = 800;

  private static final int MOST_MEASURED_TIES = 8_000;

  /** What can be told apart in a picture. */
  private static final int MOST_DRAWN = 90;

  private static final int MOST_DRAWN_TIES = 300;
  private static final double MARGIN = 40;
  private static final int REMEMBERED = 12;

  private final FactsReader reader;
  private final VersionedCache<NetworkFacts> facts;
  private final VersionedCache<Picture> pictures;

  Lab(QuadStore store, FactsReader reader) {
    this.reader = reader;
    this.facts = new VersionedCache<>(store, 1);
    this.pictures = new VersionedCache<>(store, REMEMBERED);
  }

  NetworkFacts facts() {
    return facts.get("", reader::read);
  }

  Picture picture(View view) {
    return pictures.get(view.toString(), () -> make(view));
  }

  private Picture make(View view) {
    NetworkBuilder builder = new NetworkBuilder(MOST_PRESENT, MOST_ENCOUNTERS);
    NetworkFacts all = facts();
    List<Seen> forums = all.forums().stream().filter(forum -> holds(forum, view)).toList();
    int leftOut =
        switch (view.kind()) {
          case OFFICES -> all.presences().read(forums, meeting(builder, view, Vertex.Kind.OFFICE));
          case PEOPLE -> all.presences().read(forums, meeting(builder, view, Vertex.Kind.PERSON));
          case REPRESENTING -> all.representing().read(forums, linking(builder, view));
          case CASES -> all.studies().read(forums, linking(builder, view));
        };
    Network whole = builder.build(view.least());
    Network measured = whole.strongest(MOST_MEASURED, MOST_MEASURED_TIES);
    Network drawn = whole.strongest(MOST_DRAWN, MOST_DRAWN_TIES);
    return new Picture(
        whole,
        measured,
        Metrics.of(measured),
        drawn,
        Drawing.of(drawn, Picture.WIDTH, Picture.HEIGHT, MARGIN),
        builder.crowded(),
        leftOut);
  }

  private static BiPredicate<Seen, List<Said>> meeting(
      NetworkBuilder builder, View view, Vertex.Kind kind) {
    return (forum, presences) -> {
      Map<Vertex, Evidence> present = new HashMap<>();
      for (Said said : presences) {
        Vertex vertex = said.vertex();
        if (vertex.kind() == kind && lies(vertex, view) && graded(said.source(), view)) {
          add(present.computeIfAbsent(vertex, v -> nothing()), said.source());
        }
      }
      return builder.meet(forum.occasion(), present);
    };
  }

  private record Ends(Vertex one, Vertex other) {}

  private static BiPredicate<Seen, List<Linked>> linking(NetworkBuilder builder, View view) {
    return (forum, linked) -> {
      Map<Ends, Evidence> said = new LinkedHashMap<>();
      for (Linked each : linked) {
        Vertex placed = each.one().kind() == Vertex.Kind.FORUM ? each.other() : each.one();
        if (lies(placed, view) && graded(each.source(), view)) {
          add(
              said.computeIfAbsent(new Ends(each.one(), each.other()), e -> nothing()),
              each.source());
        }
      }
      if (!builder.hasRoom(said.size())) {
        return false;
      }
      said.forEach((ends, on) -> builder.tie(ends.one(), ends.other(), forum.occasion(), on));
      return true;
    };
  }

  private static void add(Evidence evidence, Source source) {
    evidence.claims().add(source.claim());
    evidence.articles().add(source.article());
  }

  private static Evidence nothing() {
    return new Evidence(new TreeSet<>(), new TreeSet<>());
  }

  private static boolean lies(Vertex vertex, View view) {
    return view.province().isEmpty() || view.province().equals(vertex.province());
  }

  /** Claims that a case was studied have no grade. */
  private static boolean graded(Source source, View view) {
    return !source.grade().equals("collective")
        && (view.grade().isEmpty()
            || source.grade().isEmpty()
            || view.grade().equals(source.grade()));
  }

  private static boolean holds(Seen forum, View view) {
    String day = forum.occasion().day();
    return (view.from().isEmpty() || day.compareTo(view.from()) >= 0)
        && (view.to().isEmpty() || !day.isEmpty() && day.compareTo(view.to() + "~") < 0)
        && (view.series().isEmpty() || view.series().equals(forum.series()));
  }
}
