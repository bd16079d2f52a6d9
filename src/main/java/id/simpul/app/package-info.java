@NullMarked
package id.simpul.app;

import org.jspecify.annotations.NullMarked;
