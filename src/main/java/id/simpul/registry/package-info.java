/**
 * What is known beforehand: regions, offices, series, cases and vocabularies, from the CSV files
 * that travel with the program. Knows nothing but the JDK and a CSV reader.
 */
@NullMarked
package id.simpul.registry;

import org.jspecify.annotations.NullMarked;
