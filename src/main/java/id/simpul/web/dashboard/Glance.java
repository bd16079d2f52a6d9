package id.simpul.web.dashboard;

/**
 * Attendance as the first page shows it.
 *
 * @param board where its links lead
 * @param grid offices by series, the first rows
 * @param queryHref opens the query with the same figures
 */
public record Glance(Board board, Grid grid, String queryHref) {}
