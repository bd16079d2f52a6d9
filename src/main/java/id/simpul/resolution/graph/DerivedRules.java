package id.simpul.resolution.graph;

import id.simpul.rdf.GraphNames;
import id.simpul.rdf.Iris;
import id.simpul.resolution.derive.EventCounts;
import id.simpul.resolution.derive.PlainEdges;
import id.simpul.resolution.derive.ThingRules;

/**
 * All that the derived graph is made by.
 *
 * @param names names of things
 * @param events what events are
 * @param disagreements where reports of an event are at odds
 * @param states how far claims and flags were reviewed
 * @param fromClaims CONSTRUCT files over the graphs of articles
 * @param fromShortcuts CONSTRUCT files over what those made
 * @param counts CONSTRUCT files that count over what all of those made
 * @param spellings CONSTRUCT files that count mentions, whatever was judged
 * @param ofThings what the files of {@code fromClaims} say, for one thing
 * @param plainEdges what those of {@code fromShortcuts} say, for whole events
 * @param eventCounts what those of {@code counts} say, for whole events
 */
record DerivedRules(
    ThingNames names,
    AgreedEvents events,
    Disagreements disagreements,
    ReviewStates states,
    Shortcuts fromClaims,
    Shortcuts fromShortcuts,
    Shortcuts counts,
    Shortcuts spellings,
    ThingRules ofThings,
    PlainEdges plainEdges,
    EventCounts eventCounts) {

  static DerivedRules load(Iris iris) {
    return new DerivedRules(
        new ThingNames(new GraphNames(iris)),
        new AgreedEvents(iris),
        new Disagreements(iris),
        new ReviewStates(iris),
        Shortcuts.load("queries/derive", iris),
        Shortcuts.load("queries/derive/again", iris),
        Shortcuts.load("queries/derive/counts", iris),
        Shortcuts.load("queries/derive/spellings", iris),
        new ThingRules(iris),
        new PlainEdges(iris),
        new EventCounts(iris));
  }
}
