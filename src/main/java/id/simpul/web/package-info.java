/** Pages and services over HTTP, all on one port. */
@NullMarked
package id.simpul.web;

import org.jspecify.annotations.NullMarked;
