@NullMarked
package id.simpul.text.training;

import org.jspecify.annotations.NullMarked;
