/** Trains the OpenNLP models from the annotated sentences while the project is built. */
@NullMarked
package id.simpul.text.training;

import org.jspecify.annotations.NullMarked;
