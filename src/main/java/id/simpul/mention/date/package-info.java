/** Dates as news pages print them, and which of them is the day of the reported event. */
@NullMarked
package id.simpul.mention.date;

import org.jspecify.annotations.NullMarked;
