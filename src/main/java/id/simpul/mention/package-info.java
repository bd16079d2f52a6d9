/**
 * What is named: offices, organizations, groups, roles, divisions, persons, series, dates and legal
 * documents, each with its place in the article. A sentence becomes a row of chunks on which the
 * rules of {@code id.simpul.claim} work.
 */
@NullMarked
package id.simpul.mention;

import org.jspecify.annotations.NullMarked;
