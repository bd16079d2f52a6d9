/**
 * Where Simpul starts: settings, the one place where objects are wired, and the answer to commands
 * that other processes hand over. The only packages that read the clock, the environment or the
 * standard streams are this one and its commands.
 */
@NullMarked
package id.simpul.app;

import org.jspecify.annotations.NullMarked;
