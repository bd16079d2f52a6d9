package id.simpul.network;

/**
 * Where a vertex stands in its network. How each figure is defined is told on the page that shows
 * it, in the words of {@link Metrics}.
 *
 * @param vertex whom it is about
 * @param degree how many others it is tied to
 * @param strength forums shared, added up over its ties
 * @param betweenness from 0 to 1
 * @param community from 1, the largest first
 * @param occasions forums at which it was seen
 */
public record Standing(
    Vertex vertex, int degree, int strength, double betweenness, int community, int occasions) {}
