/** Who is meant: which names of which articles name one person, decided from features alone. */
@NullMarked
package id.simpul.resolution.person;

import org.jspecify.annotations.NullMarked;
