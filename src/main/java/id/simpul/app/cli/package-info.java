/** The commands: each reads its arguments, calls one operation and prints the outcome. */
@NullMarked
package id.simpul.app.cli;

import org.jspecify.annotations.NullMarked;
